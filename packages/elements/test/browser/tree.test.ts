import type {} from '@vitest/browser-playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { ActorCard, CorridorMap } from '@keruen/elements';
import { asTable, CHART, clear, figure, part, put, until } from './page.ts';

afterEach(clear);
beforeEach(() => page.viewport(800, 900));

interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** What a screen reader stops at in a page, in order: role and name. */
async function swiped(): Promise<{ readonly role: string; readonly name: string }[]> {
  const id = (await cdp().send('Page.getFrameTree')).frameTree.childFrames?.at(-1)?.frame.id;
  const { nodes } = (await cdp().send('Accessibility.getFullAXTree', id ? { frameId: id } : {})) as {
    nodes: readonly AxNode[];
  };
  const found = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = new Set(nodes.flatMap(({ childIds = [] }) => childIds));
  const walk = (node: AxNode): AxNode[] => [
    ...(node.ignored ? [] : [node]),
    ...(node.childIds ?? []).flatMap((child) => (found.has(child) ? walk(found.get(child)!) : [])),
  ];
  return nodes
    .filter(({ nodeId }) => !children.has(nodeId))
    .flatMap(walk)
    .map(({ role, name }) => ({
      role: role?.value ?? '',
      name: (name?.value ?? '').replace(/[\u2066-\u2069]/g, ''),
    }));
}

const placeOf = (stops: Awaited<ReturnType<typeof swiped>>, role: string, name: RegExp): number =>
  stops.findIndex((stop) => stop.role === role && name.test(stop.name));

const SUMMARY = /^Exports, imports and turnover of Kazakhstan with Afghanistan.*rose.*contradicted/;

/** The places of what is looked for, in the order in which it is to be swiped; -1 where there is none of it. */
const placesOf = async (...sought: readonly (readonly [role: string, name: RegExp])[]): Promise<number[]> => {
  const stops = await swiped();
  return sought.map(([role, name]) => placeOf(stops, role, name));
};

function expectInOrder(places: readonly number[]): void {
  expect(
    places.filter((place) => place < 0),
    JSON.stringify(places),
  ).toEqual([]);
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
}

const LINE = ['DisclosureTriangle', /^Table$/] as const;
const MENU = ['button', /^Save, cite, embed$/] as const;

test('heading, summary, table, menu: in this order, and the legend after them', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  await asTable(chart);
  expectInOrder(
    await placesOf(
      ['heading', /^Trade rose$/],
      ['image', SUMMARY],
      LINE,
      ['table', SUMMARY],
      MENU,
      ['list', /^Legend$/],
      ['region', /^Notes$/],
    ),
  );
});

const AFG = 'dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG" as-of="2024-01"';
const BOTH = 'dataset="kazakhstan-afghanistan" actor="KAZ UZB" toward="AFG" as-of="2024-01"';

test.each([
  [
    'a full card',
    `${AFG}`,
    'Kazakhstan',
    ['StaticText', /as of January 2024/] as const,
    /as of January 2024/,
  ],
  [
    'relations',
    `${BOTH} variant="relations" heading="Who does what"`,
    'Who does what',
    ['image', /^Relations as of January 2024.*records: /] as const,
    /^Relations as of January 2024.*records: /,
  ],
])('%s: heading, summary, table, menu', async (_, attributes, heading, summary, caption) => {
  const element = await figure(put<ActorCard>(`<actor-card ${attributes}></actor-card>`, 'none'));
  await asTable(element);
  expectInOrder(
    await placesOf(['heading', new RegExp(`^${heading}$`)], summary, LINE, ['table', caption], MENU),
  );
});

test('a comparison is a table itself: heading, what is compared, table, menu', async () => {
  await figure(
    put<ActorCard>(`<actor-card ${BOTH} variant="comparison" heading="Two neighbours"></actor-card>`, 'none'),
  );
  expectInOrder(
    await placesOf(
      ['heading', /^Two neighbours$/],
      ['StaticText', /January 2024/],
      ['table', /January 2024/],
      MENU,
    ),
  );
});

test('a card in a row is words, and has no table: heading, what it tells, menu', async () => {
  await figure(put<ActorCard>(`<actor-card ${AFG} variant="compact"></actor-card>`, 'none'));
  expectInOrder(
    await placesOf(
      ['heading', /^Kazakhstan$/],
      ['StaticText', /January 2024/],
      ['group', /^Kazakhstan$/],
      ['term', /^President$/],
      MENU,
      ['sectionfooter', /.*/],
    ),
  );
});

test('a picture is one named object until it is entered, then its values are', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const values = async (): Promise<number> =>
    (await swiped()).filter(({ role, name }) => role === 'image' && /; source: /.test(name)).length;
  expect(await values()).toBe(0);
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{Enter}');
  expect(await values()).toBeGreaterThan(5);
});

test('an entered picture is its values and nothing else: labels and words of axes only repeat them', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{Enter}');
  const stops = await swiped();
  const [from, to] = [placeOf(stops, 'application', SUMMARY), placeOf(stops, ...LINE)];
  const inside = new Set(stops.slice(from + 1, to).map(({ role }) => role));
  // What holds the line that opens is a group.
  expect([...inside]).toEqual(['image', 'group']);
});

test('words beside a mark are not read a second time', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => part(chart, 'tooltip')).not.toBeNull();
  const said = (await swiped()).filter(({ name }) => /^(Turnover 2024–2025: )?at least 4 billion/.test(name));
  expect(said.map(({ role }) => role)).toEqual(['image']);
});

test('a map: heading, summary, list of legs, menu, and what can be done with it after them', async () => {
  const map = await figure(
    put<CorridorMap>('<corridor-map corridor="short" heading="A corridor"></corridor-map>'),
  );
  await asTable(map);
  await until('the tools are here', () => map.shadowRoot!.querySelector('.tools button'));
  expectInOrder(
    await placesOf(
      ['heading', /^A corridor$/],
      ['image', /Aktau to Tbilisi/],
      LINE,
      ['group', /^Table$/],
      ['listitem', /.*/],
      MENU,
      ['button', /^Show as a diagram$/],
    ),
  );
});

test('what is chosen among views is told by its state, and its tick is not read', async () => {
  const chart = await figure(
    put(`<trade-chart dataset="kazakhstan-afghanistan" ${CHART}></trade-chart>`, 'none'),
  );
  const find = <T extends HTMLElement>(selector: string) => chart.shadowRoot!.querySelector<T>(selector);
  await until('views are offered', () => find('button[data-views]'));
  find('button[data-views]')!.click();
  await until('they are open', () => find('[role=menuitemradio]'));
  const views = (await swiped()).filter(({ role }) => role === 'menuitemradio');
  expect(views.map(({ name }) => name)).toEqual(['Values', 'Values per person', 'Per cent of GDP']);
});
