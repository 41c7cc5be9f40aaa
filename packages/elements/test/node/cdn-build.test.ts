import { basename } from 'node:path';
import type { Plugin } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { complete } from '../../scripts/cdn/complete.ts';
import { noLit } from '../../scripts/cdn/no-lit.ts';
import { onDemand } from '../../scripts/cdn/on-demand.ts';
import { PACKAGE } from '../../scripts/cdn/places.ts';
import { KEEPS_SPACE, TIGHT } from '../../scripts/cdn/tight.ts';

const SOURCE = `${PACKAGE}test/node/no-such-file.ts`;

/** A source that is nowhere but in the test. */
const given = (code: string): Plugin => ({
  name: 'test:given',
  resolveId: (source) => (source === SOURCE ? source : null),
  load: (id) => (id === SOURCE ? { code, moduleType: 'ts' } : null),
});

/** What becomes of a source that is loaded on demand. */
async function built(code: string): Promise<string> {
  const named = onDemand(async (source) => `${basename(source)}.js`);
  return (await complete(SOURCE, [given(code), noLit(), named])).code;
}

describe('a file that is loaded on demand', () => {
  it('says templates without Lit', async () => {
    const code = await built(
      "import { html } from 'lit';\nexport const a = (b: string) => html`<p>${b}</p>`;",
    );
    expect(code).toContain('_$litType$');
    expect(code.length).toBeLessThan(200);
  });

  it('asks for the built file of what it loads itself', async () => {
    const code = await built("export const load = () => import('../../src/control/walk.ts');");
    expect(code).toMatch(/import\(.\.\/walk\.ts\.js.\)/);
  });

  it.each([
    ['more of Lit', "export { LitElement } from 'lit';", /LitElement/],
    ['a directive of Lit', "export { repeat } from 'lit/directives/repeat.js';", /there once/],
    [
      'the languages of the page',
      "export { loadedLocale } from '@keruen/figure';",
      /known\.ts must be there once/,
    ],
  ])('may not hold %s', async (_, code, said) => {
    await expect(built(code)).rejects.toThrow(said);
  });
});

describe('a shortened style sheet', () => {
  const { css } = TIGHT;

  it('loses comments and the space that only people need', () => {
    expect(
      css!('\n  .a,\n  .b > c {\n    /* why */\n    margin: 0 0.5em;\n    color: red !important;\n  }\n'),
    ).toBe('.a,.b > c{margin:0 .5em;color:red!important}');
  });

  it('keeps the space that means something', () => {
    for (const sheet of [
      '.a .b:not(.c) :focus{top:calc(1px + 2em)}',
      '@media (a: b) and (c){.d{margin:10.5px 0}}',
    ])
      expect(css!(sheet)).toBe(sheet);
  });
});

describe('shortened markup', () => {
  const { html } = TIGHT;

  it('has one space for a line break and what indents the next line', () => {
    expect(html!('<p\n    class="a"\n  >\n    one  two\n    three</p>')).toBe(
      '<p class="a" > one  two three</p>',
    );
  });

  it('is refused where white space is text', () => {
    expect(KEEPS_SPACE.test('html`<pre>\n</pre>`')).toBe(true);
    expect(KEEPS_SPACE.test('css`p { white-space: pre-line }`')).toBe(true);
    expect(KEEPS_SPACE.test('css`p { white-space: nowrap }` html`<p></p>`')).toBe(false);
  });
});
