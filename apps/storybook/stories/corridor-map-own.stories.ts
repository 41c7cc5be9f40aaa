import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pasted } from './pasted.ts';

const meta: Meta = {
  title: 'corridor-map/Your own',
  component: 'corridor-map',
  parameters: {
    docs: {
      description: {
        component:
          'Corridors of an author’s own: a leg a row, in a table inside the map or a CSV. The columns are explained in the [README of the data](https://www.npmjs.com/package/@keruen/data). The routes here are examples; their coordinates are general knowledge.',
      },
    },
  },
};

export default meta;

type Line = readonly string[];

const row = (cells: Line, tag = 'td'): string =>
  `    <tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

const table = (caption: string, [head = [], ...lines]: readonly Line[]): string => `
  <table>
    <caption>${caption}</caption>
${row(head, 'th')}
${lines.map((cells) => row(cells)).join('\n')}
  </table>
`;

/** Rows of a route by sea: the ends, coordinates of the far end, and the points between. */
const en: readonly Line[] = [
  ['From', 'To', 'Mode', 'Status', 'From lon', 'From lat', 'To lon', 'To lat', 'To kind', 'Via'],
  [
    'Shanghai',
    'Singapore',
    'sea',
    'operating',
    '121.8° E',
    '31.2° N',
    '103.8° E',
    '1.27° N',
    'port',
    '122.8 29; 118 22; 110.5 12; 105.5 4',
  ],
  [
    'Singapore',
    'Colombo',
    'sea',
    'operating',
    '',
    '',
    '79.85° E',
    '6.95° N',
    'port',
    '101 2.8; 97 5.8; 80.5 5.6',
  ],
  [
    'Colombo',
    'Suez',
    'sea',
    'operating',
    '',
    '',
    '32.55° E',
    '29.93° N',
    'port',
    '52 13; 45 12; 43.3 12.6; 40 18; 36 25',
  ],
  ['Suez', 'Port Said', 'sea', 'operating', '', '', '32.3° E', '31.26° N', 'port', ''],
  [
    'Port Said',
    'Tangier',
    'sea',
    'operating',
    '',
    '',
    '5.8° W',
    '35.9° N',
    'port',
    '24 33.8; 11.5 37.7; 0 36.6',
  ],
  [
    'Tangier',
    'Rotterdam',
    'sea',
    'operating',
    '',
    '',
    '4.1° E',
    '51.95° N',
    'port',
    '-9.8 37; -9.8 43.5; -5.5 48.8; 1.5 50.9',
  ],
  ['Shanghai', '', '', '', '121.8° E', '31.2° N', '', '', '', ''],
];

const DARI: Readonly<Record<string, string>> = {
  From: 'از',
  To: 'به',
  Mode: 'نوع ترانسپورت',
  Status: 'وضعیت',
  'From lon': 'طول البلد از',
  'From lat': 'عرض البلد از',
  'To lon': 'طول البلد به',
  'To lat': 'عرض البلد به',
  'To kind': 'نوع به',
  Via: 'از طریق',
  Shanghai: 'شانگهای',
  Singapore: 'سنگاپور',
  Colombo: 'کولمبو',
  Suez: 'سوئز',
  'Port Said': 'پورت سعید',
  Tangier: 'طنجه',
  Rotterdam: 'روتردام',
  sea: 'راه بحری',
  operating: 'فعال',
  port: 'بندر',
};

/** The same in Dari, coordinates with Persian digits. */
const dari = (cell: string): string =>
  DARI[cell] ??
  (/°/.test(cell)
    ? cell
        .replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))
        .replace('.', '٫')
        .replace(/[EWN]$/, (side) => ({ E: 'شرقی', W: 'غربی', N: 'شمالی' })[side]!)
    : cell);

export const Table: StoryObj = {
  name: 'In a table',
  tags: ['sheet-map'],
  ...pasted(
    {
      en: `<corridor-map heading="From Shanghai to Rotterdam by the Suez Canal">${table('Example of a sea route; coordinates are general knowledge', en)}</corridor-map>`,
      'fa-AF': `<corridor-map heading="از شانگهای تا روتردام از راه کانال سوئز">${table(
        'نمونهٔ یک راه بحری؛ مختصات از دانش عمومی است',
        en.map((cells) => cells.map(dari)),
      )}</corridor-map>`,
    },
    'A table inside the map is its data, and what readers see without a script. These legs lie beyond the shipped region: land and projection are those that fit them.',
  ),
};

export const Address: StoryObj = {
  name: 'By address',
  tags: ['sheet-map'],
  ...pasted(
    {
      en: `<corridor-map src="./sea-routes.csv" heading="Two ways from Shanghai to Rotterdam"
  note="An example: ways, coordinates and the two dates of 2021 are general knowledge."></corridor-map>`,
      'fa-AF': `<corridor-map src="./sea-routes.csv" heading="دو راه از شانگهای تا روتردام"
  note="یک نمونه: راه‌ها، مختصات و دو تاریخ ۲۰۲۱ از دانش عمومی است."></corridor-map>`,
    },
    'A CSV with two corridors that share a leg, and a leg that was closed for six days: rows with a date are changes, and the slider has a stop for each.',
  ),
};

export const KnownPlaces: StoryObj = {
  name: 'Known places',
  ...pasted(
    {
      en: `<corridor-map heading="Places of the shipped dataset need no coordinates">${table('Example', [
        ['From', 'To', 'Mode', 'Status'],
        ['almaty', 'aktogay', 'rail', 'normal'],
        ['aktogay', 'dostyk', 'rail', 'normal'],
        ['almaty', 'khorgos-cn', 'rail', 'normal'],
      ])}</corridor-map>`,
      'fa-AF': `<corridor-map heading="جاهای مجموعهٔ موجود مختصات نمی‌خواهند">${table('نمونه', [
        ['از', 'به', 'نوع ترانسپورت', 'وضعیت'],
        ['almaty', 'aktogay', 'خط آهن', 'عادی'],
        ['aktogay', 'dostyk', 'خط آهن', 'عادی'],
        ['almaty', 'khorgos-cn', 'خط آهن', 'عادی'],
      ])}</corridor-map>`,
    },
    'Ids and names of places in the shipped dataset are known, in five languages.',
  ),
};

export const Faults: StoryObj = {
  name: 'With mistakes',
  ...pasted(
    `<corridor-map heading="What is sound is drawn, the rest is listed">${table('Example with mistakes', [
      ['From', 'To', 'Mode', 'Status', 'From lon', 'From lat', 'To lon', 'To lat'],
      ['Rotterdam', 'Hamburg', 'rail', 'normal', '4.1', '51.95', '9.9', '53.5'],
      ['Hamburg', 'Gdańsk', 'rail', 'limited', '', '', '18,65° E', '54,4° N'],
      ['Gdansk', 'Rigga', 'rail', 'normal', '', '', '', ''],
      ['Riga', 'Riga', 'rail', 'normal', '24.1', '56.95', '', ''],
      ['Gdańsk', 'Riga', 'boat', 'normal', '', '', '', ''],
      ['Riga', 'Tallinn', 'rail', 'normal', '', '', '59.4', '124.75'],
    ])}</corridor-map>`,
    'A misspelt place, a leg to itself, an unknown mode, coordinates in each other’s column: each is told with its row and what was expected, and nothing is guessed.',
  ),
};
