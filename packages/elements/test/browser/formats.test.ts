import { expect, test } from 'vitest';
import { wholeLocaleOf } from '@keruen/figure';
import { printAll, TAGS } from '../../../figure/test/locale/formats.ts';
import printed from '../../../figure/test/locale/formats.json' with { type: 'json' };

test.each(TAGS)('every format of %s is printed here as in Node, byte for byte', async (tag) => {
  const here = printAll(await wholeLocaleOf(tag));
  const bytes = (text: string): string => [...new TextEncoder().encode(text)].join(' ');
  for (const [name, text] of Object.entries(printed[tag]))
    expect(bytes(here[name] ?? ''), `${name}: ${here[name]} instead of ${text}`).toBe(bytes(text));
  expect(Object.keys(here)).toEqual(Object.keys(printed[tag]));
});
