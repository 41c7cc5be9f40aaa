import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { corridor } from '../../src/layout/corridor.ts';
import { nameLeaders } from '../../src/layout/name-leaders.ts';
import { strands } from '../../src/layout/strands.ts';
import { textBounds } from '../../src/scene/bounds.ts';
import { measureText } from '../../src/label/measure.ts';
import type { DotMark, RuleMark, TextMark } from '../../src/scene/mark.ts';
import type { Lettering } from '../../src/layout/corridor-lettering.ts';
import { dari, english, kazakh, real } from './corridor-fixture.ts';

const lettering = { medium: english } as Lettering;

const dot = (id: string, x: number, y: number): DotMark => ({
  kind: 'dot',
  x,
  y,
  shape: 'ring',
  radius: 3,
  tone: 'ink',
  subject: `node:${id}`,
});

const name = (id: string, x: number, y: number): TextMark => ({
  kind: 'text',
  x,
  y,
  text: 'Kabul',
  size: 12,
  anchor: 'start',
  tone: 'ink',
  subject: `node:${id}`,
});

describe('nameLeaders', () => {
  it('join nothing where a name stands by its own sign', () => {
    const signs = [dot('kabul', 100, 100), dot('other', 180, 100)];
    expect(nameLeaders([name('kabul', 106, 104)], signs, lettering)).toEqual([]);
  });

  it('run from the edge of the sign to the name where another sign stands nearer', () => {
    const signs = [dot('kabul', 100, 100), dot('other', 100, 140)];
    const [leader, ...others] = nameLeaders([name('kabul', 106, 150)], signs, lettering);
    expect(others).toEqual([]);
    const box = textBounds(name('kabul', 106, 150), measureText);
    expect([leader!.x2, leader!.y2]).toEqual([106, expect.closeTo(box.y, 1)]);
    expect(Math.hypot(leader!.x1 - 100, leader!.y1 - 100)).toBeCloseTo(5, 0);
  });

  it('join nothing to a name whose sign is not in the picture', () => {
    expect(nameLeaders([name('kabul', 106, 150)], [dot('other', 100, 140)], lettering)).toEqual([]);
  });

  it.each([
    ['en', english],
    ['kk', kazakh],
    ['fa-AF', dari],
  ] as const)(
    'leave no name of twelve corridors to be taken for that of another place, in %s',
    (_, medium) => {
      const routes = real(...dataset.corridors.map(({ id }) => id));
      for (const width of [320, 800, 1200]) {
        const { marks } = corridor({ routes, strands }, { width }, medium);
        const dots = marks.filter(
          (mark): mark is DotMark => mark.kind === 'dot' && mark.subject !== undefined,
        );
        const rules = marks.filter((mark): mark is RuleMark => mark.kind === 'rule' && mark.tone === 'muted');
        for (const mark of marks) {
          if (mark.kind !== 'text' || !mark.subject) continue;
          const own = dots.find(({ subject }) => subject === mark.subject);
          if (!own) continue;
          const box = textBounds(mark, measureText);
          const apart = ({ x, y }: DotMark): number =>
            Math.max(0, box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height);
          const isMisleading = dots.some((other) => apart(other) < apart(own));
          const isJoined = rules.some(({ x1, y1 }) => Math.hypot(x1 - own.x, y1 - own.y) < own.radius + 3);
          expect([mark.text, !isMisleading || isJoined || apart(own) < own.radius + 2]).toEqual([
            mark.text,
            true,
          ]);
        }
      }
    },
  );
});
