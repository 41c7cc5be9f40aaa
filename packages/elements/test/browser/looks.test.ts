import { afterEach, expect, test } from 'vitest';
import type { Issue } from '@keruen/data';
import { CHART, clear, figure, put, until, type Any } from './page.ts';

afterEach(clear);

const MAP = 'corridor="short"';
const CARD = 'actor="KAZ"';

/** An element with every issue it tells, in one event each. */
function listened(markup: string): { readonly element: Any; readonly events: (readonly Issue[])[] } {
  const element = put<Any>(markup);
  const events: (readonly Issue[])[] = [];
  element.addEventListener('keruen-error', ({ detail }) => events.push(detail.issues));
  return { element, events };
}

for (const [tag, attributes, path, expected] of [
  ['trade-chart', CHART, 'numerals', 'latn, native'],
  ['trade-chart', CHART, 'calendar', 'gregory, solar-hijri, both'],
  ['trade-chart', CHART, 'theme', 'auto, light, dark'],
  ['trade-chart', CHART, 'time-direction', 'auto, ltr, rtl'],
  ['actor-card', CARD, 'numerals', 'latn, native'],
  ['actor-card', CARD, 'theme', 'auto, light, dark'],
  ['corridor-map', MAP, 'calendar', 'gregory, solar-hijri, both'],
  ['corridor-map', MAP, 'layout', 'auto, geographic, schematic'],
  ['corridor-map', MAP, 'boundaries', 'neutral, muted, none'],
] as const)
  test(`<${tag} ${path}="foo"> is drawn, and its editor is told what was expected`, async () => {
    const { element, events } = listened(`<${tag} ${attributes} ${path}="foo"></${tag}>`);
    await figure(element);
    await until('it is told', () => events.length);
    expect(events).toEqual([
      [{ code: `unknown-${path}`, path, expected, received: 'foo', severity: 'warning' }],
    ]);
    expect(element.matches(':state(error)')).toBe(false);
  });

test.each([
  ['trade-chart', CHART, 'theme', 'theme'],
  ['trade-chart', CHART, 'timeDirection', 'time-direction'],
  ['actor-card', CARD, 'numerals', 'numerals'],
  ['corridor-map', MAP, 'boundaries', 'boundaries'],
] as const)(
  'an odd word that a framework sets as a property is told too: %s %s %s',
  async (tag, attributes, name, path) => {
    const { element, events } = listened(`<${tag} ${attributes}></${tag}>`);
    Object.assign(element, { [name]: 'foo' });
    await figure(element);
    await until('it is told', () => events.length);
    expect(events).toMatchObject([[{ code: `unknown-${path}`, path, received: 'foo', severity: 'warning' }]]);
  },
);

test('a width by what no corridor carries is told with what they do', async () => {
  const { element, events } = listened(
    `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr" width-by="foo"></corridor-map>`,
  );
  element.data = undefined;
  await until('it is told', () => events.length);
  expect(events[0]).toMatchObject([
    { code: 'unknown-width-by', path: 'width-by', received: 'foo', severity: 'warning' },
  ]);
  expect(events[0]![0]!.expected).toContain('freight');
});

test('words that are known are not told, and nothing is told of a card for its layout', async () => {
  const known = listened(
    `<trade-chart ${CHART} numerals="latn" calendar="both" theme="dark" time-direction="ltr"></trade-chart>`,
  );
  await figure(known.element);
  const map = listened(
    `<corridor-map ${MAP} layout="schematic" boundaries="none" theme="light"></corridor-map>`,
  );
  await figure(map.element);
  const card = listened(
    '<actor-card variant="relations" actor="KAZ" toward="AFG" layout="picture" theme="auto"></actor-card>',
  );
  await figure(card.element);
  expect([known, map, card].flatMap(({ events }) => events)).toEqual([]);
});

test('a word that is put right is told no more, and one that is wrong anew is', async () => {
  const { element, events } = listened(`<trade-chart ${CHART} theme="foo"></trade-chart>`);
  await until('it is told', () => events.length === 1);
  element.setAttribute('theme', 'dark');
  await element.updateComplete;
  element.setAttribute('theme', 'bar');
  await until('it is told again', () => events.length === 2);
  expect(events[1]).toMatchObject([{ received: 'bar' }]);
});
