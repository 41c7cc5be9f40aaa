import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { expect, test } from 'vitest';
import { rich } from '../../src/frame/rich.ts';

const written = (sentence: string, lang: string): string =>
  collectResultSync(render(rich(sentence, lang))).replace(/<[!?].*?>/g, '');

test('isolated runs become elements of their own', () => {
  expect(written('to \u2068Kabul\u2069, 2022', 'en')).toBe('to <bdi>Kabul</bdi>, 2022');
});

test('Latin runs inside another script are marked whole, with their brackets', () => {
  expect(written('ادعا به گفتهٔ \u2068authors (no source)\u2069، ۲۰۲۲', 'fa-AF')).toBe(
    'ادعا به گفتهٔ <bdi lang="en">authors (no source)</bdi>، ۲۰۲۲',
  );
  expect(written('کلید Page Up را بزنید', 'fa-AF')).toBe('کلید <bdi lang="en">Page Up</bdi> را بزنید');
});

test('a name in the reader’s own script stays unmarked', () => {
  expect(written('به \u2068کابل\u2069', 'fa-AF')).toBe('به <bdi>کابل</bdi>');
});
