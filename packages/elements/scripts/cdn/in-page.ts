import type { Plugin } from 'rolldown';
import { edited } from './edits.ts';
import { parse } from './parse.ts';

/**
 * These files run in pages: what only a server does goes before anything else is looked at. Said by Lit it would be known too late, when what
 * a server needs is in the file already and may be lent.
 */
export function inPage(): Plugin {
  return {
    name: 'keruen:in-page',
    transform: {
      filter: { id: /[\\/]elements[\\/]src[\\/]/, code: /\bisServer\b/ },
      handler(code, id) {
        const names = parse(id, code).module.staticImports.flatMap(({ entries }) => entries);
        const [asked] = names.filter(({ localName }) => localName.value === 'isServer');
        if (!asked) return null;
        const { start, end } = asked.localName;
        return `const isServer = false;\n${edited(code, [{ start, end, text: 'isServer as inServer' }])}`;
      },
    },
  };
}
