import { describe, expect, it } from 'vitest';
import { carriers, signOf, type Mark, type Stop, type Subject } from '@keruen/figure';
import { sceneOf } from './scene-of.ts';

const A: Subject = 'observation:a';

const text = (panel?: number): Mark => ({
  kind: 'text',
  x: 0,
  y: 0,
  text: 'a',
  size: 11,
  anchor: 'start',
  tone: 'ink',
  subject: A,
  panel,
});

const bar = (x: number, panel?: number): Mark => ({
  kind: 'bar',
  x,
  y: 0,
  width: 24,
  height: 100,
  toward: 'up',
  tone: 'lapis',
  sign: signOf('statistic'),
  subject: A,
  panel,
});

const stop = (panel?: number): Stop => ({
  subject: A,
  label: 'a',
  x: 0,
  y: 0,
  width: 24,
  height: 24,
  group: 'g',
  panel,
});

describe('what carries a stop', () => {
  it('is the first mark of its Subject that is not a word', () => {
    const marks = [text(), bar(0), bar(30)];
    expect([...carriers(sceneOf(marks, [stop()]))]).toEqual([[marks[1], 0]]);
  });

  it('is in the panel of the stop, where several show the same', () => {
    const marks = [text(0), bar(0, 0), bar(30, 0), text(1), bar(60, 1)];
    expect([...carriers(sceneOf(marks, [stop(0), stop(1)]))]).toEqual([
      [marks[1], 0],
      [marks[4], 1],
    ]);
  });
});
