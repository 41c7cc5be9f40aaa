import type { Plugin } from 'rolldown';
import { CDN } from './places.ts';

/** Modules that remember something for the whole page: a second copy of one would know nothing of the first. */
const REMEMBERS =
  /[\\/](?:lit|lit-html|lit-element|reactive-element)[\\/]|[\\/]locale[\\/]known\.ts$|[\\/]control[\\/]language\.ts$/;

/**
 * Keeps Lit out of a file that is loaded on demand: its templates are data, which the element that asked for it draws. The
 * build fails where more of Lit is asked for, or where another module that must be there once would be copied into it.
 */
export function noLit(): Plugin {
  return {
    name: 'keruen:no-lit',
    resolveId: { filter: { id: /^lit$/ }, handler: () => `${CDN}templates.ts` },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(file.type === 'chunk' ? file.modules : {}))
          if (renderedLength > 0 && REMEMBERS.test(id))
            this.error(`${id} must be there once: a file loaded on demand may not hold it`);
    },
  };
}
