import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { small } from './small-dataset.ts';
import { textsOf } from './taking.ts';
import { CHART, clear, figure, part, put, text, until, type Any } from './page.ts';

afterEach(clear);

const button = (element: Any): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('button[data-views]')!;
const items = (element: Any): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitemradio]'),
];
const subtitle = (element: Any): string => text(part(element, 'subtitle'));

/** A shipped dataset is loaded as far as a question needs it: sizes of states come with the question for them. */
const chart = (attributes = ''): Promise<Any> =>
  figure(put(`<trade-chart dataset="kazakhstan-afghanistan" ${CHART} ${attributes}></trade-chart>`, 'none'));

async function opened(element: Any): Promise<Any> {
  button(element).click();
  await until('the choice is open', () => items(element).length);
  return element;
}

async function chosen(element: Any, label: string): Promise<Any> {
  await opened(element);
  items(element)
    .find((item) => text(item) === label)!
    .click();
  return element;
}

test('a reader sees trade per person and in per cent of GDP, and as it was published again', async () => {
  const element = await chart();
  const published = subtitle(element);
  expect(text(button(element))).toBe('Per person, % of GDP');
  await chosen(element, 'Values per person');
  await until('it is per person', () => subtitle(element).endsWith('in US dollars per person'));
  await chosen(element, 'Per cent of GDP');
  await until('it is in per cent', () => subtitle(element).endsWith('in per cent of GDP'));
  expect(items(element)).toHaveLength(0);
  await chosen(element, 'Values');
  await until('it is as before', () => subtitle(element) === published);
});

test('a snippet shows what a reader has chosen to see, in its words as in its table', async () => {
  const code = async (element: Any) => (await textsOf(element, 'embed'))[0]!;
  const element = await chosen(await chart(), 'Values per person');
  await until('it is per person', () => subtitle(element).endsWith('per person'));
  expect(await code(element)).toMatch(
    /<trade-chart [^>]*relative-to="population">[^]*US dollars per person</,
  );
  const published = await chosen(await chart('relative-to="gdp"'), 'Values');
  await until('it is as published', () => subtitle(published).endsWith('in US dollars'));
  expect(await code(published)).not.toContain('relative-to');
});

test('what is on show is the one that is checked, and what was chosen is said', async () => {
  const element = await opened(await chart('relative-to="gdp"'));
  expect(items(element).map((item) => [text(item), item.getAttribute('aria-checked')])).toEqual([
    ['Values', 'false'],
    ['Values per person', 'false'],
    ['Per cent of GDP', 'true'],
  ]);
  expect(element.shadowRoot!.activeElement).toBe(items(element)[0]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await until('it is per person', () => subtitle(element).endsWith('per person'));
  expect(element.shadowRoot!.activeElement).toBe(button(element));
  const said = [...element.shadowRoot!.querySelectorAll('.taking [role=status]')].map(text);
  expect(said).toContain('Values per person');
});

test('an author begins with what a reader may change: the values come with notes on how they were made', async () => {
  const element = await chart('relative-to="population"');
  expect(subtitle(element)).toContain('in US dollars per person');
  const stops = [...element.shadowRoot!.querySelectorAll('.picture [data-subject]')];
  const label = stops.map((stop) => stop.getAttribute('aria-label')).find((one) => one?.includes('2022'));
  expect(label).toMatch(/US dollars per person/);
});

test('a word that is no size of a state is refused with those that are', async () => {
  const element = put<Any>(`<trade-chart ${CHART} relative-to="people"></trade-chart>`);
  const issues: unknown[] = [];
  element.addEventListener('keruen-error', ({ detail }) => issues.push(...detail.issues));
  await until('it is refused', () => issues.length);
  expect(issues).toMatchObject([{ path: 'relative-to', received: 'people' }]);
});

test('no choice is offered where nothing is known of the size of a state, or the type asks something of its own', async () => {
  const own = await figure(
    put(
      '<trade-chart measure="trade-value" reporter="KAZ" partner="AFG" flow="export"><table><tr><th>Year</th><th>Exports</th></tr><tr><td>2022</td><td>5</td></tr></table></trade-chart>',
      'none',
    ),
  );
  expect(button(own)).toBeNull();
  const growth = await figure(put(`<trade-chart ${CHART} type="growth"></trade-chart>`));
  expect(button(growth)).toBeNull();
});

test('the data of a page may know people, and no product: what cannot be worked out is not offered', async () => {
  const people = {
    ...small.observations[0]!,
    id: 'people',
    measure: 'population',
    unit: 'persons',
    value: 20e6,
    scale: 0,
    partner: undefined,
    flow: undefined,
  } as const;
  const data = { ...small, observations: [...small.observations, { ...people, period: '2022' }] };
  const element = await opened(await figure(put(`<trade-chart ${CHART}></trade-chart>`, data)));
  expect(items(element).map(text)).toEqual(['Values', 'Values per person']);
});

test('where nothing on show can be measured so, it says that there are no data for it', async () => {
  const people = {
    ...small.observations[0]!,
    id: 'people',
    measure: 'population',
    unit: 'persons',
    value: 20e6,
    scale: 0,
    partner: undefined,
    flow: undefined,
  } as const;
  const data = { ...small, observations: [...small.observations, { ...people, period: '1990' }] };
  const element = await figure(put(`<trade-chart ${CHART}></trade-chart>`, data));
  button(element).click();
  await until('it says so', () =>
    [...element.shadowRoot!.querySelectorAll('.taking [role=status]')].some((one) =>
      /no data/i.test(text(one)),
    ),
  );
  expect(items(element)).toHaveLength(0);
});
