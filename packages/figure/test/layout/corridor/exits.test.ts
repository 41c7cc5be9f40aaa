import { describe, expect, it } from 'vitest';
import { detailAt } from '../../../src/layout/corridor/detail.ts';
import { exitMarks, exitsOf, type Exit } from '../../../src/layout/corridor/exits.ts';
import { tracksOf } from '../../../src/layout/corridor/tracks.ts';
import { viewOf } from '../../../src/layout/corridor/view.ts';
import { corridorOf, leg, place, PLACES, plain, real, routesOf } from '../corridor-fixture.ts';
import type { Routes } from '@keruen/data';

const view = viewOf(PLACES, { width: 900 });
const exits = (routes: Routes, v = view): Exit[] => exitsOf(tracksOf(routes, v), v);

const legs = ['middle-east', 'east-far', 'far-farther'].map((id) => leg(id));
const away = routesOf(legs, [corridorOf('away', ['middle-east', 'east-far', 'far-farther'])]);
const home = routesOf(legs, [corridorOf('home', ['!far-farther', '!east-far', '!middle-east'])]);

describe('exitsOf', () => {
  it('finds none where all places lie in the window', () => {
    expect(exits(plain())).toEqual([]);
  });

  it('runs from the last place inside to the edge, whichever way the leg is walked', () => {
    for (const routes of [away, home]) {
      const [exit, ...more] = exits(routes);
      expect(more).toEqual([]);
      const [x, y] = exit!.line[0]!;
      const [wx, wy] = view.place(PLACES.find(({ id }) => id === 'east')!);
      expect(Math.hypot(x - wx, y - wy)).toBeLessThan(1e-6);
      for (const [px, py] of exit!.line) {
        expect(px).toBeGreaterThan(5);
        expect(px).toBeLessThan(view.width - 5);
        expect(py).toBeGreaterThan(5);
        expect(py).toBeLessThan(view.height - 5);
      }
      expect(exit!.line.at(-1)![0]).toBeGreaterThan(view.width - 7);
    }
  });

  it('names the places beyond, the nearest first, and the legs out there', () => {
    for (const routes of [away, home]) {
      const [exit] = exits(routes);
      expect(exit!.beyond.map(({ id }) => id)).toEqual(['far', 'farther']);
      expect(exit!.outside.map(({ step }) => step.leg.id)).toEqual(['far-farther']);
    }
  });

  it('does not walk in circles outside', () => {
    const circle = routesOf(
      [...legs, leg('farther-far')],
      [corridorOf('circle', ['middle-east', 'east-far', 'far-farther', 'farther-far'])],
    );
    expect(exits(circle)[0]!.beyond.map(({ id }) => id)).toEqual(['far', 'farther']);
    expect(exits(circle)[0]!.outside).toHaveLength(2);
  });

  it('leaves to an earlier exit what it has reached, so that each leg outside is walked once', () => {
    const count = 60;
    const nodes = [
      ...PLACES,
      ...new Array<undefined>(count)
        .fill(undefined)
        .flatMap((_, i) => [place(`in${i}`, 70, 40 + i / 10), place(`out${i}`, 140, 30 + i / 10)]),
    ];
    const over = new Array<undefined>(count).fill(undefined).map((_, i) => leg(`in${i}-out${i}`));
    const beyond = over.slice(1).map((_, i) => leg(`out${i}-out${i + 1}`));
    const ids = [...over, ...beyond].map(({ id }) => id);
    const found = exits(routesOf([...over, ...beyond], [corridorOf('c', ids)], nodes));
    expect(found).toHaveLength(count);
    expect(found.flatMap(({ outside }) => outside)).toHaveLength(beyond.length);
    expect(found.every(({ beyond: [first], track }) => first === track.step.end)).toBe(true);
  });

  it('gives each corridor the legs it walks outside, though another has reached them', () => {
    const both = routesOf(
      [...legs, leg('middle-south'), leg('south-far')],
      [
        corridorOf('a', ['middle-east', 'east-far', 'far-farther']),
        corridorOf('b', ['middle-south', 'south-far', 'far-farther']),
      ],
    );
    expect(exits(both).map(({ outside }) => outside.map(({ step }) => step.leg.id))).toEqual([
      ['far-farther'],
      ['far-farther'],
    ]);
  });

  it.each([320, 640, 960])(
    'lets the Trans-Caspian route leave for Xi’an and Lianyungang at %i px',
    (width) => {
      const routes = real('titr');
      const found = exits(routes, viewOf(routes.places, { width }));
      expect(found.map(({ track, beyond }) => [track.step.leg.id, beyond.map(({ id }) => id)])).toEqual([
        ['cn-xian-urumqi', ['xian', 'lianyungang']],
      ]);
    },
  );
});

describe('exitMarks', () => {
  const marks = exitMarks(exits(away)[0]!, detailAt(900));

  it('has one arrow, on the mark that carries the leg, at the edge', () => {
    const arrows = marks.filter(({ arrow }) => arrow);
    expect(arrows.map(({ subject }) => subject)).toEqual(['leg:east-far']);
    expect(arrows[0]!.points.at(-1)![0]).toBeGreaterThan(view.width - 8);
  });

  it('has a piece at the tip for each leg that runs wholly outside', () => {
    const piece = marks.find(({ subject }) => subject === 'leg:far-farther')!;
    const [[ax, ay], [bx, by]] = [piece.points[0]!, piece.points.at(-1)!];
    expect(Math.hypot(bx - ax, by - ay)).toBeCloseTo(7, 0);
    expect(piece.arrow).toBeUndefined();
  });
});
