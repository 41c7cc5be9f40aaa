import type { Plugin } from 'rolldown';
import { Visitor } from 'rolldown/utils';
import { edited, type Edit } from './edits.ts';
import { parse } from './parse.ts';
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

/** What is done only where there is no page. It goes before anybody asks what is in a file. */
function onlyOnServers(id: string, code: string): Edit[] {
  const edits: Edit[] = [];
  new Visitor({
    IfStatement({ test, alternate, start, end }) {
      if (test.type === 'Identifier' && test.name === 'isServer' && !alternate)
        edits.push({ start, end, text: ';' });
    },
  }).visit(parse(id, code).program);
  return edits;
}

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
    transform: {
      filter: { id: /[\\/]elements[\\/]src[\\/]/, code: /if \(isServer\)/ },
      handler: (code, id) => edited(code, onlyOnServers(id, code)),
    },
  };
}
