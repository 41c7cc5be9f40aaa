import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';
import { CHART, clear, figure, part, put, text, until, type Any } from '../page.ts';

const bare = (): void => history.replaceState(null, '', location.pathname + location.search);
const say = (hash: string): void => history.replaceState(null, '', hash);

beforeEach(bare);
afterEach(() => {
  clear();
  bare();
});

const hash = (): string => decodeURIComponent(location.hash);

const SHIPPED = 'dataset="kazakhstan-afghanistan" hash="it"';

async function shown<T extends Any>(markup: string): Promise<T> {
  document.body.style.inlineSize = '760px';
  return figure(put<T>(markup, 'none'));
}

const map = (attributes = ''): Promise<CorridorMap> =>
  shown(`<corridor-map ${SHIPPED} corridor="cku" ${attributes}></corridor-map>`);
const relations = (): Promise<ActorCard> =>
  shown(`<actor-card ${SHIPPED} variant="relations" actor="KAZ" toward="AFG"></actor-card>`);
const chart = (): Promise<TradeChart> => shown(`<trade-chart ${SHIPPED} ${CHART}></trade-chart>`);

const all = <E extends Element>(element: Any, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

async function button(element: Any, label: string): Promise<HTMLButtonElement> {
  const find = (): HTMLButtonElement | undefined =>
    all<HTMLButtonElement>(element, 'button').find((one) => text(one) === label);
  await until(`there is a button “${label}”`, find);
  return find()!;
}

async function slider(element: CorridorMap): Promise<HTMLInputElement> {
  await until('there is a slider', () => all(element, 'input[type=range]').length);
  return all<HTMLInputElement>(element, 'input[type=range]')[0]!;
}

const subtitle = (element: Any): string => text(part(element, 'subtitle'));

describe('the hash keeps of a map', () => {
  test('how it is drawn', async () => {
    const element = await map();
    (await button(element, 'Show as a diagram')).click();
    await until('the hash says so', () => hash() === '#keruen=it~layout*schematic');
    (await button(element, 'Show as a map')).click();
    await until('the hash says so', () => hash() === '#keruen=it~layout*geographic');
  });

  test('its date, the latest too where the page has another', async () => {
    const element = await map('as-of="2024-06-06"');
    const dates = await slider(element);
    const slide = (to: string): void => {
      dates.value = to;
      dates.dispatchEvent(new Event('input'));
    };
    slide('3');
    await until('the hash says so', () => /^#keruen=it~date\*20\d\d/.test(hash()));
    slide(dates.max);
    await until('the hash says so', () => hash() === '#keruen=it~date*latest');
    expect(subtitle(element)).not.toContain('2024');
  });

  test('both, and they are there when the page is loaded', async () => {
    say('#keruen=it~layout*schematic~date*2024-06-06');
    const element = await map();
    await until('it is a diagram', () => all(element, 'button').some((one) => text(one) === 'Show as a map'));
    await until('the date is said', () => subtitle(element).includes('status as of 6 June 2024'));
    expect((await slider(element)).getAttribute('aria-valuetext')).toBe('6 June 2024');
    expect(hash()).toBe('#keruen=it~layout*schematic~date*2024-06-06');
  });

  test('both, and the first picture is drawn so', async () => {
    say('#keruen=it~layout*schematic~date*2024-06-06');
    document.body.style.inlineSize = '760px';
    const element = put<CorridorMap>(`<corridor-map ${SHIPPED} corridor="cku"></corridor-map>`, 'none');
    const seen = (): readonly [string, string | null | undefined] => [
      subtitle(element),
      part(element, 'picture')?.getAttribute('height'),
    ];
    const first = await new Promise((ready) =>
      element.addEventListener('keruen-ready', () => ready(seen()), { once: true }),
    );
    await button(element, 'Show as a map');
    await element.updateComplete;
    expect(first).toEqual(seen());
    expect(subtitle(element)).toContain('status as of 6 June 2024');
  });

  test('no drawing and no date there are not', async () => {
    say('#keruen=it~layout*globe~date*yesterday');
    const element = await map();
    expect((await slider(element)).getAttribute('aria-valuetext')).toBe('latest known');
    expect(await button(element, 'Show as a diagram')).toBeDefined();
  });
});

describe('the hash keeps', () => {
  test('how relations are drawn, and it is so when the page is loaded', async () => {
    const element = await relations();
    (await button(element, 'Show as a picture')).click();
    await until('the hash says so', () => hash() === '#keruen=it~layout*picture');
    clear();
    say('#keruen=it~layout*picture');
    expect(await button(await relations(), 'Show as a matrix')).toBeDefined();
    expect(hash()).toBe('#keruen=it~layout*picture');
  });

  test('how values of a chart are measured', async () => {
    say('#keruen=it~relative*population');
    const element = await chart();
    await until('it is per person', () => /per person|inhabitant/i.test(subtitle(element)));
    element.linked.view.relative = 'none';
    element.requestUpdate();
    await until('the hash says so', () => hash() === '#keruen=it~relative*none');
  });
});
