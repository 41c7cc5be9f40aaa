import { rolldown, type OutputChunk } from 'rolldown';
import { ELEMENTS, entryFile } from './places.ts';
import { reading, writing } from './settings.ts';

/** The modules of which something is left in the entry chunk of one element. */
async function needed(element: string): Promise<Set<string>> {
  const build = await rolldown(reading({ [element]: entryFile(element) }));
  const { output } = await build.generate({ ...writing, codeSplitting: { groups: [] } });
  await build.close();
  const chunks = new Map(
    output.filter((one): one is OutputChunk => one.type === 'chunk').map((one) => [one.fileName, one]),
  );
  const modules = new Set<string>();
  const visit = (chunk: OutputChunk | undefined): void => {
    if (!chunk) return;
    for (const [id, { renderedLength }] of Object.entries(chunk.modules))
      if (renderedLength > 0) modules.add(id);
    chunk.imports.forEach((name) => visit(chunks.get(name)));
  };
  visit([...chunks.values()].find((chunk) => chunk.isEntry));
  return modules;
}

/** The modules every element needs: they make up the shared file. */
export async function commonModules(): Promise<Set<string>> {
  const [first, ...rest] = await Promise.all(ELEMENTS.map(needed));
  return new Set([...first!].filter((id) => rest.every((modules) => modules.has(id))));
}
