import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, readTable } from '../../../src/read/index.ts';
import type { ReadResult } from '../../../src/read/index.ts';
import { table } from '../table-fixture.ts';

/** Rows of cells, a line each, with bars between them. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** What was read: reporter, partner, flow, period, number and unit, actors by their names; in the order of texts. */
function said({ dataset }: ReadResult): readonly string[] {
  const nameOf = (id?: string): string =>
    id === undefined ? '–' : (dataset?.actors.find((one) => one.id === id)?.names.en ?? `? ${id}`);
  return (dataset?.observations ?? [])
    .filter(({ value }) => value !== null)
    .map(({ reporter, partner, flow = '–', period, value, unit, scale = 0 }) =>
      [nameOf(reporter), nameOf(partner), flow, period, value, unit, scale].join(' '),
    )
    .toSorted();
}

const inTable = (caption: string, text: string): readonly string[] =>
  said(readTable(table(rowsOf(text), { caption })));

describe('a header that says which role in trade those below it have', () => {
  it.each([
    ['Partner', 'Exports of Kazakhstan', 'Kazakhstan Italy export'],
    ['Partner', 'Exports', '– Italy export'],
    ['Country of destination', 'Exports', '– Italy export'],
    ['Importers', 'Exports', '– Italy export'],
    ['Importers', 'Imports', 'Italy – import'],
    ['Exporters', 'Imports of Kazakhstan', 'Kazakhstan Italy import'],
    ['Exporters', 'Exports', 'Italy – export'],
    ['Reporter', 'Exports', 'Italy – export'],
    ['Country', 'Exports', 'Italy – export'],
    ['Страна-партнёр', 'Экспорт Казахстана', 'Kazakhstan Italy export'],
    ['Серіктес ел', 'Қазақстан экспорты', 'Kazakhstan Italy export'],
    ['کشور شریک', 'صادرات قزاقستان', 'Kazakhstan Italy export'],
    ['سوداګریز شریک', 'د قزاقستان صادرات', 'Kazakhstan Italy export'],
  ])('%s, under “%s”', (header, caption, whose) => {
    const expected = [`${whose} 2022 5 USD 6`, `${whose} 2023 7 USD 6`];
    const title = `${caption}, USD million`;
    expect(readTable(table(rowsOf(`${header} | 2022\nItaly | 5`), { caption: title })).issues).toEqual([]);
    expect(inTable(title, `${header} | 2022 | 2023\nItaly | 5 | 7`)).toEqual(expected);
    expect(inTable(title, `Year | ${header} | Value\n2022 | Italy | 5\n2023 | Italy | 7`)).toEqual(expected);
    const one = inTable(`${caption}, 2023`, `${header} | USD million\nItaly | 7\nChina | 2`);
    expect(one).toContain(expected[1]);
  });

  it('takes whose trade it is from a title that names no flow', () => {
    for (const caption of [
      'Trade of Kazakhstan',
      'Внешняя торговля Казахстана',
      'Қазақстанның сыртқы саудасы',
    ])
      expect(inTable(`${caption}, 2023`, 'Partner | Exports, USD million\nItaly | 5\nChina | 6')[1]).toBe(
        'Kazakhstan Italy export 2023 5 USD 6',
      );
    expect(
      inTable('Trade of Kazakhstan, 2023', 'Region | Exports, USD million\nAlmaty | 5\nAqtau | 6')[0],
    ).toMatch(/^Almaty – export/);
  });

  it('names those by their codes whom all tables know, each once', () => {
    const { dataset } = readTable(table(rowsOf('Partner | 2022\nChina | 5\nItaly | 6\nIran | 1\nIran | 2')));
    expect(dataset?.actors.map(({ id }) => id)).toEqual(['CHN', 'series-2', 'series-3', 'series-4']);
  });
});

const YEARS_ACROSS = `
Partner | Flow    | 2022 | 2023
Italy   | Exports | 5    | 6
Italy   | Imports | 2    | 3
China   | Exports | 7    | 8
China   | Imports | 4    | …`;

const FLOWS = [
  'Kazakhstan China export 2022 7 USD 6',
  'Kazakhstan China export 2023 8 USD 6',
  'Kazakhstan China import 2022 4 USD 6',
  'Kazakhstan Italy export 2022 5 USD 6',
  'Kazakhstan Italy export 2023 6 USD 6',
  'Kazakhstan Italy import 2022 2 USD 6',
  'Kazakhstan Italy import 2023 3 USD 6',
];

it('a state is called in other languages too where its usual name stands, and by another form of its name where that stands', () => {
  const { dataset } = readTable(table(rowsOf('Partner | 2022\nКитай | 5\nКыргызстан | 6')));
  expect(dataset?.actors.map(({ id, names }) => [id, names])).toEqual([
    ['CHN', { en: 'China', ru: 'Китай', kk: 'Қытай', 'fa-AF': 'چین', ps: 'چین' }],
    ['KGZ', { en: 'Кыргызстан' }],
  ]);
  const beside = readTable(table(rowsOf('Year | Kazakhstan | Italy\n2022 | 5 | 6'))).dataset;
  expect(beside?.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'KAZ state',
    'series-2 organisation',
  ]);
});

describe('a caption of partners', () => {
  it.each([
    ['Top export partners of Kazakhstan, 2023', 'Partner', 'Kazakhstan Italy'],
    ['Крупнейшие торговые партнёры Казахстана в 2023 году', 'Страна', 'Kazakhstan Italy'],
    ['Largest economies trading in 2023', 'Country', 'Italy –'],
    ['Partners of Kazakhstan and Uzbekistan, 2023', 'Partner', '– Italy'],
    ['Biggest buyers from Kazakhstan, 2023', 'Partner', '– Italy'],
  ])('says whose they are, if it names one state: “%s”', (caption, header, whose) => {
    expect(inTable(caption, `${header} | Exports, USD\nItaly | 5\nSpain | 3`)[0]).toBe(
      `${whose} export 2023 5 USD 0`,
    );
  });
});

describe('a caption that names no flow, or several', () => {
  it.each([
    ['Trade of Kazakhstan', 'Kazakhstan –'],
    ['Exports and imports of Kazakhstan, 2022', 'Kazakhstan –'],
    ['Trade of Kazakhstan with Afghanistan', 'Kazakhstan Afghanistan'],
    ['Trade with Afghanistan', '– Afghanistan'],
    ['Торговля Казахстана с Афганистаном', 'Kazakhstan Afghanistan'],
    ['Қазақстанның Ауғанстанмен саудасы', 'Kazakhstan Afghanistan'],
    ['تجارت قزاقستان با افغانستان', 'Kazakhstan Afghanistan'],
    ['Trade between Kazakhstan and Afghanistan', '– –'],
    ['Exports of Kazakhstan', '– –'],
    ['Kazakhstan and its neighbours', '– –'],
  ])('says whose trade flows of which no header says it are: “%s”', (caption, whose) => {
    expect(inTable(caption, 'Year | Exports, USD | Imports, USD\n2022 | 5 | 3')).toEqual([
      `${whose} export 2022 5 USD 0`,
      `${whose} import 2022 3 USD 0`,
    ]);
  });

  it('takes nothing from headers that say it themselves', () => {
    const text = 'Year | Kazakh exports, USD | Imports, USD\n2022 | 5 | 3';
    expect(inTable('Trade with Afghanistan', text)).toEqual([
      'Kazakhstan – export 2022 5 USD 0',
      '– – import 2022 3 USD 0',
    ]);
  });
});

describe('a column of flows', () => {
  it('tells numbers of the same name apart beside years, whichever column stands first', () => {
    expect(inTable('Trade of Kazakhstan, USD million', YEARS_ACROSS)).toEqual(FLOWS);
    const turned = rowsOf(YEARS_ACROSS)
      .map(([partner, flow, ...years]) => [flow, partner, ...years].join('|'))
      .join('\n');
    expect(inTable('Trade of Kazakhstan, USD million', turned)).toEqual(FLOWS);
  });

  it('or goods stand behind their codes', () => {
    const text =
      'Partner | HS code | Product | 2022\nItaly | 2709 | Oil | 5\nItaly | 1001 | Wheat | 6\nSpain | 2709 | Oil | 7';
    expect(inTable('Exports, t', text)).toEqual([
      '– Italy, Oil export 2022 5 TNE 0',
      '– Italy, Wheat export 2022 6 TNE 0',
      '– Spain, Oil export 2022 7 TNE 0',
    ]);
  });

  it('stands beside numbers of the one time that a title names too', () => {
    const text =
      'Partner | Flow | Value\nItaly | Exports | 5\nItaly | Imports | 2\nChina | Exports | 7\nChina | Imports | 4';
    expect(inTable('Trade of Kazakhstan in 2022, USD million', text)).toEqual(
      FLOWS.filter((one) => one.includes(' 2022 ')),
    );
    const pairs =
      'Reporter | Partner | Exports, t\nKazakhstan | Italy | 5\nKazakhstan | Spain | 6\nUzbekistan | Italy | 7';
    expect(inTable('Trade, 2022', pairs)[0]).toBe('Kazakhstan Italy export 2022 5 TNE 0');
  });

  it('may stand once over its rows, as merged cells leave it in delimited text', () => {
    const text =
      'Flow;Partner;2022;2023\nExports;Total;12;14\n;Italy;5;6\n;China;7;8\nImports;Total;2;3\n;Italy;2;3\n';
    const found = said(readCsv(`"Trade of Kazakhstan, USD million";;;\n${text}`));
    expect(found).toContain('Kazakhstan Italy import 2023 3 USD 6');
    expect(found).toContain('Kazakhstan Total export 2023 14 USD 6');
  });

  it('may name units, and stand beside what is no flow', () => {
    const text = `
      Country | Indicator             | 2022
      Italy   | Exports (USD million) | 5
      Italy   | GDP growth, %         | 1
      China   | Exports (USD million) | 7
      China   | GDP growth, %         | 2`;
    expect(inTable('', text)).toEqual([
      'China – export 2022 7 USD 6',
      'China, GDP growth – – 2022 2 ratio -2',
      'Italy – export 2022 5 USD 6',
      'Italy, GDP growth – – 2022 1 ratio -2',
    ]);
  });

  it('says of what else numbers are, which is not their unit', () => {
    const text = 'Country | Indicator | 2022\nItaly | Exports | 5\nItaly | GDP | 9\nSpain | GDP | 8';
    expect(inTable('USD million', text)).toEqual([
      'Italy – export 2022 5 USD 6',
      'Italy, GDP – – 2022 9 USD 6',
      'Spain, GDP – – 2022 8 USD 6',
    ]);
  });

  it('is said of each kind of numbers', () => {
    const text =
      'Year | Partner | Flow | USD million | tonnes\n2022 | Italy | Exports | 5 | 60\n2022 | China | Exports | 7 | 80';
    expect(inTable('', text).filter((one) => one.includes('Italy'))).toEqual([
      '– Italy export 2022 5 USD 6',
      '– Italy export 2022 60 TNE 0',
    ]);
  });
});

describe('a reporter beside a partner', () => {
  const PAIRS = `
    Reporter   | Partner | 2022 | 2023
    Kazakhstan | Italy   | 5    | 6
    Kazakhstan | China   | 7    | 8
    Uzbekistan | Italy   | 2    | 3`;
  const pairs = [
    'Kazakhstan China export 2022 7 USD 6',
    'Kazakhstan China export 2023 8 USD 6',
    'Kazakhstan Italy export 2022 5 USD 6',
    'Kazakhstan Italy export 2023 6 USD 6',
    'Uzbekistan Italy export 2022 2 USD 6',
    'Uzbekistan Italy export 2023 3 USD 6',
  ];

  it('are both whose trade it is', () => {
    expect(inTable('Exports, USD million', PAIRS)).toEqual(pairs);
    expect(
      inTable('Wheat, USD million', PAIRS.replace('Reporter', 'Exporter').replace('Partner', 'Importer')),
    ).toEqual(pairs);
  });

  it('change places where imports are told of exporters and importers', () => {
    const text =
      'Exporter | Importer | Year | Imports, t\nKazakhstan | Italy | 2022 | 5\nKazakhstan | China | 2022 | 6';
    expect(inTable('', text)).toEqual([
      'China Kazakhstan import 2022 6 TNE 0',
      'Italy Kazakhstan import 2022 5 TNE 0',
    ]);
  });

  it('may be the same in all rows', () => {
    const text =
      'Year | Reporter | Partner | Exports, t\n2022 | Kazakhstan | Italy | 5\n2022 | Kazakhstan | China | 6';
    expect(inTable('', text)[1]).toBe('Kazakhstan Italy export 2022 5 TNE 0');
    expect(inTable('', text.replace('Partner', 'Country'))[1]).toBe('Kazakhstan Italy export 2022 5 TNE 0');
  });

  it('name a sum of partners as one, which is no part beside them', () => {
    const { dataset } = readTable(table(rowsOf(`${PAIRS}\nKazakhstan | World | 12 | 14`)));
    expect(dataset?.observations.map(({ partner }) => partner)).toContain('total');
  });
});

it('a unit before a name is that of its number', () => {
  const text = 'Unit | Partner | 2022\ntonnes | Italy | 30\nUSD million | Spain | 26';
  expect(inTable('USD million', text)).toEqual(['– Italy – 2022 30 TNE 0', '– Spain – 2022 26 USD 6']);
});

it('names of several columns are no unit, whatever words they are of', () => {
  const text =
    'Year | Goods | Country | Value\n2022 | Wheat | Italy | 5\n2022 | Wheat | China | 6\n2022 | Oil | Italy | 7';
  const { issues } = readTable(table(rowsOf(text), { caption: 'Exports, USD million' }));
  expect(issues).toEqual([]);
  expect(inTable('Exports, USD million', text)).toContain('Wheat, Italy – export 2022 5 USD 6');
});

describe('delimited text in which each row says whose its number is and when', () => {
  it('is read like the table', () => {
    const text = rowsOf(YEARS_ACROSS)
      .map((cells) => cells.join(','))
      .join('\n');
    expect(said(readCsv(`"Trade of Kazakhstan, USD million",,,\n${text}`))).toEqual(FLOWS);
    expect(said(readCsv('reporter,partner,year,"exports, USD"\nKAZ,ITA,2022,5\nKAZ,CHN,2022,6\n'))).toEqual([
      'Kazakhstan China export 2022 6 USD 0',
      'Kazakhstan ITA export 2022 5 USD 0',
    ]);
  });

  it('is read as databases write it: with words about the file above, codes beside names and what all numbers are in each row', () => {
    const bank = [
      '"Data Source","World Development Indicators",',
      '',
      '"Last Updated Date","2024-06-28",',
      '',
      '"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022","2023",',
      '"Kazakhstan","KAZ","Exports of goods and services (current US$)","NE.EXP.GNFS.CD","66","87","",',
      '"Italy","ITA","Exports of goods and services (current US$)","NE.EXP.GNFS.CD","17","21","",',
    ];
    expect(said(readCsv(bank.join('\n')))).toEqual([
      'Italy – – 2021 17 USD 0',
      'Italy – – 2022 21 USD 0',
      'Kazakhstan – – 2021 66 USD 0',
      'Kazakhstan – – 2022 87 USD 0',
    ]);
    const solution = [
      'Reporter,Partner,Product categories,Indicator Type,Indicator,2021,2022',
      'Kazakhstan,China,All Products,Export,Export (US$ Thousand),9000,13000',
      'Kazakhstan,Italy,All Products,Export,Export (US$ Thousand),8000,14000',
    ];
    expect(said(readCsv(solution.join('\n')))[0]).toBe('Kazakhstan China export 2021 9000 USD 3');
    const lower =
      'country;iso3;year;exports_usd\nItaly;ITA;2021;5\nItaly;ITA;2022;6\nSpain;ESP;2021;7\nSpain;ESP;2022;8\n';
    expect(said(readCsv(lower))[0]).toBe('Italy – export 2021 5 USD 0');
  });

  it('is told what all rows say of a matter that is not understood', () => {
    const text = 'Year,Exporter,Importer,Goods,Value\n2022,KAZ,ITA,Crude oil,5\n2022,KAZ,CHN,Crude oil,7\n';
    const { issues } = readCsv(text, { given: { unit: 'USD' } });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['not-read', 'column "Goods"']]);
  });

  it('is refused where a column says more, which would be lost', () => {
    for (const beside of ['HS code,1101,1101', 'product,wheat,wheat']) {
      const [header, ...cells] = beside.split(',');
      const text = `reporter,partner,year,${header},amount\nKAZ,AFG,2022,${cells[0]},5\nKAZ,UZB,2022,${cells[1]},6\n`;
      expect(readCsv(text).issues.map(({ code }) => code)).toEqual(['missing-field']);
    }
  });
});

it('says the same whether years go across or down, and flows have a column or a header', () => {
  const names = fc.uniqueArray(fc.constantFrom<string>('Italy', 'China', 'Spain', 'Côte d’Ivoire', 'Иран'), {
    minLength: 1,
  });
  const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }).map(String), {
    minLength: 2,
    maxLength: 5,
  });
  const header = fc.constantFrom('Partner', 'Country', 'Reporter', 'Страна');
  fc.assert(
    fc.property(
      names,
      years,
      header,
      fc.array(fc.nat(9999), { minLength: 50, maxLength: 50 }),
      (who, when, head, numbers) => {
        const flows = ['Exports', 'Imports'];
        const numberOf = (name: string, flow: string, year: string): string =>
          String(numbers[(who.indexOf(name) * 2 + flows.indexOf(flow)) * 5 + when.indexOf(year)]);
        const across = [
          [head, 'Flow', ...when],
          ...who.flatMap((name) =>
            flows.map((flow) => [name, flow, ...when.map((year) => numberOf(name, flow, year))]),
          ),
        ];
        const down = [
          [head, 'Year', 'Flow', 'USD million'],
          ...who.flatMap((name) =>
            flows.flatMap((flow) => when.map((year) => [name, year, flow, numberOf(name, flow, year)])),
          ),
        ];
        const beside = [
          ['Year', head, ...flows],
          ...when.flatMap((year) =>
            who.map((name) => [year, name, ...flows.map((flow) => numberOf(name, flow, year))]),
          ),
        ];
        const caption = 'USD million';
        const expected = said(readTable(table(down)));
        expect(said(readTable(table(across, { caption })))).toEqual(expected);
        if (who.length > 1) expect(said(readTable(table(beside, { caption })))).toEqual(expected);
      },
    ),
  );
});
