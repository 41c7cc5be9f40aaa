import { describe, expect, it } from 'vitest';
import { merge, route } from '../../src/index.ts';
import { part as south } from '../../src/datasets/kazakhstan-afghanistan/corridor-kz-uz-af.ts';
import { part as middle } from '../../src/datasets/kazakhstan-afghanistan/corridor-titr.ts';

const corridors = merge(middle, south);

describe('the map of both corridors', () => {
  const found = route(corridors, { corridor: ['titr', 'kz-uz-af'], asOf: '2024' });
  const [titr, uzbek] = found.routes;

  it('walks every main line without a gap', () => {
    for (const { main } of found.routes) {
      main.slice(1).forEach((step, i) => expect(step.start.id).toBe(main[i]?.end.id));
    }
    expect([titr?.main[0]?.start.id, titr?.main.at(-1)?.end.id]).toEqual(['lianyungang', 'constanta']);
    expect([uzbek?.main[0]?.start.id, uzbek?.main.at(-1)?.end.id]).toEqual(['kostanay', 'mazar']);
  });

  it('walks every branch without a gap, from and to the places it names', () => {
    for (const { branch, steps } of found.routes.flatMap(({ branches, detached }) => [
      ...branches,
      ...detached,
    ])) {
      steps.slice(1).forEach((step, i) => expect(step.start.id).toBe(steps[i]?.end.id));
      expect([steps[0]?.start.id, steps.at(-1)?.end.id]).toEqual([branch.from, branch.to]);
    }
  });

  it('has no step without its leg and its places', () => {
    const walked = found.routes.flatMap(({ corridor }) => [
      ...corridor.main,
      ...[...corridor.branches, ...corridor.detached].flatMap(({ legs }) => legs),
    ]);
    const shown = found.routes.flatMap(({ main, branches, detached }) => [
      ...main,
      ...[...branches, ...detached].flatMap(({ steps }) => steps),
    ]);
    expect(shown).toHaveLength(walked.length);
    expect(found.places).toHaveLength(54);
  });

  it('is dated by its corridors', () => {
    expect(found.dataAsOf).toBe('2026-03');
  });
});

describe('the railway from Tbilisi to Kars', () => {
  const status = (asOf: string | undefined) =>
    route(corridors, { corridor: ['titr'], asOf })
      .routes[0]?.branches.find(({ branch }) => branch.to === 'istanbul')
      ?.steps.find(({ leg }) => leg.id === 'tbilisi-akhalkalaki')?.status;

  it.each([
    ['2005', 'planned', 'not-open'],
    ['2010', 'under-construction', 'not-open'],
    ['2020', 'operating', 'normal'],
    ['2024-01', 'operating', 'closed'],
    ['2024-06', 'operating', 'normal'],
    [undefined, 'operating', 'normal'],
  ])('was as of %s %s and %s', (asOf, build, service) => {
    expect(status(asOf)).toMatchObject({ build, service });
  });

  it('says in January 2024 since when it was closed and when it would reopen', () => {
    expect(status('2024-01')?.since?.date).toBe('2023-05~');
    expect(status('2024-01')?.next?.date).toBe('2024-05-20');
  });
});

describe('what has no dated change', () => {
  it('stays drawn and says for which year it is known', () => {
    const found = route(corridors, { corridor: ['titr'], asOf: '2015' });
    expect(found.routes[0]?.main[0]?.status).toEqual({
      build: 'operating',
      service: 'normal',
      undated: true,
      knownFor: '2025',
    });
  });

  it('says so where it is general knowledge', () => {
    const general = corridors.legs.filter(({ sources }) =>
      sources.every(({ source }) => source === 'general-knowledge'),
    );
    expect(general.length).toBeGreaterThan(0);
    for (const { confidence } of general) expect(confidence).not.toBe('high');
  });
});
