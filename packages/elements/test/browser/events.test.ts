import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Issue } from '@keruen/data';
import { CHART, clear, figure, part, put, until } from './page.ts';

afterEach(clear);

test('what the reader points at is told to the page, with the group of the figure', async () => {
  const heard: unknown[] = [];
  const listen = (event: GlobalEventHandlersEventMap['keruen-subject']): number => heard.push(event.detail);
  document.body.addEventListener('keruen-subject', listen);
  const chart = await figure(put(`<trade-chart ${CHART} group="trade"></trade-chart>`));
  part<SVGElement>(chart, 'picture')!.focus();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await until('the choice is pinned', () => chart.linked.pinned);
  await userEvent.keyboard('{Escape}{Escape}');
  document.body.removeEventListener('keruen-subject', listen);
  const subject = 'observation:KAZ-AFG-export-2021-bns';
  expect(heard).toEqual([
    { subject, action: 'preview', group: 'trade' },
    { subject, action: 'select', group: 'trade' },
    { subject: undefined, action: 'clear', group: 'trade' },
    { subject, action: 'clear', group: 'trade' },
  ]);
});

test('hovering a value previews it, and leaving clears it', async () => {
  const heard: (string | undefined)[] = [];
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  chart.addEventListener('keruen-subject', ({ detail }) =>
    heard.push(`${detail.action} ${detail.subject ?? ''}`),
  );
  const bar = chart.shadowRoot!.querySelector('[data-subject="observation:c031"]')!.getBoundingClientRect();
  const picture = part<SVGElement>(chart, 'picture')!;
  const at = { clientX: bar.x + bar.width / 2, clientY: bar.y + bar.height / 2, bubbles: true };
  picture.dispatchEvent(new PointerEvent('pointermove', at));
  picture.dispatchEvent(new PointerEvent('pointerleave'));
  expect(heard).toEqual(['preview observation:c031', 'clear ']);
});

test('keruen-ready is sent once, after the figure stands', async () => {
  let stood: boolean[] = [];
  const listen = (event: Event): void => {
    stood = [...stood, Boolean((event.target as Element).shadowRoot?.querySelector('.picture'))];
  };
  document.body.addEventListener('keruen-ready', listen);
  const chart = await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  chart.flow = 'export';
  await chart.updateComplete;
  document.body.removeEventListener('keruen-ready', listen);
  expect(stood).toEqual([true]);
});

test('keruen-error carries issues that name what was expected', async () => {
  const heard: (readonly Issue[])[] = [];
  document.body.addEventListener('keruen-error', ({ detail }) => heard.push(detail.issues), { once: true });
  const chart = put('<trade-chart type="piee"></trade-chart>');
  await chart.updateComplete;
  expect(heard[0]?.[0]).toMatchObject({ code: 'unknown-type', path: 'type', received: 'piee' });
  expect(heard[0]?.[0]?.expected).toContain('columns');
});
