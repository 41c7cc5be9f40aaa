import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { land } from '../../../src/land/region.ts';
import { world } from '../../../src/land/world.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { groundOf } from '../../../src/layout/corridor/ground.ts';
import { scaleBar } from '../../../src/layout/corridor/scale-bar.ts';
import { stateLabels } from '../../../src/layout/corridor/states.ts';
import { strands } from '../../../src/layout/corridor/strands.ts';
import { worldGround } from '../../../src/layout/corridor/world-land.ts';
import { zoomed } from '../../../src/layout/corridor/zoomed.ts';
import { degreesBetween } from '../../../src/projection/azimuthal.ts';
import { albersInverse } from '../../../src/projection/albers-inverse.ts';
import { REGION, REGION_CONE } from '../../../src/projection/region.ts';
import { windowOf } from '../../../src/projection/window-of.ts';
import type { RuleMark, TextMark } from '../../../src/scene/mark.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { corridorOf, dari, english, leg, MEDIA, place, real, routesOf } from '../corridor-fixture.ts';
import { collisions } from '../map-collisions.ts';

const ground = groundOf(land, 'neutral', (lettering) => [...scaleBar(lettering), ...stateLabels(lettering)]);
const WIDTHS = [320, 480, 800, 1200] as const;
const ids = dataset.corridors.map(({ id }) => id);

/** The stroke of the bar and its words, where there is one. */
function barOf({ marks }: Scene): { readonly stroke: RuleMark; readonly name: TextMark } | undefined {
  const at = marks.findIndex(
    (mark) => mark.kind === 'text' && /^[\d٠-٩۰-۹\s.,٬]+ ?(km|км|کیلومتره?)$/.test(mark.text),
  );
  return at < 0 ? undefined : { stroke: marks[at - 3] as RuleMark, name: marks[at] as TextMark };
}

const lengthOf = (bar: ReturnType<typeof barOf>): number => bar!.stroke.x2 - bar!.stroke.x1;
const kilometresOf = (bar: ReturnType<typeof barOf>): number => Number(bar!.name.text.replace(/[^\d]/g, ''));

describe('a bar of scale', () => {
  it('is as long as the distance it names to within 4 % where the corridors are, 8 % at the sides of the region, and in the mean of both directions everywhere', () => {
    const back = albersInverse(REGION_CONE);
    for (let x = 0; x < REGION.width; x += 50)
      for (let y = 0; y < REGION.height; y += 50) {
        const at = back([x, y]);
        const shares = [back([x + 1, y]), back([x, y + 1])].map(
          (to) => (degreesBetween(at, to) * 111.195) / REGION.kilometres,
        );
        const most = at[1] > 28 && at[1] < 52 ? 0.04 : 0.08;
        for (const share of shares) expect(Math.abs(share - 1)).toBeLessThan(most);
        expect(Math.sqrt(shares[0]! * shares[1]!)).toBeCloseTo(1, 2);
      }
  });

  it.each(ids)('stands in the picture of %s, in a corner and on nothing, as long as the map says', (id) => {
    const routes = real(id);
    let found = 0;
    for (const width of WIDTHS)
      for (const [, medium] of MEDIA) {
        const scene = corridor({ routes, ground }, { width }, medium);
        const bar = barOf(scene);
        expect(collisions(scene)).toEqual([]);
        if (!bar) continue;
        found += 1;
        expect(lengthOf(bar)).toBeGreaterThan(38);
        expect(lengthOf(bar)).toBeLessThanOrEqual(100);
        expect(bar.stroke.y1 < 40 || bar.stroke.y1 > scene.height - 40).toBe(true);
      }
    expect(found).toBe(WIDTHS.length * MEDIA.length);
  });

  it('stands in the picture of all corridors at once', () => {
    const data = { routes: real(...ids), ground, strands };
    for (const width of WIDTHS) {
      const scene = corridor(data, { width }, english);
      expect(collisions(scene)).toEqual([]);
      expect(barOf(scene)?.name.text).toMatch(/km$/);
    }
  });

  it('names a length of 1, 2 or 5 and noughts, which is that of the map: Herat and Mashhad', () => {
    const scene = corridor({ routes: real('khaf-herat'), ground }, { width: 800 }, english);
    const bar = barOf(scene);
    const [herat, mashhad] = ['herat', 'mashhad'].map((id) =>
      scene.stops.find((s) => s.subject === `node:${id}`)!,
    );
    const apart = Math.hypot(herat!.x - mashhad!.x, herat!.y - mashhad!.y);
    const nodes = ['herat', 'mashhad'].map((id) => dataset.nodes.find((node) => node.id === id)!);
    const [a, b] = nodes.map(({ lon, lat }) => [lon, lat] as const);
    const kilometres = degreesBetween(a!, b!) * 111.195;
    expect(String(kilometresOf(bar))).toMatch(/^[125]0*$/);
    expect(((apart / lengthOf(bar)) * kilometresOf(bar)) / kilometres).toBeGreaterThan(0.96);
    expect(((apart / lengthOf(bar)) * kilometresOf(bar)) / kilometres).toBeLessThan(1.04);
  });

  it('says less where a map is closer, in the digits of its reader', () => {
    const data = { routes: real('titr'), ground };
    const whole = barOf(corridor(data, { width: 800 }, english));
    const near = barOf(zoomed({ scale: 4, x: 0.5, y: 0.5 })(data, { width: 800 }, english));
    expect(kilometresOf(near)).toBeLessThan(kilometresOf(whole));
    expect(barOf(corridor(data, { width: 800 }, dari))!.name.text).toMatch(/^[۰-۹٬]+ کیلومتر$/);
  });

  it('is left out of a map of half the earth, where no length holds for all of it', () => {
    const drawn = (...points: readonly (readonly [number, number])[]): Scene => {
      const places = points.map(([lon, lat], i) => place(`p${i}`, lon, lat));
      const routes = routesOf([leg('p0-p1')], [corridorOf('own', ['p0-p1'])], places);
      const window = windowOf([points]);
      return corridor(
        { routes, window, ground: worldGround(world, window, 'neutral', scaleBar) },
        { width: 800 },
        english,
      );
    };
    expect(barOf(drawn([2, 48], [13, 52]))?.name.text).toMatch(/km$/);
    expect(barOf(drawn([-0.1, 51.5], [103.8, 1.3]))).toBeUndefined();
  });
});
