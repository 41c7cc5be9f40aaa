import { beforeAll, describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../src/locale/bidi.ts';
import { relationList } from '../../../src/layout/relation/list.ts';
import { relationMatrix } from '../../../src/layout/relation/matrix.ts';
import { relationNetwork } from '../../../src/layout/relation/network.ts';
import { ENGLISH } from '../medium.ts';
import { asked, MEDIA, withWords } from '../relation-fixture.ts';
import { readList, readMatrix } from '../relation-transcript.ts';
import { LABELS } from './transcripts/labels.ts';
import { LISTS } from './transcripts/lists.ts';
import { MATRICES } from './transcripts/matrices.ts';
import { ORDER } from './transcripts/order.ts';

beforeAll(withWords);

const WIDE = { width: 900 };

describe('what is drawn of everybody, read back from the marks,', () => {
  it.each(Object.entries(MATRICES))('is what the facts say of %s', (asOf, expected) => {
    expect(readMatrix(relationMatrix(asked({ asOf }), WIDE, ENGLISH))).toBe(expected.trim());
  });

  it('grows no relation that ends and loses none that lasts from one date to the next', () => {
    const dates = Object.keys(MATRICES);
    const rank = (cell: string): number => ['·', '●', '◐', '◌'].indexOf(cell[0]!);
    const cells = dates.map((date) => MATRICES[date]!.split(/\s+/).filter((one) => /^[·●◐◌]≠?$/.test(one)));
    // Kinds that are in force without an end stay so: what is there on the last date is not fewer than before.
    const inForce = cells.map((some) => some.filter((one) => rank(one) === 1).length);
    const toCome = cells.map((some) => some.filter((one) => rank(one) === 0).length);
    expect(toCome).toEqual([...toCome].sort((a, b) => b - a));
    expect(inForce.at(-1)).toBeGreaterThan(inForce[0]!);
    expect(toCome.at(-1)).toBe(0);
  });

  it('is spoken with every account of every cell', () => {
    const labels = relationMatrix(asked(), WIDE, ENGLISH).stops.map(({ label }) =>
      withoutMarks(label).replace(/; sources?: .*$/, ''),
    );
    expect(labels.join('\n')).toBe(LABELS.trim());
  });

  it('is walked in the picture node by node, each with what leaves it', () => {
    const { stops } = relationNetwork(asked(), { width: 800 }, ENGLISH);
    expect(stops.map(({ subject }) => subject).join('\n')).toBe(ORDER.trim());
  });
});

describe('a list', () => {
  it.each(Object.entries(LISTS))('in %s says what the facts say', (tag, expected) => {
    const [, medium] = MEDIA.find(([name]) => name === tag)!;
    const told = asked({ actors: ['KAZ', 'RUS'], toward: ['AFG'], asOf: '2024-01' });
    expect(readList(relationList(told, { width: 360 }, medium))).toBe(expected.trim());
  });
});
