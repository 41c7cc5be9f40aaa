import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { expect, test } from 'vitest';
import { rich } from '../../src/frame/rich.ts';

const written = (sentence: string, lang: string): string =>
  collectResultSync(render(rich(sentence, lang)))
    .replace(/<[!?].*?>/g, '')
    .replaceAll('<bdi >', '<bdi>');

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

test('a name in another language of the same script is marked by its place in the chain', () => {
  expect(written('порт \u2068\u2068Поти\u2069\u2069, \u2068Ақтау\u2069', 'kk')).toBe(
    'порт <bdi lang="ru">Поти</bdi>, <bdi>Ақтау</bdi>',
  );
  expect(written('\u2068\u2068آلماتی\u2069\u2069', 'fa-AF')).toBe('<bdi lang="fa">آلماتی</bdi>');
  expect(written('\u2068\u2068Poti\u2069\u2069', 'ru')).toBe('<bdi lang="en">Poti</bdi>');
});

test('an aside is shown as any words are, without its marks', () => {
  expect(written('ادعا\u2066\u2069 به گفتهٔ \u2068TASS\u2069\u2068\u2069، ۲۰۲۲', 'fa-AF')).toBe(
    'ادعا به گفتهٔ <bdi lang="en">TASS</bdi>، ۲۰۲۲',
  );
});
