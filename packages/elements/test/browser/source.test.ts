import { afterEach, expect, test } from 'vitest';
import type { Issue } from '@keruen/data';
import { CHART, clear, figure, part, put, text, until, type Any } from './page.ts';
import { small } from './small-dataset.ts';

const addresses: string[] = [];

afterEach(() => {
  clear();
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
});

/** An address that answers a text, or bytes. */
function serve(body: BlobPart, type: string): string {
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

test('src may be long CSV, which is read as columns', async () => {
  const rows = ['2022,KAZ,AFG,export,978002.617', '2022,KAZ,UZB,export,1', '2023,KAZ,AFG,export,615131.012'];
  const body = ['period,reporter,partner,flow,value,unit,scale', ...rows.map((row) => `${row},USD,3`)].join(
    '\n',
  );
  const markup = `<trade-chart src="${serve(body, 'text/csv')}" reporter="KAZ" partner="AFG" flow="export"></trade-chart>`;
  const chart = await figure(put(markup, 'none'));
  const said = [...chart.shadowRoot!.querySelectorAll('[aria-label]')].map((mark) =>
    mark.getAttribute('aria-label'),
  );
  expect(said.join(' ')).toContain('978 million');
  expect(said.join(' ')).toContain('615 million');
});

const spoken = (chart: Any): string =>
  [...chart.shadowRoot!.querySelectorAll('[aria-label]')]
    .map((mark) => mark.getAttribute('aria-label'))
    .join(' ');

const COMTRADE = [
  'freqCode,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,partner2Code,classificationCode,cmdCode,customsCode,motCode,primaryValue,fobvalue',
  'A,2022,398,KAZ,X,4,AFG,0,H6,TOTAL,C00,0,978002617,978002617',
  'A,2023,398,KAZ,X,4,AFG,0,H6,TOTAL,C00,0,615131012,615131012',
].join('\n');
const EARLIER = [
  'Classification,Year,Period,Trade Flow Code,Reporter Code,Reporter ISO,Partner Code,Partner ISO,Commodity Code,Trade Value (US$)',
  'H6,2022,2022,2,398,KAZ,4,AFG,TOTAL,978002617',
  'H6,2023,2023,2,398,KAZ,4,AFG,TOTAL,615131012',
].join('\n');
const SDMX = [
  'DATAFLOW,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT',
  'IMF:DOT(1.0),A,KZ,AF,TXG_FOB_USD,2022,978.0,6',
  'IMF:DOT(1.0),A,KZ,AF,TXG_FOB_USD,2023,615.1,6',
].join('\n');
test.each([
  ['UN Comtrade', COMTRADE],
  ['the earlier UN Comtrade', EARLIER],
  ['a service of SDMX', SDMX],
])('src may be CSV of %s, whose codes are read as what they mean', async (_, body) => {
  const markup = `<trade-chart src="${serve(body, 'text/csv')}" reporter="KAZ" partner="AFG" flow="export"></trade-chart>`;
  const said = spoken(await figure(put(markup, 'none')));
  expect(said).toContain('978 million');
  expect(said).toContain('615 million');
});

test('src that has but a header in common with a service is read as any CSV', async () => {
  const body = `Period,Exports (US$),OBS_VALUE_NOTE\n2022,978002617,\n2023,615131012,`;
  const markup = `<trade-chart src="${serve(body, 'text/csv')}" flow="export"></trade-chart>`;
  expect(spoken(await figure(put(markup, 'none')))).toContain('978 million');
});

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

/** The issues an element tells of first. */
async function told(element: Any): Promise<readonly Issue[]> {
  let issues: readonly Issue[] = [];
  element.addEventListener('keruen-error', ({ detail }) => (issues = detail.issues));
  await until('an issue is told', () => issues.length > 0);
  return issues;
}

/** The letters of a wide table in windows-1251, in which Cyrillic letters follow each other from 0xC0. */
const asCyrillic = (from: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    [...from].map((sign) => {
      const code = sign.codePointAt(0)!;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    }),
  );

test('src is read in the charset its server names', async () => {
  const bytes = asCyrillic(WIDE.slice(1));
  for (const type of ['text/csv; charset=windows-1251', 'text/csv;header=present; charset="CP1251"']) {
    const markup = `<trade-chart src="${serve(bytes, type)}" flow="export import"></trade-chart>`;
    expect(spoken(await figure(put(markup, 'none')))).toContain('978 million');
  }
});

test('src is read in UTF-16 where its first bytes say so, whatever the server names', async () => {
  const text = `\ufeff${WIDE.slice(1)}`;
  for (const littleEndian of [true, false]) {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    [...text].forEach((sign, i) => view.setUint16(i * 2, sign.charCodeAt(0), littleEndian));
    const bytes = new Uint8Array(view.buffer);
    const markup = `<trade-chart src="${serve(bytes, 'text/csv; charset=utf-8')}" flow="export import"></trade-chart>`;
    expect(spoken(await figure(put(markup, 'none')))).toContain('978 million');
  }
});

test.each([
  ['bytes that are not in the charset which the server names', 'text/csv; charset=utf-8', 'not-utf-8'],
  ['a charset that no browser knows', 'text/csv; charset=klingon', 'unknown-charset'],
])('%s are refused, not guessed', async (_, type, code) => {
  const chart = put(`<trade-chart src="${serve(asCyrillic(WIDE.slice(1)), type)}"></trade-chart>`, 'none');
  expect(await told(chart)).toMatchObject([{ code, path: 'src', severity: 'error' }]);
});

/** As spreadsheets of Russian and Kazakh systems save it. Signs beyond Russian letters are few. */
const asSaved = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    [...text].flatMap((sign) => {
      if (/[А-я]/.test(sign)) return [...asCyrillic(sign)];
      if (sign.charCodeAt(0) < 0x80) return [sign.charCodeAt(0)];
      return [{ '«': 0xab, '»': 0xbb, '–': 0x96, '№': 0xb9, ё: 0xb8, і: 0xb3 }[sign] ?? 0x3f];
    }),
  );

const RUSSIAN = 'Страна;2021;2022\nКитай;1,5;2,5\nИран «ИРИ»;3,5;4,5\n';

test('src without a charset that can only be Windows-1251 is read as that, and the editor is told', async () => {
  const chart = put(`<trade-chart src="${serve(asSaved(RUSSIAN), 'text/csv')}"></trade-chart>`, 'none');
  const issues = told(chart);
  expect(spoken(await figure(chart))).toContain('Иран «ИРИ»');
  expect((await issues)[0]).toMatchObject({ code: 'assumed-charset', path: 'src', severity: 'warning' });
});

test.each([
  ['of which no word is known', asSaved('Аа;2021\nБб;1,5\n')],
  ['that may be of another charset', asSaved(`${RUSSIAN}КИтай;1;2\n`)],
  ['with letters of two scripts in a word', asSaved(`${RUSSIAN}Cфte;1;2\n`)],
  ['from which letters of Kazakh were lost', asSaved('Ел;2021;2022\nҚытай;1;2\nБарлығы тауар;1;2\n')],
])('bytes without a charset are refused %s', async (_, bytes) => {
  const chart = put(`<trade-chart src="${serve(bytes, 'text/csv')}"></trade-chart>`, 'none');
  expect(await told(chart)).toMatchObject([{ code: 'not-utf-8', path: 'src', severity: 'error' }]);
});

test.each(['trade-chart', 'corridor-map', 'actor-card'])(
  'a page of HTML in place of data is called one: %s',
  async (tag) => {
    const address = serve('\n<!doctype html><html><body>Not found</body></html>', 'text/html');
    const [issue] = await told(put<Any>(`<${tag} src="${address}"></${tag}>`, 'none'));
    expect(issue).toMatchObject({ code: 'unknown-format', path: 'src' });
    expect(issue!.expected).toContain('not HTML');
  },
);

test('one address holds legs for a map and numbers for a chart, whichever asks first', async () => {
  for (const type of ['application/octet-stream', 'text/csv']) {
    const address = serve(LONG, type);
    await figure(put(`<trade-chart src="${address}" reporter="KAZ" partner="AFG"></trade-chart>`, 'none'));
    const issues = await told(put<Any>(`<corridor-map src="${address}"></corridor-map>`, 'none'));
    expect(issues).toMatchObject([{ code: 'not-legs' }]);
  }
});
