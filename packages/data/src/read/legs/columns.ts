import type { IssueList } from '../report/issue-list.ts';
import { folded } from './folded.ts';

/** What a column says of the leg of its row. */
export const LEG_FIELDS = [
  'id',
  'mode',
  'status',
  'build',
  'service',
  'since',
  'asOf',
  'corridor',
  'part',
  'via',
  'length',
  'gauge',
  'seaService',
  'confidence',
  'source',
  'note',
] as const;

/** What a column says of either end; `place` is the end itself. */
export const END_FIELDS = ['place', 'name', 'lon', 'lat', 'kind', 'country', 'gauges'] as const;

export type End = 'from' | 'to';
export type LegField = (typeof LEG_FIELDS)[number];
export type EndField = (typeof END_FIELDS)[number];
export type Column = LegField | `${End} ${EndField}`;

/** How headers name the two ends: English, Russian, Kazakh, Dari, Pashto. */
const ENDS: Readonly<Record<End, readonly string[]>> = {
  from: [
    'from',
    'start',
    'origin',
    'откуда',
    'из',
    'от',
    'қайдан',
    'басы',
    'از',
    'مبدأ',
    'مبدا',
    'له',
    'پیل',
  ],
  to: ['to', 'end', 'destination', 'куда', 'до', 'қайда', 'соңы', 'به', 'مقصد', 'تا', 'ته', 'پای'],
};

const END_WORDS: Readonly<Record<Exclude<EndField, 'place'>, readonly string[]>> = {
  name: ['name', 'название', 'имя', 'атауы', 'نام', 'نوم'],
  lon: ['lon', 'lng', 'long', 'longitude', 'долгота', 'бойлық', 'طول', 'طول البلد', 'طول جغرافیایی'],
  lat: ['lat', 'latitude', 'широта', 'ендік', 'عرض', 'عرض البلد', 'عرض جغرافیایی'],
  kind: ['kind', 'type', 'тип', 'вид', 'түрі', 'نوع', 'ډول'],
  country: ['country', 'state', 'страна', 'ел', 'елі', 'کشور', 'هېواد'],
  gauges: ['gauges', 'break of gauge', 'колея', 'табан', 'عرض خط'],
};

const LEG_WORDS: Readonly<Record<LegField, readonly string[]>> = {
  id: ['id', 'leg', 'leg id', 'участок', 'учаске', 'شناسه'],
  mode: [
    'mode',
    'transport',
    'вид транспорта',
    'транспорт',
    'көлік',
    'көлік түрі',
    'نوع ترانسپورت',
    'ترانسپورت',
    'د ترانسپورت ډول',
  ],
  status: ['status', 'статус', 'состояние', 'күйі', 'мәртебесі', 'وضعیت', 'حالت'],
  build: ['build', 'build status', 'construction', 'строительство', 'құрылысы', 'اعمار', 'جوړښت'],
  service: ['service', 'service status', 'движение', 'қатынас', 'خدمات'],
  since: ['since', 'date', 'changed', 'дата', 'с даты', 'күні', 'تاریخ', 'نېټه'],
  asOf: ['as of', 'known for', 'по состоянию на', 'жағдайы бойынша', 'تا تاریخ', 'تر نېټې'],
  corridor: [
    'corridor',
    'corridors',
    'route',
    'коридор',
    'маршрут',
    'дәліз',
    'бағыт',
    'دهلیز',
    'مسیر',
    'دهلېز',
  ],
  part: ['part', 'branch', 'часть', 'ветвь', 'бөлігі', 'тармақ', 'بخش', 'شاخه', 'برخه'],
  via: ['via', 'points', 'через', 'арқылы', 'از طریق', 'له لارې'],
  length: [
    'length',
    'length km',
    'km',
    'distance',
    'distance km',
    'длина',
    'длина км',
    'ұзындығы',
    'ұзындығы км',
    'طول به کیلومتر',
    'فاصله',
    'واټن',
  ],
  gauge: ['gauge', 'gauge mm', 'ширина колеи', 'табан ені', 'عرض خط آهن'],
  seaService: ['sea service', 'ship', 'вид судна', 'кеме', 'کشتی', 'بېړۍ'],
  confidence: ['confidence', 'достоверность', 'сенімділігі', 'اطمینان', 'باور'],
  source: ['source', 'sources', 'источник', 'источники', 'дереккөз', 'منبع', 'منابع', 'سرچینه'],
  note: ['note', 'notes', 'remark', 'примечание', 'ескерту', 'یادداشت', 'یادښت'],
};

const KNOWN: ReadonlyMap<string, Column> = /* @__PURE__ */ known();

function known(): ReadonlyMap<string, Column> {
  const found = new Map<string, Column>();
  const put = (header: string, column: Column): unknown => found.set(folded(header), column);
  for (const field of LEG_FIELDS) for (const word of LEG_WORDS[field]) put(word, field);
  for (const end of ['from', 'to'] as const)
    for (const own of ENDS[end]) {
      put(own, `${end} place`);
      for (const [field, words] of Object.entries(END_WORDS))
        for (const word of words)
          for (const header of [`${own} ${word}`, `${word} ${own}`])
            put(header, `${end} ${field as EndField}`);
    }
  return found;
}

/** What the header of a column names: `from`, `from_lon`, `fromLon`, `Longitude (to)`, `status` …; in small letters or capitals. */
export function columnNamed(header: string): Column | undefined {
  return KNOWN.get(folded(header.replace(/([a-z])([A-Z])/g, '$1 $2')));
}

/** Whether headers are those of legs: they name both ends. */
export function nameLegs(headers: readonly string[]): boolean {
  const columns = headers.map(columnNamed);
  return columns.includes('from place') && columns.includes('to place');
}

/** Where each column stands; headers that name nothing, or the same for the second time, are told and not read. */
export function columnsOf(
  headers: readonly string[],
  place: string,
  issues: IssueList,
): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  headers.forEach((header, i) => {
    const at = `${place}, ${header.trim() ? `column "${header.trim()}"` : `column ${i + 1}`}`;
    const column = columnNamed(header);
    const first = column && found.get(column);
    if (!column) {
      const names = `from, to, mode, from lon, from lat, ${LEG_FIELDS.slice(2).join(', ')} …; the column is not read`;
      issues.warn('unknown-field', at, names, header);
    } else if (first !== undefined) {
      issues.warn('duplicate-field', at, `one such column; column ${first + 1} is read`, header);
    } else found.set(column, i);
  });
  return found;
}
