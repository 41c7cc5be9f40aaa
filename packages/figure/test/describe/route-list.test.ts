import { route, stepsOf, walksOf, type Citation } from '@keruen/data';
import { readLegs } from '@keruen/data/read';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, it } from 'vitest';
import { furtherOf, legItem, placeItem, routeList } from '../../src/describe/route-list.ts';
import { headedWalks } from '../../src/describe/route-heads.ts';
import { speakCitation } from '../../src/describe/source.ts';
import { speakPlace, speakStep } from '../../src/describe/route.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { loadMapWords, mapWords } from '../../src/locale/maps/map-words.ts';
import { en, LANGUAGES } from '../locale/languages.ts';

const reading = (corridor: readonly string[], locale: Locale = en, asOf?: string) => ({
  routes: route(dataset, { corridor, asOf }),
  dataset,
  locale,
});

const speakSource = (cited: Citation): string => speakCitation(cited, dataset.sources, en);

const all = dataset.corridors.map(({ id }) => id);

describe.each(all)('%s read aloud', (id) => {
  const read = reading([id]);
  const [section] = routeList(read);
  const entries = section!.stretches.flatMap((stretch) => stretch.entries);

  it('has every leg as often as it is walked, in that order, numbered within its part', () => {
    const walks = walksOf(read.routes.routes[0]!);
    expect(section!.stretches.map((one) => one.entries.map(({ leg }) => leg.subject))).toEqual(
      walks.map(({ steps }) => steps.map(({ leg }) => `leg:${leg.id}`)),
    );
    walks.forEach(({ steps }, walk) =>
      steps.forEach((step, i) => {
        const { leg } = section!.stretches[walk]!.entries[i]!;
        expect(leg.text).toBe(speakStep(step, i + 1, steps.length, read.routes, en));
      }),
    );
  });

  it('tells every place once, where it is first reached', () => {
    const told = entries.flatMap(({ before, after }) => [...before, ...after]);
    expect(told.map(({ subject }) => subject).sort()).toEqual(
      read.routes.places.map((place) => `node:${place.id}`).sort(),
    );
    const timesCited = new Map<string, number>();
    for (const { sources } of read.routes.places)
      for (const one of new Set(sources.map(speakSource)))
        timesCited.set(one, (timesCited.get(one) ?? 0) + 1);
    for (const place of read.routes.places) {
      const { text } = told.find(({ subject }) => subject === `node:${place.id}`)!;
      const cited = place.sources.map(speakSource);
      const own = place.sources.filter((_, i) => timesCited.get(cited[i]!) === 1);
      expect(text).toBe(speakPlace(place, read.routes, en, own));
      for (const one of cited) if (timesCited.get(one)! > 1) expect(section!.ofPlaces).toContain(one);
    }
  });
});

it('counts the legs of the main line of the Trans-Caspian route, and those of each branch', () => {
  const [section] = routeList(reading(['titr']));
  const [main, ...branches] = section!.stretches;
  expect(withoutMarks(main!.entries[11]!.leg.text)).toMatch(/^Leg 12 of 18: sea, rail ferry, /);
  expect(branches.length).toBeGreaterThan(3);
  for (const { entries } of branches)
    expect(withoutMarks(entries[0]!.leg.text).startsWith(`Leg 1 of ${entries.length}: `)).toBe(true);
});

describe('sources of places', () => {
  it('are told once where several places have them', () => {
    const [section] = routeList(reading(['titr']));
    const texts = section!.stretches.flatMap(({ entries }) =>
      entries.flatMap(({ before, after }) => [...before, ...after].map(({ text }) => withoutMarks(text))),
    );
    expect(withoutMarks(section!.ofPlaces)).toMatch(/^Positions, codes and kinds of the places: sources: /);
    expect(texts.filter((text) => text.includes('general knowledge'))).toEqual([]);
    expect(texts[0]).toBe('Lianyungang: port, China');
  });

  it.each(LANGUAGES)('in %s, under words of its own', async (_, locale) => {
    await loadMapWords(locale);
    const [section] = routeList(reading(['kz-uz-af'], locale));
    expect(section!.ofPlaces.startsWith(mapWords(locale).ofPlaces)).toBe(true);
  });
});

describe('what else is known', () => {
  it('of a leg: its dated changes with their sources, in order', () => {
    const read = reading(['cku']);
    const step = stepsOf(read.routes.routes[0]!).find(({ leg }) => leg.id === 'kashgar-torugart')!;
    const { further } = legItem(step, 1, 9, read);
    expect(further.length).toBeGreaterThanOrEqual(step.leg.changes!.length);
    expect(withoutMarks(further.join(' | '))).toMatch(/6 June 2024: .+; source/);
  });

  it('of a corridor: numbers that do not agree, before each with its definition', () => {
    const lines = furtherOf('corridor:titr', {}, reading(['titr'])).map(withoutMarks);
    const differ = lines.findIndex((line) => /different figures for freight 2024/.test(line));
    expect(differ).toBeGreaterThanOrEqual(0);
    expect(lines[differ + 1]).toMatch(/^Freight 2024: /);
  });

  it('of a place that nothing more is published about: nothing', () => {
    const read = reading(['titr']);
    const quiet = read.routes.places.find((place) => !furtherOf(`node:${place.id}`, place, read).length)!;
    expect(placeItem(quiet, read).further).toEqual([]);
  });
});

describe('heads', () => {
  const heads = (id: string, locale: Locale = en): string[] =>
    headedWalks(route(dataset, { corridor: [id] }).routes[0]!, locale).map(({ head }) => withoutMarks(head));

  it('name where a branch leaves and which of those that leave there it is', () => {
    const [main, ...branches] = heads('titr');
    expect(main).toBe('');
    for (const head of branches)
      expect(head).toMatch(/^(Branch at [^,]+, \d of \d: |Detached part: ).+ to .+/);
    const places = branches.flatMap(
      (head) => /^Branch at ([^,]+), (\d) of (\d)/.exec(head)?.slice(1, 4) ?? [],
    );
    expect(places.length).toBeGreaterThan(0);
  });

  it('count branches at the same place through', () => {
    for (const id of all) {
      const counted = heads(id).flatMap((head) => {
        const found = /^Branch at (.+), (\d+) of (\d+): /.exec(head);
        return found ? [{ at: found[1]!, n: Number(found[2]), of: Number(found[3]) }] : [];
      });
      for (const { at, of } of counted) {
        const here = counted.filter((one) => one.at === at);
        expect(here).toHaveLength(of);
        expect(here.map(({ n }) => n)).toEqual(here.map((_, i) => i + 1));
      }
    }
  });

  it.each(LANGUAGES)('are there in %s for every part but the main line', async (_, locale) => {
    await loadMapWords(locale);
    for (const id of all) {
      const [main, ...rest] = heads(id, locale);
      expect(main).toBe('');
      for (const head of rest) expect(head.length).toBeGreaterThan(5);
      if (locale.tag !== 'en') for (const head of rest) expect(head).not.toMatch(/Branch|Detached| to /);
    }
  });
});

describe('the parts of an author’s own corridor', () => {
  const csv = (part: string): string =>
    [
      'from,from lat,from lon,to,to lat,to lon,mode,part',
      'Lodz,51.8,19.5,Brest,52.1,23.7,rail,',
      'Brest,,,Minsk,53.9,27.6,rail,',
      `Brest,,,Kovel,51.2,24.7,rail,${part}`,
    ].join('\n');
  const said = (part: string): readonly (readonly string[])[] => {
    const own = readLegs(csv(part)).dataset!;
    const corridor = own.corridors.map(({ id }) => id);
    const [section] = routeList({ routes: route(own, { corridor }), dataset: own, locale: en });
    return section!.stretches.map(({ head, further }) => [head, ...further].map(withoutMarks));
  };

  it('are not called again by the ends that their head has named', () => {
    expect(said('')[1]).toEqual(['Branch at Brest, 1 of 1: Brest to Kovel']);
  });

  it('are called what the author calls them', () => {
    expect(said('southern spur')[1]).toEqual(['Branch at Brest, 1 of 1: Brest to Kovel', 'Southern spur.']);
  });
});
