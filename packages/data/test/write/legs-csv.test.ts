import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { Dataset } from '../../src/index.ts';
import { route } from '../../src/query/route/of.ts';
import type { RouteStep } from '../../src/query/route/route.ts';
import { readLegs } from '../../src/read/index.ts';
import { writeLegs } from '../../src/write/index.ts';

const ids = dataset.corridors.map(({ id }) => id);

/** What is walked, as far as a spreadsheet holds it: where citations point to within a source, and names in other languages, are not in it. */
const stepOf = ({ leg, start, end, reverse }: RouteStep) => {
  const cited = (sources: readonly { source: string }[]) => [...new Set(sources.map(({ source }) => source))];
  const { mode, build, service, asOf, lengthKm, gaugeMm, seaService, confidence, note } = leg;
  return {
    id: leg.id,
    ends: [start, end].map(({ id, names, lon, lat, kinds, country, breakOfGauge }) => ({
      id,
      name: names['en'],
      lon,
      lat,
      kinds,
      country,
      breakOfGauge,
    })),
    via: reverse ? [...(leg.via ?? [])].reverse() : [...(leg.via ?? [])],
    ...{ mode, build, service, asOf, lengthKm, gaugeMm, seaService, confidence, note },
    sources: cited(leg.sources),
    changes: (leg.changes ?? []).map((change) => ({ ...change, sources: cited(change.sources) })),
  };
};

const walked = (of: Dataset) =>
  route(of, { corridor: of.corridors.map(({ id }) => id) }).routes.map(
    ({ corridor, main, branches, detached }) => ({
      name: corridor.names['en'],
      main: main.map(stepOf),
      others: [...branches, ...detached]
        .map(({ steps }) => steps.map(stepOf))
        .sort((a, b) => (a[0]!.id < b[0]!.id ? -1 : 1)),
    }),
  );

const part = (corridors: readonly string[]): Dataset => ({
  ...dataset,
  corridors: dataset.corridors.filter(({ id }) => corridors.includes(id)),
});

describe('writeLegs', () => {
  it('writes a leg a row, coordinates where a place first stands', () => {
    const [head = '', first = '', ...rest] = writeLegs(dataset, ['cku']).trim().split('\n');
    expect(head.startsWith('id,from,to,mode,build,service,')).toBe(true);
    expect(first).toContain('kashgar');
    expect(rest.length).toBeGreaterThan(3);
  });

  it('is read back as what was walked, each corridor by itself', () => {
    for (const id of ids) {
      const found = readLegs(writeLegs(dataset, [id]), { name: 'x.csv' });
      expect(found.issues).toEqual([]);
      expect(walked(found.dataset!)).toEqual(walked(part([id])));
    }
  });

  it('is read back as what was walked, any of them together, and whatever delimiter a spreadsheet puts in', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        (corridors, delimiter) => {
          const text = writeLegs(dataset, corridors);
          const cells = text.replace(/"(?:[^"]|"")*"|[^,\n]+|,/g, (found) =>
            found === ',' ? delimiter : found.startsWith('"') ? found : `"${found}"`,
          );
          const found = readLegs(delimiter === ',' ? text : `sep=${delimiter}\n${cells}`, { name: 'x.csv' });
          expect(found.issues).toEqual([]);
          expect(found.dataset!.corridors.map(({ names }) => names['en'])).toEqual(
            part(corridors).corridors.map(({ names }) => names['en']),
          );
          expect(found.dataset!.legs.length).toBe(
            new Set(
              walked(part(corridors)).flatMap(({ main, others }) =>
                [main, ...others].flat().map((one) => one.id),
              ),
            ).size,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps text that a spreadsheet would run as text, and numbers below zero as numbers', () => {
    const own: Dataset = {
      ...part(['cku']),
      nodes: dataset.nodes.map((node) => ({ ...node, lon: -node.lon, names: { en: `=${node.id}` } })),
    };
    const text = writeLegs(own);
    expect(text).toMatch(/,'=kashgar,-\d/);
    expect(readLegs(text).dataset?.nodes[0]).toMatchObject({
      names: { en: expect.stringMatching(/^=/) },
      lon: expect.any(Number),
    });
  });

  it('passes over what is not there', () => {
    const lost = { ...part(['cku']), legs: [] };
    expect(writeLegs(lost)).toBe('from,to,mode,build,service\n');
    expect(writeLegs(dataset, ['gone'])).toBe('from,to,mode,build,service\n');
  });
});
