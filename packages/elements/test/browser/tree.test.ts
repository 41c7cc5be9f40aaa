import type {} from '@vitest/browser-playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { CorridorMap } from '@keruen/elements';
import { asTable, CHART, clear, figure, part, put } from './page.ts';

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

test('heading, summary, table, menu: in this order, and the legend after them', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  await asTable(chart);
  const stops = await swiped();
  const order = [
    placeOf(stops, 'heading', /^Trade rose$/),
    placeOf(stops, 'image', SUMMARY),
    placeOf(stops, 'DisclosureTriangle', /^Table$/),
    placeOf(stops, 'table', SUMMARY),
    placeOf(stops, 'list', /^Legend$/),
    placeOf(stops, 'region', /^Notes$/),
  ];
  expect(
    order.every((place) => place >= 0),
    JSON.stringify(order),
  ).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
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

test('words beside a mark are not read a second time', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => part(chart, 'tooltip')).not.toBeNull();
  const said = (await swiped()).filter(({ name }) => /^(Turnover 2024–2025: )?at least 4 billion/.test(name));
  expect(said.map(({ role }) => role)).toEqual(['image']);
});

test('a map: heading, summary, list of legs', async () => {
  const map = await figure(
    put<CorridorMap>('<corridor-map corridor="short" heading="A corridor"></corridor-map>'),
  );
  await asTable(map);
  const stops = await swiped();
  const order = [
    placeOf(stops, 'heading', /^A corridor$/),
    placeOf(stops, 'image', /Aktau to Tbilisi/),
    placeOf(stops, 'DisclosureTriangle', /^Table$/),
    placeOf(stops, 'listitem', /.*/),
  ];
  expect(
    order.every((place) => place >= 0),
    JSON.stringify(order),
  ).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
