import { afterEach, describe, expect, test } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);

const records = new Map(
  [...dataset.statements, ...dataset.observations, ...dataset.relations].map((one) => [one.id, one]),
);

const LABELS = {
  en: 'Editors’ note:',
  ru: 'Примечание редакции:',
  kk: 'Редакция ескертпесі:',
  'fa-AF': 'یادداشت ویراستاران:',
  ps: 'د سمونګرانو یادښت:',
} as const;

const flat = (words: string): string =>
  text(Object.assign(document.createElement('p'), { textContent: words }));

/** The notes of a chart of the whole dataset that carry a remark, by the id of their record. */
async function remarks(attributes: string, lang: string): Promise<ReadonlyMap<string, string>> {
  document.documentElement.lang = lang;
  const chart = put(`<trade-chart ${attributes}></trade-chart>`, dataset);
  await figure(chart);
  await until(`notes stand in ${lang}`, () => {
    const root = chart.shadowRoot!.querySelector('.root')!;
    return root.getAttribute('lang') === lang && part(chart, 'notes')?.querySelector('.problem');
  });
  const notes = [...part(chart, 'notes')!.querySelectorAll<HTMLElement>('li:has(.problem)')];
  return new Map(
    notes.map((one) => [one.dataset['subject']!.replace(/^\w+:/, ''), text(one.querySelector('.problem'))]),
  );
}

describe.each(Object.entries(LABELS))('remarks of editors in %s', (lang, label) => {
  test('say whose they are and what they go by, on every record of a chart and of a timeline of everybody', async () => {
    const trade = await remarks(
      'type="columns" measure="trade-value" reporter="KAZ" partner="AFG" flow="turnover"',
      lang,
    );
    const times = await remarks('type="timeline" actor="*"', lang);
    expect(trade.size).toBeGreaterThan(4);
    expect(times.size).toBeGreaterThan(59);
    for (const [id, said] of [...trade, ...times]) {
      const { problem = '', evidence = [] } = records.get(id) ?? {};
      expect(said.startsWith(label), id).toBe(true);
      if (problem)
        expect(said).toBe(flat(`${label} ${problem}${evidence.length ? ` (${evidence.join('; ')})` : ''}`));
    }
  });
});
