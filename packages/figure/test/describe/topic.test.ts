import { parsePeriod, type Rows } from '@keruen/data';
import { describe, expect, test } from 'vitest';
import { speakRow } from '../../src/describe/chart.ts';
import { topicOf } from '../../src/describe/topic.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';
import { rowById, trade, withRows } from './trade-fixture.ts';

const asked = (query: Partial<Rows['query']>) => ({ ...trade, query: { ...trade.query, ...query } });
const many: Rows['actors'] = [
  ...trade.actors,
  { id: 'RUS', kind: 'state', names: { en: 'Russia', 'fa-AF': 'روسیه' }, sources: [] },
  { id: 'CHN', kind: 'state', names: { en: 'China', 'fa-AF': 'چین' }, sources: [] },
  { id: 'UZB', kind: 'state', names: { en: 'Uzbekistan', 'fa-AF': 'ازبکستان' }, sources: [] },
];
const topic = (rows: Rows, locale = en) => withoutMarks(topicOf(rows, locale));

describe('topicOf', () => {
  test('names flows, both sides, period and unit', () => {
    expect(topic(trade)).toBe(
      'exports, imports and turnover of Kazakhstan with Afghanistan, 2018–2025, in US dollars',
    );
    expect(topic(trade, fa)).toBe(
      'صادرات، واردات، و مجموع تجارت قزاقستان با افغانستان، ۲۰۱۸ تا ۲۰۲۵، به دالر امریکایی',
    );
  });

  test('says of which kind years are, where all are of one and none of the calendar', () => {
    const of = (...kinds: readonly ('fiscal' | 'year')[]) =>
      topic({
        ...trade,
        rows: trade.rows.slice(0, kinds.length).map((row, i) => ({
          ...row,
          observation: { ...row.observation, periodKind: kinds[i] },
        })),
      });
    expect(of('fiscal', 'fiscal')).toContain(', by fiscal year, in US dollars');
    expect(of('fiscal', 'year')).not.toContain('fiscal');
    expect(of('year', 'year')).not.toContain('year');
  });

  test('says what is counted, and not only that something is', () => {
    const counted = { ...asked({ measure: 'count', flow: [] }), unit: 'persons' };
    expect(topic(counted)).toMatch(/^persons of Kazakhstan/);
    expect(topic(counted, ru)).toMatch(/^человек/);
    expect(topic({ ...counted, unit: '' })).toMatch(/^count of Kazakhstan/);
    expect(topic({ ...counted, query: { ...counted.query, measure: 'population' } })).toMatch(
      /^population of/,
    );
  });

  test('sends exports to a partner and takes imports from one', () => {
    expect(topic(asked({ flow: ['export'] }))).toMatch(/^exports of Kazakhstan to Afghanistan,/);
    expect(topic(asked({ flow: ['import'] }))).toMatch(/^imports of Kazakhstan from Afghanistan,/);
    expect(topic(asked({ flow: ['balance'] }))).toMatch(/^balance of Kazakhstan with Afghanistan,/);
    expect(topic(asked({ flow: ['import'] }), fa)).toMatch(/^واردات قزاقستان از افغانستان،/);
  });

  test('puts names into the case a language asks for', () => {
    const exports = asked({ flow: ['export'] });
    expect(topic(exports, ru)).toMatch(/^экспорт Казахстана в Афганистан, 2018/);
    expect(topic(asked({ flow: ['import'] }), ru)).toMatch(/^импорт Казахстана из Афганистана, 2018/);
    expect(topic(trade, ru)).toMatch(/^экспорт, импорт и товарооборот Казахстана с Афганистаном, 2018/);
    expect(topic(exports, kk)).toMatch(/^Ауғанстанға Қазақстан бойынша экспорт, 2018/);
    const actors = many.map((one) => ({
      ...one,
      names: { en: '', ps: one.id === 'KAZ' ? 'قزاقستان' : 'افغانستان' },
    }));
    expect(topic({ ...exports, actors }, ps)).toMatch(/^افغانستان ته د قزاقستان صادرات،/);
  });

  test('puts names it cannot decline behind a dash', () => {
    const named = (ru: string) =>
      trade.actors.map((one) => (one.id === 'AFG' ? { ...one, names: { en: '', ru } } : one));
    const said = (name: string) => topic({ ...asked({ flow: ['export'] }), actors: named(name) }, ru);
    expect(said('Кипр')).toMatch(/^экспорт Казахстана – Кипр, 2018/);
    expect(said('Мьянма (Бирма)')).toMatch(/^экспорт Казахстана – Мьянма \(Бирма\), 2018/);
  });

  test('leaves away a side that is not asked for, unless it is the same in all rows', () => {
    const both = (side: 'reporter' | 'partner') => {
      const question = asked({ [side]: undefined, flow: ['export'] });
      const [row] = question.rows;
      const other = { ...row!, observation: { ...row!.observation, [side]: 'UZB' } };
      return [topic({ ...question, rows: [...question.rows, other] }), topic(question)];
    };
    expect(both('partner')[0]).toMatch(/^exports of Kazakhstan, 2018/);
    expect(both('reporter')[0]).toMatch(/^exports to Afghanistan, 2018/);
    expect(both('partner')[1]).toMatch(/^exports of Kazakhstan to Afghanistan, 2018/);
    expect(both('reporter')[1]).toMatch(/^exports of Kazakhstan to Afghanistan, 2018/);
  });

  test('leaves away partners that are any: each value names its own', () => {
    for (const partner of ['*', '* WLD', 'AFG *', '', ' '])
      for (const locale of [en, fa]) {
        const said = topic(asked({ partner, flow: ['export'] }), locale);
        expect(said).toBe(topic(asked({ partner: '', flow: ['export'] }), locale));
        expect(said).not.toContain('*');
      }
    expect(topic(asked({ reporter: '*', flow: ['export'] }))).toMatch(/^exports to Afghanistan, 2018/);
  });

  test('names several partners or reporters', () => {
    const row = rowById('KAZ-AFG-export-2018-kaz-bns');
    const of = ({ flow = ['export'], ...query }: Partial<Rows['query']>, locale = en) => {
      const { reporter = 'KAZ', partner = 'AFG' } = query;
      const pairs = reporter.split(' ').flatMap((one) => partner.split(' ').map((two) => [one, two]));
      const all = pairs.map(([one, two]) => ({
        ...row,
        observation: { ...row.observation, reporter: one, partner: two, flow: flow[0] },
      }));
      return topic({ ...withRows(all), query: { ...trade.query, flow, ...query }, actors: many }, locale);
    };
    expect(of({ partner: 'RUS AFG' })).toMatch(/^exports of Kazakhstan to Russia and Afghanistan, 2018/);
    expect(of({ partner: 'RUS CHN UZB' })).toMatch(
      /^exports of Kazakhstan to Russia, China and Uzbekistan, 2018/,
    );
    expect(of({ partner: 'RUS CHN UZB', flow: ['import'] })).toContain('from Russia, China and Uzbekistan');
    expect(of({ partner: 'RUS CHN UZB' }, fa)).toMatch(/^صادرات قزاقستان به روسیه، چین،? و ازبکستان،/);
    expect(of({ reporter: 'KAZ UZB' })).toMatch(/^exports of Kazakhstan and Uzbekistan to Afghanistan,/);
    expect(of({ reporter: 'KAZ UZB' }, fa)).toMatch(/^صادرات قزاقستان و ازبکستان به افغانستان،/);
  });

  describe('of trade with the world', () => {
    const world = { ...trade.actors[1]!, id: 'WLD', names: { en: 'World', ru: 'Весь мир' } };
    const row = rowById('KAZ-AFG-export-2018-kaz-bns');
    const to = (partner: string) => ({ ...row, observation: { ...row.observation, partner } });
    const of = (partner: string) => ({
      ...withRows(partner.split(' ').map(to)),
      query: { ...trade.query, partner, flow: ['export' as const] },
      actors: [...many, world],
    });

    test('leaves the partner away where there is no other: all exports of a state are its exports', () => {
      for (const locale of [en, ru, kk, fa, ps])
        expect(topicOf(of('WLD'), locale)).toBe(
          topicOf({ ...of('WLD'), query: { ...of('WLD').query, partner: undefined } }, locale),
        );
      expect(topic(of('WLD'))).toBe('exports of Kazakhstan, 2018–2025, in US dollars');
    });

    test('names it as in a sentence among others', () => {
      expect(topic(of('WLD RUS'))).toMatch(/^exports of Kazakhstan to the world and Russia, 2018/);
      expect(topic(of('WLD RUS'), ru)).toContain('экспорт Казахстана – весь мир и Russia,');
      expect(topic(of('WLD RUS'), fa)).toMatch(/^صادرات قزاقستان به جهان و روسیه،/);
      expect(withoutMarks(speakRow(to('WLD'), of('WLD RUS'), en))).toMatch(/^Exports to the world 2018:/);
      expect(withoutMarks(speakRow(to('WLD'), of('WLD RUS'), ru))).toMatch(/^Экспорт – весь мир,? 2018:/);
    });
  });

  test('names the flows on show, and no other', () => {
    const exports = trade.rows.filter(({ observation }) => observation.flow === 'export');
    expect(topic(withRows(exports))).toMatch(/^exports of Kazakhstan to Afghanistan, 2018/);
    expect(topic(withRows([]))).toMatch(/^exports, imports and turnover of Kazakhstan with Afghanistan,/);
  });

  test('names another measure before its flows', () => {
    const tonnes = { ...asked({ measure: 'trade-quantity', flow: ['export'] }), unit: 'TNE' };
    expect(topic(tonnes)).toBe(
      'traded quantity (exports) of Kazakhstan to Afghanistan, 2018–2025, in tonnes',
    );
  });

  test('names the measure alone where no flow is asked for, and no unit for a ratio', () => {
    const ratio = { ...asked({ measure: 'trade-ratio', flow: [] }), unit: 'ratio' };
    expect(topic(ratio)).toBe('change in trade of Kazakhstan with Afghanistan, 2018–2025');
  });

  test('names the goods asked for', () => {
    const flour = {
      ...asked({ product: ['HS1101'], flow: ['export'] }),
      products: [
        { id: 'HS1101', edition: 'HS2022', names: { en: 'wheat flour', 'fa-AF': 'آرد گندم' } },
        { id: 'HS1001', edition: 'HS2022', names: { en: 'wheat' } },
      ],
    };
    expect(topic(flour)).toBe('exports of Kazakhstan to Afghanistan, wheat flour, 2018–2025, in US dollars');
    expect(topic(flour, fa)).toContain('آرد گندم');
  });

  test('takes the period from the rows where none is asked for', () => {
    expect(topic(asked({ period: undefined }))).toContain(', 2018–2025,');
    const one = withRows([rowById('c031')], { period: undefined });
    expect(topic(one)).toContain(', 2022,');
    expect(topic(withRows([], { period: undefined }))).toBe(
      'exports, imports and turnover of Kazakhstan with Afghanistan, in US dollars',
    );
  });

  test('ends with the last day on show, in months where months begin it', () => {
    const shown = (...texts: string[]) => {
      const rows = texts.map((text) => ({ ...rowById('c031'), period: parsePeriod(text)! }));
      return topic(withRows(rows, { period: undefined }));
    };
    expect(shown('2023-01', '2023', '2023-06')).toContain(', January–December 2023,');
    expect(shown('2023-01/2023-06', '2023-03')).toContain(', January–June 2023,');
    expect(shown('2022', '2023-03', '2023-06')).toContain(', 2022 – June 2023,');
    expect(shown('2022-11', '2023')).toContain(', November 2022 – December 2023,');
    expect(shown('2022', '2023')).toContain(', 2022–2023,');
  });

  test('isolates every name', () => {
    expect(topicOf(trade, en)).toContain('of \u2068Kazakhstan\u2069 with \u2068Afghanistan\u2069');
  });
});
