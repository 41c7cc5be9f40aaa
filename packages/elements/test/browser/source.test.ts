import { afterEach, expect, test } from 'vitest';
import { CHART, clear, figure, part, put, text, until } from './page.ts';
import { small } from './small-dataset.ts';

const addresses: string[] = [];

afterEach(() => {
  clear();
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
});

/** An address that answers a text. */
function serve(body: string, type: string): string {
  const address = URL.createObjectURL(new Blob([body], { type }));
  addresses.push(address);
  return address;
}

const WIDE = '\ufeffГод;Экспорт, млн долл.;Импорт, млн долл.\r\n2022;978,0;9,26\r\n2023;615,1;21,4\r\n';

test('src may be dataset JSON, also behind a byte order mark', async () => {
  const address = serve(`\ufeff${JSON.stringify(small)}`, 'application/json');
  const chart = await figure(put(`<trade-chart src="${address}" ${CHART}></trade-chart>`, 'none'));
  expect(text(part(chart, 'heading'))).toBe('Trade rose');
  expect(chart.matches(':state(error)')).toBe(false);
});

test('src may be CSV, whatever the server calls it', async () => {
  const address = serve(WIDE, 'application/octet-stream');
  const chart = await figure(
    put(`<trade-chart src="${address}" flow="export import"></trade-chart>`, 'none'),
  );
  const said = [...chart.shadowRoot!.querySelectorAll('[aria-label]')].map((mark) =>
    mark.getAttribute('aria-label'),
  );
  expect(said.join(' ')).toContain('978 million');
  expect(said.join(' ')).toContain('9.26 million');
});

const LONG =
  'reporter,partner,flow,period,value,unit,scale\nKAZ,AFG,export,2022,978.0,USD,6\nKAZ,AFG,export,2023,615.1,USD,6\n';

const asSeries = JSON.stringify({
  ...small,
  observations: [],
  series: [
    {
      id: 's',
      shared: { ...small.observations[0], id: undefined, period: undefined, value: undefined, scale: 6 },
      words: { period: { words: ['2022', '2023'], codes: [0, 1] } },
      numbers: { value: [978, 615.1] },
    },
  ],
});

for (const [what, body] of [
  ['CSV of an observation a line', LONG],
  ['dataset JSON with columns', asSeries],
] as const) {
  test(`src may be ${what}`, async () => {
    const asked = 'measure="trade-value" reporter="KAZ" partner="AFG" flow="export"';
    const chart = await figure(
      put(`<trade-chart src="${serve(body, 'text/plain')}" ${asked}></trade-chart>`, 'none'),
    );
    const said = [...chart.shadowRoot!.querySelectorAll('[aria-label]')].map((mark) =>
      mark.getAttribute('aria-label'),
    );
    expect(said.join(' ')).toContain('978 million');
    expect(said.join(' ')).toContain('615 million');
  });
}

for (const [what, body, code] of [
  ['malformed JSON', '{"format": 1,', 'malformed-json'],
  ['a text that is no table', 'nothing here', 'not-a-table'],
] as const) {
  test(`${what} in src is told`, async () => {
    const chart = put(`<trade-chart src="${serve(body, 'text/plain')}"><p>kept</p></trade-chart>`, 'none');
    let codes: string[] = [];
    chart.addEventListener(
      'keruen-error',
      ({ detail }) => (codes = detail.issues.map((issue) => issue.code)),
    );
    await until('an issue is told', () => codes.length > 0);
    expect(codes).toContain(code);
    expect(chart.querySelector('p')!.checkVisibility()).toBe(true);
  });
}
