import { afterEach, expect, test } from 'vitest';
import { TradeChart, type ActorCard, type CorridorMap } from '@keruen/elements';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { asTable, CHART, clear, figure, part, put, until, type Any } from './page.ts';
import { small } from './small-dataset.ts';

afterEach(clear);

/** The document of a frame of the page. */
function otherDocument(): Document {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '900';
  document.body.append(frame);
  return frame.contentDocument!;
}

/** How something within an element looks, in the document in which it stands. */
function look(element: Any, selector: string): CSSStyleDeclaration {
  const node = element.shadowRoot!.querySelector(selector)!;
  return node.ownerDocument.defaultView!.getComputedStyle(node);
}

const isDressed = (element: Any): boolean => look(element, '.root').containerType === 'inline-size';

const sheetsOf = (element: Any): number => element.shadowRoot!.adoptedStyleSheets.length;

test('a figure that is moved into a frame wears there what it wore', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const before = sheetsOf(chart);
  otherDocument().body.append(chart);
  await until('it is dressed', () => isDressed(chart));
  expect(sheetsOf(chart)).toBe(before);
  expect(look(chart, '.heading').fontWeight).toBe('600');
  expect(look(chart, '.picture').display).toBe('block');
});

test('what is opened there for the first time is dressed too', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  otherDocument().body.append(chart);
  await until('it is dressed', () => isDressed(chart));
  await asTable(chart);
  expect(look(chart, '.table').overflow).toBe('auto');
  part(chart, 'menu')!.querySelector<HTMLElement>('button:last-of-type')!.click();
  await until('the menu stands', () => chart.shadowRoot!.querySelector('[role="menu"]'));
  expect(look(chart, '[role="menu"]').listStyleType).toBe('none');
});

test('what was opened before keeps its look: tools of a map', async () => {
  const map = await figure(put<CorridorMap>('<corridor-map corridor="titr"></corridor-map>', dataset));
  await until('the tools stand', () => map.shadowRoot!.querySelector('.bar'));
  otherDocument().body.append(map);
  await until('it is dressed', () => isDressed(map));
  await until('the tools stand again', () => map.shadowRoot!.querySelector('.bar'));
  expect(look(map, '.bar').display).toBe('flex');
});

test('back in its page a figure wears the sheets that all share', async () => {
  const [chart, other] = [
    await figure(put(`<trade-chart ${CHART}></trade-chart>`)),
    await figure(put(`<trade-chart ${CHART}></trade-chart>`)),
  ];
  otherDocument().body.append(chart);
  await until('it is dressed', () => isDressed(chart));
  document.body.append(chart);
  await until('it is dressed again', () => isDressed(chart));
  expect(chart.shadowRoot!.adoptedStyleSheets).toEqual(other.shadowRoot!.adoptedStyleSheets);
});

test('an element that is first connected in a frame is drawn and dressed there', async () => {
  const chart = new TradeChart();
  Object.assign(chart, { data: small, reporter: 'KAZ', partner: 'AFG', heading: 'Trade rose' });
  otherDocument().body.append(chart);
  await figure(chart);
  expect(isDressed(chart)).toBe(true);
  expect(look(chart, '.heading').fontWeight).toBe('600');
});

test('a document that nobody sees harms nothing: the figure comes back as it was', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  await asTable(chart);
  const before = sheetsOf(chart);
  const unseen = document.implementation.createHTMLDocument();
  unseen.body.append(chart);
  await chart.updateComplete;
  document.body.append(chart);
  await until('it is dressed again', () => sheetsOf(chart) === before);
  expect(look(chart, '.table').overflow).toBe('auto');
});

test('a mention keeps its line in a frame, before and after its card is asked for', async () => {
  const mention = put<ActorCard>(
    '<actor-card variant="mention" actor="KAZ">the government</actor-card>',
    dataset,
  );
  await until('its words stand', () => mention.shadowRoot?.querySelector('.words'));
  const line = look(mention, '.words').textDecorationLine;
  otherDocument().body.append(mention);
  await until('its words are dressed', () => look(mention, '.words').textDecorationLine === line);
  mention.shadowRoot!.querySelector<HTMLElement>('.words')!.click();
  await until('the card stands', () => mention.shadowRoot!.querySelector('.frame .card'));
  expect(isDressed(mention)).toBe(true);
});

test('a mention whose frame is taken away with its card open lets go without an error', async () => {
  const errors: unknown[] = [];
  const hear = (event: Event): unknown => errors.push(event);
  const mention = put<ActorCard>('<actor-card variant="mention" actor="KAZ">Kazakhstan</actor-card>', small);
  const other = otherDocument();
  other.body.append(mention);
  const words = (): HTMLElement | null => mention.shadowRoot?.querySelector('.words') ?? null;
  await until('the words are dressed', () => words()?.getAttribute('role'));
  words()!.click();
  const card = (): Element | null => mention.shadowRoot!.querySelector('.frame[data-open]');
  await until('the card stands', () => card()?.matches(':popover-open'));
  addEventListener('error', hear);
  other.defaultView!.frameElement!.remove();
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  removeEventListener('error', hear);
  expect(errors).toEqual([]);
  expect(card()).toBeNull();
});

test('a mention that is pressed as soon as it has come into a frame opens its card there', async () => {
  const mention = put<ActorCard>('<actor-card variant="mention" actor="KAZ">Kazakhstan</actor-card>', small);
  const words = (): HTMLElement | null => mention.shadowRoot?.querySelector('.words') ?? null;
  await until('the words are dressed', () => words()?.getAttribute('role'));
  otherDocument().body.append(mention);
  words()!.click();
  const card = (): Element | null => mention.shadowRoot!.querySelector('.frame[data-open]');
  await until('the card stands', () => card()?.matches(':popover-open'));
  await until('it is dressed', () => look(mention, '.frame').position === 'fixed');
});
