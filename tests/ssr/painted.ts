import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { mustBeBuilt, ROOT } from '../support/places.ts';

const run = promisify(execFile);

/** The markup of every figure that `render.ts` makes, by name and language, as a server without a DOM paints it. */
export async function painted(): Promise<Readonly<Record<string, string>>> {
  mustBeBuilt(
    'packages/elements/dist/define.js',
    'packages/figure/dist/index.js',
    'packages/data/dist/index.js',
  );
  const { stdout } = await run(process.execPath, [`${ROOT}tests/ssr/render.ts`], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Record<string, string>;
}
