import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, overlaps, type Mark } from '@keruen/figure';
import {
  chooseSides,
  nearLabels,
  sideLabels,
  sideRoom,
  type SideLabel,
} from '../../../src/layout/rows/side-labels.ts';
import { textBounds } from '../../../src/scene/bounds.ts';
import { isRule, isText } from '../kinds.ts';

const label = (value: string, name: string, y = 50): SideLabel => ({
  value,
  name,
  tone: 'lapis',
  y,
  subject: `observation:${name}`,
});

const place = (labels: readonly SideLabel[], anchor: 'start' | 'end' = 'start', bottom = 300): Mark[] =>
  sideLabels(labels, 100, anchor, [20, bottom], measureText);

const words = (marks: readonly Mark[]): string[] => marks.filter(isText).map(({ text }) => text);

describe('sideLabels', () => {
  it('writes values nearest to the line and names behind them, in columns', () => {
    const marks = place([label('9M', 'Italy', 50), label('14.8bn', 'China', 150)]).filter(isText);
    const [nine, italy, more, china] = marks;
    expect(nine!.x).toBe(more!.x);
    expect(italy!.x).toBe(china!.x);
    expect(italy!.x).toBeGreaterThan(more!.x + measureText('14.8bn', 11, 600));
  });

  it('turns the columns round before a line', () => {
    const [value, name] = place([label('9M', 'Italy')], 'end').filter(isText);
    expect(value!.x).toBeLessThan(100);
    expect(name!.x).toBeLessThan(value!.x);
    expect(value!.anchor).toBe('end');
  });

  it('leads from a line to words that had to move, but not far', () => {
    const leaders = (count: number): number =>
      place([...new Array(count).keys()].map((i) => label('1', `n${i}`, 150))).filter(isRule).length;
    expect(leaders(1)).toBe(0);
    expect(leaders(2)).toBe(2);
    // A fifth would push the outer ones by 30 px, from where no leader leads.
    expect(leaders(9)).toBe(4);
  });

  it('keeps words in the order of their lines, in whatever order they are given', () => {
    const marks = place([label('low', '', 152), label('high', '', 148), label('middle', '', 150)]).filter(
      isText,
    );
    const byHeight = [...marks].sort((a, b) => a.y - b.y).map(({ text }) => text);
    expect(byHeight).toEqual(['high', 'middle', 'low']);
  });

  it('draws a leader between the line and its words', () => {
    for (const anchor of ['start', 'end'] as const) {
      const marks = place([label('1', 'a', 150), label('1', 'b', 150)], anchor);
      const [leader] = marks.filter(isRule);
      const [word] = marks.filter(isText);
      const [near, far] = anchor === 'start' ? [leader!.x1, leader!.x2] : [leader!.x2, leader!.x1];
      expect(near).toBeLessThan(far);
      expect(Math.min(near, far)).toBeGreaterThan(Math.min(100, word!.x));
      expect(Math.max(near, far)).toBeLessThan(Math.max(100, word!.x));
      expect(leader!.y1).toBe(150);
    }
  });

  it('keeps the first where not all have room', () => {
    const many = [...new Array(30).keys()].map((i) => label('1', `n${i}`, 20 + (i % 5) * 15));
    expect(words(place(many, 'start', 80)).filter((text) => text.startsWith('n'))).toEqual([
      'n0',
      'n1',
      'n2',
      'n3',
      'n4',
    ]);
    expect(words(place(many.slice(0, 1), 'start', 10)).filter((text) => text.startsWith('n'))).toEqual([
      'n0',
    ]);
  });

  it('leaves out the last of those that push each other too far, wherever they stand', () => {
    const at = [150, 150, 60, 150, 150, 150].map((y, i) => label('1', `n${i}`, y));
    expect(
      words(place(at))
        .filter((text) => text.startsWith('n'))
        .sort(),
    ).toEqual(['n0', 'n1', 'n2', 'n3', 'n4'].filter((name) => name !== 'n5'));
  });

  it('sets no word farther than 30 px from its line, and none farther than 4 without a leader', () => {
    const any = fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(any, (ys) => {
        const given = ys.map((y, i) => label('', `n${i}`, y));
        const marks = place(given);
        const led = new Set(marks.filter(isRule).map(({ y1 }) => y1));
        for (const { text, y } of marks.filter(isText)) {
          const from = given.find(({ name }) => name === text)!.y;
          const moved = Math.abs(y - 11 / 3 - from);
          expect(moved).toBeLessThan(30);
          if (moved > 5) expect(led.has(from)).toBe(true);
        }
        expect(
          nearLabels(given, [20, 300])
            .map(({ name }) => name)
            .sort(),
        ).toEqual(words(marks).sort());
      }),
    );
  });

  it('sets no word on another', () => {
    const any = fc.array(
      fc.record({ y: fc.integer({ min: 0, max: 320 }), name: fc.constantFrom('', 'Italy', 'Russia') }),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(any, fc.constantFrom('start', 'end'), (given, anchor) => {
        const marks = place(
          given.map(({ y, name }) => label('1.2bn', name, y)),
          anchor,
        ).filter(isText);
        const boxes = marks.map((mark) => textBounds(mark, measureText));
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(overlaps(a, b, -0.5)).toBe(false);
        });
      }),
    );
  });

  it('gives letters in the tone of the axis that of quiet words', () => {
    const [mark] = place([{ ...label('1', 'x'), tone: 'axis' }]).filter(isText);
    expect(mark!.tone).toBe('muted');
  });
});

describe('chooseSides', () => {
  const sides = [[label('9M', 'Russian Federation')], [label('9M', 'Russian Federation')]] as const;
  const said = (width: number): string[] =>
    chooseSides(sides, width, measureText).map((side) =>
      side.map(({ value, name }) => `${value} ${name}`.trim()).join(),
    );

  it('says all on both sides where there is room, and less the narrower it is', () => {
    expect(said(800)).toEqual(['9M Russian Federation', '9M Russian Federation']);
    expect(said(360)).toEqual(['9M', '9M Russian Federation']);
    expect(said(260)).toEqual(['', '9M Russian Federation']);
    expect(said(200)).toEqual(['9M', '9M']);
    expect(said(60)).toEqual(['', '']);
  });

  it('leaves the lines more than a quarter', () => {
    for (const width of [60, 120, 200, 280, 360, 500, 900]) {
      const rooms = chooseSides(sides, width, measureText).map((side) => sideRoom(side, measureText));
      expect(rooms[0]! + rooms[1]!).toBeLessThanOrEqual(width * 0.72);
    }
  });
});
