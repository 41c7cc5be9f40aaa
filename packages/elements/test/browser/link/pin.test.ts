import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ActorCard, TradeChart } from '@keruen/elements';
import { CHART, clear, figure, part, put, text, until } from '../page.ts';
import { small } from '../small-dataset.ts';
import { allLitProse, heard, hover, isLit, litMarks, litProse, prose, say } from './linked.ts';

afterEach(clear);

const WORDS = `<p>${prose('period:2022', 'that year', 'id="year"')} <button data-subject="period:2021" id="before">the year before</button></p>`;

const byId = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

async function charts(more = ''): Promise<readonly [TradeChart, TradeChart]> {
  put(
    `${WORDS}<div ${more}><trade-chart id="one" ${CHART}></trade-chart><trade-chart id="two" ${CHART}></trade-chart></div>`,
  );
  const found = [...document.querySelectorAll('trade-chart')] as [TradeChart, TradeChart];
  for (const chart of found) chart.data = small;
  await Promise.all(found.map((chart) => figure(chart)));
  return found;
}

const button = (element: TradeChart | ActorCard): HTMLButtonElement | null =>
  element.shadowRoot!.querySelector('.unpin');

const said = (element: TradeChart | ActorCard): string =>
  text(element.shadowRoot!.querySelector('[role="status"]:not(.pages *)'));

/** Goes into a picture and chooses its first value. */
async function choose(chart: TradeChart): Promise<string> {
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{Enter}{Enter}');
  await until('something is pinned', () => chart.linked.pinned);
  return chart.linked.pinned!;
}

describe('a pin', () => {
  test('is set by Enter in a figure and stays when the reader goes on', async () => {
    const [one, two] = await charts();
    const subject = await choose(one);
    await userEvent.keyboard('{ArrowRight}{Tab}');
    await two.updateComplete;
    expect([litMarks(one), litMarks(two)]).toEqual([[subject], [subject]]);
  });

  test.each(['columns', 'bars'] as const)(
    'is set by a click on a mark of %s, and let go by a second',
    async (type) => {
      const [one, two] = await charts();
      one.type = type;
      await until('the type stands', () =>
        one.shadowRoot!.querySelector('svg [data-subject^="observation:"]'),
      );
      await figure(one);
      const said = heard();
      const mark = (): SVGElement => one.shadowRoot!.querySelector('svg [data-subject^="observation:"]')!;
      const subject = mark().dataset['subject']!;
      for (const pinned of [subject, undefined, subject]) {
        await userEvent.hover(mark());
        said.list.length = 0;
        await userEvent.click(mark());
        await until(
          'the click is answered',
          () => one.linked.pinned === pinned && two.linked.pinned === pinned,
        );
        await Promise.all([one.updateComplete, two.updateComplete]);
        const chosen = said.list.filter((line) => !line.startsWith('preview'));
        expect(chosen).toEqual([`${pinned ? 'select' : 'clear'} ${subject}`]);
      }
      said.stop();
    },
  );

  test('is set by a click or a tap on prose; a link still leads on', async () => {
    const [one, two] = await charts();
    location.hash = '';
    byId('year').click();
    await until('both follow', () => isLit(one) && isLit(two));
    expect(location.hash).toBe('#here');
    hover(document.body);
    await one.updateComplete;
    expect(litProse('keruen-pinned')).toEqual(['that year']);
    expect(isLit(one)).toBe(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('is set by a key on prose that can be focused', async () => {
    const [one] = await charts();
    byId('before').focus();
    await userEvent.keyboard('{Enter}');
    await until('the year before is pinned', () => one.linked.pinned === 'period:2021');
    byId('before').blur();
    await one.updateComplete;
    expect(litMarks(one).every((mark) => mark.includes('2021'))).toBe(true);
  });

  test('is never stolen by what is only pointed at', async () => {
    const [one, two] = await charts();
    byId('year').click();
    await until('a year is pinned', () => isLit(two));
    const lit = litMarks(two);
    hover(byId('before'));
    part<SVGElement>(one, 'picture')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    say('preview', 'observation:c037');
    say('clear');
    await two.updateComplete;
    expect(litMarks(two)).toEqual(lit);
    expect(allLitProse()).toEqual(['that year']);
  });

  test('gives way to another pin', async () => {
    const [one] = await charts();
    byId('year').click();
    await until('a year is pinned', () => isLit(one));
    byId('before').click();
    await one.updateComplete;
    expect(litProse('keruen-pinned')).toEqual(['the year before']);
    expect(one.linked.pinned).toBe('period:2021');
  });

  test('goes with a second click, on prose and in a figure', async () => {
    const [one] = await charts();
    byId('year').click();
    await until('a year is pinned', () => isLit(one));
    const events = heard();
    byId('year').click();
    await one.updateComplete;
    expect(isLit(one)).toBe(false);
    await choose(one);
    await userEvent.keyboard('{Enter}');
    await one.updateComplete;
    expect(one.linked.pinned).toBeUndefined();
    events.stop();
    expect(events.list.filter((event) => /(select|clear) ./.test(event))).toEqual([
      'clear period:2022',
      'select observation:KAZ-AFG-export-2021-bns',
      'clear observation:KAZ-AFG-export-2021-bns',
    ]);
  });

  test('goes with Escape in any figure that follows, wherever the focus is in it', async () => {
    const [one, two] = await charts();
    for (const part of ['.picture', '.lines summary']) {
      say('select', 'period:2022');
      await until('a year is pinned', () => isLit(one) && isLit(two));
      two.shadowRoot!.querySelector<HTMLElement>(part)!.focus();
      await userEvent.keyboard('{Escape}');
      await one.updateComplete;
      expect([isLit(one), isLit(two)]).toEqual([false, false]);
    }
  });

  test('is none of a key pressed outside', async () => {
    const [one] = await charts();
    byId('year').click();
    await until('a year is pinned', () => isLit(one));
    byId('before').focus();
    let prevented: boolean | undefined;
    addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true });
    await userEvent.keyboard('{Escape}');
    expect(prevented).toBe(false);
    expect(isLit(one)).toBe(true);
  });

  test('of prose goes with Escape where the focus is on words that stand for it, and nowhere else in the page', async () => {
    const [one] = await charts();
    byId('before').focus();
    await userEvent.keyboard('{Enter}');
    await until('a year is pinned', () => one.linked.pinned);
    const prevented: boolean[] = [];
    const listen = ({ defaultPrevented }: KeyboardEvent): number => prevented.push(defaultPrevented);
    addEventListener('keydown', listen);
    for (const [id, pinned] of [
      ['year', 'period:2021'],
      ['before', undefined],
      ['before', undefined],
    ] as const) {
      byId(id).focus();
      await userEvent.keyboard('{Escape}');
      expect(one.linked.pinned).toBe(pinned);
    }
    removeEventListener('keydown', listen);
    expect(document.activeElement).toBe(byId('before'));
    await until('it is said', () => said(one) === 'Highlight cleared.');
    expect(prevented).toEqual([false, true, false]);
  });

  test('is set and let go by Enter and Space on words that an author has made focusable, once where the page presses them itself', async () => {
    const [one] = await charts();
    byId('before').insertAdjacentHTML(
      'afterend',
      '<span id="words" tabindex="0" data-subject="period:2021">then</span> <span id="own" tabindex="0" data-subject="period:2022">after</span>',
    );
    byId('own').addEventListener('keydown', () => byId('own').click());
    say('clear');
    await until('the page follows', () => one.linked.updated);
    for (const id of ['words', 'own', 'before']) {
      byId(id).focus();
      for (const key of ['{Enter}', ' ']) {
        await userEvent.keyboard(key);
        await until(`${key} on ${id} pins`, () => one.linked.pinned === byId(id).dataset['subject']);
        await userEvent.keyboard(key);
        await until(`${key} on ${id} lets go`, () => !one.linked.pinned);
      }
    }
  });

  test('goes with a button that the keyboard reaches, which gives the focus back to the picture', async () => {
    const [one, two] = await charts();
    byId('year').click();
    await until('the button is there', () => button(two));
    expect([text(button(one)), text(button(two))]).toEqual(['Clear highlight', 'Clear highlight']);
    part<SVGElement>(two, 'picture')!.focus();
    const reached = (): boolean => two.shadowRoot!.activeElement === button(two);
    for (let tabs = 0; tabs < 5 && !reached(); tabs += 1) await userEvent.keyboard('{Tab}');
    expect(reached()).toBe(true);
    await userEvent.keyboard('{Enter}');
    await until('it is cleared', () => !isLit(one) && !isLit(two));
    expect(two.shadowRoot!.activeElement).toBe(part(two, 'picture'));
    expect([button(one), button(two)]).toEqual([null, null]);
  });

  test('needs no more room: nothing on the page moves', async () => {
    put(
      `${WORDS}<trade-chart ${CHART}></trade-chart><actor-card actor="KAZ" toward="AFG"></actor-card><p id="end">End</p>`,
    );
    const chart = document.querySelector('trade-chart')!;
    const card = document.querySelector('actor-card')!;
    card.data = small;
    await Promise.all([figure(chart), figure(card)]);
    const before = byId('end').getBoundingClientRect().top;
    say('select', 'actor:KAZ');
    await until('both show it', () => button(chart) && button(card));
    expect(byId('end').getBoundingClientRect().top).toBe(before);
    expect(button(card)!.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });
});

describe('what is said of a pin', () => {
  test('is said once, where the reader acted', async () => {
    const [one, two] = await charts();
    await choose(two);
    await until('it is said', () => said(two));
    expect([said(one), said(two)]).toEqual(['', 'Highlighted until cleared.']);
    await userEvent.keyboard('{Enter}');
    await until('it is said', () => said(two) === 'Highlight cleared.');
    expect([said(one), said(two)]).toEqual(['', 'Highlight cleared.']);
  });

  test('of prose is said by the first figure that shows it, and by the same when it goes', async () => {
    const [one, two] = await charts();
    byId('year').click();
    await until('it is said', () => said(one));
    byId('year').click();
    await until('it is said', () => said(one) === 'Highlight cleared.');
    expect(said(two)).toBe('');
  });

  test('is in the name of every value that stands out, and no longer when it does not', async () => {
    const [one] = await charts();
    byId('year').click();
    const name = (): string =>
      one.shadowRoot!.querySelector('[data-subject="observation:c031"]')!.getAttribute('aria-label')!;
    await until('it is named', () => name().startsWith('Highlighted. '));
    byId('year').click();
    await one.updateComplete;
    expect(name()).not.toContain('ighlighted');
  });

  test('is said in the language of the figure', async () => {
    const [one] = await charts('lang="fa-AF"');
    byId('year').click();
    await until('the button is there', () => button(one));
    await until('it is said', () => said(one));
    expect(text(button(one))).toBe('پاک‌کردن برجسته‌سازی');
    expect(said(one)).not.toMatch(/[a-z]/i);
  });
});
