import { parsePeriod } from '@keruen/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotate,
  annotationNote,
  boundsOf,
  chartTypeOf,
  mirror,
  overlaps,
  type Annotation,
  type Box,
  type Mark,
  type Medium,
  type RegionMark,
  type RuleMark,
  type Scene,
  type Subject,
  type TextMark,
} from '@keruen/figure';
import { faults } from '../faults.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf, STORY } from '../sample-rows.ts';

const { layout: columns } = await chartTypeOf('columns');
const { layout: lines } = await chartTypeOf('lines');
const LAYOUTS = { columns, lines };

const at = (when: string, text: string): Annotation => ({ text, period: parsePeriod(when) });
const about = (subject: Subject, text: string): Annotation => ({ text, subject });

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isRegion = (mark: Mark): mark is RegionMark => mark.kind === 'region';
const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const WORDS: readonly Annotation[] = [
  at('2021-08-15', 'The Taliban take Kabul'),
  at('2020', 'First year of the pandemic'),
  at('2023-12-29/..', 'No longer on the list'),
  about('observation:c031', 'The article’s round number'),
];

const drawn = (
  words: readonly Annotation[],
  layout = columns,
  box: Box = { width: 800 },
  medium: Medium = ENGLISH,
): Scene => annotate((room, how) => layout(STORY, room, how), words, box, medium);

/** The words of annotations as they are written, lines joined. */
function written(scene: Scene, plainScene: Scene): string[] {
  const known = new Set(plainScene.marks.filter(isText).map(({ text }) => text));
  const own = scene.marks.filter(isText).filter(({ text, tone }) => tone === 'ink' && !known.has(text));
  const bySubject = new Map<string, string[]>();
  for (const { subject = '', text } of own)
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), plain(text)]);
  return [...bySubject.values()].map((all) => all.join(' '));
}

describe.each(Object.entries(LAYOUTS))('words in %s', (_, layout) => {
  const bare = layout(STORY, { width: 800 }, ENGLISH);
  const scene = drawn(WORDS, layout);

  it('are all written over the plot, which moves down', () => {
    expect(written(scene, bare).sort()).toEqual(WORDS.map(({ text }) => text).sort());
    const moved = scene.height - bare.height;
    expect(moved).toBeGreaterThan(15);
    for (const stop of bare.stops) {
      const now = scene.stops.find(({ subject }) => subject === stop.subject)!;
      expect(now.y - stop.y).toBe(moved);
    }
  });

  it('stand at their times: a day has a rule there, a year a ground as wide as itself', () => {
    const { time } = bare;
    const of = (year: string) => time!.periods.find(({ period }) => period.text === year)!;
    const day = scene.marks.filter(isRule).find(({ subject }) => subject === 'period:2021-08-15')!;
    const { x1, x2 } = of('2021');
    expect((day.x1 - x1) / (x2 - x1)).toBeCloseTo(226 / 365, 1);
    const year = scene.marks.filter(isRegion).find(({ subject }) => subject === 'period:2020')!;
    expect(Math.abs(year.x - of('2020').x1)).toBeLessThan(1);
    expect(Math.abs(year.x + year.width - of('2020').x2)).toBeLessThan(1);
  });

  it('lay an open span up to the end of what is on show', () => {
    const open = scene.marks.filter(isRegion).find(({ subject }) => subject === 'period:2023-12-29/..')!;
    const last = Math.max(...bare.time!.periods.map(({ x2 }) => x2));
    expect(Math.abs(open.x + open.width - last)).toBeLessThan(1);
  });

  it('point at what they are about, down to the words over it', () => {
    const stop = scene.stops.find(({ subject }) => subject === 'observation:c031')!;
    const pointer = scene.marks
      .filter(isRule)
      .find(
        ({ x1, x2, tone }) => tone === 'muted' && x1 === x2 && Math.abs(x1 - (stop.x + stop.width / 2)) < 1,
      )!;
    expect(pointer.y2).toBeLessThan(stop.y + 4);
    const own = scene.marks
      .filter(isText)
      .filter(({ subject, tone }) => subject === 'observation:c031' && tone !== 'ink');
    for (const text of own) expect(pointer.y2).toBeLessThanOrEqual(boundsOf(text, ENGLISH.measure)!.y + 4);
  });

  it.each([280, 320, 400, 480, 560, 640, 800, 1200, 1600])('touch nothing at %d px', (width) => {
    for (const medium of [ENGLISH, DARI])
      expect(faults(drawn(WORDS, layout, { width }, medium), medium)).toEqual([]);
  });

  it('touch nothing, whatever they say and wherever they stand', () => {
    const word = fc.stringMatching(/^[a-z]{1,11}$/);
    const when = fc.oneof(
      fc.integer({ min: 2015, max: 2028 }).map(String),
      fc
        .tuple(fc.integer({ min: 2017, max: 2025 }), fc.integer({ min: 10, max: 12 }))
        .map((parts) => parts.join('-')),
      fc.integer({ min: 2017, max: 2024 }).map((year) => `${year}-03/..`),
      fc.integer({ min: 2017, max: 2024 }).map((year) => `../${year}-05-04`),
    );
    const any = fc
      .tuple(when, fc.array(word, { minLength: 1, maxLength: 8 }))
      .map(([period, words]) => at(period, words.join(' ')));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 9 }), fc.integer({ min: 280, max: 1600 }), (words, width) => {
        const scene = drawn(words, layout, { width });
        expect(faults(scene, ENGLISH)).toEqual([]);
        for (const { text } of words) expect(plain(scene.description)).toContain(text);
        const texts = scene.marks.filter(isText);
        for (const pointer of scene.marks.filter(isRule).filter(({ tone }) => tone === 'muted'))
          for (const text of texts.filter(
            ({ subject }) => subject !== pointer.subject && subject?.startsWith('period:'),
          ))
            expect(
              overlaps(boundsOf(pointer, ENGLISH.measure)!, boundsOf(text, ENGLISH.measure)!, -0.6),
            ).toBe(false);
      }),
      { numRuns: 120 },
    );
  });

  it('are turned with the picture', () => {
    const turned = mirror(drawn(WORDS, layout, { width: 640 }, DARI));
    const texts = turned.marks.filter(isText).filter(({ subject }) => subject === 'period:2021-08-15');
    const straight = drawn(WORDS, layout, { width: 640 }, DARI)
      .marks.filter(isText)
      .filter(({ subject }) => subject === 'period:2021-08-15');
    expect(texts.map(({ x }) => x)).toEqual(straight.map(({ x }) => 640 - x));
  });
});

describe('words', () => {
  it('keep within a height that is given', () => {
    const scene = drawn(WORDS, lines, { width: 800, maxHeight: 300 });
    expect(scene.height).toBeLessThanOrEqual(300);
    expect(faults(scene, ENGLISH)).toEqual([]);
  });

  it('have stops of their own at a time, and are added to the stop of what they are about', () => {
    const { stops } = drawn(WORDS);
    const own = stops.filter(({ group }) => group === 'note');
    expect(own.map(({ label }) => plain(label)).sort()).toEqual([
      '15 August 2021: The Taliban take Kabul',
      '2020: First year of the pandemic',
      'since 29 December 2023: No longer on the list',
    ]);
    for (const { height, width } of own) expect(Math.min(height, width)).toBeGreaterThanOrEqual(24);
    expect(plain(stops.find(({ subject }) => subject === 'observation:c031')!.label)).toMatch(
      /; The article’s round number$/,
    );
  });

  it('are spoken after the sentence about the picture', () => {
    expect(plain(drawn(WORDS.slice(0, 2)).description)).toMatch(
      /contradicted\. 15 August 2021: The Taliban take Kabul\. 2020: First year of the pandemic\.$/,
    );
  });

  it('begin a sentence with their time, and keep the first letter of an author who gives none', () => {
    const said = drawn([WORDS[2]!, about('observation:c031', 'eBay opens')]).description;
    expect(plain(said)).toMatch(/\. Since 29 December 2023: No longer on the list\. eBay opens\.$/);
  });

  it('are notes', () => {
    expect(annotationNote(WORDS[0]!, ENGLISH.locale)).toEqual({
      subject: 'period:2021-08-15',
      text: '15 August 2021: The Taliban take Kabul',
    });
    expect(annotationNote(WORDS[3]!, ENGLISH.locale)).toEqual({
      subject: 'observation:c031',
      text: 'The article’s round number',
    });
  });

  it('outside what is on show, or about what is not, are only spoken', () => {
    const far = [at('1991-12-16', 'Independence'), about('observation:gone', 'Nothing'), at('2040', 'Later')];
    const bare = columns(STORY, { width: 800 }, ENGLISH);
    const scene = drawn(far);
    expect(scene.height).toBe(bare.height);
    expect(scene.marks).toHaveLength(bare.marks.length);
    expect(plain(scene.description)).toContain('Independence');
  });

  it('in a picture in which time does not go across are only spoken', async () => {
    const { layout: lying } = await chartTypeOf('bars');
    const scene = drawn(WORDS, lying);
    expect(scene.marks).toEqual(lying(STORY, { width: 800 }, ENGLISH).marks);
    expect(plain(scene.description)).toContain('The Taliban take Kabul');
  });

  it('in another language say so', () => {
    const scene = drawn([{ ...WORDS[0]!, lang: 'fa-AF' }]);
    expect(scene.marks.filter(isText).filter(({ lang }) => lang === 'fa-AF')).toHaveLength(1);
  });

  it('stand truly between years that are far apart', () => {
    const rows = rowsOf(
      ['2008', '2012', '2022'].map((period, i) => row({ id: `y${i}`, period, value: 1e8 })),
    );
    const scene = annotate(
      (box, medium) => lines(rows, box, medium),
      [at('2015-01-01', 'x')],
      { width: 800 },
      ENGLISH,
    );
    const dots = scene.marks.flatMap((mark) => (mark.kind === 'dot' ? [mark.x] : []));
    const rule = scene.marks.filter(isRule).find(({ subject }) => subject === 'period:2015-01-01')!;
    const year = (dots[1]! - dots[0]!) / 4;
    expect(rule.x1).toBeCloseTo(dots[0]! + 6.5 * year, -1);
  });
});
