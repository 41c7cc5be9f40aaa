import { rolldown, type OutputChunk, type Plugin } from 'rolldown';
import { reading, writing } from './settings.ts';

/** Makes one file of a source and of all it needs at once. Fails where the file would load another before it runs. */
export async function complete(source: string, plugins: readonly Plugin[]): Promise<OutputChunk> {
  const build = await rolldown({ ...reading({ file: source }, plugins), preserveEntrySignatures: 'strict' });
  const { output } = await build.generate({ ...writing, format: 'es', charset: 'utf8' });
  await build.close();
  const [file, ...others] = output;
  if (others.length || file.imports.length)
    throw new Error(`${source} needs ${[...file.imports, ...others.map((one) => one.fileName)].join(', ')}`);
  return file;
}
