import { complete } from './complete.ts';
import { litPolicy } from './lit-policy.ts';
import type { Built } from './modules.ts';
import { onDemand } from './on-demand.ts';
import { CDN, entryFile } from './places.ts';
import { small } from './settings.ts';
import { squeeze } from './squeeze.ts';

/** What asks for datasets and for fine land. */
const ASKERS = /[\\/](data[\\/]src[\\/]datasets[\\/].*|corridor-map[\\/]fine-region)\.ts$/;

const HEAD = `import { far } from ${JSON.stringify(`${CDN}address.ts`)};\n`;

/** Run twice, the file does nothing the second time; the first sign ends a statement that a file before it left open. */
const once = (code: string): string =>
  `;(()=>{const k=Symbol.for("keruen");if(globalThis[k])return;globalThis[k]=1;${code.trim()}})();\n`;

/** Such a script is read in the character set of its page; templates, too, take a character by its number. */
const ascii = (code: string): string =>
  code.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The whole as one classic script, for optimisers and old CMSs: elements, languages and land inside, datasets and the
 * finer land of maps that are zoomed in the files of the module build.
 */
export async function buildClassic(modules: readonly Built[]): Promise<string> {
  const files = new Map(modules.map(({ source, fileName }) => [source, fileName]));
  const far = onDemand(ASKERS, async (source) => ({
    expression: `far(${JSON.stringify(files.get(source))})`,
    head: HEAD,
  }));
  const { code } = await complete(entryFile('iife'), [far, litPolicy(), squeeze()], {
    ...small,
    format: 'iife',
  });
  return once(ascii(code));
}
