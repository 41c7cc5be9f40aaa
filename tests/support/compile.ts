import { ROOT } from './places.ts';
import { run } from './run.ts';

const STRICT = [
  '--noEmit',
  '--strict',
  '--module',
  'nodenext',
  '--target',
  'es2022',
  '--lib',
  'es2023,dom,dom.iterable',
];

/** Checks files of a folder as somebody with strict settings does; throws with what the compiler says. */
export const compile = (folder: string, rest: readonly string[]): Promise<string> =>
  run('node', [`${ROOT}node_modules/typescript-7/bin/tsc`, ...STRICT, ...rest], folder);

/** What a compiler says that finds fault with every line of a file. */
export const inEvery = (file: string, lines: number): RegExp =>
  new RegExp(
    Array.from({ length: lines }, (_, i) => `${file.replace('.', '\\.')}\\(${i + 1},`).join('.*'),
    's',
  );
