import type { Page } from 'playwright';

/** Shapes and texts in the picture of an element; 0 where it shows something else. */
export const marksIn = (page: Page, element: string): Promise<number> =>
  page.locator(element).evaluate((host) => {
    const svg = host.shadowRoot?.querySelector('svg[part~=picture]');
    return svg?.querySelectorAll('path, rect, line, circle, polyline, polygon, text').length ?? 0;
  });

/** Everything an element says in its own tree, labels for assistive technology included. */
export const textIn = (page: Page, element: string): Promise<string> =>
  page.locator(element).evaluate((host) => {
    const root = host.shadowRoot;
    const labels = [...(root?.querySelectorAll('[aria-label]') ?? [])].map((one) =>
      one.getAttribute('aria-label'),
    );
    return [root?.querySelector('.root')?.textContent ?? '', ...labels].join('\n');
  });
