import { afterEach, expect, test } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';
import { CHART, clear, figure, put, until, type Any } from './page.ts';

afterEach(clear);

const TAGS = [
  `<trade-chart ${CHART}></trade-chart>`,
  '<actor-card actor="KAZ" as-of="2024-01"></actor-card>',
  '<corridor-map corridor="titr"></corridor-map>',
];

const stands = (element: Any): boolean => element.shadowRoot!.querySelector('.picture, .card') !== null;

/** Whatever was on its way has come. */
const quiet = (): Promise<void> => new Promise((done) => setTimeout(done, 100));

test.each(TAGS)(
  'a figure that is taken out before it stands is not drawn, and stands when it is put back: %s',
  async (tag) => {
    await figure(put(tag, dataset));
    const element = put<TradeChart | ActorCard | CorridorMap>(tag, dataset);
    element.remove();
    await quiet();
    await element.updateComplete;
    expect(stands(element)).toBe(false);
    document.body.append(element);
    await figure(element);
  },
);

test.each(TAGS)('a figure speaks the language of where it is moved to: %s', async (tag) => {
  const element = await figure(put<Any>(tag, dataset));
  const dari = document.createElement('div');
  dari.lang = 'fa-AF';
  document.body.append(dari);
  dari.append(element);
  await until('it is in Dari', () => element.shadowRoot!.querySelector('.root[lang="fa-AF"]'));
});
