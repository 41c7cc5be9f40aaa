import { describe, expect, it } from 'vitest';
import { parse } from './imports.ts';
import { filesUnder, PACKAGES, read } from './places.ts';
import { refusedIn } from './refused.ts';

/** The one place that may ask for an address: the one the author of the page wrote in `src`. */
const ASKS = 'packages/elements/src/control/source.ts';

it.each(PACKAGES)('no source of %s holds what the house refuses', (name) => {
  const found = filesUnder(`packages/${name}/src`, '.ts').flatMap((path) =>
    refusedIn(parse(path, read(path))).map((what) => `${path}:${what}`),
  );
  expect(found).toEqual([]);
});

it('only one source asks the network', () => {
  const asking = PACKAGES.flatMap((name) => filesUnder(`packages/${name}/src`, '.ts')).filter((path) =>
    /\bfetch\(/.test(read(path)),
  );
  expect(asking).toEqual([ASKS]);
});

describe('the list of what is refused', () => {
  it.each([
    ['let a: any', '`any`'],
    ['new Intl.NumberFormat()', '`Intl`'],
    ['const d: Date = x', '`Date`'],
    ['globalThis.eval(x)', undefined],
    ['eval(x)', '`eval`'],
    ["import { unsafeHTML } from 'lit/directives/unsafe-html.js'", '`unsafeHTML`'],
    ['a.localeCompare(b)', '`localeCompare`'],
    ['for (const k in o) {}', '`for…in`'],
    ['for (const k of o) {}', undefined],
    ['Array.from(x, (y) => y)', '`Array.from`'],
    ['Array.from(x)', undefined],
    ['for (const [i, x] of list.entries()) {}', '`entries()`'],
    ['Object.entries(x)', undefined],
    ['html`<p style="color: red"></p>`', '`style=`'],
    ['html`<p class=${x} style=${y}></p>`', '`style=`'],
    ['css`p { style: none }`', undefined],
    ['svg`<title>${x}</title>`', '`<title>`'],
    ['document.cookie', '`cookie`'],
    ['const periods = { Date: 1 }', undefined],
    ['// Date and Intl in a comment', undefined],
  ])('reads %s', (text, what) => {
    const [first] = refusedIn(parse('x.ts', text));
    if (what === undefined) expect(first).toBeUndefined();
    else expect(first).toContain(what);
  });
});
