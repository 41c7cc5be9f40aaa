import type { Row, Rows } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, type FacetBy, type MeasureText, type Scene } from '@keruen/figure';
import { faceted } from '../../../src/layout/chart/facet.ts';
import { faults } from '../faults.ts';
import { dotOf, isRule, isText, joints, labelsOf, textsOf } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { MIRROR, official, partnersOf } from '../partner-years.ts';
import { row } from '../sample-rows.ts';

const type = await chartTypeOf('mirror-statistics');
const { layout: mirrorStatistics } = type;

const answer = (rows: readonly Row[]): Rows => ({
  ...partnersOf(rows),
  query: { measure: 'trade-value', reporter: 'KAZ', partner: 'KGZ', flow: ['export', 'import'] },
});
const draw = (rows: readonly Row[], width = 800): Scene => mirrorStatistics(answer(rows), { width }, ENGLISH);

const scene = draw(MIRROR);
const headings = ({ marks }: Scene): string[] =>
  marks
    .filter(isText)
    .filter(({ size }) => size === 12)
    .map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''));

describe('mirror statistics', () => {
  it('sets the export of one side beside the import of the other, each year a row, each way a heading', () => {
    expect(headings(scene)).toEqual([
      'Exports of Kazakhstan to Kyrgyzstan',
      'Exports of Kyrgyzstan to Kazakhstan',
    ]);
    expect(textsOf(scene).filter((text) => text === '2023')).toHaveLength(2);
    const [sent, received] = [dotOf(scene, 'KAZ-KGZ-export-2023')!, dotOf(scene, 'KGZ-KAZ-import-2023')!];
    expect(sent.y).toBe(received.y);
    expect(sent.x).toBeGreaterThan(received.x);
  });

  it('shows both official numbers, and no third that nobody published', () => {
    expect(textsOf(scene, 'KAZ-KGZ-export-2022')).toEqual(['793M']);
    expect(textsOf(scene, 'KGZ-KAZ-import-2022')).toEqual(['$770M']);
    expect(scene.stops).toHaveLength(MIRROR.length);
    const dots = scene.marks.filter(({ kind }) => kind === 'dot');
    expect(dots).toHaveLength(MIRROR.length);
    expect(textsOf(scene).join(' ')).not.toMatch(/782M|1bn/);
  });

  it('joins them by the gap, and says its ratio to two places: the buyer’s figure over the seller’s', () => {
    expect(joints(scene)).toHaveLength(4);
    expect(textsOf(scene).filter((text) => text.endsWith('×'))).toEqual(['0.97×', '0.75×', '1.10×', '1.20×']);
    expect(labelsOf(scene)).toContain('×: the buyer’s figure over the seller’s');
  });

  it('says who reports which, by name', () => {
    expect(labelsOf(scene).slice(0, 2)).toEqual(['By Kazakhstan', 'By Kyrgyzstan']);
    expect(scene.legend[0]?.tone).toBe(dotOf(scene, 'KAZ-KGZ-export-2023')!.tone);
    expect(dotOf(scene, 'KAZ-KGZ-import-2022')!.tone).toBe('lapis');
    expect(dotOf(scene, 'KGZ-KAZ-export-2022')!.tone).toBe(dotOf(scene, 'KGZ-KAZ-import-2022')!.tone);
  });

  it('says whose report it is where one side alone reports, in one colour', () => {
    const one = draw(MIRROR.filter(({ observation }) => observation.reporter === 'KAZ'));
    expect(labelsOf(one)).toEqual(['By Kazakhstan']);
    expect(new Set(one.marks.flatMap((mark) => (mark.kind === 'dot' ? mark.tone : [])))).toEqual(
      new Set(['lapis']),
    );
    const nobody = MIRROR.map((each) => ({
      ...each,
      observation: { ...each.observation, reporter: undefined },
    }));
    expect(labelsOf(draw(nobody)).slice(0, 2)).toEqual(['Exports', 'Imports']);
  });

  it('tells flows apart by colour where many partners report', () => {
    const many = draw([
      ...MIRROR,
      official('RUS', '2023', 9e9),
      official('KAZ', '2023', 8e9, { reporter: 'RUS', flow: 'import' }),
    ]);
    expect(labelsOf(many).slice(0, 2)).toEqual(['Exports', 'Imports']);
    expect(dotOf(many, 'RUS-KAZ-import-2023')!.tone).toBe('saffron');
  });

  it('gives two who report their colours, whoever else was asked for', () => {
    const asked = (reporter: string): Scene =>
      mirrorStatistics(
        { ...answer(MIRROR), query: { ...answer(MIRROR).query, reporter } },
        { width: 800 },
        ENGLISH,
      );
    for (const reporter of ['KAZ UZB', '*', 'KAZ KGZ'])
      expect(labelsOf(asked(reporter)).slice(0, 2)).toEqual(['By Kazakhstan', 'By Kyrgyzstan']);
    expect(labelsOf(asked('KGZ KAZ')).slice(0, 2)).toEqual(['By Kyrgyzstan', 'By Kazakhstan']);
  });

  it('remarks that sellers and buyers do not count the same, where a ratio is shown', () => {
    expect(scene.remarks).toEqual([expect.stringMatching(/FOB.*CIF/)]);
    expect(draw(MIRROR.slice(0, 1)).remarks).toEqual([]);
  });

  it('has no ratio where one side says nothing, reports nothing sold, or two figures of its own', () => {
    const ratios = (rows: readonly Row[]): string[] =>
      textsOf(draw(rows)).filter((text) => text.endsWith('×'));
    const [sent, received] = MIRROR as [Row, Row];
    expect(ratios([sent])).toEqual([]);
    expect(ratios([official('KGZ', '2022', 0), received])).toEqual([]);
    expect(ratios([official('KGZ', '2022', null, { missing: 'not-reported' }), received])).toEqual([]);
    const again = { ...official('KGZ', '2022', 8e8), observation: { ...sent.observation, id: 'again' } };
    expect(ratios([sent, again, received])).toEqual([]);
    expect(ratios([sent, received])).toEqual(['0.97×']);
  });

  it('has no ratio of a bound or a range: nobody knows how many times as much it is', () => {
    const [sent, received] = MIRROR as [Row, Row];
    const bound = { ...received, observation: { ...received.observation, qualifier: 'at-least' as const } };
    for (const rows of [
      [sent, bound],
      [{ ...sent, high: 9e8 }, received],
    ])
      expect(textsOf(draw(rows)).filter((text) => text.endsWith('×'))).toEqual([]);
  });

  it('takes no import of nobody for the other side of an export of nobody, as in a plain table', () => {
    const nobody = { reporter: undefined, partner: undefined, period: '2022' };
    const plain = draw([
      row({ ...nobody, id: 'out', value: 5e8 }),
      row({ ...nobody, id: 'in', flow: 'import', value: 1e8 }),
    ]);
    expect(textsOf(plain)).toEqual(expect.arrayContaining(['Exports', 'Imports']));
    expect(joints(plain)).toEqual([]);
    expect(plain.remarks).toEqual([]);
  });

  it('never takes a claim into the ratio', () => {
    const [sent, received] = MIRROR as [Row, Row];
    const claim = row({ id: 'claim', partner: 'KGZ', period: '2022', value: 1e9, nature: 'claim' });
    const said = draw([sent, claim, received]);
    expect(textsOf(said).filter((text) => text.endsWith('×'))).toEqual(['0.97×']);
    expect(dotOf(said, 'claim')!.y).toBeGreaterThan(dotOf(said, 'KAZ-KGZ-export-2022')!.y);
  });

  it('joins two figures that name each other as contradicting by a “≠” where the gap is wide', () => {
    const [, , , , sent, received] = MIRROR as Row[];
    const against = (one: Row, other: Row): Row => ({ ...one, conflicts: [other.observation.id] });
    const joined = draw([against(sent!, received!), against(received!, sent!)]);
    expect(joined.marks.filter(isRule).filter(({ tone }) => tone === 'ink')).toHaveLength(3);
    expect(labelsOf(joined)).toContainEqual(expect.stringContaining('≠'));
  });

  it('names ways instead of years where there is one year', () => {
    const year = draw(MIRROR.filter(({ period }) => period.text === '2023'));
    expect(headings(year)).toEqual([]);
    expect(textsOf(year)).toContain('Exports of Kazakhstan to Kyrgyzstan');
  });

  it('names the goods where reports are of goods', () => {
    const of = MIRROR.slice(4, 6).map((one) => ({
      ...one,
      observation: { ...one.observation, product: 'HS11' },
    }));
    const products = [
      { id: 'HS10', edition: 'HS2022', names: { en: 'Cereals' } },
      { id: 'HS11', edition: 'HS2022', names: { en: 'Flour' } },
    ];
    const goods = mirrorStatistics({ ...answer(of), products }, { width: 800 }, ENGLISH);
    expect(textsOf(goods)).toContain('Exports of Kazakhstan to Kyrgyzstan, Flour');
  });

  it('keeps its headings however narrow it is: in lines, else cut', () => {
    for (const medium of [ENGLISH, DARI])
      for (const width of [144, 200, 288, 400]) {
        const said = headings(mirrorStatistics(answer(MIRROR), { width }, medium)).join(' ');
        const whole = headings(mirrorStatistics(answer(MIRROR), { width: 800 }, medium)).join(' ');
        expect(width < 200 ? said.split(' ')[0] : said).toBe(width < 200 ? whole.split(' ')[0] : whole);
      }
    const large = { ...ENGLISH, measure: (...of: Parameters<MeasureText>) => 6 * ENGLISH.measure(...of) };
    const cut = mirrorStatistics(answer(MIRROR), { width: 200 }, large);
    expect(headings(cut)).toEqual([expect.stringMatching(/^E.*…$/), expect.stringMatching(/^E.*…$/)]);
    const low = mirrorStatistics(answer(MIRROR), { width: 200, maxHeight: 160 }, ENGLISH);
    expect(headings(low)).toEqual([expect.stringMatching(/^Exp.*…$/), expect.stringMatching(/^Exp.*…$/)]);
    expect(faults(low, ENGLISH)).toEqual([]);
  });

  it('is sound on a phone, in Dari too', () => {
    for (const width of [280, 320, 360]) {
      const narrow = mirrorStatistics(answer(MIRROR), { width }, DARI);
      expect(faults(narrow, DARI)).toEqual([]);
      expect(textsOf(narrow).filter((text) => text.includes('برابر'))).toHaveLength(4);
    }
  });
});

describe('mirror statistics in panels', () => {
  /** Kazakhstan with Kyrgyzstan and Uzbekistan, exports and imports, as both report them. */
  const reports: readonly Row[] = ['KGZ', 'UZB'].flatMap((partner, i) =>
    ['2022', '2023'].flatMap((year) =>
      (['export', 'import'] as const).flatMap((flow) => [
        official(partner, year, (4 + i) * 1e8, { reporter: 'KAZ', flow }),
        official('KAZ', year, (5 + i) * 1e8, {
          reporter: partner,
          flow: flow === 'export' ? 'import' : 'export',
        }),
      ]),
    ),
  );
  const panels = (by: FacetBy, rows: Rows): Scene => faceted(type, by).layout(rows, { width: 1000 }, ENGLISH);
  const asked = (rows: readonly Row[], part: Partial<Rows['query']>): Rows => ({
    ...answer(rows),
    query: { ...answer(rows).query, ...part },
  });

  /** Ids of the dots in each panel. */
  const inPanels = ({ stops }: Scene): string[][] => {
    const groups = new Map<string, string[]>();
    for (const { group, subject } of stops) {
      const key = group.split(' ')[0]!;
      groups.set(key, [...(groups.get(key) ?? []), subject.replace('observation:', '')]);
    }
    return [...groups.values()];
  };

  it('keeps the two reports of one flow together, in the panel of the partner that was asked for', () => {
    const scene = panels('partner', asked(reports, { partner: 'KGZ UZB' }));
    expect(inPanels(scene).map((ids) => new Set(ids.map((id) => /KGZ|UZB/.exec(id)![0])))).toEqual([
      new Set(['UZB']),
      new Set(['KGZ']),
    ]);
    expect(headings(scene).filter((text) => !/Exports/.test(text))).toEqual(['Uzbekistan', 'Kyrgyzstan']);
    expect(textsOf(scene).filter((text) => text.endsWith('×'))).toHaveLength(8);
  });

  it('names one pair by its partner alone, so that there is but one panel and no heading over it', () => {
    const scene = panels('partner', answer(MIRROR));
    expect(textsOf(scene)).toEqual(textsOf(draw(MIRROR, 1000)));
    expect(labelsOf(scene)).toEqual(labelsOf(draw(MIRROR, 1000)));
  });

  it('sets an export and the import of the other side under one flow, that of the reporter', () => {
    const scene = panels('flow', answer(MIRROR));
    const [exports, imports] = inPanels(scene);
    expect(new Set(exports!.map((id) => id.slice(0, 14)))).toEqual(
      new Set(['KAZ-KGZ-export', 'KGZ-KAZ-import']),
    );
    expect(new Set(imports!.map((id) => id.slice(0, 14)))).toEqual(
      new Set(['KAZ-KGZ-import', 'KGZ-KAZ-export']),
    );
    expect(textsOf(scene).filter((text) => text.endsWith('×'))).toHaveLength(4);
  });

  it('goes by whoever exports where no reporter is asked for', () => {
    const scene = panels('flow', asked(MIRROR, { reporter: undefined, partner: undefined }));
    expect(headings(scene).filter((text) => /^(Ex|Im)ports$/.test(text))).toEqual([]);
    const partners = panels('partner', asked(MIRROR, { reporter: undefined, partner: undefined }));
    expect(textsOf(partners).filter((text) => text.endsWith('×'))).toHaveLength(4);
  });

  it('has each reporter once in its legend, in one colour, also where a panel has one of them', () => {
    const goods = MIRROR.map((one, i): Row => ({
      ...one,
      observation: { ...one.observation, product: i % 2 ? 'HS10' : 'HS11' },
    }));
    const labels = labelsOf(panels('product', answer(goods))).filter((label) => label.startsWith('By '));
    expect(labels).toEqual(['By Kazakhstan', 'By Kyrgyzstan']);
  });
});
