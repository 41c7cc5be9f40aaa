import { route, stepsOf } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import { speakKnownLater } from '../../src/describe/known-later.ts';
import { describeRoutes } from '../../src/describe/route.ts';
import { corridor } from '../../src/layout/corridor/corridor.ts';
import { schematic } from '../../src/layout/schematic/schematic.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { measureText as measure } from '../../src/label/measure.ts';
import { en, LANGUAGES } from '../locale/languages.ts';

const asked = (id: string, asOf?: string) => route(dataset, { corridor: [id], asOf });

const spoken = (id: string, asOf: string | undefined, locale: Locale = en): string => {
  const routes = asked(id, asOf);
  return withoutMarks(speakKnownLater(routes.routes.flatMap(stepsOf), routes, locale));
};

describe('legs of which only a later status is known', () => {
  it('are counted, with the years for which it is known', () => {
    expect(spoken('titr', '2019')).toMatch(/^\d+ legs: known for 2025$/);
    expect(spoken('kz-uz-af', '2019')).toMatch(/^\d+ legs: known for 2025–2026$/);
  });

  it('are those that have neither a dated change before the date nor a status for it', () => {
    const routes = asked('titr', '2019');
    const legs = new Map(routes.routes.flatMap(stepsOf).map((step) => [step.leg.id, step.status]));
    const undated = [...legs.values()].filter(({ since, knownFor = '' }) => !since && knownFor > '2020');
    expect(undated.length).toBeGreaterThan(10);
    expect(spoken('titr', '2019').startsWith(`${undated.length} legs`)).toBe(true);
  });

  it('are none on the date for which all is known, and none where no date is asked for', () => {
    expect(spoken('titr', '2026-03')).toBe('');
    expect(spoken('titr', undefined)).toBe('');
  });

  it.each([
    ['a map', corridor],
    ['a schematic', schematic],
  ] as const)('stand in the legend of %s and in its description', (_, draw) => {
    const scene = (asOf: string | undefined) =>
      draw({ routes: asked('titr', asOf) }, { width: 800 }, { locale: en, measure });
    const label = spoken('titr', '2019');
    const labels = scene('2019').legend.map((entry) => withoutMarks(entry.label));
    expect(labels.filter((one) => /^\d+ legs: known for 2025$/.test(one))).toHaveLength(1);
    expect(withoutMarks(describeRoutes(asked('titr', '2019'), en))).toContain(`${label}.`);
    expect(scene(undefined).legend.some((entry) => entry.label.includes('known for'))).toBe(false);
  });

  it.each(LANGUAGES)('are said in %s', (_, locale) => {
    const said = spoken('titr', '2019', locale);
    expect(said).toMatch(/[2۲][0۰][2۲][5۵]/);
    if (locale !== en) expect(said).not.toMatch(/known|legs/);
    // The number has one head: it is none itself.
    expect(said.match(/: /g) ?? []).toHaveLength(1);
  });
});
