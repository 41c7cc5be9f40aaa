import type { Host, Tools } from '../../src/cli/host.ts';
import { run } from '../../src/cli/run.ts';
import { read } from '../../src/read/read.ts';

/** A machine with these files; texts are UTF-8. */
export async function on(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  tools: Partial<Tools> = {},
): Promise<{ code: number; out: string; err: string; files: Record<string, string> }> {
  const said = { out: '', err: '' };
  const written: Record<string, string> = {};
  const host: Host = {
    read: async (file) => {
      const found = Object.hasOwn(files, file) ? files[file]! : undefined;
      if (found === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
    write: async (file, text) => {
      if (file.startsWith('sealed/')) throw Object.assign(new Error('sealed'), { code: 'EACCES' });
      if (file.startsWith('nowhere/')) throw Object.assign(new Error('no folder'), { code: 'ENOENT' });
      written[file] = text;
    },
    version: '1.2.3',
    print: (text) => void (said.out += text),
    remark: (text) => void (said.err += text),
  };
  const code = await run(args, host, { read, lint: () => [], ...tools });
  return { code, ...said, files: written };
}
