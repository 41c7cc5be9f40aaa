import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consumer, type Consumer } from '../support/consumer.ts';

let own: Consumer;

beforeAll(async () => {
  own = await consumer();
});

afterAll(() => own?.remove());

/** What an editor offers where names of a type are written, each with the doc comment it shows. */
async function offered(name: string, code: string): Promise<ReadonlyMap<string, string>> {
  const file = join(own.folder, name);
  await writeFile(file, code);
  const settings: ts.CompilerOptions = {
    strict: true,
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const editor = ts.createLanguageService({
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) =>
      ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, 'utf8')) : undefined,
    getCurrentDirectory: () => own.folder,
    getCompilationSettings: () => settings,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  });
  const at = code.indexOf('/*here*/');
  const { entries } = editor.getCompletionsAtPosition(file, at, {})!;
  return new Map(
    entries.map(({ name: word, source }): [string, string] => {
      const told = editor.getCompletionEntryDetails(file, at, word, {}, source, {}, undefined);
      return [word, ts.displayPartsToString(told?.documentation)];
    }),
  );
}

/** Some of what each tag has alone, of what all have, and of what is heard. */
const WORDS = {
  'trade-chart': ['type', 'flow', 'relativeTo', 'timeDirection'],
  'actor-card': ['actor', 'toward', 'variant', 'contact'],
  'corridor-map': ['corridor', 'boundaries', 'layout', 'widthBy'],
} as const;
const OF_ALL = [
  'data',
  'src',
  'dataset',
  'heading',
  'headingLevel',
  'asOf',
  'theme',
  'vocabulary',
  'loading',
];

const silent = (said: ReadonlyMap<string, string>, words: readonly string[]): string[] =>
  words.filter((word) => !said.get(word));

describe.each(Object.entries(WORDS))('an editor says what the properties of %s mean', (tag, words) => {
  it('in JSX and templates', async () => {
    const said = await offered(
      `${tag}.ts`,
      `import type { KeruenTags } from '@keruen/elements/jsx';\nexport const given: KeruenTags['${tag}'] = { /*here*/ };\n`,
    );
    expect(silent(said, [...words, ...OF_ALL, 'hash'])).toEqual([]);
  });

  it('of a component for React', async () => {
    const name = tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
    const said = await offered(
      `${tag}.tsx`,
      `import { ${name} } from '@keruen/elements/react';\nexport const drawn = <${name} /*here*/ />;\n`,
    );
    expect(silent(said, [...words, ...OF_ALL, 'onKeruenSubject', 'onKeruenError'])).toEqual([]);
  });
});
