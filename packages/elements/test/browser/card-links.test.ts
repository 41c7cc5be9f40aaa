import { afterEach, describe, expect, test } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard } from '@keruen/elements';
import { inTurn } from './in-turn.ts';
import { asTable, clear, figure, put, text } from './page.ts';

afterEach(clear);

const card = (id: string): Promise<ActorCard> =>
  figure(put<ActorCard>(`<actor-card actor="${id}"></actor-card>`, dataset));

/** Words of links that lead to several places, though they stand beside each other. */
const ambiguous = (within: Iterable<Element>): string[] =>
  [...within].flatMap((one) => {
    const links = [...one.querySelectorAll<HTMLAnchorElement>('a[href]')];
    return links.flatMap((link) =>
      links.some((other) => other.href !== link.href && text(other) === text(link)) ? [text(link)] : [],
    );
  });

/** Whoever has a card of facts. */
const everybody = dataset.actors.filter(({ kind }) => kind !== 'area');

describe('links to the sources of a statement', () => {
  test('say where they lead: two sources of one publisher are told apart by their titles', async () => {
    let cited = 0;
    for (const { id } of inTurn(everybody, 0, 3)) {
      const { shadowRoot } = await card(id);
      const places = shadowRoot!.querySelectorAll('.cited');
      cited += places.length;
      expect(ambiguous(places), id).toEqual([]);
      clear();
    }
    expect(cited).toBeGreaterThan(70);
  });

  test('do so in the table of a card too', async () => {
    const element = await card('georgian-railway');
    const names = [...element.shadowRoot!.querySelectorAll('.cited a')].map(text);
    const titled = names.filter((name) => /^Trend text on xebersaati\.com, \p{L}/u.test(name));
    expect(titled.length).toBeGreaterThan(1);
    const table = await asTable(element);
    expect(ambiguous(table.querySelectorAll('td:last-child'))).toEqual([]);
    expect(text(table)).toContain(titled[0]);
  });
});
