import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unfolded, type Rows, type TradeQuery } from '@keruen/data';
import { dataset as whole } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { accountOf, chartTypeOf, rowFacets, type ChartTypeName, type FacetBy } from '@keruen/figure';
import { datasetOf, record } from '../asked-dataset.ts';
import { faults } from '../faults.ts';
import { isBar, textsOf } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';

const shipped = unfolded(whole);

const ASKED: TradeQuery = {
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG KGZ UZB',
  flow: ['export', 'import'],
  period: '2022/2023',
};

async function account(name: ChartTypeName, facet: FacetBy | undefined, asked = ASKED, dataset = shipped) {
  const told = accountOf(await chartTypeOf(name, { facet }), dataset, asked);
  return { ...told, rows: told.table as Rows };
}

const texts = async (...asked: Parameters<typeof account>): Promise<string[]> =>
  textsOf((await account(...asked)).draw!({ width: 800 }, ENGLISH)).map((text) =>
    text.replace(/[\u2066-\u2069]/g, ''),
  );

const periods = ({ rows }: Rows): string[] => [...new Set(rows.map(({ period }) => period.text))];

describe('flows and treemaps by period', () => {
  it.each(['flows', 'treemap'] as const)('%s draw every period as a whole of its own', async (name) => {
    expect(periods((await account(name, undefined)).rows)).toEqual(['2023']);
    expect(periods((await account(name, 'period')).rows)).toEqual(['2022', '2023']);
    expect(await texts(name, 'period')).toEqual(expect.arrayContaining(['2022', '2023']));
  });

  it('adds up in each panel what its own period adds up to', async () => {
    const asked: TradeQuery = { ...ASKED, partner: '*', top: 3, flow: ['export'] };
    const { rows } = await account('treemap', 'period', asked);
    for (const year of ['2022', '2023']) {
      const alone = await account('treemap', undefined, { ...asked, period: year });
      const own = rows.rows.filter(({ period }) => period.text === year);
      expect(own.map(({ value }) => value)).toEqual(alone.rows.rows.map(({ value }) => value));
    }
  });

  it('keep the question, so that a reader who looks into a part stays in all periods', async () => {
    const asked: TradeQuery = {
      ...ASKED,
      partner: 'WLD',
      flow: ['export'],
      product: ['*'],
      period: '2021/2023',
    };
    const told = await account('treemap', 'period', asked);
    const parted = told.rows.rows.find(({ parts }) => parts);
    expect(told.rows.query).toEqual(asked);
    if (parted) expect(told.enter?.(`observation:${parted.observation.id}`)?.period).toBe('2021/2023');
  });
});

describe('a waterfall in panels', () => {
  it('is one of each flow: imports are not left out', async () => {
    const asked: TradeQuery = { ...ASKED, partner: '*', top: 3 };
    expect(new Set((await account('waterfall', undefined, asked)).rows.query.flow)).toEqual(
      new Set(['export']),
    );
    const { rows } = await account('waterfall', 'flow', asked);
    expect(rows.query.flow).toEqual(['export', 'import']);
    for (const flow of ['export', 'import']) {
      const own = rows.rows.filter(({ observation }) => observation.flow === flow);
      const [before, ...rest] = own.map(({ value }) => value!);
      const after = rest.pop()!;
      expect(before! + rest.reduce((sum, step) => sum + step, 0)).toBeCloseTo(after, -1);
    }
    const said = await texts('waterfall', 'flow', asked);
    expect(said.filter((text) => text === 'Exports' || text === 'Imports')).toEqual(['Exports', 'Imports']);
  });

  it('is one of each partner that is named, or that it names itself', async () => {
    const named = await account('waterfall', 'partner');
    expect(new Set(named.rows.rows.map(({ observation }) => observation.partner))).toEqual(
      new Set(['AFG', 'KGZ', 'UZB']),
    );
    const all = await account('waterfall', 'partner', { ...ASKED, partner: '*', top: 2 });
    const partners = new Set(all.rows.rows.map(({ observation }) => observation.partner));
    expect(partners.size).toBe(2);
    expect(partners.has('WLD')).toBe(false);
  });

  it.each([320, 800, 1200])('has one scale in all panels, with zero or without: %i px', async (width) => {
    for (const asked of [
      { ...ASKED, partner: '*', top: 3 },
      { ...ASKED, partner: 'AFG KGZ UZB', flow: ['export', 'import'] },
    ] as const)
      for (const by of ['flow', 'partner'] as const) {
        const { draw, rows } = await account('waterfall', by, asked);
        const { marks } = draw!({ width }, ENGLISH);
        const perBillion = marks.filter(isBar).flatMap(({ subject, width: w, height, toward }) => {
          const row = rows.rows.find(({ observation: { id } }) => subject === `observation:${id}`)!;
          const length = toward === 'up' || toward === 'down' ? height : w;
          return row.period.interval && length > 8 ? [length / (Math.abs(row.value!) / 1e9)] : [];
        });
        expect(Math.max(...perBillion) / Math.min(...perBillion)).toBeLessThan(1.15);
      }
  });

  it('lies on a phone, where every step has its name', async () => {
    const { draw } = await account('waterfall', 'flow', { ...ASKED, partner: '*', top: 3 });
    const said = textsOf(draw!({ width: 320 }, ENGLISH)).map((text) => text.replace(/[\u2066-\u2069]/g, ''));
    for (const name of ['2022', '2023', 'China', 'Netherlands', 'India', 'Germany', 'Russia', 'All others'])
      expect(said).toContain(name);
  });

  it.each([ENGLISH, DARI])('is sound in panels at every width', async (medium) => {
    for (const by of ['flow', 'partner'] as const)
      for (const name of ['waterfall'] as const) {
        const { draw } = await account(name, by, { ...ASKED, partner: '*', top: 3 });
        for (const width of [280, 320, 480, 800, 1200])
          expect(faults(draw!({ width }, medium), medium)).toEqual([]);
      }
  });
});

describe.each(['waterfall', 'slope'] as const)('%s by period', (name) => {
  const asked: TradeQuery = { ...ASKED, flow: ['export'], period: '2019/2023' };

  it('is one picture where there are no more than two periods', async () => {
    expect(await texts(name, 'period')).toEqual(await texts(name, undefined));
  });

  it('goes from each period to the next, as it would alone', async () => {
    const { rows, draw } = await account(name, 'period', asked);
    const { stops } = draw!({ width: 1200 }, ENGLISH);
    const years = ['2019', '2020', '2021', '2022', '2023'];
    for (const [panel, year] of years.slice(1).entries()) {
      const alone = await account(name, undefined, { ...asked, period: `${years[panel]}/${year}` });
      const own = stops.filter((stop) => stop.panel === panel).map(({ subject }) => subject);
      expect(new Set(own)).toEqual(
        new Set(alone.rows.rows.map(({ observation }) => `observation:${observation.id}`)),
      );
      for (const { observation, value } of alone.rows.rows)
        expect(rows.rows.find((one) => one.observation.id === observation.id)?.value).toBe(value);
    }
    expect(stops.at(-1)!.panel).toBe(3);
    const said = await texts(name, 'period', asked);
    for (const span of ['2019–2020', '2020–2021', '2021–2022', '2022–2023']) expect(said).toContain(span);
  });

  it('has in its table and CSV each value once, though two panels draw it', async () => {
    const { rows, draw } = await account(name, 'period', asked);
    const ids = rows.rows.map(({ observation }) => observation.id);
    expect(new Set(ids).size).toBe(ids.length);
    const { stops } = draw!({ width: 800 }, ENGLISH);
    expect(new Set(stops.map(({ subject }) => subject))).toEqual(
      new Set(ids.map((id) => `observation:${id}`)),
    );
    expect(stops.length).toBeGreaterThan(ids.length);
    const places = stops.map(({ subject, panel }) => `${subject} ${panel}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each([ENGLISH, DARI])('is sound at every width, in both directions', async (medium) => {
    for (const partner of ['AFG KGZ UZB', '*'])
      for (const width of [280, 320, 480, 800, 1200]) {
        const { draw } = await account(name, 'period', { ...asked, partner, top: 3 });
        expect(faults(draw!({ width }, medium), medium)).toEqual([]);
      }
  });
});

describe('what each panel derives by a formula of its own', () => {
  it.each(['waterfall', 'growth'] as const)('is one entry of the legend: %s', async (name) => {
    const asked: TradeQuery = { ...ASKED, partner: '*', top: 3, flow: ['export'], period: '2019/2023' };
    const { legend } = (await account(name, 'period', asked)).draw!({ width: 800 }, ENGLISH);
    const derived = legend.filter(({ sign }) => sign?.nature === 'derived');
    expect(derived.map(({ label }) => label)).toEqual(['Derived value']);
  });
});

describe('sums of other parts in each pair', () => {
  it('are called apart, for they are other numbers', async () => {
    const of = (partner: string, years: readonly string[]) =>
      years.map((period, i) => record({ id: `${partner}${period}`, partner, period, value: i + 1 }));
    const records = [
      ...of('AFG', ['2020', '2021', '2022']),
      ...of('KGZ', ['2020', '2021', '2022']),
      ...of('UZB', ['2021', '2022']),
    ];
    const asked: TradeQuery = { ...ASKED, flow: ['export'], period: undefined };
    const { rows, draw } = await account('waterfall', 'period', asked, datasetOf(records));
    const sums = rows.rows.filter(({ period }) => period.text === '2021');
    expect(sums.map(({ value }) => value)).toEqual([4, 5]);
    expect(new Set(rows.rows.map(({ observation }) => observation.id)).size).toBe(rows.rows.length);
    const { stops } = draw!({ width: 800 }, ENGLISH);
    expect(stops.map(({ panel }) => panel)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(new Set(stops.map(({ subject }) => subject)).size).toBe(rows.rows.length);
  });
});

describe('answers that are one', () => {
  it('tell each note and source once, and no note of what one of them shows', async () => {
    const records = ['2021', '2022'].flatMap((period) => [
      record({ id: `e${period}`, period, value: 5 }),
      record({ id: `i${period}`, period, flow: 'import', value: 2 }),
      record({
        id: `c${period}`,
        period,
        nature: 'claim',
        value: 9,
        conflictsWith: [`e${period}`, `i${period}`],
      }),
    ]);
    const { rows } = await account(
      'waterfall',
      'flow',
      { ...ASKED, partner: '*', period: undefined },
      datasetOf(records),
    );
    const ids = rows.notes.map((note) => note.record.id);
    expect(new Set(ids).size).toBe(ids.length);
    const shown = new Set(rows.rows.map(({ observation }) => observation.id));
    expect(ids.filter((id) => shown.has(id))).toEqual([]);
    expect(new Set(rows.sources.map(({ id }) => id)).size).toBe(rows.sources.length);
  });

  it('give up what is in another unit to the notes', async () => {
    const records = ['2021', '2022'].flatMap((period) => [
      record({ id: `a${period}`, period, value: 5 }),
      record({ id: `b${period}`, period, partner: 'CHN', unit: 'EUR', value: 7 }),
    ]);
    const asked: TradeQuery = { ...ASKED, partner: 'AFG CHN', flow: ['export'], period: undefined };
    const { rows } = await account('flows', 'period', asked, datasetOf(records));
    expect(rows.unit).toBe('USD');
    expect(rows.rows.every(({ observation }) => observation.unit === 'USD')).toBe(true);
  });

  it('is what the type itself answers where nothing is found, and never throws', async () => {
    const years = fc.uniqueArray(fc.constantFrom('2021', '2022', '2023', '2021/2022'));
    const flows = fc.array(fc.constantFrom('export', 'import', 'turnover', 'balance'), { maxLength: 6 });
    const types = await Promise.all(
      (['waterfall', 'flows', 'treemap', 'slope'] as const).map((name) =>
        Promise.all(rowFacets.map((facet) => chartTypeOf(name, { facet }))),
      ),
    );
    fc.assert(
      fc.property(years, flows, (when, how) => {
        const records = when.map((period, i) =>
          record({ id: `r${i}`, period, flow: how[i] ?? 'export', value: i, partner: i % 2 ? 'AFG' : 'CHN' }),
        );
        for (const type of types.flat())
          for (const partner of ['*', 'AFG CHN', 'XXX', undefined])
            for (const product of [undefined, ['*'], ['HS10']]) {
              const { table } = accountOf(type, datasetOf(records), {
                ...ASKED,
                period: undefined,
                partner,
                product,
              });
              const shown = (table as Rows).rows.map(({ observation }) => observation.id);
              expect(new Set(shown).size).toBe(shown.length);
            }
      }),
      { numRuns: 40 },
    );
  });
});
