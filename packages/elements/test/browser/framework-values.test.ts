import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { clear, part, put, text, until, type Any } from './page.ts';
import { small } from './small-dataset.ts';

const uncaught: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
  uncaught.push('message' in event ? event.message : String(event.reason));
  event.preventDefault();
};

beforeEach(() => {
  uncaught.length = 0;
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});

afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  clear();
});

const TAGS = {
  'trade-chart': 'reporter="KAZ" partner="AFG"',
  'actor-card': 'actor="KAZ"',
  'corridor-map': 'corridor="short"',
};

/** Waits for a figure or a sentence; what is on its way is known once it has looked at what it was given. */
async function answer(what: string, element: Any): Promise<void> {
  await element.updateComplete.catch(() => {});
  const says = (): string => element.shadowRoot!.textContent.trim();
  await until(`${what} is answered`, () => element.matches(':not(:state(loading))') && says());
  await element.updateComplete.catch(() => {});
}

/** Sets a property as a framework without types does, and waits until the element has answered. */
async function answered(
  tag: string,
  attributes: string,
  values: object,
  data: Dataset | 'none' = small,
): Promise<Any> {
  const element = put<Any>(`<${tag} ${attributes}></${tag}>`, data);
  Object.assign(element, values);
  await answer(
    JSON.stringify(values, (_, value: unknown) => String(value)),
    element,
  );
  return element;
}

/** What frameworks hand on where a word is meant. */
const VALUES = [5, 5n, NaN, true, false, ['a', 'b'], { a: 1 }, null, undefined];

/** The properties that attributes write in words. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'trade-chart': [
    'type',
    'measure',
    'actor',
    'reporter',
    'partner',
    'flow',
    'product',
    'period',
    'scale',
    'facet',
    'relativeTo',
  ],
  'actor-card': ['actor', 'toward', 'contact'],
  'corridor-map': ['corridor', 'boundaries', 'layout', 'widthBy'],
};

describe.each(Object.entries(TAGS))('a property of %s that is set to no text', (tag, attributes) => {
  test.each(['heading', 'note', 'asOf', 'group', ...OWN[tag]!])(
    '%s is answered by a figure or a sentence, never thrown',
    async (name) => {
      for (const value of VALUES) {
        const element = await answered(tag, attributes, { [name]: value });
        expect([value, uncaught]).toEqual([value, []]);
        element.remove();
      }
    },
  );
});

test.each([
  ['trade-chart', 'reporter="KAZ" partner="AFG"', ['measure', 'actor', 'reporter', 'partner']],
  ['actor-card', 'actor="KAZ"', ['actor', 'toward']],
] as const)('a BigInt in %s is asked of a shipped dataset as a word', async (tag, attributes, names) => {
  for (const name of names) {
    const element = put<Any>(`<${tag} dataset="kazakhstan-afghanistan" ${attributes}></${tag}>`, 'none');
    Object.assign(element, { [name]: 5n });
    await answer(name, element);
    expect([name, uncaught]).toEqual([name, []]);
    element.remove();
  }
});

test('ids in a list are ids with spaces between them', async () => {
  const map = await answered('corridor-map', '', { corridor: ['titr', 'kz-uz-af'] }, dataset);
  await until('both are drawn', () => part(map, 'picture'));
  const written = await answered('corridor-map', 'corridor="titr kz-uz-af"', {}, dataset);
  await until('both are drawn', () => part(written, 'picture'));
  const legs = (element: Any): number =>
    element.shadowRoot!.querySelectorAll('svg [data-subject^="leg:"]').length;
  expect(legs(map)).toBe(legs(written));
  expect(legs(map)).toBeGreaterThan(10);
});

/** What is asked in words, and the same as frameworks may hand it on or a page may write it. */
const LISTS = [
  [
    'trade-chart',
    'reporter="KAZ" partner="UZB KGZ" flow="export import" period="2022"',
    { reporter: ['KAZ'], partner: ['UZB', 'KGZ'], flow: ['export', 'import'], period: '2022' },
  ],
  ['trade-chart', 'type="timeline" actor="KAZ AFG"', { type: 'timeline', actor: ['KAZ', 'AFG'] }],
  [
    'actor-card',
    'variant="comparison" actor="KAZ UZB" toward="AFG"',
    { variant: 'comparison', actor: ['KAZ', 'UZB'], toward: ['AFG'] },
  ],
] as const;

describe.each(LISTS)('%s %s', (tag, attributes, values) => {
  const shown = async (written: string, given: object, data: Dataset | 'none' = dataset): Promise<string> => {
    const element = await answered(tag, written, given, data);
    await until('it is drawn', () => part(element, 'source'));
    return ['subtitle', 'picture', 'table'].map((name) => text(part(element, name))).join();
  };

  test('says the same where the ids are lists', async () => {
    expect(await shown('', values)).toBe(await shown(attributes, {}));
    expect(uncaught).toEqual([]);
  });

  test('says the same of a shipped dataset', async () => {
    const id = 'kazakhstan-afghanistan';
    const listed = await shown('', { datasetId: id, ...values }, 'none');
    expect(listed).toBe(await shown(`dataset="${id}" ${attributes}`, {}, 'none'));
    expect(uncaught).toEqual([]);
  });

  test('says the same where the ids stand in lines of their own', async () => {
    const inLines = attributes.replace(/(?<=\w) (?=\w+[ "])/g, '\n    ');
    expect(inLines).toContain('\n');
    expect(await shown(inLines, {})).toBe(await shown(attributes, {}));
  });
});

test('a list of records where a dataset is meant is told as a list', async () => {
  const issues: unknown[] = [];
  const chart = put('<trade-chart></trade-chart>', 'none');
  chart.addEventListener('keruen-error', ({ detail }) => issues.push(...detail.issues));
  Object.assign(chart, { data: small.observations });
  await until('it is told', () => issues.length);
  expect(issues).toMatchObject([{ code: 'not-a-dataset', path: 'data', received: 'a list' }]);
});

test('a map is drawn of a dataset written by hand that holds nothing but a corridor', async () => {
  const { format, id, title, licence, sources, nodes, legs, corridors } = small;
  const given = { format, id, title, licence, sources, nodes, legs, corridors } as Dataset;
  const map = await answered('corridor-map', 'corridor="short"', {}, given);
  await until('it is drawn', () => part(map, 'picture'));
  expect(uncaught).toEqual([]);
});

test('a note that is a number stands among the notes', async () => {
  const chart = await answered('trade-chart', TAGS['trade-chart'], { note: 2024 });
  await until('it is drawn', () => part(chart, 'notes'));
  expect(text(part(chart, 'notes'))).toContain('2024');
});

/** Attributes of which another than none is written for a while. */
const WHILE = {
  measure: 'unit-value',
  flow: 'balance',
  top: '3',
  scale: 'log',
  type: 'lines',
  period: '2019',
};

test.each(Object.entries(WHILE))(
  'what an attribute asked is forgotten with it: %s',
  async (attribute, value) => {
    const figure = (element: Any): string => text(part(element, 'subtitle')) + text(part(element, 'picture'));
    const never = await answered('trade-chart', TAGS['trade-chart'], {}, dataset);
    const chart = await answered(
      'trade-chart',
      `${TAGS['trade-chart']} ${attribute}="${value}"`,
      {},
      dataset,
    );
    chart.removeAttribute(attribute);
    expect(Reflect.get(chart, attribute)).toBeUndefined();
    await chart.updateComplete;
    await answer(`${attribute} taken away`, chart);
    await until('it is drawn', () => part(chart, 'picture'));
    expect(figure(chart)).toBe(figure(never));
    Object.assign(chart, { [attribute]: null });
    await answer(`${attribute} given as null`, chart);
    expect(figure(chart)).toBe(figure(never));
    expect(uncaught).toEqual([]);
  },
);

test('actors of a card are forgotten with their attributes', async () => {
  const card = await answered('actor-card', 'actor="KAZ" toward="AFG"', {}, dataset);
  for (const name of ['toward', 'actor']) card.removeAttribute(name);
  await answer('nobody is asked for', card);
  expect(['actor', 'toward'].map((name) => Reflect.get(card, name) as unknown)).toEqual([
    undefined,
    undefined,
  ]);
  expect(uncaught).toEqual([]);
});
