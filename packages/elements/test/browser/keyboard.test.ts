import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CorridorMap } from '@keruen/elements';
import { CHART, clear, figure, part, put, text, until } from './page.ts';

afterEach(clear);

const focused = (element: Element): string | undefined =>
  (element.shadowRoot!.activeElement as SVGElement | null)?.dataset.subject;

/** Presses a key until the focus stays where it is, and tells where it has been. */
async function walk(element: Element, key: string): Promise<string[]> {
  const seen: string[] = [];
  for (let i = 0; i < 100; i += 1) {
    await userEvent.keyboard(`{${key}}`);
    const subject = focused(element);
    if (subject === undefined || subject === seen.at(-1)) break;
    seen.push(subject);
  }
  return seen;
}

test('a picture is one tab stop, and arrow keys visit every value once', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  expect(chart.shadowRoot!.querySelectorAll('.picture[tabindex="0"], .picture [tabindex="0"]')).toHaveLength(
    1,
  );
  part<SVGElement>(chart, 'picture')!.focus();
  const seen = await walk(chart, 'ArrowRight');
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(chart.data!.observations.filter((one) => one.measure === 'trade-value').length);
  expect(chart.shadowRoot!.querySelectorAll('.picture [tabindex="0"]')).toHaveLength(1);
  expect((await walk(chart, 'ArrowLeft')).length).toBe(seen.length - 1);
});

test('Home, End, PageDown and Escape lead to the ends, the next series and out', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const picture = part<SVGElement>(chart, 'picture')!;
  picture.focus();
  await userEvent.keyboard('{Enter}');
  const first = focused(chart);
  await userEvent.keyboard('{End}');
  expect(focused(chart)).toBe('observation:c037');
  await userEvent.keyboard('{Home}');
  expect(focused(chart)).toBe(first);
  await userEvent.keyboard('{PageDown}');
  expect(focused(chart)).toContain('import');
  await until('words stand beside it', () => part(chart, 'tooltip'));
  await userEvent.keyboard('{Escape}');
  await until('the words are gone', () => !part(chart, 'tooltip'));
  expect(focused(chart)).toContain('import');
  await userEvent.keyboard('{Escape}');
  expect(chart.shadowRoot!.activeElement).toBe(picture);
  expect(picture.getAttribute('role')).toBe('img');
});

test.each([
  ['a chart', `<trade-chart ${CHART}></trade-chart>`],
  ['a map', `<corridor-map corridor="titr" dataset="kazakhstan-afghanistan"></corridor-map>`],
])('what is chosen by key in %s keeps the focus when it is lit and when it is not', async (_, tag) => {
  const one = await figure(put(tag, tag.includes('dataset') ? 'none' : undefined));
  part<SVGElement>(one, 'picture')!.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  const at = focused(one);
  const lit = (): Element | null => one.shadowRoot!.querySelector('[aria-label^="Highlighted"]');
  await userEvent.keyboard('{Enter}');
  await until('it is lit', lit);
  expect(focused(one)).toBe(at);
  expect(one.shadowRoot!.activeElement!.ariaLabel).toMatch(/^Highlighted/);
  await userEvent.keyboard('{Enter}');
  await until('it is no longer lit', () => !lit());
  expect(focused(one)).toBe(at);
});

test('a reader whose value goes with the data is shown the one that has the focus instead', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{Enter}');
  const gone = focused(chart)!;
  await until('its words stand', () => part(chart, 'tooltip'));
  chart.flow = 'import';
  await until('it is gone', () => !chart.shadowRoot!.querySelector(`.picture [data-subject="${gone}"]`));
  await chart.updateComplete;
  await until('words stand', () => part(chart, 'tooltip'));
  expect(chart.shadowRoot!.querySelectorAll('.ring')).toHaveLength(1);
  expect(text(part(chart, 'tooltip'))).toBe(
    text({ textContent: chart.shadowRoot!.activeElement!.ariaLabel!.replace(': ', '') } as Element),
  );
});

test.each([
  ['a table', 'table'],
  ['a sentence', 'nonsense'],
])(
  'a picture that gives way to %s and comes again shows nothing to a reader who is elsewhere',
  async (_, type) => {
    const chart = await figure(put(`<trade-chart ${CHART}></trade-chart><button>Filter</button>`));
    part<SVGElement>(chart, 'picture')!.focus();
    await userEvent.keyboard('{Enter}');
    await until('words stand', () => part(chart, 'tooltip'));
    chart.type = type as 'table';
    await until('it is gone', () => !part(chart, 'picture'));
    document.querySelector<HTMLElement>('main > button')!.focus();
    chart.type = 'columns';
    await figure(chart);
    await until('it stands again', () => part(chart, 'picture'));
    await chart.updateComplete;
    expect(part(chart, 'picture')!.getAttribute('role')).toBe('img');
    expect([part(chart, 'tooltip'), chart.shadowRoot!.querySelector('.ring')]).toEqual([null, null]);
  },
);

test('in Dari the arrow keys run with the text', async () => {
  const chart = await figure(put(`<div lang="fa-AF"><trade-chart ${CHART}></trade-chart></div>`));
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{Enter}');
  const first = focused(chart);
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused(chart)).not.toBe(first);
  await userEvent.keyboard('{ArrowRight}');
  expect(focused(chart)).toBe(first);
});

test('places and legs of a map are visited as they are walked', async () => {
  const map = await figure(put<CorridorMap>('<corridor-map corridor="short"></corridor-map>'));
  part<SVGElement>(map, 'picture')!.focus();
  expect(await walk(map, 'ArrowRight')).toEqual([
    'node:aktau',
    'leg:aktau-alat',
    'node:alat',
    'leg:alat-tbilisi',
    'node:tbilisi',
  ]);
});

test('keys that mean nothing to a picture, and keys pressed elsewhere, stay the page’s', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart><button id="after">after</button>`));
  const taken: boolean[] = [];
  document.body.addEventListener('keydown', (event) => taken.push(event.defaultPrevented), { once: false });
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('j');
  document.querySelector<HTMLElement>('#after')!.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(taken).toEqual([false, false]);
});

test('focus is shown by a ring and by words, which go when focus leaves', async () => {
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart><button id="after">after</button>`));
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(chart.shadowRoot!.querySelector('.ring')).not.toBeNull();
  await until('words stand beside it', () => part(chart, 'tooltip')?.textContent.includes('469'));
  document.querySelector<HTMLElement>('#after')!.focus();
  await chart.updateComplete;
  expect(chart.shadowRoot!.querySelector('.ring')).toBeNull();
  expect(part(chart, 'tooltip')).toBeNull();
});
