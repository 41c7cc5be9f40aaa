/** Enters every picture and opens every table, as a reader does; waits until the tables stand. */
async function openAll(): Promise<void> {
  for (const figure of figures()) {
    const root = figure.shadowRoot;
    const picture = root?.querySelector<SVGElement>('svg.picture[tabindex="0"]');
    picture?.focus();
    picture?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    root?.querySelector<HTMLElement>('.lines:not([open]) > summary')?.click();
  }
  await tablesStand();
}

/** Waits until every table that is to be shown is here. */
async function tablesStand(): Promise<void> {
  const waits = (): boolean =>
    figures().some(({ shadowRoot }) => shadowRoot?.querySelector('.lines[open]:not(:has(.table))'));
  for (let tries = 0; waits() && tries < 300; tries += 1) await nextFrame();
  await nextFrame();
}

Object.assign(globalThis, { openAll, tablesStand });
