import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusScene, signOf, type Mark, type Scene, type Stop, type Subject } from '@keruen/figure';
import { scene as anyScene } from '../scene/arbitrary-scene.ts';
import { sceneOf } from '../scene/scene-of.ts';

const stop = (subject: Subject, x: number, y = 0): Stop => ({
  subject,
  label: subject,
  x,
  y,
  width: 24,
  height: 100,
  group: 'g',
});

const bar = (subject: Subject, x: number, tone: 'lapis' | 'saffron' = 'lapis'): Mark => ({
  kind: 'bar',
  x,
  y: 0,
  width: 24,
  height: 100,
  toward: 'up',
  tone,
  sign: signOf('statistic'),
  subject,
});

const word = (text: string, tone: 'ink' | 'paper' | 'muted' | 'saffron', subject?: Subject): Mark => ({
  kind: 'text',
  x: 0,
  y: 0,
  text,
  size: 11,
  anchor: 'start',
  tone,
  subject,
});

/** The same in a panel of small multiples. */
const inPanel = <One extends Mark | Stop>(one: One, panel: number): One => ({ ...one, panel });

const A = 'observation:a';
const B = 'observation:b';
const C = 'observation:c';

const three = sceneOf(
  [bar(A, 0), bar(B, 24, 'saffron'), bar(C, 60), word('2022', 'muted'), word('978', 'ink', B)],
  [stop(A, 0), stop(B, 30), stop(C, 60)],
);

/** The same, with stops 10 px further down in a higher picture. */
const lower = (one: Scene): Scene => ({
  ...one,
  height: 120,
  stops: one.stops.map((old) => ({ ...old, y: 10 })),
});

const toneOf = (scene: Scene, at: number): string => scene.marks[at]!.tone;

/** A scene with some of its marks standing for Subjects. */
const told: fc.Arbitrary<Scene> = fc
  .tuple(anyScene, fc.array(fc.constantFrom<(Subject | undefined)[]>(A, B, C, undefined), { maxLength: 12 }))
  .map(([one, subjects]) => ({
    ...one,
    marks: one.marks.map((mark, i) => ({ ...mark, subject: subjects[i] }) as Mark),
    stops: [stop(A, 0), stop(B, 30), stop(C, 60)],
  }));

const someOf = fc.subarray<Subject>([A, B, C]).map((some) => new Set(some));

describe('a scene in which something stands out', () => {
  it('is the same scene where nothing is lit, or everything', () => {
    fc.assert(
      fc.property(told, (one) => {
        expect(focusScene(one, new Set())).toBe(one);
        expect(focusScene(one, new Set<Subject>(['leg:elsewhere']))).toBe(one);
        expect(focusScene(one, new Set<Subject>([A, B, C]))).toBe(one);
      }),
    );
  });

  it('keeps every mark in its place and order: only tones change, and rings are added', () => {
    fc.assert(
      fc.property(told, someOf, (one, lit) => {
        const plain = ({ tone: _tone, ...mark }: Mark): object =>
          'sign' in mark ? { ...mark, sign: 0 } : mark;
        const before = one.marks.map(plain);
        const after = focusScene(one, lit)
          .marks.filter(({ tone }) => tone !== 'highlight')
          .map(plain);
        expect(after).toEqual(before);
      }),
    );
  });

  it('leaves what is lit as it is, and lets nothing else of a colour of values keep it', () => {
    fc.assert(
      fc.property(told, someOf, (one, lit) => {
        const shown = focusScene(one, lit);
        if (shown === one) return;
        for (const mark of one.marks.filter(({ subject }) => subject && lit.has(subject)))
          expect(shown.marks).toContain(mark);
        for (const { subject, tone, kind } of shown.marks)
          if (subject && !lit.has(subject) && tone !== 'grid')
            expect(tone).toBe(kind === 'text' ? 'muted' : kind === 'region' ? tone : 'dimmed');
      }),
    );
  });

  it('keeps stops, their order and boxes, and says of the lit ones that they are', () => {
    fc.assert(
      fc.property(told, someOf, (one, lit) => {
        const { stops } = focusScene(one, lit, (label) => `lit ${label}`);
        const some = lit.size > 0 && lit.size < 3;
        expect(stops).toEqual(
          one.stops.map((old) =>
            some && lit.has(old.subject) ? { ...old, label: `lit ${old.label}` } : old,
          ),
        );
      }),
    );
  });

  it('rings neighbours together, but never around something else', () => {
    const rings = (lit: readonly Subject[]): number =>
      focusScene(three, new Set(lit)).marks.filter(({ tone }) => tone === 'highlight').length;
    expect(rings([A])).toBe(1);
    expect(rings([A, B])).toBe(1);
    expect(rings([A, C])).toBe(2);
  });

  it('keeps rings in the picture', () => {
    fc.assert(
      fc.property(told, someOf, (one, lit) => {
        const { marks, width, height } = focusScene({ ...one, width: 70, height: 60 }, lit);
        for (const mark of marks)
          if (
            mark.kind === 'line' &&
            mark.tone === 'highlight' &&
            !one.marks.some((old) => old.kind === 'line' && old.points === mark.points)
          )
            for (const [x, y] of mark.points) {
              expect(x).toBeGreaterThanOrEqual(1);
              expect(x).toBeLessThanOrEqual(width - 1);
              expect(y).toBeGreaterThanOrEqual(1);
              expect(y).toBeLessThanOrEqual(height - 1);
            }
      }),
    );
  });

  it('rings what is lit, 1 px outside its box', () => {
    const ring = focusScene(lower(three), new Set<Subject>([B])).marks.at(-1);
    expect(ring).toMatchObject({
      kind: 'line',
      points: [
        [29, 9],
        [55, 9],
        [55, 111],
        [29, 111],
        [29, 9],
      ],
    });
    expect(ring).not.toHaveProperty('subject');
  });

  it('dims bars, keeps axes, and keeps letters dark enough to be read', () => {
    const shown = focusScene(three, new Set<Subject>([A]));
    expect([0, 1, 2, 3, 4].map((at) => toneOf(shown, at))).toEqual([
      'lapis',
      'dimmed',
      'dimmed',
      'muted',
      'muted',
    ]);
  });

  it('makes tiles pale, so that their words can be dark', () => {
    const tile = (subject: Subject): Mark => ({
      kind: 'region',
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      tone: 'turquoise',
      sign: signOf('statistic'),
      subject,
    });
    const one = sceneOf([tile(A), word('Flour', 'paper', A), tile(B)], [stop(A, 0), stop(B, 30)]);
    const { marks } = focusScene(one, new Set<Subject>([B]));
    expect(marks[0]).toMatchObject({ tone: 'dimmed', sign: { fill: 'tint' } });
    expect(marks[1]).toMatchObject({ tone: 'muted' });
    expect(marks[2]).toEqual(tile(B));
  });

  it('lays an outline under a lit line, below all lines, and draws no box around it', () => {
    const leg = (subject: Subject): Mark => ({
      kind: 'line',
      points: [
        [0, 0],
        [9, 9],
      ],
      tone: 'ink',
      width: 4,
      stroke: 'dashed',
      subject,
    });
    const ground: Mark = { kind: 'region', x: 0, y: 0, width: 9, height: 9, tone: 'land' };
    const one = sceneOf([ground, leg('leg:a'), leg('leg:b')], [stop('leg:a', 0), stop('leg:b', 30)]);
    const { marks } = focusScene(one, new Set<Subject>(['leg:b']));
    expect(marks.map(({ tone }) => tone)).toEqual(['land', 'highlight', 'dimmed', 'ink']);
    expect(marks[1]).toMatchObject({ width: 10, stroke: 'solid' });
  });

  it('lays an outline under a lit line in each panel that shows it', () => {
    const line: Mark = {
      kind: 'line',
      points: [
        [0, 10],
        [20, 10],
      ],
      tone: 'saffron',
      width: 2,
      stroke: 'solid',
      subject: A,
    };
    const marks = [line, line, bar(B, 60)].map((mark, i) => inPanel(mark, i));
    const stops = [stop(A, 100), stop(A, 140), stop(B, 60)].map((one, i) => inPanel(one, i));
    const shown = focusScene(sceneOf(marks, stops), new Set<Subject>([A]));
    expect(shown.marks.filter(({ tone }) => tone === 'highlight')).toHaveLength(2);
  });

  it('draws no box around a place to which a lit line leads', () => {
    const leg: Mark = {
      kind: 'line',
      points: [
        [12, 50],
        [72, 50],
      ],
      tone: 'ink',
      width: 4,
      stroke: 'solid',
      subject: 'leg:a',
    };
    const one = sceneOf([leg], [stop('leg:a', 150), stop(A, 0), stop(B, 30), stop(C, 60)]);
    const { marks } = focusScene(one, new Set<Subject>(['leg:a', A, C]));
    expect(marks.filter(({ tone }) => tone === 'highlight')).toHaveLength(1);
  });

  it('lights a line without a Subject with the points it goes through, if all of them are lit', () => {
    const dot = (subject: Subject, tone: 'lapis' | 'saffron'): Mark => ({
      kind: 'dot',
      x: 0,
      y: 0,
      radius: 3,
      shape: 'circle',
      tone,
      subject,
    });
    const line: Mark = { kind: 'line', points: [[0, 0]], tone: 'lapis', width: 2, stroke: 'solid' };
    const one = sceneOf(
      [line, dot(A, 'lapis'), dot(B, 'lapis'), dot(C, 'saffron')],
      [stop(A, 0), stop(B, 30), stop(C, 60)],
    );
    const tone = (...lit: Subject[]): string | undefined =>
      focusScene(one, new Set(lit)).marks.find(
        (mark) => mark.kind === 'line' && mark.width === 2 && mark.tone !== 'highlight',
      )?.tone;
    expect(tone(A, B)).toBe('lapis');
    expect(tone(A)).toBe('dimmed');
    expect(tone(C)).toBe('dimmed');
  });
});
