import { describe, expect, it } from 'vitest';
import { RELATION_TYPES, type RelationCell, type RelationState } from '@keruen/data';
import { DOT_SHAPES } from '@keruen/figure';
import { relationLegend } from '../../../src/layout/relation/legend.ts';
import { noRelations } from '../../../src/layout/relation/none.ts';
import {
  BEHIND,
  crossedOut,
  FAMILIES,
  FAMILY_OF,
  isDisputed,
  LOOKS,
  relationSign,
  SIGN,
  standingOf,
  STATE_SIGNS,
} from '../../../src/layout/relation/signs.ts';
import { actors } from '../../../src/locale/actors/en.ts';
import { boundsOf } from '../../../src/scene/bounds.ts';
import { faults } from '../faults.ts';
import { ENGLISH } from '../medium.ts';
import { asked } from '../relation-fixture.ts';

const STATES = Object.keys(STATE_SIGNS) as RelationState[];

describe('kinds of relations', () => {
  it('belong to a family each, and every family has a look and a name', () => {
    for (const type of RELATION_TYPES) expect(FAMILIES).toContain(FAMILY_OF[type]);
    for (const family of FAMILIES) {
      expect(Object.values(FAMILY_OF)).toContain(family);
      expect(actors.family[family]).not.toBe('');
    }
    expect(Object.keys(LOOKS).sort()).toEqual([...FAMILIES].sort());
  });

  it('are told apart without colours', () => {
    const shapes = FAMILIES.map((one) => LOOKS[one].shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('states', () => {
  it('have a surface each that no other has', () => {
    const surfaces = STATES.map((state) => `${STATE_SIGNS[state].fill} ${STATE_SIGNS[state].outline}`);
    expect(new Set(surfaces).size).toBe(STATES.length);
  });

  it('are full only where something holds', () => {
    expect(STATES.filter((state) => STATE_SIGNS[state].fill === 'solid')).toEqual(['holds']);
  });
});

describe('a sign', () => {
  const signed = (state: RelationState, disputed = false, way: 1 | -1 = 1) =>
    relationSign([100, 50], 'envoys', standingOf('hosts-envoys', state), disputed, 'relation:x', way);

  it('is one mark that stands for its record, and strokes that stand for nothing', () => {
    for (const state of STATES) {
      const [mark, ...strokes] = signed(state, true);
      expect(mark).toMatchObject({ kind: 'dot', x: 100, y: 50, radius: SIGN, subject: 'relation:x' });
      for (const stroke of strokes) expect(stroke.subject).toBeUndefined();
    }
  });

  it('is crossed out where it is denied and nowhere else', () => {
    for (const state of STATES)
      expect(signed(state)).toHaveLength(state === 'denied' ? 1 + crossedOut(0, 0, state).length : 1);
  });

  it.each(['does-not-recognise', 'delisted'] as const)(
    'of %s never looks as if what it is the contrary of held, in any state',
    (type) => {
      const said = (kind: typeof type | 'recognises' | 'lists-as-terrorist', state: RelationState) =>
        JSON.stringify(relationSign([0, 0], FAMILY_OF[kind], standingOf(kind, state), false, 'relation:x'));
      const straight = type === 'delisted' ? 'lists-as-terrorist' : 'recognises';
      for (const state of STATES) {
        const { state: stands, crossed } = standingOf(type, state);
        // A denial of the contrary is the only way to say that it holds.
        if (state === 'denied') expect(said(type, state)).toBe(said(straight, 'holds'));
        else expect(crossed || stands === 'ended').toBe(true);
        if (state !== 'denied') expect(said(type, state)).not.toBe(said(straight, state));
      }
      expect(standingOf('does-not-recognise', 'holds')).toEqual({ state: 'denied', crossed: true });
      expect(standingOf('delisted', 'holds')).toEqual({ state: 'ended', crossed: false });
    },
  );

  it('is crossed by broken strokes where what it denies was over or is to come', () => {
    const strokes = (state: RelationState) => crossedOut(0, 0, state);
    for (const [state, stroke] of [
      ['ended', 'dashed'],
      ['later', 'dotted'],
    ] as const)
      for (const one of strokes(state)) expect(one).toMatchObject({ kind: 'rule', stroke, tone: 'muted' });
    for (const one of strokes('denied')) expect(one).not.toHaveProperty('stroke');
  });

  it('has “≠” behind it, the way it goes, touching neither it nor its cross', () => {
    for (const way of [1, -1] as const) {
      const strokes = signed('denied', true, way).slice(3);
      expect(strokes).toHaveLength(3);
      for (const stroke of strokes) {
        const { x, width } = boundsOf(stroke, ENGLISH.measure)!;
        const near = way > 0 ? x - 100 : 100 - x - width;
        expect(near).toBeGreaterThan(SIGN);
        expect(near).toBeLessThan(BEHIND);
      }
    }
  });

  it('is disputed where any of its accounts is', () => {
    const cell = (...against: readonly unknown[][]) =>
      ({ accounts: against.map((one) => ({ against: one })) }) as unknown as RelationCell;
    expect(isDisputed(cell([], []))).toBe(false);
    expect(isDisputed(cell([], [{}]))).toBe(true);
  });
});

describe('the legend', () => {
  const standings = (states: readonly RelationState[]) =>
    states.map((state) => standingOf('hosts-envoys', state));
  const labels = (families: typeof FAMILIES, states: readonly RelationState[], disputed: boolean) =>
    relationLegend({ families, standings: standings(states), disputed }, ENGLISH.locale).map(
      ({ label }) => label,
    );

  it('has a line for each family and state on show, in one order, and for each sign over them', () => {
    expect(labels(['trade', 'recognition', 'trade'], ['later', 'denied', 'holds'], true)).toEqual([
      'Recognition',
      'Trade, projects, membership',
      'Holds or has happened',
      'Later than this date',
      '×: denied, or the contrary said',
      '≠: sources contradict each other',
    ]);
    expect(labels([], [], false)).toEqual([]);
  });

  it('shows each family by its shape and each state by its surface', () => {
    const [family, state] = relationLegend(
      { families: ['conflict'], standings: standings(['ended']), disputed: false },
      ENGLISH.locale,
    );
    expect(family).toMatchObject({ shape: 'bar', tone: 'madder' });
    expect(state).toMatchObject({ sign: { fill: 'hollow', outline: 'dashed' } });
  });
});

describe('nothing', () => {
  it('is a sentence in as many lines as it needs, at every width', () => {
    const told = asked({ actors: ['tokayev'] });
    const heights = [130, 320, 800].map((width) => {
      const scene = noRelations(told, { width }, ENGLISH);
      expect(faults(scene, ENGLISH)).toEqual([]);
      return scene.height;
    });
    expect(heights[0]).toBeGreaterThan(heights[2]!);
  });
});

describe('the wedge', () => {
  it('is as high as other shapes and stands on its base', () => {
    const path = DOT_SHAPES.wedge(10, 20, 5);
    expect(path).toBe('M10 15l5 10h-10z');
  });

  it('leaves the diamond as it was', () => {
    expect(DOT_SHAPES.diamond(10, 20, 5)).toBe('M10 14l6 6l-6 6l-6 -6z');
  });
});

describe('signs of service', () => {
  it('are a barred circle and an hourglass', () => {
    // The bar goes the other way round than the circle: it stays open.
    expect(DOT_SHAPES.barred(0, 0, 10)).toBe(`${DOT_SHAPES.circle(0, 0, 10)}M-6 -2h12v4h-12z`);
    expect(DOT_SHAPES.hourglass(10, 20, 5)).toBe('M5 15h10l-10 10h10z');
  });
});
