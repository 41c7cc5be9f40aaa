import { afterEach, expect, test } from 'vitest';
import type { Issue } from '@keruen/data';
import { CHART, clear, figure, part, put, text, until, type Any } from './page.ts';

afterEach(clear);

const SHIPPED = 'dataset="kazakhstan-afghanistan" measure="trade-value" reporter="KAZ"';
const PARTNERS = `${SHIPPED} partner="AFG KGZ UZB" period="2022/2023"`;

/** A chart of the shipped dataset with every issue it tells. */
function listened(markup: string): { readonly chart: Any; readonly issues: Issue[] } {
  const chart = put<Any>(markup, 'none');
  const issues: Issue[] = [];
  chart.addEventListener('keruen-error', ({ detail }) => issues.push(...detail.issues));
  return { chart, issues };
}

async function drawn(attributes: string): Promise<{ readonly chart: Any; readonly issues: Issue[] }> {
  const found = listened(`<trade-chart ${attributes}></trade-chart>`);
  await figure(found.chart);
  return found;
}

const notes = (chart: Any): string => (part(chart, 'notes') ? text(part(chart, 'notes')) : '');

// First, for what is loaded once is asked for no more.
test('a chart that asks for nothing but its rows loads no doubts', async () => {
  const before = performance.getEntriesByType('resource').length;
  await figure(put(`<trade-chart ${CHART}></trade-chart>`));
  const names = performance
    .getEntriesByType('resource')
    .slice(before)
    .map(({ name }) => name);
  expect(names.filter((name) => /doubt/.test(name))).toEqual([]);
});

for (const [name, attributes, said, issue] of [
  [
    'a timeline has no panels by period, which is its axis',
    `${SHIPPED} type="timeline" actor="KAZ" facet="period"`,
    'No panels by “period” here, only by: actor, partner',
    { code: 'no-panels', path: 'facet', expected: 'actor, partner', received: 'period' },
  ],
  [
    'a chart of trade has none by whose time it is',
    `${PARTNERS} type="waterfall" flow="export" facet="actor"`,
    'No panels by “actor” here, only by: partner, reporter, product, flow, period',
    { code: 'no-panels', expected: 'partner, reporter, product, flow, period' },
  ],
  [
    'a table of what is told of an actor has none by flow',
    `${SHIPPED} type="table" actor="KAZ" facet="flow"`,
    'No panels by “flow” here, only by: actor, partner',
    { code: 'no-panels', path: 'facet' },
  ],
  [
    'parts of a whole are not divided',
    `${PARTNERS} type="treemap" flow="export" relative-to="population"`,
    'Values as published: this kind of chart does not divide them by population or GDP',
    { code: 'not-relative', path: 'relative-to', received: 'population' },
  ],
  [
    'both reports of one flow are not divided',
    `${SHIPPED} partner="KGZ" type="mirror-statistics" flow="export" relative-to="gdp"`,
    'Values as published',
    { code: 'not-relative', received: 'gdp' },
  ],
  [
    'a waterfall is of one flow',
    `${PARTNERS} type="waterfall" flow="export import"`,
    'Shown here: only exports',
    { code: 'flows-left-out', path: 'flow', expected: 'export', received: 'export import' },
  ],
  [
    'ranks have places, and no logarithmic scale',
    `${PARTNERS} type="rank" scale="log"`,
    'This kind of chart has no scale “log”',
    { code: 'false-scale', path: 'scale', expected: 'linear', received: 'log' },
  ],
  [
    'lines are no parts of a whole',
    `${PARTNERS} type="lines" scale="share"`,
    'This kind of chart has no scale “share”',
    { code: 'false-scale', expected: 'linear, log', received: 'share' },
  ],
] as const)
  test(`${name}: the chart is drawn, reader and editor are told`, async () => {
    const { chart, issues } = await drawn(attributes);
    expect(notes(chart)).toContain(said);
    expect(issues).toMatchObject([{ severity: 'warning', ...issue }]);
    expect(chart.matches(':state(error)')).toBe(false);
  });

for (const attributes of [
  `${PARTNERS} type="waterfall" flow="export import" facet="flow"`,
  `${PARTNERS} type="flows" facet="period"`,
  `${PARTNERS} type="table" facet="partner"`,
  `${PARTNERS} type="table" relative-to="gdp"`,
  `${PARTNERS} type="slope" relative-to="population"`,
  `${PARTNERS} type="mirror-statistics" flow="export" facet="partner"`,
])
  test(`${attributes.slice(SHIPPED.length)} leaves nothing to doubt`, async () => {
    const { issues, chart } = await drawn(attributes);
    expect(issues).toEqual([]);
    expect(notes(chart)).not.toMatch(/kind of chart|only/);
  });

for (const type of ['table', 'slope', 'dumbbell', 'rank'])
  test(`a ${type} is measured by the size of a state, by its author and by its reader`, async () => {
    const { chart } = await drawn(`${PARTNERS} type="${type}" flow="export" relative-to="gdp"`);
    expect(text(part(chart, 'subtitle'))).toContain('in per cent of GDP');
    const button = chart.shadowRoot!.querySelector<HTMLElement>('button[data-views]')!;
    button.click();
    const items = () => [...chart.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitemradio]')];
    await until('the choice is open', () => items().length);
    expect(items().map(text)).toEqual(['Values', 'Values per person', 'Per cent of GDP']);
    items()[1]!.click();
    await until('it is per person', () =>
      /per person(, ranked by size)?$/.test(text(part(chart, 'subtitle'))),
    );
  });

test('what divides nothing offers no choice', async () => {
  const { chart } = await drawn(`${PARTNERS} type="treemap" flow="export"`);
  expect(chart.shadowRoot!.querySelector('button[data-views]')).toBeNull();
});

const sentence = (chart: Any): string => text(chart.shadowRoot!.querySelector('[role="status"]'));

for (const [attributes, path, received] of [
  ['type="timeline" actor="nobody"', 'actor', 'nobody'],
  ['type="table" actor="nobody"', 'actor', 'nobody'],
  ['reporter="XXX" partner="AFG"', 'reporter', 'XXX'],
  ['reporter="KAZ" partner="ATLANTIS"', 'partner', 'ATLANTIS'],
] as const)
  test(`${attributes} is nobody: the sentence names them, and what stands inside stays`, async () => {
    const { chart, issues } = listened(
      `<trade-chart dataset="kazakhstan-afghanistan" ${attributes}><p>kept</p></trade-chart>`,
    );
    await until('it is refused', () => issues.length && sentence(chart));
    expect(sentence(chart)).toContain(`No actor is known as “${received}”`);
    expect(sentence(chart)).toContain(`${path}="${received}"`);
    expect(issues).toMatchObject([{ code: `unknown-${path}`, path, received, severity: 'error' }]);
    expect(issues[0]!.expected).toContain('KAZ');
    expect(chart.querySelector('p')!.checkVisibility()).toBe(true);
  });

test('one of several who is nobody is told beside the others', async () => {
  const { chart, issues } = await drawn(`${SHIPPED} partner="AFG ATLANTIS" flow="export" period="2022/2023"`);
  expect(notes(chart)).toContain('No actor is known as “ATLANTIS”');
  expect(issues).toMatchObject([{ code: 'unknown-partner', received: 'ATLANTIS', severity: 'warning' }]);
});

for (const [attributes, said, issue] of [
  [
    'reporter="KAZ KGZ" partner="AFG" flow="export"',
    'No figures here: Kyrgyzstan',
    { path: 'reporter', expected: 'figures of KGZ' },
  ],
  [
    'reporter="KGZ" partner="KAZ AFG TJK" flow="import" type="bars"',
    'No figures here: Afghanistan and Tajikistan',
    { path: 'partner', expected: 'figures of AFG, TJK' },
  ],
] as const)
  test(`${attributes}: whoever has no figures is told, and not named above the picture`, async () => {
    const { chart, issues } = await drawn(`dataset="kazakhstan-afghanistan" period="2022" ${attributes}`);
    expect(notes(chart)).toContain(said);
    expect(issues).toMatchObject([{ code: 'no-rows', severity: 'warning', ...issue }]);
    expect(text(part(chart, 'subtitle'))).not.toMatch(/and/);
  });

test('a state that the dataset names and has no numbers of is not unknown', async () => {
  const { chart, issues } = await drawn(`dataset="kazakhstan-afghanistan" reporter="SWE" partner="AFG"`);
  expect(chart.shadowRoot!.textContent).not.toContain('No actor is known');
  expect(issues).toMatchObject([{ code: 'no-rows', severity: 'warning' }]);
});

for (const [attributes, said, issue] of [
  [
    'reporter="KAZ" partner="AFG" flow="import" period="2030/2035"',
    'There are figures for: 2008, 2012, 2016 and 2018–2023',
    { path: 'period', expected: '2008 2012 2016 2018 2019 2020 2021 2022 2023', received: '2030/2035' },
  ],
  [
    'type="slope" reporter="KAZ" partner="UZB" product="27" flow="export"',
    /^$/,
    { path: 'flow', received: 'export' },
  ],
] as const)
  test(`${attributes}: an empty picture says for what there are figures`, async () => {
    const { chart, issues } = await drawn(`dataset="kazakhstan-afghanistan" ${attributes}`);
    expect(notes(chart)).toMatch(said);
    expect(issues).toMatchObject([{ code: 'no-rows', severity: 'warning', ...issue }]);
    // As low as its sentence; nothing is offered that could be done with it.
    expect(part(chart, 'picture')!.getBoundingClientRect().height).toBeLessThan(60);
    expect(chart.shadowRoot!.querySelector('button, details')).toBe(null);
  });

test('an empty picture of another measure lets its reader go back to what was published', async () => {
  const { chart } = await drawn(`${SHIPPED} partner="AFG" period="2030/2035" relative-to="gdp"`);
  expect(chart.shadowRoot!.querySelector('[data-views]')).not.toBe(null);
});

for (const [attributes, path, expected, received] of [
  ['flow="export" period="1990"', 'period', '2021 2022', '1990'],
  ['flow="import" period="2022"', 'flow', 'export', 'import'],
] as const)
  test(`${attributes}: what a table in the page has figures for is told the editor`, async () => {
    const { chart, issues } = listened(
      `<trade-chart ${attributes}><table><tr><th>Year</th><th>Exports, USD</th></tr>
        <tr><td>2021</td><td>4</td></tr><tr><td>2022</td><td>5</td></tr></table></trade-chart>`,
    );
    await until('it is refused', () => issues.length && sentence(chart));
    expect(issues).toMatchObject([{ code: 'no-rows', path, expected, received, severity: 'error' }]);
    expect(chart.querySelector('table')!.checkVisibility()).toBe(true);
  });

test('a plain table knows nobody by name, and doubts nobody', async () => {
  const { issues } = listened(
    `<trade-chart reporter="KAZ" partner="AFG" flow="export"><table><tr><th>Year</th><th>Exports, USD</th></tr>
      <tr><td>2022</td><td>5</td></tr></table></trade-chart>`,
  );
  const { chart } = listened(
    `<trade-chart reporter="XYZ" partner="ABC" flow="export" facet="flow"><table><tr><th>Year</th><th>Exports, USD</th></tr>
      <tr><td>2022</td><td>5</td></tr></table></trade-chart>`,
  );
  await figure(chart);
  expect(issues).toEqual([]);
});

test('the note is said in the language of the place, and follows it', async () => {
  const found = listened(
    `<div lang="fa-AF"><trade-chart ${PARTNERS} type="waterfall" flow="export import"></trade-chart></div>`,
  );
  await figure(found.chart);
  expect(notes(found.chart)).toContain('در این‌جا تنها: صادرات');
  found.chart.parentElement!.lang = 'ru';
  await until('it is Russian', () => notes(found.chart).includes('Показано только'));
});
