import DOMPurify from 'dompurify';
import sanitize from 'sanitize-html';
import { afterEach, describe, expect, test } from 'vitest';
import type { ActorCard, CorridorMap } from '@keruen/elements';
import { kses } from './kses.ts';
import { CHART, clear, figure, put, until, type Any } from './page.ts';
import { textsOf } from './taking.ts';

afterEach(clear);

const FILTERS: Readonly<Record<string, (markup: string) => string>> = {
  'sanitize-html as it is': (markup) => sanitize(markup),
  'DOMPurify as it is': (markup) => DOMPurify.sanitize(markup),
  'the list of WordPress': (markup) => kses(markup),
  'the list of an older WordPress': (markup) => kses(markup, 'before'),
};

const SHIPPED = 'dataset="kazakhstan-afghanistan"';

/** A card of two states towards a third. */
const several = (variant: string, lang: string): Promise<Any> =>
  figure(
    put<ActorCard>(
      `<div lang="${lang}"><actor-card ${SHIPPED} variant="${variant}" actor="KAZ UZB" toward="AFG" as-of="2024-01"></actor-card></div>`,
      'none',
    ),
  );

const FIGURES: Readonly<Record<string, () => Promise<Any>>> = {
  'a state towards another': () =>
    figure(
      put<ActorCard>(`<actor-card ${SHIPPED} actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>`, 'none'),
    ),
  'a person in Dari': () =>
    figure(
      put<ActorCard>(
        `<div lang="fa-AF"><actor-card ${SHIPPED} actor="nurtleu" as-of="2024-01"></actor-card></div>`,
        'none',
      ),
    ),
  'a ministry in Kazakh': () =>
    figure(
      put<ActorCard>(
        `<div lang="kk"><actor-card ${SHIPPED} actor="kaz-mfa" as-of="2024-01"></actor-card></div>`,
        'none',
      ),
    ),
  'a comparison': () => several('comparison', 'en'),
  'a comparison in Dari': () => several('comparison', 'fa-AF'),
  relations: () => several('relations', 'en'),
  'relations in Dari': () => several('relations', 'fa-AF'),
  'a chart': () => figure(put(`<trade-chart ${CHART}></trade-chart>`)),
  'a map': () => figure(put<CorridorMap>('<corridor-map corridor="short"></corridor-map>')),
};

/** What a filter leaves, read by the browser. */
const read = (markup: string): HTMLElement => new DOMParser().parseFromString(markup, 'text/html').body;

const words = (body: HTMLElement): string => {
  const text = body.textContent!.replace(/\s+/g, ' ').trim();
  return text;
};
const addresses = (body: HTMLElement): (string | null)[] =>
  [...body.querySelectorAll('a')].map((a) => a.getAttribute('href'));
const names = (body: HTMLElement, selector: string): number => body.querySelectorAll(selector).length;

describe.each(Object.keys(FIGURES))('what a snippet of %s says without a script', (what) => {
  let code = '';
  test('is one element with words inside', async () => {
    [code = ''] = await textsOf(await FIGURES[what]!(), 'embed');
    const [script, ...others] = read(code).ownerDocument.querySelectorAll(
      'script, trade-chart, actor-card, corridor-map',
    );
    expect(script!.localName).toBe('script');
    expect(others).toHaveLength(1);
    expect(words(others[0] as HTMLElement).length).toBeGreaterThan(100);
    expect(others[0]!.querySelectorAll('script, style, [id], [style], [class], [onclick]')).toHaveLength(0);
  });

  test.each(Object.keys(FILTERS))('%s leaves every word, link, date and table', (name) => {
    const before = read(code);
    const after = read(FILTERS[name]!(code));
    expect(code).not.toBe('');
    expect(words(after)).toBe(words(before));
    expect(addresses(after)).toEqual(addresses(before));
    for (const selector of ['li', 'dt', 'dd', 'tr', 'th', 'td', 'caption', 'h3, h4', 'p'])
      expect(names(after, selector), selector).toBe(names(before, selector));
    expect(after.querySelectorAll('script, actor-card, trade-chart, corridor-map')).toHaveLength(0);
  });
});

test('the filters filter: what is not allowed is gone', () => {
  for (const [name, filter] of Object.entries(FILTERS)) {
    const after = filter(
      '<p onclick="x()">a<script>b()</script><actor-card actor="KAZ"><b>c</b></actor-card></p>',
    );
    expect(after, name).toContain('<b>c</b>');
    expect(after, name).not.toMatch(/onclick|<script|actor-card/);
  }
});

test('the words of a card that lost its tag are drawn over again where a page puts the tag back', async () => {
  const element = await FIGURES['a state towards another']!();
  const [code] = await textsOf(element, 'embed');
  const inside = DOMPurify.sanitize(code!);
  clear();
  const again = put<ActorCard>(
    `<div data-keruen="actor-card"><actor-card ${SHIPPED} actor="KAZ" toward="AFG" as-of="2024-01">${inside}</actor-card></div>`,
    'none',
  );
  await until('a figure stands', () => again.shadowRoot?.querySelector('.card'));
  expect(again.querySelector('dl')).not.toBeNull();
});
