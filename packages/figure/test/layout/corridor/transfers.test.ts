import { describe, expect, it } from 'vitest';
import type { Routes } from '@keruen/data';
import { transfersOf } from '../../../src/layout/corridor/transfers.ts';
import { walk } from '../../../src/layout/corridor/walk.ts';
import { corridorOf, leg, real, routesOf, steps } from '../corridor-fixture.ts';

const ids = (routes: Routes): string[] => [...transfersOf(walk(routes))].map(({ id }) => id).sort();

describe('transfersOf', () => {
  it('finds the ports of the Trans-Caspian route where rails meet ships', () => {
    expect(ids(real('titr'))).toEqual(expect.arrayContaining(['aktau', 'kuryk', 'alat', 'poti', 'batumi']));
    expect(ids(real('titr'))).not.toContain('constanta');
    expect(ids(real('titr'))).not.toContain('dostyk');
  });

  it('finds where a branch of another mode leaves', () => {
    const routes = routesOf(
      [leg('west-middle'), leg('middle-east'), leg('middle-north', { mode: 'road' })],
      [
        corridorOf('b', ['west-middle', 'middle-east'], {
          branches: [{ from: 'middle', to: 'north', legs: steps(['middle-north']), label: '' }],
        }),
      ],
    );
    expect(ids(routes)).toEqual(['middle']);
  });

  it('finds where corridors of different modes meet', () => {
    const routes = routesOf(
      [leg('west-middle'), leg('middle-east', { mode: 'road' })],
      [corridorOf('a', ['west-middle']), corridorOf('b', ['middle-east'])],
    );
    expect(ids(routes)).toEqual(['middle']);
  });

  it('finds none where there is one mode, or nothing', () => {
    expect(ids(real('cku'))).toEqual([]);
    expect(ids(routesOf([], []))).toEqual([]);
  });
});
