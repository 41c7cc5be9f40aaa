import { afterEach, expect, test } from 'vitest';
import type { ActorCard } from '@keruen/elements';
import { clear, figure, put, text } from './page.ts';

afterEach(clear);

const kazakhstan = (): Promise<ActorCard> =>
  figure(
    put<ActorCard>(
      '<actor-card dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>',
      'none',
    ),
  );

const keyFigure = (card: ActorCard, id: string): string =>
  text(card.renderRoot.querySelector(`[data-subject="observation:${id}"]`)!);

test('a figure that became known after the date of the card says when', async () => {
  const said = keyFigure(await kazakhstan(), 'KAZ-AFG-export-2023-kaz-bns');
  expect(said).toContain('$615M');
  expect(said).toContain('2023');
  expect(said).toMatch(/published later \(25 July 2024\)/);
});

test('a flow has the colour it has in charts', async () => {
  const card = await kazakhstan();
  const subject = '[data-subject="observation:KAZ-AFG-turnover-2023-kaz-bns"]';
  expect(card.renderRoot.querySelector(`${subject} svg .turquoise`)).not.toBeNull();
  expect(card.renderRoot.querySelector(`${subject} svg .walnut`)).toBeNull();
});
