import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planeOf, viewOf, within } from '../../../src/layout/corridor/view.ts';
import { albersInverse } from '../../../src/projection/albers-inverse.ts';
import { REGION, REGION_CONE } from '../../../src/projection/region.ts';
import { place, PLACES, real } from '../corridor-fixture.ts';

const somewhere = fc
  .tuple(
    fc.double({ min: 0, max: REGION.width, noNaN: true }),
    fc.double({ min: 0, max: REGION.height, noNaN: true }),
  )
  .map(([x, y]) => {
    const [lon, lat] = albersInverse(REGION_CONE)([x, y]);
    return place('p', lon, lat);
  });

const somePlaces = fc.array(somewhere, { minLength: 1, maxLength: 12 });
const width = fc.integer({ min: 200, max: 1600 });

describe('viewOf', () => {
  it('shows every place of the region, whatever the box', () => {
    fc.assert(
      fc.property(somePlaces, width, (places, w) => {
        const view = viewOf(places, { width: w });
        for (const one of places.filter(within(planeOf(REGION)))) {
          const [x, y] = view.place(one);
          expect(x).toBeGreaterThanOrEqual(-0.5);
          expect(x).toBeLessThanOrEqual(w + 0.5);
          expect(y).toBeGreaterThanOrEqual(-0.5);
          expect(y).toBeLessThanOrEqual(view.height + 0.5);
        }
      }),
    );
  });

  it('never shows anything beyond the region', () => {
    fc.assert(
      fc.property(somePlaces, width, (places, w) => {
        const view = viewOf(places, { width: w });
        expect(view.x).toBeLessThanOrEqual(0);
        expect(view.y).toBeLessThanOrEqual(0);
        expect(view.x + REGION.width * view.scale).toBeGreaterThanOrEqual(w - 0.01);
        expect(view.y + REGION.height * view.scale).toBeGreaterThanOrEqual(view.height - 1);
      }),
    );
  });

  it('keeps to the height of the box', () => {
    fc.assert(
      fc.property(somePlaces, width, fc.integer({ min: 120, max: 900 }), (places, w, maxHeight) => {
        expect(viewOf(places, { width: w, maxHeight }).height).toBeLessThanOrEqual(maxHeight);
      }),
    );
  });

  it('places what the ground places: the region moved and magnified', () => {
    const view = viewOf(PLACES, { width: 800 });
    const [rx, ry] = REGION.project([60, 45]);
    expect(view.place({ lon: 60, lat: 45 })).toEqual([view.x + rx * view.scale, view.y + ry * view.scale]);
  });

  it.each([320, 640, 960])('fits the Afghan route more closely than the Trans-Caspian one at %i px', (w) => {
    const [wide, tall] = [
      viewOf(real('titr').places, { width: w }),
      viewOf(real('kz-uz-af').places, { width: w }),
    ];
    expect(tall.scale).toBeGreaterThan(wide.scale);
    expect(tall.height).toBeGreaterThan(wide.height);
  });

  it('lies at 960 px and stands at 320 px', () => {
    const { places } = real('kz-uz-af');
    expect(viewOf(real('titr').places, { width: 960 }).height).toBe(518);
    expect(viewOf(places, { width: 960 }).height).toBeLessThan(660);
    expect(viewOf(places, { width: 320 }).height).toBeGreaterThan(320);
  });

  it('shows the whole region where no place lies in it', () => {
    const view = viewOf([place('far', 120, 35)], { width: 500 });
    expect(view.scale).toBeCloseTo(0.5, 5);
  });

  it('does not magnify a single place without end', () => {
    expect(viewOf([place('one', 60, 45)], { width: 320 }).scale).toBeLessThan(6);
  });
});

describe('within', () => {
  it('knows what lies outside', () => {
    expect(PLACES.filter((one) => !within(planeOf(REGION))(one)).map(({ id }) => id)).toEqual([
      'far',
      'farther',
    ]);
  });
});
