import { unfolded, type TradeQuery } from '@keruen/data';
import { dataset as whole } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import {
  accountOf,
  chartTypeOf,
  mirror,
  type Account,
  type ChartTypeName,
  type FacetBy,
  type Medium,
  type Scene,
  type Table,
} from '@keruen/figure';
import { faults } from '../faults.ts';
import { isRule, isText, textsOf } from '../kinds.ts';
import { DARI, ENGLISH } from '../medium.ts';

const dataset = unfolded(whole);
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const BOTH: TradeQuery = { measure: 'trade-value', flow: [], actor: 'KAZ AFG' };

const told = async (
  asked: Partial<TradeQuery>,
  facet: FacetBy | undefined,
  name: ChartTypeName = 'timeline',
): Promise<Account> => accountOf(await chartTypeOf(name, { facet }), dataset, { ...BOTH, ...asked });

const draw = async (
  asked: Partial<TradeQuery>,
  facet: FacetBy | undefined,
  width = 1000,
  medium: Medium = ENGLISH,
): Promise<Scene> => (await told(asked, facet)).draw!({ width }, medium);

/** What panels are called. */
const names = ({ marks }: Scene): string[] =>
  marks.flatMap((mark) => (isText(mark) && mark.size === 14 ? [plain(mark.text)] : []));

const subjects = ({ stops }: Scene, panel?: number): Set<string> =>
  new Set(stops.filter((stop) => panel === undefined || stop.panel === panel).map(({ subject }) => subject));

describe('a timeline in panels', () => {
  it('has one for each actor, in the order of the question, in the words of the reader', async () => {
    expect(names(await draw({}, 'actor'))).toEqual(['Kazakhstan', 'Afghanistan']);
    expect(names(await draw({ actor: 'AFG KAZ' }, 'actor', 400, DARI))).toEqual(['افغانستان', 'قزاقستان']);
  });

  it('tells in each what a timeline of that actor tells', async () => {
    const scene = await draw({}, 'actor');
    for (const [panel, actor] of ['KAZ', 'AFG'].entries())
      expect(subjects(scene, panel)).toEqual(subjects(await draw({ actor }, undefined)));
  });

  it('tells what concerns two of them in both, a stop in each panel', async () => {
    const { stops } = await draw({}, 'actor');
    const twice = stops.filter(({ subject }, i) => stops.findIndex((one) => one.subject === subject) < i);
    expect(twice.length).toBeGreaterThan(3);
    expect(new Set(twice.map(({ panel }) => panel))).toEqual(new Set([1]));
    expect(new Set(stops.map(({ group }) => group)).size).toBeGreaterThan(4);
  });

  it('has the same years in all, at the same places', async () => {
    for (const width of [320, 1000]) {
      const { marks } = await draw({ period: '2021/2026' }, 'actor', width);
      const years = (panel: number): number[] =>
        marks
          .filter(isRule)
          .flatMap((mark) => (mark.panel === panel && mark.tone === 'grid' ? [mark.x1] : []));
      expect(years(0).length).toBeGreaterThan(2);
      expect(years(1)).toEqual(years(0));
    }
  });

  it('has one for each of those with whom, and says where nothing is told', async () => {
    const scene = await draw({ actor: 'KAZ', partner: 'AFG MNG' }, 'partner');
    expect(names(scene)).toEqual(['Afghanistan', 'Mongolia']);
    expect(subjects(scene, 1).size).toBe(0);
    expect(textsOf(scene)).toContain(ENGLISH.locale.words.frame.noData);
  });

  it('leaves out nothing of all: the most are told of by name, what is left by itself', async () => {
    for (const [asked, facet] of [
      [{ actor: '*', top: 3 }, 'actor'],
      [{ actor: 'KAZ', top: 2 }, 'partner'],
    ] as const) {
      const scene = await draw(asked, facet);
      expect(names(scene)).toHaveLength(asked.top + 1);
      expect(names(scene).at(-1)).toBe('All others');
      expect(subjects(scene)).toEqual(subjects(await draw(asked, undefined)));
      const last = subjects(scene, asked.top);
      for (let panel = 0; panel < asked.top; panel += 1)
        expect([...subjects(scene, panel)].filter((one) => last.has(one))).toEqual([]);
    }
  });

  it('is itself where there is nothing to set apart, or not by that', async () => {
    for (const facet of ['flow', 'product', 'period', 'reporter'] as const)
      expect(await draw({}, facet)).toEqual(await draw({}, undefined));
    expect(await draw({ actor: 'KAZ' }, 'actor')).toEqual(await draw({ actor: 'KAZ' }, undefined));
    expect((await draw({ actor: 'nobody no-one' }, 'actor')).stops).toEqual([]);
  });

  it('says each sign once in the legend, and the whole in a sentence', async () => {
    const scene = await draw({}, 'actor');
    const labels = scene.legend.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(scene.description).toBe((await draw({}, undefined)).description);
  });

  it.each([ENGLISH, DARI])(
    'is sound at every width, and stays in the picture where it is turned',
    async (medium) => {
      for (const [asked, facet] of [
        [{}, 'actor'],
        [{ actor: 'KAZ', period: '2021/2026' }, 'partner'],
        [{ actor: 'KAZ', partner: 'AFG MNG' }, 'partner'],
      ] as const)
        for (const width of [280, 320, 480, 800, 1200]) {
          const scene = await draw(asked, facet, width, medium);
          expect(faults(scene, medium)).toEqual([]);
          for (const { x, width: w } of mirror(scene).stops) expect(x >= 0 && x + w <= width).toBe(true);
        }
    },
  );
});

describe('a table of what is told of actors', () => {
  const heads = async (facet: FacetBy | undefined): Promise<string[]> => {
    const { table } = await told({}, facet, 'table');
    return (table as (locale: typeof ENGLISH.locale) => Table)(ENGLISH.locale).lines.map(({ head }) =>
      plain(head),
    );
  };

  it('has groups of lines, each under the name of its actor', async () => {
    const lines = await heads('actor');
    const [kazakh, afghan] = ['Kazakhstan, ', 'Afghanistan, '].map((name) =>
      lines.filter((head) => head.startsWith(name)),
    );
    expect(kazakh!.length + afghan!.length).toBe(lines.length);
    expect(lines).toEqual([...kazakh!, ...afghan!]);
    expect(afghan).toContain('Afghanistan, Without a date');
  });

  it('is as it is by anything else', async () => {
    expect(await heads('flow')).toEqual(await heads(undefined));
  });
});
