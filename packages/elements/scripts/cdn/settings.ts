import type { InputOptions, OutputOptions, Plugin } from 'rolldown';
import { minify } from 'rolldown/utils';
import { arrows } from './arrows.ts';
import { inPage } from './in-page.ts';
import { tightTemplates } from './tight-templates.ts';

/** How every file of the CDN build reads its sources: the packages' own TypeScript, the shipped build of Lit. */
export const reading = (input: Record<string, string>, plugins: readonly Plugin[]): InputOptions => ({
  input,
  platform: 'browser',
  resolve: { conditionNames: ['keruen-source', 'browser', 'import', 'default'] },
  tsconfig: false,
  transform: { target: 'es2022' },
  plugins: [inPage(), ...plugins, arrows(), tightTemplates()],
  checks: { bundlerTimings: false },
  logLevel: 'warn',
  onLog(level, { message }) {
    if (level === 'warn') throw new Error(message);
  },
});

const SMALL = { compress: { target: 'es2022' }, mangle: { toplevel: true } } as const;

/** How every file is written: small, with no trace of where it was made. */
export const small: OutputOptions = {
  minify: SMALL,
  charset: 'utf8',
  comments: false,
  sourcemap: false,
};

/** As the bundler has it, to be looked at. */
export const plain: OutputOptions = { minify: false, comments: false, sourcemap: false };

/** A file that was bundled as it is, written like every other. */
export async function made(code: string): Promise<string> {
  const { code: less, errors } = await minify('file.js', code, {
    ...SMALL,
    module: true,
    codegen: { removeWhitespace: true, legalComments: 'none' },
  });
  if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'));
  return less;
}
