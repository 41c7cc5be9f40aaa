import { describe, expect, it } from 'vitest';
import type { Visit } from '../support/browser.ts';
import { marksIn } from '../support/figures.ts';
import { pageAround } from '../support/pages.ts';
import { web } from '../support/web.ts';

const at = web();

const QUESTION = `data-dataset="kazakhstan-afghanistan" data-type="columns" data-reporter="KAZ" data-partner="AFG"
  data-flow="export import" data-as-of="2024" data-heading="Given by a carrier"`;
const TABLE = '<table><tr><th>Year</th><th>Export</th></tr><tr><th>2022</th><td>978.0</td></tr></table>';
const CARRIER = `<div id="carrier" data-keruen="trade-chart" ${QUESTION}>${TABLE}</div>`;

const count = ({ page }: Visit, what: string): Promise<number> => page.locator(what).count();

describe('a carrier', () => {
  it('gets the element inside, which takes its children and its attributes', async () => {
    const seen = await at.show({ body: pageAround(CARRIER) });
    const chart = seen.page.locator('#carrier > trade-chart');
    expect(await chart.getAttribute('as-of')).toBe('2024');
    expect(await chart.getAttribute('heading')).toBe('Given by a carrier');
    expect(await count(seen, '#carrier > trade-chart > table')).toBe(1);
    expect(await count(seen, '#carrier > *')).toBe(1);
    expect(await marksIn(seen.page, '#carrier > trade-chart')).toBeGreaterThan(10);
    expect(seen.errors).toEqual([]);
  });

  it('hands on nothing that could act: handlers, styles, ids, classes', async () => {
    const evil = `<div id="carrier" data-keruen="trade-chart" data-onclick="evil()" data-onfocus="evil()" data-style="color:red"
      data-id="x" data-class="x" data-slot="x" data-is="x">${TABLE}</div>`;
    const seen = await at.show({ body: pageAround(evil) });
    const names = await seen.page.locator('trade-chart').evaluate((one) => one.getAttributeNames());
    expect(names).toEqual([]);
  });

  it('stays as it is where it names no element of ours', async () => {
    const odd =
      '<div id="a" data-keruen="script"></div><div id="b" data-keruen="no-such"></div><div id="c" data-keruen></div>';
    const seen = await at.show({ body: pageAround(odd + CARRIER) });
    expect(await count(seen, '#a > *, #b > *, #c > *')).toBe(0);
    expect(await count(seen, 'trade-chart')).toBe(1);
  });

  it('is not upgraded twice: by a second script, or in a page saved after the first time', async () => {
    const scripts = ['keruen.js', 'trade-chart.js', 'keruen.iife.js'].map(
      (file) =>
        `<script ${file.includes('iife') ? 'defer' : 'type="module"'} src="/packages/elements/cdn/${file}"></script>`,
    );
    const saved = `<div id="saved" data-keruen="trade-chart"><trade-chart dataset="kazakhstan-afghanistan"></trade-chart></div>`;
    const seen = await at.show({ body: pageAround(CARRIER + saved, scripts.join('')) });
    expect(await count(seen, '#carrier trade-chart')).toBe(1);
    expect(await count(seen, '#saved trade-chart')).toBe(1);
    expect(seen.errors).toEqual([]);
  });

  it('is found when it comes later, by itself or deep inside', async () => {
    const seen = await at.show({ body: pageAround('<main></main>') });
    await seen.page.evaluate((carrier) => {
      document.querySelector('main')!.innerHTML = `<section><article>${carrier}</article></section>`;
      const late = Object.assign(document.createElement('div'), { id: 'late' });
      late.dataset.keruen = 'actor-card';
      late.dataset.dataset = 'kazakhstan-afghanistan';
      late.dataset.actor = 'KAZ';
      document.body.append(late);
    }, CARRIER);
    await seen.page.locator('#late > actor-card [data-subject="actor:KAZ"]').first().waitFor();
    expect(await count(seen, 'article > #carrier > trade-chart')).toBe(1);
  });

  it('keeps all its children when the script runs before the parser has read them', async () => {
    const head = '<script src="/packages/elements/cdn/keruen.iife.js"></script>';
    const seen = await at.show({ body: pageAround(CARRIER, head) });
    expect(await count(seen, '#carrier > trade-chart > table')).toBe(1);
    expect(await count(seen, '#carrier > table')).toBe(0);
  });

  it('of another element waits for the script of that element', async () => {
    const body = `${CARRIER}<div id="card" data-keruen="actor-card" data-dataset="kazakhstan-afghanistan" data-actor="KAZ"></div>`;
    const seen = await at.show({
      body: pageAround(body, '<script type="module" src="/packages/elements/cdn/trade-chart.js"></script>'),
    });
    expect(await count(seen, '#card > *')).toBe(0);
    await seen.page.addScriptTag({ type: 'module', url: '/packages/elements/cdn/actor-card.js' });
    await seen.page.locator('#card > actor-card [data-subject="actor:KAZ"]').first().waitFor();
    expect(await count(seen, 'trade-chart')).toBe(1);
  });
});
