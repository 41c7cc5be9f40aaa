import type { Concept } from '../cube/concept.ts';
import { roleOf } from '../cube/concept.ts';

/** A column of SDMX-CSV that holds codes of a concept. */
export interface CodeColumn {
  readonly column: number;
  readonly concept: Concept;
  /** Whether it comes before the value: then it is a dimension, which every number has a code of. */
  readonly isDimension: boolean;
  /** Where a name stands beside each code: behind it in the same cell, in the next column, or nowhere. */
  readonly names: 'behind' | 'next' | 'nowhere';
  /** What stands between several values in one cell; empty where there is one value. */
  readonly between: string;
}

/** The columns of an SDMX-CSV message by what they hold; −1 where there is none. */
export interface SdmxColumns {
  readonly structure: number;
  readonly structureName: number;
  readonly action: number;
  readonly value: number;
  readonly codes: readonly CodeColumn[];
}

const SPECIAL = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'DATAFLOW',
  'ACTION',
  'SERIES_KEY',
  'OBS_KEY',
  // Of Eurostat, the European Central Bank and the International Monetary Fund.
  'LAST UPDATE',
  'KEY',
  'DATASET',
  'SERIES_CODE',
  'OBS_MEASURE',
];

/** The first header of an SDMX-CSV message: of version 2, with what stands between values of one cell, or of version 1. */
const FIRST = /^(?:STRUCTURE(?:\[(.)[^\]]*\])?|DATAFLOW)$/;

/** The same with what delimits it from the next header; its name may stand behind it. */
const BEGINNING = /^\ufeff?"?(?:STRUCTURE(?:\[[^\]]*\])?|DATAFLOW)(?:: [^,;\t|"\r\n]*)?"?([,;\t|])/;

/** Headers that no other table has; central banks and the International Monetary Fund begin with columns of their own. */
const OWN = /^(?=.*\bTIME_PERIOD\b)[^,;\t|]*([,;\t|]).*\bOBS_VALUE\b/;

/** Whether a text is SDMX-CSV by its headers, and then what delimits its cells: whatever follows the first of them. */
export function sdmxDelimiter(text: string): string | undefined {
  return (BEGINNING.exec(text.slice(0, 80)) ?? OWN.exec(/^.*/.exec(text.slice(0, 4096))![0]))?.[1];
}

/** What the headers of a message name. */
export function sdmxColumns(headers: readonly string[]): SdmxColumns {
  const ids = headers.map((header) =>
    header
      .split(':')[0]!
      .replace(/\[.*\]$/, '')
      .trim(),
  );
  const find = (...names: string[]): number => ids.findIndex((id) => names.includes(id.toUpperCase()));
  const value = find('OBS_VALUE');
  const areNamesBeside = find('STRUCTURE_NAME') !== -1;
  const between = FIRST.exec(headers[0] ?? '')?.[1] ?? ';';
  const codes: CodeColumn[] = [];
  for (let column = 0; column < headers.length; column++) {
    const id = ids[column]!;
    if (SPECIAL.includes(id.toUpperCase())) continue;
    if (column !== value && id !== '')
      codes.push(codeColumn(headers[column]!, id, column, value, areNamesBeside, between));
    if (areNamesBeside) column++;
  }
  return {
    structure: find('STRUCTURE_ID', 'DATAFLOW', 'DATASET'),
    structureName: find('STRUCTURE_NAME'),
    action: find('ACTION'),
    value,
    codes,
  };
}

function codeColumn(
  header: string,
  id: string,
  column: number,
  value: number,
  areNamesBeside: boolean,
  between: string,
): CodeColumn {
  const isDimension = column < value;
  const role = roleOf(id);
  const names = areNamesBeside ? 'next' : header.includes(': ') ? 'behind' : 'nowhere';
  const concept = { id, role: role === 'other' && !isDimension ? 'note' : role } as const;
  return {
    column,
    concept,
    isDimension,
    names,
    between: /\[.*\]$/.test(header.split(':')[0]!) ? between : '',
  };
}
