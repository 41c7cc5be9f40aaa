import { afterEach, describe, expect, test } from 'vitest';
import { WORDINGS } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard, KeruenErrorEvent } from '@keruen/elements';
import { clear, figure, put, text, until } from './page.ts';
import { textsOf } from './taking.ts';
import { withoutFacts } from './without-facts.ts';

afterEach(clear);

const SHIPPED = 'dataset="kazakhstan-afghanistan"';
const PAIR = 'actor="KAZ UZB" toward="AFG" as-of="2024-01"';

async function shown(attributes: string, lang = 'en'): Promise<ActorCard> {
  document.documentElement.lang = lang;
  return figure(put<ActorCard>(`<actor-card ${attributes}></actor-card>`, 'none'));
}

/** What stands inside the element of a snippet. */
async function insideOf(element: ActorCard): Promise<HTMLElement> {
  const [code] = await textsOf(element, 'embed');
  return new DOMParser().parseFromString(code!, 'text/html').querySelector('actor-card')!;
}

const plain = (node: Element | null): string => text(node).replace(/[\u200e\u200f\u2066-\u2069]/g, '');

/** Heads of lines of a table, in the page or in words. */
const heads = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((one) => plain(one));

describe.each(['en', 'fa-AF'])('in %s the words without a script', (lang) => {
  test('of a comparison have the columns and rows of the table on show', async () => {
    const element = await shown(`${SHIPPED} variant="comparison" ${PAIR}`, lang);
    const inside = await insideOf(element);
    const root = element.shadowRoot!;
    for (const selector of ['thead th', 'tbody th', 'caption'])
      expect(heads(inside, selector).map((one) => one.toLowerCase())).toEqual(
        heads(root, `.comparison ${selector}`).map((one) => one.toLowerCase()),
      );
    expect(heads(inside, 'thead th')).toHaveLength(2);
    expect(inside.querySelectorAll('td time, td cite a').length).toBeGreaterThan(10);
    expect(inside.querySelectorAll(':scope > p:last-child cite a').length).toBeGreaterThan(3);
  });

  test('of relations tell whom the table on show tells of, in a row for each record', async () => {
    const element = await shown(`${SHIPPED} variant="relations" ${PAIR}`, lang);
    const inside = await insideOf(element);
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('details.lines')!;
    details.open = true;
    await until('its table is there', () => details.querySelector('table'));
    expect(new Set(heads(inside, 'tbody th'))).toEqual(new Set(heads(details, 'tbody th')));
    expect(heads(inside, 'caption')).toEqual(heads(details, 'caption'));
    expect(inside.querySelectorAll('tbody tr').length).toBeGreaterThan(25);
    expect(plain(inside)).toContain('≠');
    expect(inside.querySelectorAll('td time, td cite a').length).toBeGreaterThan(10);
  });
});

test('a heading of the author’s is there, at the level asked for', async () => {
  const inside = await insideOf(
    await shown(`${SHIPPED} variant="comparison" heading="Two &lt;b&gt;" heading-level="2" ${PAIR}`),
  );
  expect(text(inside.querySelector('h2'))).toBe('Two <b>');
});

test('the author’s own words come before ours', async () => {
  const inside = await insideOf(
    await figure(
      put<ActorCard>(
        `<actor-card ${SHIPPED} variant="relations" ${PAIR}><p>In our words</p></actor-card>`,
        'none',
      ),
    ),
  );
  expect(text(inside.querySelector('p'))).toBe('In our words');
  expect(inside.querySelector('table')).toBeNull();
});

describe.each(['comparison', 'relations'])('%s in words', (variant) => {
  test('is no data: where it is pasted the figure is drawn from the dataset, without a complaint', async () => {
    const [code] = await textsOf(await shown(`${SHIPPED} variant="${variant}" ${PAIR}`), 'embed');
    clear();
    const issues: unknown[] = [];
    const listen = ({ detail }: KeruenErrorEvent): unknown => issues.push(...detail.issues);
    document.addEventListener('keruen-error', listen);
    const pasted = await figure(put<ActorCard>(code!.replace(/<script[^]*?<\/script>/, ''), 'none'));
    document.removeEventListener('keruen-error', listen);
    expect(issues).toEqual([]);
    expect(text(pasted.shadowRoot!.querySelector('[part~="source"]'))).toContain('Kursiv.media');
  });

  test('is no data where the page gives none: it stays in sight', async () => {
    const [code] = await textsOf(await shown(`${SHIPPED} variant="${variant}" ${PAIR}`), 'embed');
    clear();
    const pasted = put<ActorCard>(code!.replace(/<script[^]*?<\/script>/, '').replace(SHIPPED, ''), 'none');
    const told: Promise<KeruenErrorEvent> = new Promise((tell) =>
      pasted.addEventListener('keruen-error', tell, { once: true }),
    );
    expect((await told).detail.issues).toMatchObject([{ code: 'no-data', path: 'dataset' }]);
    expect(pasted.querySelector('table')!.checkVisibility()).toBe(true);
    expect(pasted.shadowRoot!.querySelector('.card, .picture')).toBeNull();
  });

  test.each(['en', 'ru', 'kk', 'fa-AF', 'ps'])(
    'in %s names an authority as its publisher does',
    async (lang) => {
      const words = 'de facto authorities';
      const said = WORDINGS.find(({ en }) => en === words)![lang]!;
      const inside = await insideOf(
        await shown(`${SHIPPED} variant="${variant}" ${PAIR} vocabulary="${words}"`, lang),
      );
      const whole = plain(inside);
      expect(whole).toContain(said);
      const own = dataset.actors.find(({ id }) => id === 'taliban-authorities')!.names[lang]!;
      // A source may say so in its own words.
      if (lang !== 'en') expect(await withoutFacts(whole, lang)).not.toContain(own);
      expect(inside.getAttribute('vocabulary')).toBe(words);
    },
  );
});
