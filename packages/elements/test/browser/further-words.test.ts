import { afterEach, beforeEach, expect, test } from 'vitest';
import { isWhole, loadedLocale, localeOf } from '@keruen/figure';
import { asTable, CHART, clear, figure, part, put, text, until, type Any } from './page.ts';

afterEach(clear);

// Each test begins as a page does that has not yet asked for the words of a type.
beforeEach(() => {
  const { further } = loadedLocale('fa-AF') ?? {};
  if (further) delete further.texts;
});

/** Words of the English books that are loaded with what says them. */
const FURTHER =
  /logarithmic|zero or less|shares of what|without zero|no change|upper edge|would hide|period|reporter|partner|product|parts in it|offices|events|on that day|caps|the buyer|missing|of the target/i;

/** All words in Latin letters that an element ever shows, beside names that are marked as such. */
function listening(element: Any): () => string {
  const seen = new Set<string>();
  const look = (): void => {
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement;
      if (!at?.closest('style, [lang="en"]') && /\p{Script=Latin}{3,}/u.test(node.nodeValue ?? ''))
        seen.add(node.nodeValue ?? '');
    }
  };
  new MutationObserver(look).observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return () => {
    look();
    return [...seen].join('; ');
  };
}

test('a column chart in Dari loads nothing but what it says', async () => {
  const chart = await figure(
    put(`<div lang="fa-AF"><trade-chart ${CHART} heading="تجارت"></trade-chart></div>`),
  );
  expect(text(part(chart, 'subtitle'))).toContain('افغانستان');
  expect(isWhole(loadedLocale('fa-AF')!)).toBe(false);
});

test('its table comes with its words, and stays in the reader’s language when the page turns to another', async () => {
  const chart = await figure(
    put(`<div lang="en"><trade-chart ${CHART.replace('Trade rose', 'تجارت')}></trade-chart></div>`),
  );
  const heads = (): string => text(part(chart, 'table')?.querySelector('thead'));
  await asTable(chart);
  await until('an English table stands', () => /period/i.test(heads()));
  expect(isWhole(loadedLocale('fa-AF')!)).toBe(false);
  chart.parentElement!.lang = 'fa-AF';
  await until('a Dari table stands', () => heads().includes('دوره'));
  expect(isWhole(loadedLocale('fa-AF')!)).toBe(true);
  expect(text(part(chart, 'table'))).not.toMatch(FURTHER);
});

test.each([
  ['table', ''],
  ['lines', 'scale="log"'],
  ['slope', 'scale="log"'],
  ['dumbbell', 'scale="log"'],
  ['stacked', 'scale="share"'],
  ['treemap', 'period="2022"'],
  ['target', ''],
  ['timeline', 'actor="AFG"'],
])('%s in Dari never shows a word of English', async (type, more) => {
  const words = CHART.replace('Trade rose', 'تجارت');
  const chart = put(`<div lang="fa-AF"><trade-chart ${more} type="${type}" ${words}></trade-chart></div>`);
  await chart.updateComplete;
  const heard = listening(chart);
  await figure(chart);
  expect(isWhole(await localeOf('fa-AF'))).toBe(true);
  expect(heard()).not.toMatch(FURTHER);
  expect(chart.shadowRoot!.querySelector('.root')!.getAttribute('lang')).toBe('fa-AF');
});

test('where the words cannot be had, a sentence in Dari stands instead of English ones', async () => {
  const { further } = await localeOf('fa-AF');
  const lost = (): never => {
    throw new Error('lost on the way');
  };
  Object.defineProperty(further!, 'texts', { configurable: true, get: () => undefined, set: lost });
  const chart = put(`<div lang="fa-AF"><trade-chart ${CHART} type="table"><p>اصل</p></trade-chart></div>`);
  await until('a sentence stands', () => chart.shadowRoot!.querySelector('.calm'));
  delete further!.texts;
  expect(text(chart.shadowRoot!.querySelector('.calm'))).toMatch(/^این تصویر رسم نشد/);
  expect(part(chart, 'table')).toBeNull();
});

test('a figure that stands keeps its words until those of the next type are here', async () => {
  const chart = await figure(
    put(`<div lang="fa-AF"><trade-chart ${CHART.replace('Trade rose', 'تجارت')}></trade-chart></div>`),
  );
  const heard = listening(chart);
  chart.type = 'table';
  await until('the table stands', () => part(chart, 'table'));
  expect(text(part(chart, 'table'))).toContain('دوره');
  expect(heard()).not.toMatch(FURTHER);
});

test('a button of a map keeps the focus while the words of another language are on their way', async () => {
  const map = put<Any>(
    '<corridor-map dataset="kazakhstan-afghanistan" corridor="cku"></corridor-map>',
    'none',
  );
  const tool = (): HTMLButtonElement | null => map.shadowRoot?.querySelector('.tools button') ?? null;
  await until('there are tools', tool);
  const [pressed, before] = [tool()!, text(tool())];
  pressed.focus();
  map.lang = 'kk';
  await until('it speaks Kazakh', () => tool() && text(tool()) !== before);
  expect(map.shadowRoot!.activeElement).toBe(pressed);
});
