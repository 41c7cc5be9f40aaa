/** Prints what the entry points of this package weigh in a page: `node scripts/sizes.ts`. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Bytes (gzip -9) of an entry point, minified, with everything it brings with it. */
export interface Budget {
  readonly entry: string;
  readonly file: string;
  /** What the house wants it to weigh, where it says so. */
  readonly bar?: number;
  /** What it may weigh until then; it rises only with a line in docs/decisions/0011-one-schema.md that says for what. */
  readonly ceiling: number;
}

export const BUDGETS: readonly Budget[] = [
  { entry: '@keruen/data/check', file: 'src/check/check.ts', bar: 4000, ceiling: 8400 },
];

/** The code of a module and of all that it imports at once, as a page would load it. */
export async function bundled(file: string): Promise<string> {
  const input = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const bundle = await rolldown({ input, resolve: { conditionNames: ['keruen-source', 'default'] } });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return output[0].code;
}

export const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  console.log('| entry point | gzip -9 | at most | bar |\n|---|---:|---:|---:|');
  for (const { entry, file, bar, ceiling } of BUDGETS)
    console.log(
      `| \`${entry}\` | ${kilobytes(gzipped(await bundled(file)))} | ${kilobytes(ceiling)} | ${bar ? kilobytes(bar) : ''} |`,
    );
}
