import { describe, expect, it } from 'vitest';
import type { Qualifier } from '@keruen/data';
import { chartTypeOf } from '@keruen/figure';
import { valueLabel } from '../../src/layout/rows/value.ts';
import { isDifference, signed, speakChange } from '../../src/describe/change.ts';
import { changeOf, CHANGES, levelAt, manyOf } from '../layout/partner-rows.ts';
import { row } from '../layout/sample-rows.ts';
import { DARI, ENGLISH } from '../layout/medium.ts';
import { LANGUAGES } from '../locale/languages.ts';

const bare = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
const en = ENGLISH.locale;

describe('isDifference', () => {
  it('is what lies between the two ends of its period by its own formula', () => {
    expect(isDifference(changeOf('ITA', 1))).toBe(true);
  });

  it('is what lies between two quarters or fiscal years', () => {
    const between = (period: string, formula: string) =>
      isDifference(row({ period, formula, nature: 'derived', value: 1 }));
    expect(between('2023-01/2023-12', '2023-10/2023-12 − 2023-01/2023-03')).toBe(true);
    expect(between('2019/2023', '2022/2023 − 2019/2020')).toBe(true);
    expect(between('2019/2023', '2019/2020 − 2022/2023')).toBe(false);
  });

  it('is no amount of a whole period, whatever it is derived from', () => {
    const said = { period: '2022/2023', nature: 'derived' } as const;
    expect(isDifference(row({ ...said, value: 1 }))).toBe(false);
    expect(isDifference(row({ ...said, value: 1, formula: 'export + import' }))).toBe(false);
    expect(isDifference(row({ ...said, value: 1, formula: '2022 − 2023' }))).toBe(false);
    expect(
      isDifference(row({ period: '2022', nature: 'derived', value: 1, formula: 'undefined − 2022' })),
    ).toBe(false);
    expect(isDifference(levelAt('2022', 1))).toBe(false);
  });
});

describe('signed', () => {
  const label = (value: number | null, qualifier: Qualifier = 'exact', { locale } = ENGLISH): string => {
    const change = row({ value, qualifier, unit: 'USD' });
    return bare(signed((one) => valueLabel(one, 'USD', locale), change, locale)).replace(/\u00a0/g, ' ');
  };

  it('has a plus where what was lost has its minus, in the digits of the language', () => {
    expect([6e6, -6e6, 0, null].map((value) => label(value))).toEqual(['+$6M', '−$6M', '$0', 'unknown']);
    expect([6e6, -6e6].map((value) => label(value, 'approx'))).toEqual(['≈ +$6M', '≈ −$6M']);
    expect(label(6, 'exact', DARI)).toContain('+۶');
  });
});

describe('a change aloud', () => {
  const said = (value: number | null, locale = en): string =>
    bare(speakChange(changeOf('ITA', value), CHANGES, locale));

  it('says that it is one, and whether it is a gain or a loss', () => {
    expect(said(4e9)).toMatch(
      /^Exports to Italy 2022–2023: change \+4 billion US dollars, derived: 2023 − 2022/,
    );
    expect(said(-4e9)).toContain(': change −4 billion US dollars');
    expect(said(null)).toContain(': unknown');
  });

  it('says so in every language', () => {
    const words = new Set(LANGUAGES.map(([, locale]) => / (\S+) \+/.exec(said(4e9, locale))?.[1]));
    expect(words).toEqual(new Set(['change', 'изменение', 'өзгеріс', 'تغییر', 'بدلون']));
  });

  it('is the name of a step of a waterfall, standing and lying, and of no level', async () => {
    const { layout } = await chartTypeOf('waterfall');
    const rows = manyOf([levelAt('2022', 9e9), changeOf('ITA', 4e9), levelAt('2023', 13e9)]);
    for (const width of [320, 800]) {
      const { stops } = layout(rows, { width }, ENGLISH);
      expect(stops.map(({ label }) => / change \+/.test(bare(label)))).toEqual([false, true, false]);
    }
  });
});
