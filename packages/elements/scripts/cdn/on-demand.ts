import type { Plugin } from 'rolldown';
import { Visitor } from 'rolldown/utils';
import { edited } from './edits.ts';
import { parse } from './parse.ts';

/** What stands in a file in place of `import('./source.ts')`. */
export interface Loading {
  readonly expression: string;
  /** What the expression needs at the top of its module. */
  readonly head?: string;
}

interface Asked {
  readonly start: number;
  readonly end: number;
  readonly specifier: string;
}

/** Every `import()` of a name in a module; one that is computed is left alone. */
function askedIn(id: string, code: string): Asked[] {
  const asked: Asked[] = [];
  new Visitor({
    ImportExpression({ start, end, source }) {
      if (source.type === 'Literal' && typeof source.value === 'string')
        asked.push({ start, end, specifier: source.value });
    },
  }).visit(parse(id, code).program);
  return asked;
}

/** Leaves out what sources that `id` matches load on demand, and puts there what loads the built file. */
export function onDemand(id: RegExp, loading: (source: string) => Promise<Loading>): Plugin {
  return {
    name: 'keruen:on-demand',
    transform: {
      filter: { id, code: /\bimport\(/ },
      async handler(code, importer) {
        const heads = new Set<string>();
        const edits = await Promise.all(
          askedIn(importer, code).map(async ({ start, end, specifier }) => {
            const found = await this.resolve(specifier, importer, { kind: 'dynamic-import' });
            if (!found) return this.error(`${importer}: ${specifier} is not there`);
            const { expression, head = '' } = await loading(found.id);
            heads.add(head);
            return { start, end, text: expression };
          }),
        );
        return [...heads].join('') + edited(code, edits);
      },
    },
    // Sources end in .ts: this is a built file, which stays where it is.
    resolveId: (source, _importer, { kind }) =>
      kind === 'dynamic-import' && source.endsWith('.js') ? { id: source, external: true } : null,
  };
}
