import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard } from '@keruen/elements';
import { clear, figure, put } from './page.ts';

afterEach(clear);

const card = (attributes: string): Promise<ActorCard> =>
  figure(put<ActorCard>(`<actor-card ${attributes}></actor-card><a id="end" href="#end">On</a>`, dataset));

/** What Tab stops at, as far as nothing folded is opened. */
const stopsOf = ({ shadowRoot }: ActorCard): HTMLElement[] =>
  [...shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter(
    (one) => one.tabIndex === 0 && one.checkVisibility(),
  );

const focused = (element: ActorCard): Element | null => element.shadowRoot!.activeElement;

describe('the tab stops of a card', () => {
  test('are one for all it tells, and the links to its sources: on no card more than docs/accessibility.md says', async () => {
    const counts: number[] = [];
    for (const { id, kind } of dataset.actors) {
      if (kind === 'area') continue;
      const stops = stopsOf(await card(`actor="${id}"`));
      counts.push(stops.length);
      expect(stops.filter((one) => one.matches('[data-subject]')).length, id).toBeLessThanOrEqual(1);
      clear();
    }
    expect(Math.max(...counts)).toBe(55);
  });

  test('can be passed by a few keys: to the last of what it tells, then on', async () => {
    const element = await card('actor="taliban-authorities"');
    let presses = 0;
    const press = async (key: string): Promise<void> => {
      presses += 1;
      await userEvent.keyboard(key);
    };
    while (!focused(element)?.matches('[data-subject]')) await press('{Tab}');
    await press('{End}');
    while (document.activeElement?.id !== 'end') await press('{Tab}');
    expect(presses).toBeLessThan(20);
  });
});
