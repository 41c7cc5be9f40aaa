import type { TradeQuery } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { chartTypeOf, chartTypes, type ChartType, type Mark, type Scene } from '@keruen/figure';
import { isText, textsOf } from './kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from './medium.ts';
import { realChart } from './real-charts.ts';
import { inTurn } from '../thorough.ts';

const types = await Promise.all(chartTypes.map(async (name) => ({ name, type: await chartTypeOf(name) })));

/** Every type that draws rows, on each of its scales. */
const drawing = types.flatMap(({ name, type }) => {
  if (!('layout' in type)) return [];
  const { scales = [] }: ChartType = type;
  return [undefined, ...scales].map((scale) => ({ name, scale }));
});

const QUESTIONS: readonly Partial<TradeQuery>[] = [
  { partner: 'AFG UZB KGZ', period: '2018/2023' },
  { partner: 'AFG UZB KGZ TJK TKM CHN', period: '2018/2023' },
  { partner: 'AFG', flow: ['export', 'import', 'turnover'], period: '2019/2025' },
  { partner: 'AFG UZB', flow: ['export', 'import'], period: '2020/2023' },
  { partner: 'CHN RUS ITA', period: '2023' },
];

/** Colours in which a value may be written whatever its mark is drawn in: quiet ones, and those of the ground. */
const QUIET = ['muted', 'ink', 'paper'];

/** The tones of the marks that stand for a value. */
const drawnTones = (marks: readonly Mark[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const mark of marks) {
    if ((mark.kind !== 'dot' && mark.kind !== 'bar') || !mark.subject) continue;
    const tones = found.get(mark.subject) ?? new Set();
    found.set(mark.subject, tones.add(mark.tone));
  }
  return found;
};

/** Labels in another colour than what they are written beside. */
function foreign({ marks }: Scene): string[] {
  const drawn = drawnTones(marks);
  return marks.filter(isText).flatMap(({ subject, tone, text }) => {
    const own = subject && drawn.get(subject);
    return !own || QUIET.includes(tone) || own.has(tone) || own.has('paper') ? [] : [`${tone}: ${text}`];
  });
}

describe.each(drawing)('words of $name on the scale $scale', ({ name, scale }) => {
  it('never have the colour of a rule, which is too pale for letters', async () => {
    for (const asked of [...QUESTIONS, { partner: '*', top: 12, period: '2018/2023' }])
      for (const width of [320, 800]) {
        const { marks } = await realChart(name, asked, width, { ...ENGLISH, scale });
        expect(marks.filter(isText).filter(({ tone }) => tone === 'axis' || tone === 'grid')).toEqual([]);
      }
  });
});

describe.each(drawing)('values of $name on the scale $scale', ({ name, scale }) => {
  it('are written in the colour they are drawn in', async () => {
    for (const asked of QUESTIONS)
      for (const medium of [ENGLISH, RUSSIAN, DARI])
        for (const width of inTurn([320, 480, 800], 0, 2))
          expect(foreign(await realChart(name, asked, width, { ...medium, scale }))).toEqual([]);
  });
});

describe('lines of several partners', () => {
  it('say the last value of each, not only that of the last', async () => {
    const scene = await realChart('lines', QUESTIONS[0]!, 800, { ...ENGLISH, scale: 'log' });
    const said = ['AFG', 'UZB', 'KGZ'].map((id) => textsOf(scene, `KAZ-${id}-export-2023-kaz-bns`));
    expect(said).toEqual([['$615M'], ['$3.13bn'], [expect.stringContaining('$')]]);
  });
});
