import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './places.ts';

interface TsConfig {
  readonly extends?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly compilerOptions: { readonly lib?: readonly string[]; readonly types?: readonly string[] };
}
const config = (path: string) => JSON.parse(read(path)) as TsConfig;

describe.each(['data', 'figure'])('%s', (name) => {
  it('compiles without the DOM and without Node', () => {
    const own = config(`packages/${name}/tsconfig.json`);
    const base = config('tsconfig.base.json');
    expect(own.extends).toBe('../../tsconfig.base.json');
    // Without a list the compiler would add the DOM by itself.
    expect(own.compilerOptions.lib).toEqual(['es2023']);
    expect(own.compilerOptions.types ?? base.compilerOptions.types).toEqual([]);
  });

  it('leaves out of that no room but the command line, which reads files', () => {
    const { include, exclude = [] } = config(`packages/${name}/tsconfig.json`);
    expect(include).toEqual(['src']);
    expect(exclude).toEqual(name === 'data' ? ['src/cli'] : []);
  });

  it('asks for no further library inside a file', () => {
    const asking = filesUnder(`packages/${name}/src`, '.ts').filter((path) =>
      /^\/\/\/\s*<reference/m.test(read(path)),
    );
    expect(asking).toEqual([]);
  });
});
