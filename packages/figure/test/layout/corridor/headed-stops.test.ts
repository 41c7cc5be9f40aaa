import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../src/locale/bidi.ts';
import { corridor } from '../../../src/layout/corridor/corridor.ts';
import { headedStops } from '../../../src/layout/corridor/headed-stops.ts';
import { schematic } from '../../../src/layout/schematic/schematic.ts';
import { english, real } from '../corridor-fixture.ts';

const heard = (ids: readonly string[], draw = corridor): string[] => {
  const routes = real(...ids);
  const scene = draw({ routes }, { width: 800 }, english);
  const { stops } = headedStops(scene, routes, english.locale);
  expect(stops.map(({ subject }) => subject)).toEqual(scene.stops.map(({ subject }) => subject));
  return stops.map(({ label }) => withoutMarks(label));
};

describe.each([corridor, schematic])('a map as it is walked', (draw) => {
  it('says before the first leg of each branch where it leaves', () => {
    const labels = heard(['titr'], draw);
    const branches = labels.filter((one) => one.startsWith('Branch at'));
    expect(branches.length).toBe(real('titr').routes[0]!.branches.length);
    expect(branches[0]).toMatch(/^Branch at [^:]+, 1 of \d+: .+ to .+\. Leg 1 of \d: /);
    expect(labels[0]).toMatch(/^Lianyungang/);
  });

  it('says before what is detached that it is', () => {
    expect(heard(['kz-uz-af'], draw).filter((one) => one.startsWith('Detached part: '))).toHaveLength(1);
  });

  it('says of several corridors which begins', () => {
    const labels = heard(['cku', 'tajik'], draw);
    const names = real('cku', 'tajik').routes.map(({ corridor: { names } }) => names.en!);
    for (const name of names) expect(labels.filter((one) => one.startsWith(`${name}. `))).toHaveLength(1);
    expect(heard(['cku'], draw)[0]).not.toContain(names[0]);
  });
});
