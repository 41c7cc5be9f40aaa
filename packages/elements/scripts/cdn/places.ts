import { fileURLToPath } from 'node:url';

/** Folder of the package, with a slash at its end. */
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

export const CDN = `${PACKAGE}src/cdn/`;

/** Entries of one element, by the name of their file. */
export const ELEMENTS = ['trade-chart', 'actor-card', 'corridor-map'] as const;

/** Every module entry; `keruen` holds all elements. */
export const ENTRIES = [...ELEMENTS, 'keruen'] as const;

export const entryFile = (name: string): string => `${CDN}${name}.ts`;
