import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset, Observation } from '../../src/index.ts';
import { lint, RULES } from '../../src/lint/lint.ts';
import { leg, observation, place, source } from '../fixture.ts';
import { withSources } from './article-fixture.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** What is found, as code and id. */
const found = (observations: readonly Observation[], lists: Partial<Dataset> = {}): readonly string[] =>
  lint(withSources(observations, lists)).map(({ code, id }) => `${code} ${id}`);

const claim = (fields: Partial<Observation>): Observation =>
  observation({
    id: 'claim',
    nature: 'claim',
    qualifier: 'exact',
    sources: [{ source: 'article' }],
    ...fields,
  });

const exported = observation({ id: 'x', value: 978e6 });
const imported = observation({ id: 'm', flow: 'import', value: 9.26e6 });

describe('the rules', () => {
  it('have a code of their own and stand in the README with what they mean', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    for (const { code, meaning } of RULES)
      expect(README.replace(/ +\|/g, ' |')).toContain(`| \`${code}\` | ${meaning} |`);
  });

  it('tell of a place in the dataset, in at most 80 characters', () => {
    const long = claim({ value: 1e9, unit: 'USD'.repeat(40), id: 'long' });
    const [finding] = lint(withSources([{ ...exported, unit: long.unit }, long]));
    expect(finding?.path).toBe('observations[1]');
    expect(finding?.received).toHaveLength(80);
  });
});

describe('differs-from-statistic', () => {
  it.each<[string, Partial<Observation>, boolean]>([
    ['the figure', { value: 978e6 }, false],
    ['the figure, rounded', { value: 980e6 }, false],
    ['another number', { value: 1100e6 }, true],
    ['a rounder number than is true', { value: 1000e6 }, true],
    ['about as much', { value: 1000e6, qualifier: 'approx' }, false],
    ['about twice as much', { value: 2000e6, qualifier: 'approx' }, true],
    ['almost as much', { value: 1000e6, qualifier: 'almost' }, false],
    ['almost less', { value: 900e6, qualifier: 'almost' }, true],
    ['a range around it', { value: 900e6, high: 1000e6 }, false],
    ['a range beside it', { value: 400e6, high: 500e6 }, true],
    ['a thousandfold', { value: 978, scale: 9 }, true],
  ])('finds that %s: %o', (_, fields, wrong) => {
    expect(found([exported, claim(fields)])).toEqual(wrong ? ['differs-from-statistic claim'] : []);
  });

  it('holds a claim against the nearest figure, and only where none agrees', () => {
    const other = observation({ id: 'other', value: 640e6, sources: [{ source: 'yearbook' }] });
    expect(found([exported, other, claim({ value: 640e6 })])).toEqual([]);
    const [finding] = lint(withSources([other, exported, claim({ value: 1200e6 })]));
    expect(finding?.against).toEqual(['x']);
  });

  it('knows that kilograms and tonnes are of one kind', () => {
    const flour = { product: 'HS1101', measure: 'trade-quantity' } as const;
    const tonnes = observation({ id: 'x', ...flour, value: 1312.4, scale: 3, decimals: 1, unit: 'TNE' });
    expect(found([tonnes, claim({ ...flour, value: 1.3e9, unit: 'KGM' })])).toEqual([]);
    expect(found([tonnes, claim({ ...flour, value: 1300, unit: 'KTN' })])).toEqual([]);
    const [finding] = lint(withSources([tonnes, claim({ ...flour, value: 5e9, unit: 'KGM' })]));
    expect(finding).toMatchObject({
      code: 'differs-from-statistic',
      expected: '1312400 TNE: x (statistic, bureau)',
      received: 'exact 5000000000 KGM',
    });
    const world = { ...tonnes, partner: 'WLD' };
    expect(found([world, claim({ ...flour, value: 9e9, unit: 'KGM' })])).toEqual([
      'value-exceeds-bound claim',
    ]);
    expect(found([tonnes, claim({ ...flour, value: 5e9, unit: 'C62' })])).toEqual([]);
    const flows = [tonnes, { ...tonnes, id: 'm', flow: 'import' as const, unit: 'KGM' }];
    expect(
      found([...flows, claim({ ...flour, flow: 'turnover', value: 1.3137, scale: 6, unit: 'TNE' })]),
    ).toEqual([]);
  });

  it('does not judge what is derived from official figures, nor hopes', () => {
    const derived = observation({
      id: 'd',
      nature: 'derived',
      flow: 'turnover',
      value: 987.26e6,
      inputs: ['x', 'm'],
      formula: 'export + import',
    });
    expect(found([exported, imported, derived])).toEqual([]);
    expect(
      found([
        exported,
        claim({ nature: 'target', value: 4e9 }),
        claim({ id: 'f', nature: 'forecast', value: 4e9 }),
      ]),
    ).toEqual([]);
  });

  it('takes what is derived from itself for said only', () => {
    const ring = ['p', 'q'].map((id, i, ids) =>
      observation({
        id,
        nature: 'derived',
        formula: 'x',
        value: 5e6,
        inputs: [ids[1 - i]!],
        period: i === 0 ? '2022' : '2021',
      }),
    );
    expect(found([exported, ...ring])).toEqual(['differs-from-statistic p']);
  });

  it('adds up exports and imports where nobody did', () => {
    expect(found([exported, imported, claim({ flow: 'turnover', value: 987e6 })])).toEqual([]);
    expect(found([exported, imported, claim({ flow: 'turnover', value: 1100e6 })])).toEqual([
      'differs-from-statistic claim',
    ]);
    expect(found([exported, imported, claim({ flow: 'balance', value: 969e6 })])).toEqual([]);
    expect(found([exported, imported, claim({ flow: 'balance', value: 700e6 })])).toEqual([
      'differs-from-statistic claim',
    ]);
    const elsewhere = { ...imported, sources: [{ source: 'yearbook' }] };
    expect(found([exported, elsewhere, claim({ flow: 'turnover', value: 1100e6 })])).toEqual([]);
  });

  it('also holds for places among partners', () => {
    const partner = (id: string, value: number): Observation => observation({ id, partner: id, value });
    const table = [partner('AFG', 10), partner('UZB', 60), partner('KGZ', 30), partner('WLD', 100)];
    const place = (value: number, fields: Partial<Observation> = {}): Observation =>
      claim({ measure: 'trade-rank', unit: 'rank', value, ...fields });
    expect(found([...table, place(3)])).toEqual([]);
    expect(found([...table, place(2)])).toEqual(['differs-from-statistic claim']);
    expect(found([...table, place(4)])).toEqual(['differs-from-statistic claim']);
    expect(found([...table, place(3, { qualifier: 'at-most' })])).toEqual([]);
    expect(found([...table, place(2, { qualifier: 'at-most' })])).toEqual(['differs-from-statistic claim']);
    // Without the total, others may stand before it; none can be taken away.
    expect(found([...table.slice(0, 3), place(9)])).toEqual([]);
    expect(found([...table.slice(0, 3), place(1)])).toEqual(['differs-from-statistic claim']);
    // What is not told of could hide one more.
    expect(found([...table.slice(0, 3), partner('WLD', 112), place(4)])).toEqual([]);
  });
});

describe('value-exceeds-bound', () => {
  it.each<[Observation['qualifier'], number, boolean]>([
    ['at-most', 1000e6, false],
    ['at-most', 900e6, true],
    ['under', 900e6, true],
    ['at-least', 900e6, false],
    ['at-least', 1000e6, true],
    ['over', 1000e6, true],
  ])('finds that %s %d is broken: %o', (qualifier, value, wrong) => {
    expect(found([exported, claim({ qualifier, value })])).toEqual(
      wrong ? ['value-exceeds-bound claim'] : [],
    );
  });

  it('does not guess whether a deficit is bounded by its number or its size', () => {
    const deficit = observation({ id: 'b', flow: 'balance', value: -211e6 });
    const said = (value: number, qualifier: Observation['qualifier']): readonly string[] =>
      found([deficit, claim({ flow: 'balance', value, qualifier })]);
    for (const qualifier of ['over', 'under', 'at-least', 'at-most'] as const)
      expect(said(-200e6, qualifier)).toEqual([]);
    expect(said(-220e6, 'almost')).toEqual([]);
    expect(said(-200e6, 'almost')).toEqual([]);
    expect(said(-500e6, 'almost')).toEqual(['differs-from-statistic claim']);
    expect(said(-500e6, 'exact')).toEqual(['differs-from-statistic claim']);
  });

  it('knows that a part is no more than its whole', () => {
    const world = observation({ id: 'w', partner: 'WLD', value: 84e9 });
    expect(found([world, claim({ value: 120e9 })])).toEqual(['value-exceeds-bound claim']);
    expect(found([world, claim({ value: 12e9 })])).toEqual([]);
    expect(found([exported, claim({ product: 'HS1101', value: 2e9 })])).toEqual([
      'value-exceeds-bound claim',
    ]);
    expect(found([exported, claim({ product: 'HS1101', value: 0.5e9 })])).toEqual([]);
    expect(found([exported, claim({ period: '2022-01/2022-06', periodKind: 'range', value: 2e9 })])).toEqual([
      'value-exceeds-bound claim',
    ]);
    const both = observation({ id: 't', flow: 'turnover', value: 987e6 });
    expect(found([both, claim({ flow: 'import', value: 2e9 })])).toEqual(['value-exceeds-bound claim']);
  });

  it('lets a part be of a bound that may be within the whole, and tonnes be of other goods', () => {
    const world = observation({ id: 'w', partner: 'WLD', value: 84e9 });
    expect(found([world, claim({ value: 120e9, qualifier: 'at-most' })])).toEqual([]);
    const tonnes = observation({ id: 'q', measure: 'trade-quantity', unit: 'TNE', value: 5 });
    expect(
      found([tonnes, claim({ measure: 'trade-quantity', unit: 'TNE', product: 'HS1101', value: 9 })]),
    ).toEqual([]);
  });

  it.each<[string, Partial<Observation>, boolean]>([
    ['a share above the whole', { measure: 'trade-share', unit: 'ratio', value: 1.2 }, true],
    ['a share below nothing', { measure: 'share', unit: 'ratio', value: -0.1, flow: undefined }, true],
    ['a share in per cent', { measure: 'trade-share', unit: 'percent', value: 70 }, false],
    ['more than all per cent', { measure: 'trade-share', unit: 'percent', value: 170 }, true],
    ['a place before the first', { measure: 'trade-rank', unit: 'rank', value: 0 }, true],
    ['half a place', { measure: 'rank', unit: 'rank', value: 1.5, flow: undefined }, true],
    ['a first place', { measure: 'rank', unit: 'rank', value: 1, flow: undefined }, false],
    ['trade of less than nothing', { value: -5 }, true],
    ['a deficit', { value: -5, flow: 'balance' }, false],
    ['a shrinking', { measure: 'change', unit: 'ratio', value: -0.3, flow: undefined }, false],
  ])('of %s: %o', (_, fields, wrong) => {
    for (const nature of ['statistic', 'claim'] as const) {
      const expected = wrong ? ['value-exceeds-bound o'] : [];
      expect(found([observation({ nature, period: '1999', ...fields })])).toEqual(expected);
    }
  });

  it('reads of a series only what may be beyond a bound', () => {
    const { id: _, value: __, ...shared } = observation();
    const series = { id: 's', shared, words: {}, numbers: { value: [1, -2, 3] } };
    const findings = lint(withSources([], { series: [series], sources: [source()] }));
    expect(findings.map(({ path, id }) => [path, id])).toEqual([['series[0][1]', 's-2']]);
  });
});

describe('direction-flip', () => {
  it('finds the number of the opposite flow', () => {
    const findings = lint(withSources([exported, imported, claim({ flow: 'import', value: 978e6 })]));
    expect(findings).toMatchObject([{ code: 'direction-flip', id: 'claim', against: ['m', 'x'] }]);
    expect(findings[0]?.expected).toContain('978000000 USD: x');
    expect(found([exported, imported, claim({ value: 9.3e6 })])).toEqual(['direction-flip claim']);
  });

  it('finds it also where only the other side reports both flows', () => {
    const asAfg = { reporter: 'AFG', partner: 'KAZ' } as const;
    const findings = lint(withSources([exported, imported, claim({ ...asAfg, value: 978e6 })]));
    expect(findings).toMatchObject([{ code: 'direction-flip', id: 'claim', against: ['m', 'x'] }]);
    expect(found([exported, imported, claim({ ...asAfg, flow: 'import', value: 9.26e6 })])).toEqual([
      'direction-flip claim',
    ]);
    // What differs between two sides for other reasons is no flip, and the other side alone speaks against nobody.
    expect(found([exported, imported, claim({ ...asAfg, value: 9.26e6 })])).toEqual([]);
    expect(found([exported, imported, claim({ ...asAfg, value: 400e6 })])).toEqual([]);
    expect(found([exported, claim({ ...asAfg, value: 978e6 })])).toEqual([]);
    const shares = [exported, imported].map(
      (one) => ({ ...one, measure: 'trade-share', unit: 'ratio' }) as const,
    );
    expect(
      found([
        { ...shares[0]!, value: 0.9 },
        { ...shares[1]!, value: 0.01 },
        claim({ ...asAfg, measure: 'trade-share', unit: 'ratio', value: 0.9 }),
      ]),
    ).toEqual([]);
    const near = { ...imported, value: 300e6 };
    expect(found([exported, near, claim({ ...asAfg, value: 978e6 })])).toEqual([]);
    const own = observation({ id: 'own', ...asAfg, value: 970e6 });
    expect(found([exported, imported, own, claim({ ...asAfg, value: 978e6 })])).toEqual([]);
  });

  it('finds a number with the sides swapped where only the other side reports, and only that flow', () => {
    const asAfg = { reporter: 'AFG', partner: 'KAZ' } as const;
    const sent = { ...exported, value: 978_002_617 };
    const flip = ['direction-flip claim'];
    for (const number of [
      { value: 978.003, scale: 6 },
      { value: 978, decimals: 1, scale: 6 },
      { value: 978_002_617 },
    ]) {
      expect(found([sent, claim({ ...asAfg, ...number })])).toEqual(flip);
      expect(found([sent, { ...imported, value: 300e6 }, claim({ ...asAfg, ...number })])).toEqual(flip);
    }
    const [finding] = lint(withSources([sent, claim({ ...asAfg, value: 978_002_617 })]));
    expect(finding).toMatchObject({ against: ['x'] });
    expect(finding?.expected).toContain('this number of the other side');
    const weight = { measure: 'trade-quantity', unit: 'TNE' } as const;
    expect(
      found([
        { ...sent, ...weight, value: 512_345 },
        claim({ ...asAfg, ...weight, unit: 'KGM', value: 512_345_000 }),
      ]),
    ).toEqual(flip);
  });

  it.each<readonly [string, Partial<Observation>, readonly Observation[]]>([
    ['that is round', { value: 978e6 }, []],
    ['that is hedged', { value: 978.003, scale: 6, qualifier: 'approx' }, []],
    ['that another rounds to', { value: 978.1, scale: 6 }, []],
    [
      'that is near what the other side reports',
      { value: 978.003, scale: 6 },
      [{ ...imported, value: 900e6 }],
    ],
    [
      'of which the side itself says something',
      { value: 978.003, scale: 6 },
      [observation({ id: 'own', reporter: 'AFG', partner: 'KAZ', value: 980e6 })],
    ],
    ['of the right side', { value: 978.003, scale: 6, flow: 'import' }, []],
    ['of another year', { value: 978.003, scale: 6, period: '2021' }, []],
    ['of other goods', { value: 978.003, scale: 6, product: 'HS11' }, []],
  ])('accuses no number %s of swapped sides', (_, fields, others) => {
    const sent = { ...exported, value: 978_002_617 };
    expect(found([sent, ...others, claim({ reporter: 'AFG', partner: 'KAZ', ...fields })])).toEqual([]);
  });

  it('finds a balance that is that of the other side, which alone reports', () => {
    const balance = observation({ id: 'b', flow: 'balance', value: 968_742_617 });
    const asAfg = (value: number): Observation =>
      claim({ reporter: 'AFG', partner: 'KAZ', flow: 'balance', value, scale: 6 });
    expect(found([balance, asAfg(968.743)])).toEqual(['direction-flip claim']);
    expect(found([balance, asAfg(-968.743)])).toEqual([]);
    expect(found([balance, asAfg(968)])).toEqual([]);
    const own = observation({ ...balance, id: 'own', reporter: 'AFG', partner: 'KAZ', value: 9e8 });
    expect(found([balance, own, asAfg(968.743)])).not.toContain('direction-flip claim');
    const sent = { ...exported, value: 978_002_617 };
    expect(found([sent, imported, asAfg(968.743)])).toEqual(['direction-flip claim']);
  });

  it('believes a number that is wrong in both directions to differ', () => {
    expect(found([exported, imported, claim({ flow: 'import', value: 500e6 })])).toEqual([
      'differs-from-statistic claim',
    ]);
  });

  it('does not guess where both directions are alike', () => {
    const alike = { ...imported, value: 900e6 };
    expect(found([exported, alike, claim({ flow: 'import', value: 978e6 })])).toEqual([
      'differs-from-statistic claim',
    ]);
  });
});

describe('stale', () => {
  const before = observation({ id: 'before', period: '2021', value: 469e6 });

  it('finds the number of the year before', () => {
    expect(found([before, exported, claim({ value: 469e6 })])).toEqual(['stale claim']);
    expect(found([before, exported, claim({ period: '2021', value: 469e6 })])).toEqual([]);
    expect(found([before, exported, claim({ value: 700e6 })])).toEqual(['differs-from-statistic claim']);
  });

  it('finds a place that was lost, also in a year that is only about right', () => {
    const table = [
      ['2021', 90, 10],
      ['2022', 40, 60],
    ].flatMap(([period, afg, uzb]) => [
      observation({ id: `a${period}`, period: String(period), value: Number(afg) }),
      observation({ id: `u${period}`, period: String(period), partner: 'UZB', value: Number(uzb) }),
    ]);
    const first = claim({ measure: 'trade-rank', unit: 'rank', value: 1 });
    expect(found([...table, first])).toEqual(['stale claim']);
    expect(found([...table, { ...first, period: '2022~' }])).toEqual(['stale claim']);
    expect(found([...table, { ...first, period: '2021~' }])).toEqual([]);
  });

  it('finds a status confirmed long before the date of the dataset', () => {
    const way = {
      id: 'l',
      from: 'a',
      to: 'b',
      mode: 'rail',
      build: 'operating',
      service: 'normal',
      confidence: 'high',
      sources: [],
    } as const;
    const legs = (asOf: string | undefined, date: string | undefined): readonly string[] =>
      found([], { legs: [{ ...way, asOf }], asOf: date });
    expect(legs('2005', '2026-03')).toEqual(['stale l']);
    expect(legs('2020', '2026-03')).toEqual([]);
    expect(legs(undefined, '2026-03')).toEqual([]);
    expect(legs('2005', undefined)).toEqual([]);
  });
});

describe('ratio-versus-values', () => {
  const before = observation({ id: 'before', period: '2021', value: 469e6 });
  const ratio = (value: number, fields: Partial<Observation> = {}): Observation =>
    claim({ measure: 'trade-ratio', unit: 'ratio', value, ...fields });

  it.each<[string, Observation, boolean]>([
    ['twice as much', ratio(2), false],
    ['2.09 times as much', ratio(2.09), false],
    ['almost twice as much', ratio(2, { qualifier: 'almost' }), true],
    ['over twice as much', ratio(2, { qualifier: 'over' }), false],
    ['three times as much', ratio(3), true],
    ['a half', ratio(0.5), true],
  ])('finds that %s is wrong', (_, record, wrong) => {
    expect(found([before, exported, record])).toEqual(wrong ? ['ratio-versus-values claim'] : []);
  });

  it('compares with the year that the formula names', () => {
    const earlier = observation({ id: 'earlier', period: '2018', value: 517e6 });
    const formula = 'export 2022 / export 2018';
    expect(found([earlier, before, exported, ratio(1.9, { formula })])).toEqual([]);
    expect(found([earlier, before, exported, ratio(2.6, { formula })])).toEqual([
      'ratio-versus-values claim',
    ]);
  });

  it('does not judge a formula it does not understand', () => {
    for (const formula of [
      'target / export 2021',
      'exports / imports',
      'export 2021 / export 2022',
      'a 2022 / b 2021 / c 2020',
    ])
      expect(found([before, exported, ratio(9, { formula })])).toEqual([]);
  });

  it('takes what the same source says where official figures are silent', () => {
    const said = [claim({ id: 'a', value: 1000e6 }), claim({ id: 'b', period: '2021', value: 250e6 })];
    expect(found([...said, ratio(4)])).toEqual([]);
    expect(found([...said, ratio(2, { qualifier: 'almost' })])).toEqual(['ratio-versus-values claim']);
    expect(found([...said, ratio(2, { sources: [{ source: 'bureau' }] })])).toEqual([]);
  });
});

describe('ratio-versus-values, of a change', () => {
  const before = observation({ id: 'before', period: '2021', value: 474e6 });
  const change = (value: number, fields: Partial<Observation> = {}): Observation =>
    claim({ measure: 'change', unit: 'ratio', scale: -2, value, ...fields });

  it.each<[string, Observation, boolean]>([
    ['by 106 %', change(106), false],
    ['by 1.06', change(1.06, { scale: 0 }), false],
    ['by 106 per cent', change(106, { scale: 0, unit: 'percent' }), false],
    ['by about 100 %', change(100, { qualifier: 'approx' }), false],
    ['by more than 100 %', change(100, { qualifier: 'over' }), false],
    ['by 30 %', change(30), true],
    ['by 206 %, which is the ratio', change(206), true],
    ['down by a half', change(-50), true],
  ])('finds that it is wrong %s: %o', (_, record, wrong) => {
    expect(found([before, exported, record])).toEqual(wrong ? ['ratio-versus-values claim'] : []);
  });

  it('allows what a revision of either value may move', () => {
    const last = { ...before, value: 940e6 };
    expect(found([last, exported, change(2.5)])).toEqual([]);
    expect(found([last, exported, change(9)])).toEqual(['ratio-versus-values claim']);
  });

  it('does not judge a change of something else', () => {
    expect(found([before, exported, change(30, { definition: 'number of lorries' })])).toEqual([]);
    expect(found([before, exported, change(30, { flow: undefined })])).toEqual([]);
    expect(found([before, exported, change(30, { knownFrom: '2022-06' })])).toEqual([]);
  });
});

describe('ratio-versus-values, of a share', () => {
  const share = (value: number, fields: Partial<Observation> = {}): Observation =>
    claim({ measure: 'trade-share', unit: 'ratio', value, ...fields });
  const world = observation({ id: 'w', partner: 'WLD', value: 84e9 });
  const flour = observation({ id: 'f', product: 'HS1101', value: 140e6 });
  const allFlour = observation({ id: 'wf', product: 'HS1101', partner: 'WLD', value: 700e6 });
  const WRONG = ['ratio-versus-values claim'];

  it('compares a partner with the world', () => {
    expect(found([exported, world, share(0.0116)])).toEqual([]);
    expect(found([exported, world, share(1.2, { scale: -2, qualifier: 'approx' })])).toEqual([]);
    expect(found([exported, world, share(1.16, { unit: 'percent' })])).toEqual([]);
    expect(found([exported, world, share(12, { unit: 'percent' })])).toEqual(WRONG);
    const [finding] = lint(withSources([exported, world, share(12, { scale: -2 })]));
    expect(finding?.against).toEqual(['x', 'w']);
    expect(found([exported, world, share(0.1, { qualifier: 'over' })])).toEqual(WRONG);
    expect(found([exported, world, share(0.1, { qualifier: 'under' })])).toEqual([]);
  });

  it('compares goods with all goods, or a partner with the world in these goods, whichever is meant', () => {
    const half = { product: 'HS1101', qualifier: 'majority' } as const;
    expect(found([exported, flour, share(0.5, { ...half, formula: 'flour / export' })])).toEqual(WRONG);
    expect(found([exported, flour, share(0.14, { product: 'HS1101', formula: 'flour / export' })])).toEqual(
      [],
    );
    expect(found([exported, flour, allFlour, share(0.5, half)])).toEqual(WRONG);
    expect(found([exported, flour, allFlour, share(0.2, { product: 'HS1101' })])).toEqual([]);
    expect(found([exported, flour, allFlour, share(0.14, { product: 'HS1101' })])).toEqual([]);
    expect(found([exported, flour, share(0.5, half)])).toEqual([]);
  });

  it('does not judge what is said otherwise, elsewhere or before its time was over', () => {
    expect(found([exported, world, share(0.5, { formula: 'export / GDP' })])).toEqual([]);
    expect(found([exported, { ...world, sources: [{ source: 'yearbook' }] }, share(0.5)])).toEqual([]);
    expect(found([exported, world, share(0.5, { knownFrom: '2022-06' })])).toEqual([]);
    // Exports are 99 % of the turnover.
    expect(found([exported, imported, world, share(0.99)])).toEqual([]);
    expect(found([exported, imported, world, share(0.5)])).toEqual(WRONG);
    const printed = observation({ id: 'p', measure: 'trade-share', unit: 'ratio', value: 0.5 });
    expect(found([exported, world, printed, share(0.5)])).toEqual([]);
  });
});

describe('value-exceeds-bound, of freight', () => {
  const of = (id: string, fields: Partial<Observation>): Observation =>
    observation({ id, about: 'corridor:titr', unit: 'TNE', ...fields, flow: undefined });
  const freight = (value: number, fields: Partial<Observation> = {}): Observation =>
    of('freight', { measure: 'freight', value, period: '2024', ...fields });
  const capacity = (fields: Partial<Observation> = {}): Observation =>
    of('capacity', {
      nature: 'claim',
      measure: 'capacity',
      value: 6e6,
      per: 'ANN',
      period: '2024-12',
      ...fields,
    });

  it('finds freight above the capacity of its way, in any unit of mass', () => {
    expect(found([freight(9e6), capacity()])).toEqual(['value-exceeds-bound freight']);
    expect(found([freight(9e9, { unit: 'KGM', nature: 'claim' }), capacity()])).toHaveLength(1);
    expect(found([freight(4.5e6), capacity()])).toEqual([]);
    const [finding] = lint(withSources([freight(9e6), capacity()]));
    expect(finding).toMatchObject({ against: ['capacity'], received: '9000000 TNE' });
    expect(finding?.expected).toContain('no more than the capacity, 6000000 TNE per ANN: capacity (claim');
  });

  it.each<readonly [string, Partial<Observation>, Partial<Observation>]>([
    ['of another way', {}, { about: 'corridor:instc' }],
    ['of a part of the way', {}, { definition: 'Baku-Tbilisi-Kars' }],
    ['in another unit', {}, { unit: 'TEU' }],
    ['that is a floor', {}, { qualifier: 'at-least' }],
    ['that is aimed at', {}, { nature: 'target' }],
    ['that is old', {}, { period: '2020' }],
    ['for a day', {}, { per: 'DAY' }],
    ['and is of several years', { period: '2020/2024' }, {}],
    ['and is denied', { negated: true }, {}],
  ])('leaves alone what is above a capacity %s', (_, carried, bound) => {
    expect(found([freight(9e6, carried), capacity(bound)])).toEqual([]);
  });

  it.each<readonly [string, Partial<Observation>]>([
    ['without a period', { period: undefined }],
    ['without any date', { period: undefined, knownFrom: undefined, asOf: undefined }],
    ['said in time', { period: undefined, asOf: '2024-03' }],
    ['that has held since', { period: '2019/..' }],
    ['of years that reach so far', { period: '2019/2024' }],
  ])('holds freight against a capacity %s', (_, bound) => {
    expect(found([freight(9e6), capacity(bound)])).toEqual(['value-exceeds-bound freight']);
    expect(found([freight(5e6), capacity(bound)])).toEqual([]);
  });

  it('leaves alone what is above a capacity that was said long ago', () => {
    const bound = { period: undefined, knownFrom: undefined, asOf: '2019' };
    expect(found([freight(9e6), capacity(bound)])).toEqual([]);
    expect(found([freight(9e6), capacity({ period: '2015/2019' })])).toEqual([]);
  });

  it('is content with one capacity that bears it', () => {
    expect(found([freight(9e6), capacity(), capacity({ id: 'raised', value: 1e7 })])).toEqual([]);
  });

  const WAY: Partial<Dataset> = {
    corridors: [
      {
        id: 'titr',
        names: { en: 'Middle' },
        main: [{ leg: 'a-b' }, { leg: 'b-c', reverse: true }],
        branches: [{ name: 'beside', legs: [{ leg: 'b-d' }] }],
        detached: [],
      } as never,
    ],
    legs: [leg('a', 'b'), leg('c', 'b'), leg('b', 'd')].map((one, i) => ({
      ...one,
      id: ['a-b', 'b-c', 'b-d'][i]!,
    })),
    nodes: ['a', 'b', 'c', 'd'].map((id) => place(id)),
  };
  const THROUGH = { definition: 'freight that goes through' };
  const legCapacity = (id: string, value: number, fields: Partial<Observation> = {}): Observation =>
    capacity({ id, about: `leg:${id}`, value, ...THROUGH, ...fields });

  it('finds freight of a corridor above the capacity of its narrowest leg, counted alike', () => {
    const carried = freight(9e6, THROUGH);
    const narrow = [legCapacity('a-b', 7e6), legCapacity('b-c', 5e6)];
    const findings = lint(withSources([carried, ...narrow], WAY));
    expect(findings).toMatchObject([{ code: 'value-exceeds-bound', id: 'freight', against: ['b-c'] }]);
    expect(findings[0]?.expected).toContain('no more than the capacity of leg:b-c, 5000000 TNE per ANN');
    expect(found([carried, ...narrow, capacity({ value: 4e6 })], WAY)).toEqual([
      'value-exceeds-bound freight',
    ]);
  });

  it.each<readonly [string, readonly Observation[]]>([
    ['all legs bear', [freight(4.5e6, THROUGH), legCapacity('a-b', 7e6), legCapacity('b-c', 5e6)]],
    [
      'somebody says a leg bears',
      [freight(9e6, THROUGH), legCapacity('a-b', 5e6), { ...legCapacity('a-b', 1e7), id: 'other' }],
    ],
    ['need not go through all of it', [freight(9e6), legCapacity('a-b', 5e6)]],
    [
      'is not said to be counted like the capacity',
      [freight(9e6), legCapacity('a-b', 5e6, { definition: undefined })],
    ],
    ['is counted otherwise', [freight(9e6, { definition: 'all freight' }), legCapacity('a-b', 5e6)]],
    ['may go by a branch', [freight(9e6, THROUGH), legCapacity('b-d', 5e6)]],
    ['is of another time', [freight(9e6, THROUGH), legCapacity('a-b', 5e6, { period: '2020' })]],
    [
      'is of another corridor',
      [freight(9e6, { ...THROUGH, about: 'corridor:instc' }), legCapacity('a-b', 5e6)],
    ],
    ['is in another unit', [freight(9e6, THROUGH), legCapacity('a-b', 5e6, { unit: 'TEU' })]],
  ])('leaves alone freight of a corridor that %s', (_, observations) => {
    expect(found(observations, WAY)).toEqual([]);
  });
});

describe('target-versus-base', () => {
  const base = observation({ id: 'base', period: '2023', flow: 'turnover', value: 636.5e6 });
  const target = claim({
    id: 'target',
    nature: 'target',
    flow: 'turnover',
    value: 4e9,
    qualifier: 'at-least',
    period: '2025',
  });
  const times = (value: number, fields: Partial<Observation> = {}): Observation =>
    claim({
      id: 'times',
      nature: 'target',
      measure: 'trade-ratio',
      unit: 'ratio',
      flow: 'turnover',
      period: '2023',
      value,
      ...fields,
    });

  it('finds a target and a multiple that do not go together', () => {
    expect(found([base, target, times(2)])).toEqual([
      'target-versus-base target',
      'target-versus-base times',
    ]);
    expect(found([base, target, times(6.3)])).toEqual([]);
    expect(found([base, { ...target, value: 1.3e9, qualifier: 'exact' }, times(2)])).toEqual([]);
  });

  it('takes the base year from the formula, the ratio, or the year before the target', () => {
    expect(
      found([base, target, times(2, { period: '2025', formula: 'target / turnover 2023' })]),
    ).toHaveLength(2);
    expect(found([{ ...base, period: '2024' }, target, times(2, { period: '2025' })])).toHaveLength(2);
    expect(found([{ ...base, period: '2022' }, target, times(2)])).toEqual([]);
  });

  it('does not join what is of two sources, flows or partners', () => {
    expect(found([base, target, times(2, { sources: [{ source: 'bureau' }] })])).toEqual([]);
    expect(found([base, target, times(2, { flow: 'export' })])).toEqual([]);
    expect(found([base, target, times(2, { partner: 'UZB' })])).toEqual([]);
  });

  it('passes over what fits another target of the same source', () => {
    const other = { ...target, id: 'other', value: 1.3e9, qualifier: 'exact' as const };
    expect(found([base, target, other, times(2)])).toEqual(['target-versus-base target']);
    expect(found([base, target, times(2), times(6.3, { id: 'fits' })])).toEqual(['target-versus-base times']);
  });

  it('judges a multiple that is claimed of a target, as its formula says', () => {
    const claimed = (formula: string): readonly string[] =>
      found([base, target, times(2, { nature: 'claim', period: '2025', formula })]);
    expect(claimed('target / turnover 2023')).toEqual([
      'target-versus-base target',
      'target-versus-base times',
    ]);
    expect(claimed('turnover / turnover 2023')).toEqual([]);
    expect(found([base, target, times(6.3, { nature: 'claim', formula: 'target / turnover 2023' })])).toEqual(
      [],
    );
  });

  it('judges a multiple of a time still to come that has no formula', () => {
    const claimed = (period: string, fields: Partial<Observation> = {}, value = 2): readonly string[] =>
      found([base, target, times(value, { nature: 'claim', period, ...fields })]);
    const wrong = ['target-versus-base target', 'target-versus-base times'];
    expect(claimed('2025', { knownFrom: '2024-02' })).toEqual(wrong);
    expect(claimed('2023/2025', { knownFrom: '2024-02' })).toEqual(wrong);
    expect(claimed('2023/2025', { knownFrom: '2024-02' }, 6.3)).toEqual([]);
    expect(claimed('2025', { knownFrom: '2024-02' }, 6.3)).toEqual([]);
    // What was said of a year that was over is no multiple of a target.
    expect(claimed('2022', { knownFrom: '2024-02' })).toEqual([]);
  });

  it('takes any of the last years before a target was set for its base, where none is named', () => {
    const aim = { ...target, qualifier: 'exact' as const, period: '2030', knownFrom: '2024-02' };
    const told = (years: readonly Observation[], value: number): number =>
      found([...years, aim, times(value, { period: '2030' })]).length;
    const before = { ...base, id: 'before', period: '2022', value: 2e9 };
    expect(told([base], 10)).toBe(2);
    expect(told([base], 6.3)).toBe(0);
    expect(told([base, before], 2)).toBe(0);
    expect(told([base, before], 10)).toBe(2);
  });

  it('takes the base that the source itself claims where there is no official one', () => {
    const own = claim({ id: 'own', flow: 'turnover', period: '2023', value: 1e9 });
    expect(found([own, target, times(2)])).toHaveLength(2);
    expect(found([own, target, times(4)])).toEqual([]);
  });
});

describe('target-versus-base, of a target alone', () => {
  const base = observation({ id: 'base', flow: 'turnover', value: 987e6 });
  const target = (fields: Partial<Observation>): Observation =>
    claim({
      id: 'target',
      nature: 'target',
      flow: 'turnover',
      period: '2030',
      knownFrom: '2023-05',
      qualifier: 'at-least',
      ...fields,
    });

  it.each<[string, Partial<Observation>, boolean]>([
    ['above the base', { value: 3e9 }, false],
    ['half of the base', { value: 500e6 }, true],
    ['half of the base, by no word', { value: 500e6, qualifier: undefined }, true],
    ['a little below the base, as it may be rounded', { value: 900e6 }, false],
    ['at most half of the base', { value: 500e6, qualifier: 'at-most' }, false],
    ['from half of the base up', { value: 500e6, high: 2e9 }, false],
    ['of a part of a year', { value: 500e6, period: '2030-01/2030-06', periodKind: 'range' }, false],
    ['set before that year was over', { value: 500e6, knownFrom: '2022-05' }, false],
    ['set long after that year', { value: 500e6, knownFrom: '2027' }, false],
    ['told after its time had begun', { value: 500e6, period: '2023' }, false],
    ['of which nobody knows when it was set', { value: 500e6, knownFrom: undefined }, false],
    ['in another currency', { value: 500e6, unit: 'KZT' }, false],
    ['for another partner', { value: 500e6, partner: 'UZB' }, false],
    ['a forecast', { value: 500e6, nature: 'forecast' }, false],
  ])('that is %s', (_, fields, wrong) => {
    expect(found([base, target(fields)])).toEqual(wrong ? ['target-versus-base target'] : []);
  });

  it('says which figure stands against it, and leaves imports and balances, which somebody may want to be less', () => {
    const [finding] = lint(withSources([base, target({ value: 500e6 })]));
    expect(finding).toMatchObject({
      expected: 'more than the base, 987000000 USD: base (statistic, bureau)',
      against: ['base'],
    });
    for (const flow of ['import', 'balance'] as const)
      expect(found([{ ...base, flow }, target({ value: 500e6, flow })])).toEqual([]);
    expect(found([exported, imported, target({ value: 500e6 })])).toEqual(['target-versus-base target']);
  });
});

describe('shares of several partners', () => {
  const share = (partner: string, value: number, fields: Partial<Observation> = {}): Observation =>
    claim({ id: partner, measure: 'trade-share', unit: 'ratio', flow: 'export', partner, value, ...fields });

  it.each<[string, readonly Observation[], readonly string[]]>([
    ['are more than all', [share('AFG', 0.6), share('UZB', 0.71)], ['value-exceeds-bound UZB']],
    ['are all', [share('AFG', 0.4), share('UZB', 0.6)], []],
    ['may be all, as they are rounded', [share('AFG', 0.55), share('UZB', 0.46)], []],
    [
      'are more than all only as three',
      [share('AFG', 0.4), share('UZB', 0.44), share('TJK', 0.38)],
      ['value-exceeds-bound UZB'],
    ],
    [
      'are two halves and more',
      [share('AFG', 0.5, { qualifier: 'majority' }), share('UZB', 0.5, { qualifier: 'over' })],
      ['value-exceeds-bound AFG'],
    ],
    ['are two halves at least', [share('AFG', 0.5), share('UZB', 0.5, { qualifier: 'at-least' })], []],
    [
      'are in per cent and in parts of one',
      [share('AFG', 60, { unit: 'percent' }), share('UZB', 0.71)],
      ['value-exceeds-bound UZB'],
    ],
    [
      'are of one partner, who is said to have the one or the other',
      [share('AFG', 0.6), share('AFG', 0.71, { id: 'b' })],
      [],
    ],
    ['are of a state and of a group', [share('AFG', 0.6), share('EUU', 0.71)], []],
    ['are of two years', [share('AFG', 0.6), share('UZB', 0.71, { period: '2021' })], []],
    ['are of two flows', [share('AFG', 0.6), share('UZB', 0.71, { flow: 'import' })], []],
    [
      'are of two goods',
      [share('AFG', 0.6, { product: 'HS1101' }), share('UZB', 0.71, { product: 'HS1001' })],
      [],
    ],
    [
      'are said while the year went on',
      [share('AFG', 0.6), share('UZB', 0.71, { knownFrom: '2022-03' })],
      [],
    ],
    ['are at most so much', [share('AFG', 0.6), share('UZB', 0.9, { qualifier: 'at-most' })], []],
  ])('%s', (_, shares, expected) => {
    expect(found(shares)).toEqual(expected);
  });

  it('are told at the largest, with the room that the others leave', () => {
    const official = { nature: 'statistic', sources: [{ source: 'bureau' }] } as const;
    const [one] = lint(withSources([share('UZB', 0.25, official), share('AFG', 85, { unit: 'percent' })]));
    expect(one).toMatchObject({
      received: 'exact 85 percent',
      expected: 'at most 75.5, beside exact 0.25 ratio of UZB: UZB (statistic, bureau)',
      against: ['UZB'],
    });
  });
});

describe('share-versus-rank', () => {
  const flour = { flow: 'export', product: 'HS1101' } as const;
  const share = (value: number, fields: Partial<Observation> = {}): Observation =>
    claim({ id: 'share', measure: 'trade-share', unit: 'ratio', ...flour, value, ...fields });
  const place = (value: number, fields: Partial<Observation> = {}): Observation =>
    claim({ id: 'place', measure: 'trade-rank', unit: 'rank', ...flour, value, ...fields });

  it.each<[number, number, boolean]>([
    [0.7, 1, false],
    [0.7, 2, true],
    [0.7, 3, true],
    [0.45, 2, false],
    [0.34, 3, true],
    [0.3, 3, false],
  ])('finds that with a share of %d place %d is wrong: %o', (value, rank, wrong) => {
    const expected = wrong ? ['share-versus-rank place', 'share-versus-rank share'] : [];
    expect(found([share(value, { qualifier: 'over' }), place(rank)])).toEqual(expected);
  });

  it('knows that what has more than a half is first', () => {
    const both = ['share-versus-rank place', 'share-versus-rank share'];
    for (const qualifier of ['over', 'majority'] as const)
      expect(found([share(0.5, { qualifier }), place(2)])).toEqual(both);
    for (const qualifier of ['at-least', 'exact', 'approx', 'at-most', 'under'] as const)
      expect(found([share(0.5, { qualifier }), place(2)])).toEqual([]);
    expect(found([share(0.7), place(2, { qualifier: 'at-least' })])).toEqual(both);
    expect(found([share(0.45), place(2, { qualifier: 'over' })])).toEqual(both);
    expect(found([share(0.3), place(2, { qualifier: 'over' })])).toEqual([]);
    expect(found([share(0.7), place(4, { qualifier: 'under' })])).toEqual([]);
  });

  it('holds what is said against official shares and places, and these against each other', () => {
    const official = { nature: 'statistic', sources: [{ source: 'bureau' }] } as const;
    expect(found([share(0.7, official), place(3)])).toHaveLength(2);
    expect(found([share(0.7), place(3, official)])).toHaveLength(2);
    expect(found([share(0.7, official), place(3, official)])).toHaveLength(2);
    expect(found([share(0.3, official), place(3, official)])).toEqual([]);
    expect(found([share(0.7, { ...official, rank: 'deprecated' }), place(3)])).toEqual([]);
  });

  it('reads shares in per cent', () => {
    expect(found([share(70, { unit: 'percent', qualifier: 'over' }), place(3)])).toHaveLength(2);
    expect(found([share(20, { unit: 'percent' }), place(3)])).toEqual([]);
  });

  it('does not mix partners, products, years, or one of the first three', () => {
    for (const fields of [
      { partner: 'UZB' },
      { product: 'HS1001' },
      { period: '2021' },
      { flow: 'import' },
    ] as const)
      expect(found([share(0.7, fields), place(3)])).toEqual([]);
    expect(found([share(0.7), place(3, { qualifier: 'at-most' })])).toEqual([]);
  });

  it('does not take the share of a product in all goods for that of a partner', () => {
    expect(found([share(0.7, { formula: 'flour / export' }), place(3)])).toEqual([]);
    expect(found([share(0.7, { flow: 'turnover' }), place(3, { flow: 'turnover' })])).toEqual([]);
    const partner = { flow: 'turnover', product: undefined } as const;
    expect(found([share(0.7, partner), place(3, partner)])).toHaveLength(2);
  });
});

describe('direction-flip, of a balance', () => {
  const balance = (value: number, fields: Partial<Observation> = {}): Observation =>
    claim({ flow: 'balance', value, ...fields });

  it('finds one that has the sign of the other side', () => {
    expect(found([exported, imported, balance(-968.7e6)])).toEqual(['direction-flip claim']);
    expect(found([exported, imported, balance(-1e9, { qualifier: 'approx' })])).toEqual([
      'direction-flip claim',
    ]);
    const [finding] = lint(withSources([exported, imported, balance(-968.7e6)]));
    expect(finding?.expected).toContain('which is this number with the other sign');
    expect(finding?.against).toEqual(['x', 'm']);
  });

  it('tells another number as one that differs, and says nothing of the right one', () => {
    expect(found([exported, imported, balance(-500e6)])).toEqual(['differs-from-statistic claim']);
    expect(found([exported, imported, balance(968.7e6)])).toEqual([]);
  });
});

describe('value-exceeds-bound, of bare shares', () => {
  const share = (partner: string, value: number, fields: Partial<Observation> = {}): Observation =>
    claim({ id: partner, measure: 'trade-share', unit: 'ratio', partner, value, ...fields });
  const shares = (values: readonly number[], fields: Partial<Observation> = {}): readonly string[] =>
    found(values.map((value, i) => share(['RUS', 'CHN', 'ITA', 'UZB', 'KGZ'][i]!, value, fields)));

  it('finds shares that cannot all have been rounded up that far', () => {
    expect(shares([0.5, 0.4, 0.2])).toEqual(['value-exceeds-bound RUS']);
    expect(shares([0.6, 0.5], { qualifier: undefined })).toEqual(['value-exceeds-bound RUS']);
    expect(shares([50, 40, 20], { unit: 'percent', nature: 'statistic' })).toEqual([
      'value-exceeds-bound RUS',
    ]);
  });

  it('allows what roundings do', () => {
    expect(shares([0.5, 0.3, 0.2])).toEqual([]);
    expect(shares([0.4, 0.3, 0.2, 0.1, 0.1])).toEqual([]);
    expect(shares([33.4, 33.4, 33.4], { unit: 'percent' })).toEqual([]);
    expect(shares([0.5, 0.4, 0.2], { qualifier: 'approx' })).toEqual([]);
    expect(shares([0.5, 0.4, 0.2], { qualifier: 'at-most' })).toEqual([]);
  });
});

describe('differs-from-statistic, of another currency', () => {
  const WRONG = ['differs-from-statistic claim'];

  it('finds the official number that is given in another one', () => {
    expect(found([exported, claim({ value: 978e6, unit: 'EUR' })])).toEqual(WRONG);
    expect(found([exported, claim({ value: 978, scale: 6, unit: 'KZT', qualifier: undefined })])).toEqual(
      WRONG,
    );
    const [finding] = lint(withSources([exported, claim({ value: 978e6, unit: 'EUR' })]));
    expect(finding).toMatchObject({
      against: ['x'],
      expected: expect.stringContaining('another number, or another currency: 978000000 USD') as string,
    });
  });

  it('says nothing of what was exchanged, is rough, or is official in that currency too', () => {
    expect(found([exported, claim({ value: 929e6, unit: 'EUR' })])).toEqual([]);
    // In 2019 a franc was worth 1.006 dollars.
    expect(found([exported, claim({ value: 972e6, unit: 'CHF' })])).toEqual([]);
    expect(found([exported, claim({ value: 1e9, unit: 'EUR' })])).toEqual([]);
    expect(found([exported, claim({ value: 978e6, unit: 'EUR', qualifier: 'approx' })])).toEqual([]);
    const euros = observation({ id: 'euros', value: 978e6, unit: 'EUR' });
    expect(found([exported, euros, claim({ value: 978e6, unit: 'EUR' })])).toEqual([]);
  });
});

describe('value-exceeds-bound, of shares of goods', () => {
  const share = (product: string, value: number, fields: Partial<Observation> = {}): Observation =>
    observation({
      id: product,
      measure: 'trade-share',
      unit: 'ratio',
      product,
      value,
      formula: `${product} / exports`,
      ...fields,
    });
  const WRONG = ['value-exceeds-bound HS10'];

  it('finds goods that are more than all goods together', () => {
    expect(found([share('HS10', 0.7), share('HS11', 0.6)])).toEqual(WRONG);
    expect(found([share('HS10', 0.7), share('HS11', 0.6, { nature: 'claim' })])).toEqual(WRONG);
    const percent = { unit: 'percent', flow: 'turnover', formula: undefined } as const;
    expect(found([share('HS10', 70, percent), share('HS11', 60, percent)])).toEqual(WRONG);
    const [finding] = lint(withSources([share('HS10', 0.7), share('HS11', 0.6)]));
    expect(finding?.expected).toContain('of HS11: HS11');
  });

  it.each<readonly [string, readonly Observation[]]>([
    ['that are all of them', [share('HS10', 0.7), share('HS11', 0.3)]],
    [
      'that were rounded up',
      [
        share('HS10', 33.4, { unit: 'percent' }),
        share('HS11', 33.4, { unit: 'percent' }),
        share('HS12', 33.4, { unit: 'percent' }),
      ],
    ],
    ['of which one lies in another', [share('HS11', 0.7), share('HS1101', 0.6)]],
    ['of two classifications', [share('HS10', 0.7), share('SITC04', 0.6)]],
    ['that have but names', [share('grain', 0.7), share('cereals', 0.6)]],
    ['of two flows', [share('HS10', 0.7), share('HS11', 0.6, { flow: 'import', formula: 'HS11 / imports' })]],
    ['of two wholes', [share('HS10', 0.7), share('HS11', 0.6, { formula: 'HS11 / trade' })]],
    ['of two years', [share('HS10', 0.7), share('HS11', 0.6, { period: '2021' })]],
    ['with two partners', [share('HS10', 0.7), share('HS11', 0.6, { partner: 'UZB' })]],
    [
      'of which each is that of a partner',
      [
        share('HS10', 0.7, { formula: 'HS10 to AFG / HS10 to all' }),
        share('HS11', 0.6, { formula: 'HS11 to AFG / HS11 to all' }),
      ],
    ],
    [
      'of which somebody says less',
      [share('HS10', 0.7), share('HS11', 0.6), share('HS11', 0.2, { id: 'less', nature: 'claim' })],
    ],
    [
      'that are bounds above',
      [share('HS10', 0.7, { qualifier: 'at-most' }), share('HS11', 0.6, { qualifier: 'at-most' })],
    ],
  ])('leaves alone goods %s', (_, shares) => {
    expect(found(shares)).not.toContain('value-exceeds-bound HS10');
    expect(found(shares)).not.toContain('value-exceeds-bound HS11');
  });

  it('reads what the dataset gives one whole as parts that do not overlap', () => {
    const product = (id: string): Dataset['products'][number] => ({
      id,
      edition: 'own',
      names: { en: id },
      parent: 'food',
    });
    const shares = [share('grain', 0.7), share('flour', 0.6)];
    expect(found(shares, { products: [product('grain'), product('flour')] })).toEqual([
      'value-exceeds-bound grain',
    ]);
    expect(found(shares, { products: [product('grain'), { ...product('flour'), parent: 'grain' }] })).toEqual(
      [],
    );
  });
});
