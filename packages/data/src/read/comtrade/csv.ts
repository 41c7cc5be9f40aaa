import { nextRecord } from '../csv/records.ts';
import { CsvScanner } from '../csv/scanner.ts';
import { CubeRows } from '../cube/cube-rows.ts';
import { IssueList } from '../report/issue-list.ts';
import { refused } from '../report/result.ts';
import type { ReadOptions, ReadResult } from '../report/result.ts';
import { comtradeSource, tellCut } from './answer.ts';
import type { ComtradeRecord } from './fields.ts';
import { ComtradeRows } from './rows.ts';

/** The headers of a download by the fields of the JSON that they hold; those of the earlier service are words. */
const FIELDS: Readonly<Record<string, string>> = {
  Classification: 'classificationCode',
  Period: 'period',
  'Trade Flow Code': 'flowCode',
  'Trade Flow': 'flowDesc',
  'Reporter Code': 'reporterCode',
  Reporter: 'reporterDesc',
  'Reporter ISO': 'reporterISO',
  'Partner Code': 'partnerCode',
  Partner: 'partnerDesc',
  'Partner ISO': 'partnerISO',
  '2nd Partner Code': 'partner2Code',
  'Customs Proc. Code': 'customsCode',
  'Mode of Transport Code': 'motCode',
  'Commodity Code': 'cmdCode',
  Commodity: 'cmdDesc',
  'Qty Unit': 'qtyUnitAbbr',
  Qty: 'qty',
  'Alt Qty Unit': 'altQtyUnitAbbr',
  'Alt Qty': 'altQty',
  'Netweight (kg)': 'netWgt',
  'Gross weight (kg)': 'grossWgt',
  'Trade Value (US$)': 'primaryValue',
  'CIF Trade Value (US$)': 'cifvalue',
  'FOB Trade Value (US$)': 'fobvalue',
};

/** Flows by the numbers that the earlier service gave them. */
const FLOWS: Readonly<Record<string, string>> = { '1': 'M', '2': 'X', '3': 'RX', '4': 'RM' };

/** Units of quantity by the words of the earlier service; where it had none there is no quantity. */
const UNITS: Readonly<Record<string, string>> = {
  'No Quantity': '',
  'Weight in kilograms': 'kg',
  'Weight in carats': 'carat',
  'Volume in litres': 'l',
  'Volume in cubic meters': 'm³',
  'Area in square metres': 'm²',
  'Length in metres': 'mtr',
  'Number of items': 'u',
  'Number of pairs': '2u',
  'Electrical energy in thousands of kilowatt-hours': '1000 kWh',
};

/** What the earlier service says of estimates by one number: of the quantity, of the net weight, of both. */
const ESTIMATED: Readonly<Record<string, object>> = {
  '2': { isQtyEstimated: true },
  '4': { isNetWgtEstimated: true },
  '6': { isQtyEstimated: true, isNetWgtEstimated: true },
};

const CSV_NEEDED = ['cmdCode', 'period', 'primaryValue'];

/** What delimits the cells of a download of UN Comtrade; undefined for any other text. */
export function comtradeDelimiter(text: string): string | undefined {
  const line = /^\ufeff?([^\r\n]*)/.exec(text.slice(0, 4096))?.[1] ?? '';
  return [',', ';', '\t'].find((delimiter) => {
    const fields = fieldsOf(headersOf(line, delimiter));
    return (
      CSV_NEEDED.every((field) => fields.includes(field)) &&
      ['reporterCode', 'reporterISO'].some((field) => fields.includes(field)) &&
      fields.includes('flowCode')
    );
  });
}

function headersOf(line: string, delimiter: string): readonly string[] {
  const csv = new CsvScanner(line, delimiter);
  return csv.next() && csv.fault === undefined ? csv.fields().map((header) => header.trim()) : [];
}

const fieldsOf = (headers: readonly string[]): readonly string[] =>
  headers.map((header) => (Object.hasOwn(FIELDS, header) ? FIELDS[header]! : header));

/** Reads a download of UN Comtrade, of the present service or of the one before. */
export function comtradeCsv(text: string, delimiter: string, options: ReadOptions): ReadResult {
  const csv = new CsvScanner(text, delimiter, text.startsWith('\ufeff') ? 1 : 0);
  const issues = new IssueList();
  const rows = new CubeRows(comtradeSource(options), options, issues);
  const takes = new ComtradeRows(rows, issues);
  csv.next();
  const headers = csv.fields().map((header) => header.trim());
  const fields = fieldsOf(headers);
  const isEarlier = headers.includes('Trade Flow Code');
  let count = 0;
  const width = widthOf(csv, delimiter, headers.length);
  while (nextRecord(csv, width, issues)) {
    const { line } = csv;
    const cells = Object.fromEntries(fields.map((field, i) => [field, csv.field(i).trim()]));
    count++;
    takes.take(isEarlier ? translated(cells) : typed(cells), (field) => {
      const at = fields.indexOf(field);
      return `line ${line}, column "${headers[at] ?? field}"`;
    });
  }
  if (count === 0)
    return { issues: [...issues.list(), ...refused('no-rows', 'rows with numbers', 'none').issues] };
  tellCut(count, 'line 1', issues);
  return rows.result('UN Comtrade');
}

/** How many cells rows have: those of a download end in one delimiter more than its headers. */
function widthOf({ text, at }: CsvScanner, delimiter: string, columns: number): number {
  const first = new CsvScanner(text, delimiter, at);
  const endsInDelimiter = first.next() && first.count === columns + 1 && first.field(columns) === '';
  return endsInDelimiter ? columns + 1 : columns;
}

/** Truth as JSON has it. */
function typed(cells: Readonly<Record<string, string>>): ComtradeRecord {
  const truth: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };
  return Object.fromEntries(
    Object.entries(cells).map(([field, text]) => [
      field,
      /^is[A-Z]/.test(field) ? truth[text.toLowerCase()] : text,
    ]),
  );
}

/** A row of the earlier service in the words of the present one. */
function translated(cells: Readonly<Record<string, string>>): ComtradeRecord {
  const { flowCode = '', Flag = '' } = cells;
  const unit = (field: string): string => {
    const text = cells[field] ?? '';
    return Object.hasOwn(UNITS, text) ? UNITS[text]! : text;
  };
  return {
    ...cells,
    flowCode: FLOWS[flowCode] ?? flowCode,
    qtyUnitAbbr: unit('qtyUnitAbbr'),
    altQtyUnitAbbr: unit('altQtyUnitAbbr'),
    ...ESTIMATED[Flag],
  };
}
