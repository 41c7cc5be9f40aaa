import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../src/layout/corridor/legend.ts';
import { transfersOf } from '../../../src/layout/corridor/transfers.ts';
import { walk } from '../../../src/layout/corridor/walk.ts';
import { tracksOf } from '../../../src/layout/corridor/tracks.ts';
import { viewOf } from '../../../src/layout/corridor/view.ts';
import type { LegendEntry } from '../../../src/scene/scene.ts';
import { corridorOf, leg, PLACES, plain, real, routesOf } from '../corridor-fixture.ts';
import { en, fa } from '../../locale/languages.ts';
import type { Routes } from '@keruen/data';

const view = viewOf(PLACES, { width: 900 });
const legend = (routes: Routes, locale = en): readonly LegendEntry[] =>
  legendOf(routes, tracksOf(routes, view), transfersOf(walk(routes)), locale);
const labels = (routes: Routes): string[] => legend(routes).map(({ label }) => label);

describe('legendOf', () => {
  it('names what is on show and nothing else', () => {
    expect(legend(plain())).toEqual([
      { label: en.words.mode.rail, tone: 'lapis', stroke: 'rail' },
      { label: en.words.nodeKind['border-crossing'], tone: 'ink', shape: 'diamond' },
      { label: en.words.nodeKind.city, tone: 'ink', shape: 'ring' },
      { label: en.words.nodeKind['rail-junction'], tone: 'ink', shape: 'circle' },
    ]);
  });

  it('gives modes, build and service in a fixed order, each once', () => {
    const routes = routesOf(
      [
        leg('west-middle', { mode: 'sea', service: 'closed' }),
        leg('middle-east', { mode: 'road', build: 'planned', service: 'not-open' }),
        leg('middle-north', { build: 'under-construction', service: 'not-open' }),
        leg('middle-south', { service: 'limited' }),
      ],
      [corridorOf('m', ['west-middle', 'middle-east', 'middle-north', 'middle-south'])],
    );
    const { mode, build, service, nodeKind } = en.words;
    expect(labels(routes)).toEqual([
      mode.rail,
      mode.road,
      mode.sea,
      build['under-construction'],
      build.planned,
      service.closed,
      service.limited,
      nodeKind.port,
      nodeKind['border-crossing'],
      nodeKind.city,
      nodeKind['rail-junction'],
      en.words.route.transfer,
    ]);
    expect(
      legend(routes)
        .map(({ stroke }) => stroke)
        .filter(Boolean),
    ).toEqual(['rail', 'road', 'sea', 'dashed', 'dotted']);
    expect(legend(routes).find(({ label }) => label === service.closed)).toMatchObject({
      tone: 'madder',
      shape: 'barred',
    });
  });

  it('names corridors by colour where there are several, and shows modes without colour then', () => {
    const entries = legend(real('titr', 'kz-uz-af'));
    expect(entries.slice(0, 2).map(({ tone, stroke }) => [tone, stroke])).toEqual([
      ['lapis', undefined],
      ['saffron', undefined],
    ]);
    expect(entries.find(({ stroke }) => stroke === 'rail')!.tone).toBe('muted');
    expect(legend(real('titr')).some(({ label }) => label.includes('Trans-Caspian'))).toBe(false);
  });

  it('says nothing of what lies wholly outside the window', () => {
    const routes = routesOf(
      [leg('west-middle'), leg('far-farther', { mode: 'sea' })],
      [corridorOf('o', ['west-middle', 'far-farther'])],
    );
    expect(labels(routes)).not.toContain(en.words.mode.sea);
    expect(labels(routes)).not.toContain(en.words.nodeKind.port);
  });

  it('speaks the language of the figure', () => {
    expect(legend(plain(), fa)[0]!.label).toBe(fa.words.mode.rail);
  });

  it('is empty where nothing is on show', () => {
    expect(legend(routesOf([], []))).toEqual([]);
  });
});
