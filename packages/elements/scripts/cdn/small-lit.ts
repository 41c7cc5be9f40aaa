import type { Plugin } from 'rolldown';
import { CDN, PACKAGE } from './places.ts';

/** What stands for the package `lit` in a script of a page. */
export const SMALL_LIT = 'keruen:lit';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  template: ['html', 'nothing', 'svg'],
  element: ['adoptStyles', 'css', 'isServer', 'LitElement', 'unsafeCSS'],
};

const CODE = Object.entries(NAMES)
  .map(([file, names]) => `export { ${names.join(', ')} } from ${JSON.stringify(`${CDN}lit/${file}.ts`)};\n`)
  .join('');

const isOurs = (importer: string | undefined): boolean =>
  importer?.startsWith(`${PACKAGE}src/`) || !importer?.startsWith('/');

/**
 * Puts our own few lines, which do what the elements use of Lit, where they import Lit. The build fails where a source asks
 * for more of Lit than there is.
 */
export function smallLit(): Plugin {
  return {
    name: 'keruen:small-lit',
    resolveId(source, importer) {
      if (source === SMALL_LIT || (source === 'lit' && isOurs(importer)))
        return { id: SMALL_LIT, moduleSideEffects: false };
      if (/^@?lit\b/.test(source) && isOurs(importer))
        this.error(`${source}: src/cdn/lit holds no such part of Lit`);
      return null;
    },
    load: (id) => (id === SMALL_LIT ? CODE : null),
  };
}
