import { rolldown, type OutputChunk } from 'rolldown';
import { farFiles } from './far-files.ts';
import type { Built } from './modules.ts';
import { entryFile } from './places.ts';
import { reading, writing } from './settings.ts';

/** Run twice, the file does nothing the second time. */
const once = (code: string): string =>
  `(()=>{const k=Symbol.for("keruen");if(globalThis[k])return;globalThis[k]=1;${code.trim()}})();\n`;

/**
 * The whole as one classic script, for optimisers and old CMSs: elements, languages and land inside, datasets in the files
 * of the module build. ASCII only, since such a script is read in the character set of its page.
 */
export async function buildClassic(modules: readonly Built[]): Promise<string> {
  const files = new Map(
    modules.flatMap(({ source, fileName }) => (source ? [[source, fileName] as const] : [])),
  );
  const build = await rolldown(reading({ keruen: entryFile('iife') }, [farFiles(files)]));
  const { output } = await build.generate({
    ...writing,
    format: 'iife',
    charset: 'ascii',
    codeSplitting: false,
  });
  await build.close();
  return once(
    output
      .filter((one): one is OutputChunk => one.type === 'chunk')
      .map(({ code }) => code)
      .join(''),
  );
}
