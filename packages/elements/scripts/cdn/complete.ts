import { rolldown, type OutputChunk, type OutputOptions, type Plugin } from 'rolldown';
import { reading } from './settings.ts';

/** Makes one file of a source and of all it needs at once, but for what a plugin leaves out. */
export async function complete(
  source: string,
  plugins: readonly Plugin[],
  writing: OutputOptions,
): Promise<OutputChunk> {
  const build = await rolldown({ ...reading({ file: source }, plugins), preserveEntrySignatures: 'strict' });
  const { output } = await build.generate({ ...writing, codeSplitting: false });
  await build.close();
  const [file, ...others] = output;
  if (others.length) throw new Error(`${source} became ${output.length} files`);
  return file;
}
