import { fileURLToPath } from 'node:url';

/** Folder of the package, with a slash at its end. */
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

export const CDN = `${PACKAGE}src/cdn/`;

/** Files a page loads: one per element, and `keruen` with all of them. */
export const ENTRIES = ['trade-chart', 'actor-card', 'corridor-map', 'keruen'] as const;

export const entryFile = (name: string): string => `${CDN}${name}.ts`;
