import type { Plugin } from 'rolldown';
import { fileOf } from './parse.ts';

/** A module with a memory of its own. Lit, too, has one: which templates it knows. */
const REMEMBERS =
  /^(?:export )?(?:let |(?:const|var) \w+ = (?:\/\*.*?\*\/ )?new (?:Map|Set|WeakMap|WeakSet)\b)/m;

/**
 * Fails where a file that is loaded on demand would bring its own copy of a module that remembers something for the whole
 * page: the copy would know nothing of it. `there` are the modules of the scripts a page loads.
 */
export function once(there: ReadonlySet<string>): Plugin {
  return {
    name: 'keruen:once',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const modules = Object.entries(file.type === 'chunk' ? file.modules : {});
        for (const [id, { code }] of modules)
          if (code && there.has(fileOf(id)) && (/[\\/]node_modules[\\/]/.test(id) || REMEMBERS.test(code)))
            this.error(`${id} remembers: there may be one of it, and the script of the page has that`);
      }
    },
  };
}
