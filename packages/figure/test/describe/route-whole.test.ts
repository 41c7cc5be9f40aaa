import { readFileSync } from 'node:fs';
import { route, type Dataset } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { extract, shownIn, writeJson } from '@keruen/data/write';
import { describe, expect, it } from 'vitest';
import { routeMarkup } from '../../src/fallback/route-markup.ts';
import { describeRoutes, speakStatus } from '../../src/describe/route.ts';
import { routeList } from '../../src/describe/route-list.ts';
import { statusWords } from '../../src/locale/books/status.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { formatDate } from '../../src/locale/period.ts';
import { loadMapWords } from '../../src/locale/maps/map-words.ts';
import { en, LANGUAGES } from '../locale/languages.ts';
import { words } from '../sheet/xml.ts';
import { read } from '../fallback/cards.ts';

interface Noted {
  readonly id: string;
  readonly note?: string;
}

interface FactsCorridor {
  readonly id: string;
  readonly mainNote?: string;
  readonly notes: readonly string[];
  readonly branches: readonly { readonly label: string; readonly note?: string }[];
  readonly detached: FactsCorridor['branches'];
  readonly facts: readonly { readonly value: unknown; readonly valueType?: string }[];
}

const facts = JSON.parse(
  readFileSync(new URL('../../../data/facts/corridors.json', import.meta.url), 'utf8'),
) as {
  readonly corridors: readonly FactsCorridor[];
  readonly legs: readonly Noted[];
  readonly nodes: readonly (Noted & { readonly coordNote?: string; readonly breakOfGauge?: string })[];
};

/** Every sentence of the facts on a corridor, its parts, legs and places, and every statement about any of these. */
function saidOf(id: string): readonly string[] {
  const { mainNote = '', notes, branches, detached } = facts.corridors.find((one) => one.id === id)!;
  const [found] = route(dataset, { corridor: [id] }).routes;
  const steps = [...found!.main, ...[...found!.branches, ...found!.detached].flatMap((one) => one.steps)];
  const legs = new Set(steps.map(({ leg }) => leg.id));
  const nodes = new Set(steps.flatMap(({ start, end }) => [start.id, end.id]));
  const subjects = new Set([
    `corridor:${id}`,
    ...[...legs].map((one) => `leg:${one}`),
    ...[...nodes].map((one) => `node:${one}`),
  ]);
  const statements = dataset.statements.filter(({ about = '' }) => subjects.has(about));
  return [
    mainNote,
    ...notes,
    ...[...branches, ...detached].flatMap(({ label, note = '' }) => [label, note]),
    ...facts.legs.filter((one) => legs.has(one.id)).map(({ note = '' }) => note),
    ...facts.nodes
      .filter((one) => nodes.has(one.id))
      .flatMap(({ note = '', coordNote = '' }) => [note, coordNote]),
    ...statements.flatMap(({ subject, predicate, text, problem = '' }) => [
      subject,
      predicate,
      /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text, en) : text,
      problem,
    ]),
  ].filter(Boolean);
}

const flat = (text: string): string =>
  withoutMarks(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase();

/** What stands in the list of a corridor. */
const listed = (id: string, locale = en): string => {
  const reading = { routes: route(dataset, { corridor: [id] }), dataset, locale };
  return flat(
    routeList(reading)
      .flatMap(({ further, stretches }) => [
        ...further,
        ...stretches.flatMap((one) => [
          one.head,
          ...one.further,
          ...one.entries.flatMap(({ before, leg, after }) =>
            [...before, leg, ...after].flatMap((item) => [item.text, ...item.further]),
          ),
        ]),
      ])
      .join('\n'),
  );
};

const all = dataset.corridors.map(({ id }) => id);

describe('what the facts say of corridors, legs and places', () => {
  it('is much', () => {
    expect(all).toHaveLength(12);
    expect(new Set(all.flatMap(saidOf)).size).toBeGreaterThan(140);
  });

  it.each(all)('%s: is all in the list read aloud', (id) => {
    const told = listed(id);
    for (const said of saidOf(id)) expect(told).toContain(flat(said));
  });

  it.each(all)('%s: is all in the page without a script', (id) => {
    const routes = route(dataset, { corridor: [id] });
    const told = flat(words(read(`<div>${routeMarkup({ routes, dataset, locale: en })}</div>`)));
    for (const said of saidOf(id)) expect(told).toContain(flat(said));
  });

  it.each(all)('%s: is all in the JSON a reader takes away, with its sources', (id) => {
    const routes = route(dataset, { corridor: [id] });
    const text = writeJson(extract(dataset, shownIn(routes, dataset), id));
    const told = flat(JSON.stringify(JSON.parse(text)).replace(/\\"/g, '"'));
    const dates = dataset.statements.filter(({ text: day }) => /^\d{4}-\d{2}-\d{2}$/.test(day));
    const days = new Map(dates.map((one) => [formatDate(one.text, en), one.text]));
    for (const said of saidOf(id)) expect(told).toContain(flat(days.get(said) ?? said));
    const { statements = [], observations = [], sources } = JSON.parse(text) as Partial<Dataset>;
    const known = new Set(sources?.map((one) => one.id));
    for (const { sources: cited } of [...statements, ...observations])
      for (const { source } of cited) expect(known).toContain(source);
  });

  it('leaves the facts of later days out of the JSON of a dated map', () => {
    const routes = route(dataset, { corridor: ['titr'], asOf: '2020' });
    const { observations } = shownIn(routes, dataset);
    expect(observations.some(({ period }) => period === '2019')).toBe(true);
    expect(observations.some(({ period = '' }) => period > '2021')).toBe(false);
    expect(shownIn(routes).observations).toEqual([]);
  });
});

describe.each(LANGUAGES)('the status of a corridor as a whole in %s', (_, locale) => {
  const told = async (id: string, asOf?: string) => {
    await loadMapWords(locale);
    const routes = route(dataset, { corridor: [id], asOf });
    const [section] = routeList({ routes, dataset, locale });
    return { first: flat(section!.further[0]!), sentence: flat(describeRoutes(routes, locale)) };
  };

  it('opens the list with its date, and stands in the sentence of the map where it is not normal', async () => {
    for (const corridor of dataset.corridors) {
      const status = flat(speakStatus(corridor, locale));
      const { first, sentence } = await told(corridor.id);
      expect(first).toContain(status);
      if (corridor.service !== 'not-open')
        expect(first).toContain(flat(statusWords(locale).service[corridor.service]));
      expect(first).toContain(flat(statusWords(locale).knownFor(formatDate(corridor.asOf!, locale))));
      if (corridor.build !== 'operating' || corridor.service !== 'normal') expect(sentence).toContain(status);
    }
  });

  it('is silent on a date for which it is not known', async () => {
    const { first, sentence } = await told('khaf-herat', '2024');
    const unknown = flat(statusWords(locale).service.unknown);
    expect(first).not.toContain(unknown);
    expect(sentence).not.toContain(unknown);
  });
});

describe('numbers an editor has something to say on', () => {
  it('keep his words under his name, with what he goes by', () => {
    const [own] = dataset.observations.filter(({ about }) => about === 'corridor:titr');
    const doubted = { ...own!, id: 'doubted', problem: 'Counted twice', evidence: ['A page', 'A book'] };
    const routes = route(dataset, { corridor: ['titr'] });
    const [section] = routeList({
      routes,
      dataset: { ...dataset, observations: [...dataset.observations, doubted] },
      locale: en,
    });
    expect(section!.further.map(withoutMarks).join('\n')).toContain(
      '. Editors’ note: Counted twice (A page; A book)',
    );
  });
});
