import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { unfolded } from '@keruen/data';
import type { ActorCard, KeruenErrorEvent } from '@keruen/elements';
import { clear, figure, put, text, until } from './page.ts';

beforeEach(clear);
afterEach(clear);

const whole = unfolded(dataset);

async function compared(
  attributes: string,
  width = 800,
  lang = 'en',
  data = whole,
): Promise<HTMLTableElement> {
  const dir = /^(fa|ps)/.test(lang) ? 'rtl' : 'ltr';
  const element = put<ActorCard>(
    `<div id="room" lang="${lang}" dir="${dir}"><actor-card variant="comparison" ${attributes}><p>Two</p></actor-card></div>`,
    data,
  );
  document.querySelector<HTMLElement>('#room')!.style.inlineSize = `${width}px`;
  await until('the comparison stands', () =>
    element.shadowRoot?.querySelector(`.root[lang="${lang}"] .comparison table`),
  );
  await figure(element);
  return element.shadowRoot!.querySelector('table')!;
}

const PAIR = 'actor="KAZ UZB" toward="AFG" as-of="2024-01"';

const row = (table: HTMLTableElement, head: string): HTMLTableCellElement[] => {
  const found = [...table.querySelectorAll('tbody tr')].find((one) => text(one.querySelector('th')) === head);
  return [...found!.querySelectorAll('td')];
};

/** Every state a card is in until it stands, frame by frame. */
async function statesOf(element: ActorCard): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  while (!element.shadowRoot?.querySelector('.comparison table')) {
    for (const state of ['loading', 'empty', 'error'])
      if (element.matches(`:state(${state})`)) seen.add(state);
    await Promise.race([element.updateComplete, new Promise(requestAnimationFrame)]);
    await new Promise((done) => setTimeout(done));
  }
  return seen;
}

describe('a comparison', () => {
  test('is on its way, not empty, until its words are here', async () => {
    const element = put<ActorCard>(
      `<div lang="kk"><actor-card variant="comparison" ${PAIR}></actor-card></div>`,
      whole,
    );
    expect([...(await statesOf(element))]).toEqual(['loading']);
  });

  test('is a table: a column for each actor, a row for each topic, named for all who read it', async () => {
    const table = await compared(PAIR);
    expect(table.part.contains('table')).toBe(true);
    expect([...table.querySelectorAll('thead th')].map(text)).toEqual(['Kazakhstan', 'Uzbekistan']);
    expect([...table.querySelectorAll('tbody th')].map(text)).toEqual([
      'Kind',
      'Names',
      'Offices',
      'Relations',
      'Trade',
      'Identifiers',
      'Sources',
    ]);
    expect(
      [...table.querySelectorAll('thead th')].every((one) => (one as HTMLTableCellElement).scope === 'col'),
    ).toBe(true);
    expect(
      [...table.querySelectorAll('tbody th')].every((one) => (one as HTMLTableCellElement).scope === 'row'),
    ).toBe(true);
    expect(text(table.caption)).toContain('Kazakhstan and Uzbekistan compared, as of January 2024');
  });

  test('tells offices, trade with its signs, and identifiers of each on the date', async () => {
    const table = await compared(PAIR);
    expect(text(row(table, 'Offices')[0])).toContain('Kassym-Jomart Tokayev');
    expect(text(row(table, 'Offices')[0])).toContain('no recorded holder on this date');
    const [trade] = row(table, 'Trade');
    expect(text(trade)).toContain('$615M');
    expect(trade!.querySelectorAll('svg.key')).toHaveLength(3);
    expect(row(table, 'Identifiers').map(text)).toEqual([
      'Kazakhstan ISO 3166-1 KAZ, KZ UN M49 398 Wikidata Q232',
      'Uzbekistan ISO 3166-1 UZB, UZ UN M49 860 Wikidata Q265',
    ]);
  });

  test('gives both dates, and “≠”, where sources contradict each other, and every account behind their number', async () => {
    const [cell] = row(await compared(PAIR), 'Relations');
    const envoys = [...cell!.querySelectorAll('li')].find((one) => text(one).startsWith('Hosts envoys'))!;
    expect(envoys.querySelector('.unequal')!.getAttribute('aria-label')).toBe('contradicted');
    for (const date of ['17 April 2023', 'May 2023', 'September 2023']) expect(text(envoys)).toContain(date);
    expect(text(cell!.querySelector('summary'))).toBe('Relations (28)');
    expect(cell!.querySelectorAll('details .act')).toHaveLength(28);
  });

  test.each([
    ['en', 'general knowledge, not read in a source'],
    ['kk', 'жалпыға мәлім, дереккөзсіз'],
  ])('names publishers, and in %s what nobody published as general knowledge', async (lang, expected) => {
    const table = await compared(PAIR, 800, lang);
    const [cell] = [...table.querySelectorAll('tbody tr:last-of-type td')];
    expect(text(cell!)).toContain(expected);
    expect(text(cell!)).not.toMatch(/no publisher|баспагері көрсетілмеген/);
    expect(text(cell!)).toContain('Caspian News');
  });

  test('prints with every office and every act where it is said', async () => {
    const table = await compared(PAIR);
    const tenures = [...row(table, 'Offices')[0]!.querySelectorAll('.office')];
    expect(tenures.length).toBeGreaterThan(3);
    for (const tenure of tenures) expect(text(tenure.querySelector('.cited'))).not.toBe('');
    const acts = [...row(table, 'Relations')[0]!.querySelectorAll('details .act')];
    for (const act of acts) {
      expect(text(act.querySelector('.cited'))).not.toBe('');
      expect(text(act.querySelector('.circumstances'))).toContain('confidence');
    }
  });

  test('gives names their languages, an id only where it is one', async () => {
    const crooked = {
      ...whole,
      actors: whole.actors.map((one) => (one.id === 'UZB' ? { ...one, wikidata: '../w/evil' } : one)),
    };
    const table = await compared('actor="taliban-authorities UZB"', 800, 'en', crooked);
    const names = row(table, 'Names')[0]!;
    const islamic = [...names.querySelectorAll('bdi')].find((one) => text(one) === 'امارت اسلامی افغانستان');
    expect(islamic!.lang).toBe('fa-AF');
    expect(row(table, 'Identifiers')[1]!.querySelector('a')).toBeNull();
  });

  test('says why a value is missing', async () => {
    const table = await compared('actor="KAZ UZB tokayev AFG" toward="AFG" as-of="2024-01"');
    expect(
      row(table, 'Trade')
        .slice(1)
        .map((one) => text(one.querySelector('.none'))),
    ).toEqual(['Nothing recorded', 'Not applicable to an actor of this kind', 'This is the actor itself']);
    expect(text(row(table, 'Offices')[1]!.querySelector('.none'))).toBe('Nothing recorded');
  });

  test('comes by itself from the shipped dataset', async () => {
    const element = put<ActorCard>(
      `<actor-card dataset="kazakhstan-afghanistan" variant="comparison" ${PAIR}></actor-card>`,
      'none',
    );
    await until('the comparison stands', () => element.shadowRoot?.querySelector('.comparison table'));
    const table = element.shadowRoot!.querySelector('table')!;
    expect(text(row(table, 'Trade')[0])).toContain('$615M');
    expect(text(row(table, 'Offices')[0])).toContain('Kassym-Jomart Tokayev');
  });
});

describe('on a phone', () => {
  test.each(['en', 'fa-AF'])(
    'rows in %s are blocks that name each actor again, and are still a table',
    async (lang) => {
      const table = await compared(PAIR, 320, lang);
      const cells = [...table.querySelectorAll('tbody tr:first-child td')];
      const [first, second] = cells.map((one) => one.getBoundingClientRect());
      expect(second!.top).toBeGreaterThanOrEqual(first!.bottom - 1);
      for (const cell of cells) {
        const name = cell.querySelector<HTMLElement>('.whose')!;
        expect(name.getBoundingClientRect().height).toBeGreaterThan(10);
        expect(name.ariaHidden).toBe('true');
        expect(cell.getAttribute('role')).toBe('cell');
      }
      expect(table.closest('.root')!.scrollWidth).toBeLessThanOrEqual(320);
    },
  );

  test('and stand beside each other where there is room', async () => {
    const table = await compared(PAIR, 800);
    const cells = [...table.querySelectorAll('tbody tr:first-child td')];
    const [first, second] = cells.map((one) => one.getBoundingClientRect());
    expect(second!.top).toBe(first!.top);
    expect(cells[0]!.querySelector('.whose')!.getBoundingClientRect().height).toBe(0);
  });
});

test('arrow keys go over its Subjects, and a choice is told to the page', async () => {
  const table = await compared(PAIR);
  const root = table.getRootNode() as ShadowRoot;
  const told: string[] = [];
  root.host.addEventListener('keruen-subject', (event) =>
    told.push((event as CustomEvent<{ subject?: string }>).detail.subject ?? ''),
  );
  table.querySelector<HTMLElement>('[data-subject="actor:KAZ"]')!.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect((root.activeElement as HTMLElement).dataset.subject).toBe('actor:UZB');
  await userEvent.keyboard('{Enter}');
  expect(told).toContain('actor:UZB');
});

test('an actor nobody knows is refused by name, and the author’s words stay', async () => {
  const issues: KeruenErrorEvent['detail']['issues'][number][] = [];
  const element = put<ActorCard>(
    '<actor-card variant="comparison" actor="KAZ XYZ"><p>Two</p></actor-card>',
    whole,
  );
  element.addEventListener('keruen-error', ({ detail }) => issues.push(...detail.issues));
  await until('it is told', () => issues.length);
  expect(issues[0]).toMatchObject({ code: 'unknown-actor', received: 'XYZ' });
  expect(element.shadowRoot!.querySelector<HTMLElement>('.fallback')!.hidden).toBe(false);
});

test.each([
  ['everybody', 'actor="*"', { code: 'unknown-actor', received: '*' }],
  ['one alone', 'actor="KAZ"', { code: 'unknown-actor', expected: 'KAZ AFG …' }],
  ['one twice', 'actor="KAZ KAZ"', { code: 'unknown-actor', received: 'KAZ' }],
  ['several towards whom', 'actor="KAZ UZB" toward="AFG RUS"', { code: 'unknown-toward', expected: 'AFG' }],
])('%s: a sentence says that this is no comparison, and the author’s words stay', async (_, asked, issue) => {
  const issues: KeruenErrorEvent['detail']['issues'][number][] = [];
  const element = put<ActorCard>(`<actor-card variant="comparison" ${asked}><p>Two</p></actor-card>`, whole);
  element.addEventListener('keruen-error', ({ detail }) => issues.push(...detail.issues));
  await until('it is told', () => issues.length && element.shadowRoot!.querySelector('.calm'));
  expect(issues[0]).toMatchObject(issue);
  expect(text(element.shadowRoot!.querySelector('.calm'))).toContain(
    `${asked.includes('toward') ? 'toward' : 'actor'}=`,
  );
  expect(element.querySelector('p')!.checkVisibility()).toBe(true);
});

test.each([320, 800])('axe finds no fault with it, %d px wide', async (width) => {
  const table = await compared(PAIR, width);
  const { violations } = await axe.run((table.getRootNode() as ShadowRoot).host, {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
