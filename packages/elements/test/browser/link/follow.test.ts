import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';
import { CHART, clear, figure, part, put, until } from '../page.ts';
import { small } from '../small-dataset.ts';
import {
  allLitProse,
  hover,
  hoverOn,
  isLit,
  litMarks,
  litProse,
  litWords,
  prose,
  rings,
  say,
} from './linked.ts';

afterEach(clear);

const WORDS = `<p>In ${prose('period:2022', 'that year', 'id="year"')} trade reached
  ${prose('observation:c031', 'one billion dollars', 'id="billion"')}, says
  <span data-subject="actor:KAZ" id="kaz">Kazakhstan</span>; over ${prose('leg:aktau-alat', 'the sea', 'id="sea"')}.</p>`;

interface Story {
  readonly chart: TradeChart;
  readonly card: ActorCard;
  readonly map: CorridorMap;
}

const byId = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

/** Prose, a chart, a card and a map on one page. */
async function story(attributes = ''): Promise<Story> {
  put(`${WORDS}<trade-chart ${CHART} ${attributes}></trade-chart>
    <actor-card actor="KAZ" toward="AFG"></actor-card><corridor-map corridor="short"></corridor-map>`);
  const [chart, card, map] = ['trade-chart', 'actor-card', 'corridor-map'].map((tag) =>
    document.querySelector(tag)!,
  );
  const all = { chart, card, map } as unknown as Story;
  for (const one of Object.values(all) as TradeChart[]) one.data = small;
  await Promise.all([figure(all.chart), figure(all.card), figure(all.map)]);
  return all;
}

describe('what prose points at', () => {
  test('a year lights all data of the year, in every figure, and nothing else', async () => {
    const { chart, card, map } = await story();
    await hoverOn(byId('year'), () => litMarks(chart).length);
    expect(litMarks(chart).every((one) => /2022|c031/.test(one))).toBe(true);
    expect(litMarks(chart)).toHaveLength(4);
    expect(rings(chart)).toBeGreaterThan(0);
    expect(isLit(map)).toBe(false);
    expect(litWords(card).filter((one) => one?.startsWith('actor:'))).toEqual([]);
    expect(litProse()).toEqual(['that year', 'one billion dollars']);
  });

  test('a claim lights what contradicts it', async () => {
    const { chart } = await story();
    await hoverOn(byId('billion'), () => litMarks(chart).length);
    expect(litMarks(chart).sort()).toEqual(['observation:KAZ-AFG-turnover-2022', 'observation:c031']);
    expect(litWords(chart)).toEqual(['observation:c031']);
  });

  test('an actor lights its card and its places; a figure that is all about it says so as a whole', async () => {
    const { chart, card, map } = await story();
    await hoverOn(byId('kaz'), () => litMarks(map).length);
    expect(litMarks(map)).toEqual(expect.arrayContaining(['node:aktau', 'leg:aktau-alat']));
    expect(litMarks(map)).not.toContain('node:tbilisi');
    expect(card.shadowRoot!.querySelector('.root')!.hasAttribute('data-lit')).toBe(true);
    expect(chart.shadowRoot!.querySelector('.root')!.hasAttribute('data-lit')).toBe(true);
    expect(chart.shadowRoot!.querySelector('.picture .dimmed')).toBeNull();
  });

  test('a leg lights its places on the map, and leaves the chart alone', async () => {
    const { chart, map } = await story();
    await hoverOn(byId('sea'), () => litMarks(map).length);
    expect(litMarks(map).sort()).toEqual(['leg:aktau-alat', 'node:aktau', 'node:alat']);
    expect(isLit(chart)).toBe(false);
  });

  test('goes when the pointer leaves, for other words or for none', async () => {
    const { chart, map } = await story();
    await hoverOn(byId('sea'), () => isLit(map));
    hover(byId('billion'));
    await map.updateComplete;
    expect([isLit(map), isLit(chart)]).toEqual([false, true]);
    hover(document.body);
    await chart.updateComplete;
    expect(isLit(chart)).toBe(false);
    expect(rings(chart)).toBe(0);
    expect(allLitProse()).toEqual([]);
  });

  test('is what is focused, while nothing is hovered', async () => {
    const { map } = await story();
    byId('sea').focus();
    await until('the map follows', () => isLit(map));
    byId('sea').blur();
    await map.updateComplete;
    expect(isLit(map)).toBe(false);
  });

  test('is not a finger on its way', async () => {
    const { chart } = await story();
    await hoverOn(byId('sea'), () => allLitProse().length);
    hover(document.body);
    hover(byId('year'), 'touch');
    await chart.updateComplete;
    expect(allLitProse()).toEqual([]);
  });

  test('that is no Subject, or none anybody knows, lights nothing', async () => {
    const { chart, map } = await story();
    await hoverOn(byId('year'), () => isLit(chart));
    for (const odd of ['period', 'thing:x', 'observation:nobody', 'actor: KAZ']) {
      byId('kaz').dataset.subject = odd;
      hover(byId('kaz'));
      await chart.updateComplete;
      expect([isLit(chart), isLit(map)]).toEqual([false, false]);
    }
  });
});

describe('what a figure points at', () => {
  test('by keyboard is followed by the others and by prose, while it shows it itself as before', async () => {
    const { chart, card, map } = await story();
    part<SVGElement>(chart, 'picture')!.focus();
    await userEvent.keyboard('{End}');
    const at = (): string | undefined => (chart.shadowRoot!.activeElement as SVGElement).dataset.subject;
    while (at() !== 'observation:c031') await userEvent.keyboard('{ArrowLeft}');
    await until('prose follows', () => allLitProse().length);
    expect(allLitProse()).toEqual(['one billion dollars']);
    expect(chart.shadowRoot!.querySelector('.picture .dimmed')).toBeNull();
    // The card tells what is said of its actor: this claim too. The map has nothing of it.
    expect(isLit(card)).toBe(true);
    expect(isLit(map)).toBe(false);
  });

  test('by pointer, on a place of the map, too', async () => {
    const { map } = await story();
    const leg = map.shadowRoot!.querySelector<SVGElement>('.picture [data-subject="leg:aktau-alat"]')!;
    leg.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    await until('prose follows', () => allLitProse().length);
    expect(allLitProse()).toEqual(['the sea']);
  });

  test.each([
    ['what is drawn changes', (map: CorridorMap) => (map.corridor = 'nowhere')],
    ['the figure leaves the page', (map: CorridorMap) => map.remove()],
  ])('no longer where the pointer still rests and %s', async (_, change) => {
    const { map } = await story();
    const leg = map.shadowRoot!.querySelector<SVGElement>('.picture [data-subject="leg:aktau-alat"]')!;
    leg.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    await until('prose follows', () => allLitProse().length);
    change(map);
    await until('it follows no longer', () => !allLitProse().length);
  });

  test('among the words around a picture: notes, tables, lists', async () => {
    const { chart, map } = await story();
    const note = chart.shadowRoot!.querySelector('.notes [data-subject="observation:c031"]')!;
    await hoverOn(note, () => allLitProse().length);
    expect(litProse()).toEqual(['one billion dollars']);
    hover(map);
    await chart.updateComplete;
    expect(allLitProse()).toEqual([]);
  });

  test('in a card, by keyboard', async () => {
    const { card, map } = await story();
    card.shadowRoot!.querySelector<HTMLElement>('.card [tabindex="0"]')!.focus();
    await userEvent.keyboard('{End}');
    const subject = (card.shadowRoot!.activeElement as HTMLElement).dataset.subject;
    expect(subject).toBe('corridor:short');
    await until('the map is meant', () => map.shadowRoot!.querySelector('.root[data-lit]'));
  });

  test('of another version, or said by the page itself, is followed as well', async () => {
    const { map } = await story();
    say('preview', 'node:tbilisi');
    await until('the map follows', () => isLit(map));
    expect(litMarks(map)).toContain('node:tbilisi');
    say('clear');
    await map.updateComplete;
    expect(isLit(map)).toBe(false);
  });
});

describe('groups', () => {
  const grouped = async (): Promise<readonly [TradeChart, TradeChart]> => {
    put(`<section data-group="a">${prose('period:2022', 'in a', 'id="a"')}<trade-chart id="one" ${CHART}></trade-chart></section>
      ${prose('period:2022', 'outside', 'id="out"')}<trade-chart id="two" ${CHART} group="b"></trade-chart>
      <p data-group="b">${prose('period:2022', 'in b', 'id="b"')}</p>`);
    const charts = [...document.querySelectorAll('trade-chart')] as [TradeChart, TradeChart];
    for (const chart of charts) chart.data = small;
    await Promise.all(charts.map((chart) => figure(chart)));
    return charts;
  };

  test('follow their own only: by attribute, or by what stands around', async () => {
    const [one, two] = await grouped();
    await hoverOn(byId('a'), () => isLit(one));
    expect([isLit(one), isLit(two), litProse()]).toEqual([true, false, ['in a']]);
    hover(byId('b'));
    await two.updateComplete;
    expect([isLit(one), isLit(two), litProse()]).toEqual([false, true, ['in b']]);
    hover(byId('out'));
    await two.updateComplete;
    expect([isLit(one), isLit(two), litProse()]).toEqual([false, false, ['outside']]);
  });

  test('are told by figures that stand in one without an attribute of their own', async () => {
    const [one] = await grouped();
    const groups: unknown[] = [];
    one.addEventListener('keruen-subject', ({ detail }) => groups.push(detail.group));
    part<SVGElement>(one, 'picture')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(groups).toEqual(['a']);
  });

  test('pin each for itself', async () => {
    const [one, two] = await grouped();
    byId('a').click();
    await until('a is pinned', () => isLit(one));
    byId('b').click();
    await two.updateComplete;
    expect([isLit(one), isLit(two), litProse('keruen-pinned')]).toEqual([true, true, ['in a', 'in b']]);
  });

  test('let go of a figure that is put into another, and take it up', async () => {
    const [one, two] = await grouped();
    byId('b').click();
    await until('b is pinned', () => two.linked.pinned);
    two.group = 'c';
    await until('it is let go', () => !two.linked.pinned && !isLit(two));
    one.group = 'b';
    await until('it is taken up', () => one.linked.pinned === 'period:2022' && isLit(one));
  });
});

test('the prose itself is never changed, moved or given anything', async () => {
  const { chart } = await story();
  const words = document.querySelector('p')!;
  const before = words.outerHTML;
  const changes = new MutationObserver(() => {});
  changes.observe(words, { attributes: true, childList: true, characterData: true, subtree: true });
  await hoverOn(byId('year'), () => isLit(chart));
  byId('billion').click();
  await chart.updateComplete;
  expect(allLitProse()).not.toEqual([]);
  expect(changes.takeRecords()).toEqual([]);
  expect(words.outerHTML).toBe(before);
});

test('two tables of the page have ids of their own: a place in one is not the same place in the other', async () => {
  const table = `<table><tr><th>Year</th><th>Export</th></tr><tr><th>2021</th><td>1</td></tr><tr><th>2022</th><td>2</td></tr></table>`;
  put(`<trade-chart id="one">${table}</trade-chart><trade-chart id="two">${table}</trade-chart>`, 'none');
  const [one, two] = [...document.querySelectorAll('trade-chart')] as [TradeChart, TradeChart];
  await Promise.all([figure(one), figure(two)]);
  part<SVGElement>(one, 'picture')!.focus();
  await userEvent.keyboard('{Enter}{Enter}');
  await until('the first is pinned', () => isLit(one));
  expect(isLit(two)).toBe(false);
  say('preview', 'period:2022');
  await until('a year is the same in both', () => isLit(two));
});
