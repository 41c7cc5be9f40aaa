import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TradeQuestion } from '@keruen/data/datasets/chart-parts';
import { numbers } from '@keruen/data/datasets/numbers';
import { shipped } from '@keruen/data/datasets/shipped';
import { gzipped } from '../../packages/elements/scripts/cdn/measure.ts';
import { ROOT } from './places.ts';

const CDN = join(ROOT, 'packages/elements/cdn');
const names = readdirSync(CDN);
const { partsFor } = numbers['kazakhstan-afghanistan']!;

/** What one chart may load of a shipped dataset, gzip -9: the table of parts with numbers, and the parts it asks for. */
const BAR = 8000;

/** The built file of a part, or of the table of parts. */
function fileOf(part: string): string {
  const found = names.filter((name) => name.startsWith(`${part}-`) && name.length === part.length + 10);
  expect(found, part).toHaveLength(1);
  return join(CDN, found[0]!);
}

async function bytes(question: TradeQuestion): Promise<number> {
  const sizes = await Promise.all(['numbers', ...partsFor(question)].map((part) => gzipped(fileOf(part))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const trade = (partner: string): TradeQuestion => ({ measure: 'trade-value', reporter: 'KAZ', partner });

describe('the dataset of one chart weighs at most 8 kB as it is built', () => {
  it.each<[string, TradeQuestion]>([
    ['the README', trade('AFG')],
    ['Kazakhstan and Russia', trade('RUS')],
    ['Kazakhstan and Kyrgyzstan', trade('KGZ')],
    ['Kazakhstan and the world', trade('WLD')],
    ...['AUT', 'CAN', 'HUN', 'LTU', 'PER', 'SWE', 'VNM'].map((id): [string, TradeQuestion] => [
      `Kazakhstan and ${id}`,
      trade(id),
    ]),
    ['exports by section', { measure: 'trade-value', reporter: 'KAZ', partner: 'WLD', product: ['*'] }],
    ['flour', { measure: 'trade-quantity', reporter: 'AFG', partner: 'KAZ', product: ['HS1101'] }],
    ['contracts', { measure: 'contract-value', reporter: 'KAZ', partner: 'AFG' }],
    ['gross domestic product', { measure: 'gdp' }],
    ['population', { measure: 'population', reporter: 'AFG' }],
  ])('%s', async (_, question) => {
    expect(await bytes(question)).toBeLessThanOrEqual(BAR);
  });

  it('is all that is loaded: no part and not their table needs another file', async () => {
    for (const part of ['numbers', 'shipped', ...Object.keys(shipped['kazakhstan-afghanistan']!.parts)]) {
      const text = await readFile(fileOf(part), 'utf8');
      expect(text, part).not.toMatch(/\b(?:import|from)\s*['"`]\.\//);
    }
  });
});

const groups: readonly [figure: string, files: readonly string[], bar: number][] = [
  ['a chart of two states', ['numbers'], 3000],
  ['a chart of any partners', ['numbers', 'areas'], 5000],
  ['a map', ['numbers', 'ways'], 5500],
  ['a card', ['numbers', 'acts'], 6000],
];

describe('names in another language weigh little beside what they name, and nothing in English', () => {
  describe.each(['ru', 'kk', 'fa-AF', 'ps'])('%s', (lang) => {
    it.each(groups)('for %s', async (_, files, bar) => {
      const asked = ['with-names', ...files.map((group) => `names-${lang}-${group}`)];
      const sizes = await Promise.all(asked.map((name) => gzipped(fileOf(name))));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(bar);
    });
  });

  /** Words of records beside names: of numbers for a chart, of one corridor for a map, of numbers and of one actor for a card. */
  const words: readonly [figure: string, files: readonly string[], bar: number][] = [
    ['a chart', ['number-words'], 5000],
    ['the longest of maps', ['titr-words'], 4500],
    ['a map between neighbours', ['tajik-words'], 1700],
    ['a card', ['number-words', 'uzb-words'], 6500],
    ['the longest of cards', ['number-words', 'afg-words'], 17000],
  ];

  describe.each(['ru', 'kk', 'fa-AF', 'ps'])('words that are no names, in %s', (lang) => {
    it.each(words)('for %s', async (_, files, bar) => {
      const asked = ['with-words', ...files.map((group) => `names-${lang}-${group}`)];
      const sizes = await Promise.all(asked.map((name) => gzipped(fileOf(name))));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(bar);
    });
  });

  it('for parts and their tables, which have English ones alone', async () => {
    for (const part of ['kaz-afg', 'partners', 'partners-a-b', 'corridor-instc', 'sections'])
      expect(await readFile(fileOf(part), 'utf8'), part).not.toMatch(/[\u0400-\u04ff\u0600-\u06ff]/);
  });
});
