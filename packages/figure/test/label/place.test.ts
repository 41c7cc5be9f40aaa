import { describe, expect, it } from 'vitest';
import { boundsOf, overlaps, placeLabels, type TextMark, type Wanted } from '@keruen/figure';

/** Every letter as wide as the text is high. */
const square = (text: string, size: number): number => text.length * size;
const room = { x: 0, y: 0, width: 100, height: 100 };

const at = (x: number, y: number, text = 'ab'): TextMark => ({
  kind: 'text',
  x,
  y,
  text,
  size: 10,
  anchor: 'start',
  tone: 'ink',
});
const wanted = (priority: number, ...candidates: TextMark[]): Wanted => ({ priority, candidates });
const place = (...all: Wanted[]): TextMark[] => placeLabels(all, room, [], square);

describe('placeLabels', () => {
  it('takes the first place that is free', () => {
    expect(place(wanted(0, at(10, 20), at(50, 20)))).toEqual([at(10, 20)]);
  });

  it('goes on to the next place where another label stands', () => {
    expect(place(wanted(0, at(10, 20)), wanted(1, at(15, 20), at(15, 60)))).toEqual([at(10, 20), at(15, 60)]);
  });

  it('leaves a label out where no place is free', () => {
    expect(place(wanted(0, at(10, 20)), wanted(1, at(15, 20)))).toEqual([at(10, 20)]);
  });

  it('places the more important first, whatever the order given', () => {
    expect(place(wanted(5, at(10, 20, 'xy')), wanted(0, at(12, 20)))).toEqual([at(12, 20)]);
  });

  it('keeps the given order among equals', () => {
    expect(place(wanted(1, at(10, 20)), wanted(1, at(12, 20)))).toEqual([at(10, 20)]);
  });

  it('keeps clear of obstacles, with white space', () => {
    const bar = { x: 30, y: 0, width: 10, height: 100 };
    expect(placeLabels([wanted(0, at(9, 20))], room, [bar], square)).toEqual([]);
    expect(placeLabels([wanted(0, at(8, 20))], room, [bar], square)).toEqual([at(8, 20)]);
  });

  it.each([
    [-1, 50],
    [81, 50],
    [10, 8],
    [10, 98],
  ])('never places a label that would leave the room, at %d, %d', (x, y) => {
    expect(place(wanted(0, at(x, y)))).toEqual([]);
  });

  it('takes a shorter wording where the long one does not fit', () => {
    expect(place(wanted(0, at(50, 50, 'not reported'), at(50, 50, 'n/a')))).toEqual([at(50, 50, 'n/a')]);
  });

  it('places hundreds without an overlap', () => {
    const many = [...new Array(300).keys()].map((i) =>
      wanted(i % 3, at((i * 37) % 90, 10 + ((i * 53) % 85))),
    );
    const boxes = place(...many).map((mark) => boundsOf(mark, square)!);
    expect(boxes.length).toBeGreaterThan(5);
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => expect(overlaps(a, b)).toBe(false)));
  });
});
