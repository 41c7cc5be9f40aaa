import { describe, expect, it } from 'vitest';
import { carriers } from '../../src/scene/carriers.ts';
import { DOT_SHAPES } from '../../src/scene/dot-shape.ts';
import { dashesOf, lineOutline, ruleOutline, trace } from '../../src/scene/line-shape.ts';
import type { Mark } from '../../src/scene/mark.ts';
import type { Scene, Stop } from '../../src/scene/scene.ts';

describe('a line', () => {
  const points = [
    [0, 0],
    [10, 0],
  ] as const;

  it('goes through its points', () => {
    expect(trace([...points, [10, 5]])).toBe('M0 0 10 0 10 5');
  });

  it('ends in a head whose two strokes meet at its tip, as far behind it', () => {
    const d = lineOutline({ kind: 'line', points, tone: 'ink', width: 2, stroke: 'solid', arrow: true });
    expect(d).toBe('M0 0 10 0M3.0 -3.8L10 0L3.0 3.8');
  });

  it('of one point has none', () => {
    const d = lineOutline({
      kind: 'line',
      points: [[1, 2]],
      tone: 'ink',
      width: 2,
      stroke: 'solid',
      arrow: true,
    });
    expect(d).toBe('M1 2');
  });

  it('has dashes where it is not sure', () => {
    expect([dashesOf(), dashesOf('solid'), dashesOf('none')]).toEqual([undefined, undefined, undefined]);
    expect([dashesOf('dashed'), dashesOf('dotted')]).toEqual([
      [5, 3],
      [1.5, 3],
    ]);
  });
});

it('a rule is crisp where it is level or upright', () => {
  const rule = { kind: 'rule', tone: 'grid' } as const;
  expect(ruleOutline({ ...rule, x1: 0, y1: 10.4, x2: 20, y2: 10.4 })).toBe('M0 10.5H20');
  expect(ruleOutline({ ...rule, x1: 3, y1: 0, x2: 3, y2: 9 })).toBe('M3.5 0V9');
  expect(ruleOutline({ ...rule, x1: 0, y1: 0, x2: 3, y2: 9 })).toBe('M0 0L3 9');
});

it('place signs are closed, and no two of them are alike but circle and ring', () => {
  const drawn = Object.entries(DOT_SHAPES).map(([, shape]) => shape(5, 5, 4));
  for (const d of drawn) expect(d).toMatch(/^M.*z$/);
  expect(new Set(drawn).size).toBe(drawn.length - 1);
});

describe('what carries a stop', () => {
  const stop = (subject: Stop['subject']): Stop => ({
    subject,
    label: subject,
    x: 0,
    y: 0,
    width: 1,
    height: 1,
    group: '',
  });
  const mark = (kind: 'dot' | 'text', subject?: Stop['subject']): Mark =>
    kind === 'dot'
      ? { kind, x: 0, y: 0, radius: 1, shape: 'circle', tone: 'ink', subject }
      : { kind, x: 0, y: 0, text: 'a', size: 9, anchor: 'start', tone: 'ink', subject };

  const scene = (marks: readonly Mark[], ...subjects: readonly Stop['subject'][]): Scene => ({
    width: 9,
    height: 9,
    marks,
    stops: subjects.map(stop),
    legend: [],
    description: 'x',
  });

  it('is the first mark of its Subject that is not a word', () => {
    const marks = [
      mark('text', 'actor:a'),
      mark('dot', 'actor:a'),
      mark('dot', 'actor:a'),
      mark('text', 'actor:b'),
    ];
    expect([...carriers(scene(marks, 'actor:a', 'actor:b'))]).toEqual([
      [marks[1], 0],
      [marks[3], 1],
    ]);
  });

  it('is nothing for a stop that nothing stands for, and one mark carries one stop', () => {
    const marks = [mark('dot', 'actor:a'), mark('dot')];
    expect([...carriers(scene(marks, 'actor:a', 'actor:a', 'actor:z'))]).toEqual([[marks[0], 0]]);
  });
});
