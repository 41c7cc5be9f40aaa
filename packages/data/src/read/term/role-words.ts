import { plainText } from './digits.ts';

/**
 * What those named in a column are to a flow. Who exports or imports is the reporter of that flow, and the partner of the other; a country is the
 * partner of a reporter that is known, else the reporter.
 */
export type Role = 'reporter' | 'partner' | 'exporter' | 'importer' | 'country';

/** English, Russian, Kazakh, Dari and Pashto words in the headers of columns that name parties of trade. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'partner',
    /\bpartners?\b|destination|\borigin\b|партн[её]р|назначения|происхождения|серіктес|شریک|شرکای|مقصد|مبدا/u,
  ],
  [
    'reporter',
    /\breporters?\b|reporting (?:country|economy)|отчитывающ|репорт[её]р|есеп беруші|گزارش ?دهنده|راپور ورک/u,
  ],
  ['exporter', /\bexporters?\b|exporting|экспорт[её]р|экспорттаушы|صادر ?کننده|صادرکوونک/u],
  ['importer', /\bimporters?\b|importing|импорт[её]р|импорттаушы|وارد ?کننده|واردوونک/u],
  [
    'country',
    /^(?:(?:country|economy|area|entity)(?: name| or area)?|countries|economies|geo(?:\\.*)?|стран[аы]|ел(?:дер)?|کشور(?:ها)?|هېواد(?:ونه)?)$/u,
  ],
];

/** What a column says those are whom it names; a title may stand before its header, `Exports, Partner`. */
export function roleNamed(header: string): Role | undefined {
  const [own = ''] = plainText(header).toLowerCase().replace(/_/g, ' ').split(/[,،]/u).slice(-1);
  return ROLES.find(([, words]) => words.test(own.trim()))?.[0];
}
