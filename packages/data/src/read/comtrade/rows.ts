import { classificationOf } from '../code/classifications.ts';
import { unitOf } from '../code/units.ts';
import type { CubeRows } from '../cube/cube-rows.ts';
import type { Concept, Role } from '../cube/concept.ts';
import type { Said } from '../cube/said.ts';
import type { IssueList } from '../report/issue-list.ts';
import { textOf } from '../json-text/shape.ts';
import { divisionOf, numberOf } from './fields.ts';
import type { ComtradeRecord } from './fields.ts';

const concept = (id: string, role: Role): Concept => ({ id, role });

const REPORTER = concept('reporterISO', 'reporter');
const PARTNER = concept('partnerISO', 'partner');
const FLOW = concept('flowCode', 'flow');
const PRODUCT = concept('cmdCode', 'product');
const PERIOD = concept('period', 'period');

/** Who asserts a number that no state reported at this level. */
const ADDED_UP: Said = { words: { attribution: 'UN Statistics Division, added up from what was reported' } };
const ESTIMATED: Said = { words: { obsStatus: 'estimated' } };

/** Where a field of a record stands in its document. */
export type PathOf = (field: string) => string;

/** Takes the numbers of records: the value, as FOB or CIF where that is known, and quantities in each unit. */
export class ComtradeRows {
  readonly #rows: CubeRows;
  readonly #issues: IssueList;
  readonly #told = new Set<string>();

  constructor(rows: CubeRows, issues: IssueList) {
    this.#rows = rows;
    this.#issues = issues;
  }

  take(record: ComtradeRecord, path: PathOf): void {
    const division = divisionOf(record);
    if (division !== undefined)
      return this.#tell(
        'part-of-total',
        path,
        division,
        `a total; a part of one by ${division} is left out`,
        record[division],
      );
    const codes = this.#codes(record, path);
    this.#values(record, codes, path);
    this.#quantities(record, codes, path);
    if ((numberOf(record, 'grossWgt') ?? 0) > 0)
      this.#tell(
        'not-read',
        path,
        'grossWgt',
        'a net weight; gross weights are not read',
        record['grossWgt'],
      );
  }

  #codes(record: ComtradeRecord, path: PathOf): readonly (Said | undefined)[] {
    const said = (of: Concept, field: string, name: string): Said | undefined =>
      this.#rows.said(of, textOf(record[field]).trim(), () => ({
        ...named(record[name]),
        path: path(field),
      }));
    // `_X` are areas that nobody named: of SDMX it would be no partner at all.
    const isoOr = (iso: string, code: string): string => (/^\s*(_|$)/.test(textOf(record[iso])) ? code : iso);
    return [
      said(REPORTER, isoOr('reporterISO', 'reporterCode'), 'reporterDesc'),
      said(PARTNER, isoOr('partnerISO', 'partnerCode'), 'partnerDesc'),
      said(FLOW, 'flowCode', 'flowDesc'),
      said(PERIOD, 'period', ''),
      this.#product(record, path),
      record['isReported'] === false ? (record['isAggregate'] === true ? ADDED_UP : ESTIMATED) : {},
    ];
  }

  #product(record: ComtradeRecord, path: PathOf): Said | undefined {
    const code = textOf(record['cmdCode']).trim();
    const text = textOf(record['classificationCode']);
    const known = classificationOf(text);
    if (!known)
      this.#tell(
        'unknown-classification',
        path,
        'classificationCode',
        'a classification of UN Comtrade',
        text,
      );
    const id = code === '' || code === 'TOTAL' ? code : `${known?.prefix ?? text}${code}`;
    const { edition = text } = known ?? {};
    return this.#rows.said(PRODUCT, id, () => ({
      ...named(record['cmdDesc']),
      edition,
      path: path('cmdCode'),
    }));
  }

  /** The value that the record stands for, and the other one where both are given. */
  #values(record: ComtradeRecord, codes: readonly (Said | undefined)[], path: PathOf): void {
    const [primary, fob, cif] = ['primaryValue', 'fobvalue', 'cifvalue'].map((field) =>
      numberOf(record, field),
    );
    const valuation =
      primary !== null && primary === fob
        ? 'FOB'
        : primary !== null && primary === cif
          ? 'CIF'
          : 'unspecified';
    this.#rows.add([...codes, valued(valuation)], primary!, path('primaryValue'));
    const others = [
      ['FOB', fob, 'fobvalue'],
      ['CIF', cif, 'cifvalue'],
    ] as const;
    for (const [other, value, field] of others)
      if (other !== valuation && value) this.#rows.add([...codes, valued(other)], value, path(field));
  }

  #quantities(record: ComtradeRecord, codes: readonly (Said | undefined)[], path: PathOf): void {
    const seen = new Set<string>();
    const quantity = (field: string, unit: string | undefined, estimated: string): void => {
      const value = numberOf(record, field);
      if (!value || unit === undefined || seen.has(unit)) return;
      seen.add(unit);
      const measured: Said = { words: { measure: 'trade-quantity', unit } };
      this.#rows.add([...codes, measured, record[estimated] === true ? ESTIMATED : {}], value, path(field));
    };
    quantity('netWgt', 'KGM', 'isNetWgtEstimated');
    quantity('qty', this.#unit(record, 'qtyUnitAbbr', path), 'isQtyEstimated');
    quantity('altQty', this.#unit(record, 'altQtyUnitAbbr', path), 'isAltQtyEstimated');
  }

  /** The unit of a quantity; undefined where the record has none, or one that nobody knows. */
  #unit(record: ComtradeRecord, field: string, path: PathOf): string | undefined {
    const text = textOf(record[field]).trim();
    if (text === '' || text === 'N/A') return undefined;
    const unit = unitOf(text)?.unit;
    if (unit === undefined)
      this.#tell('unknown-unit', path, field, 'a unit that is known; such quantities are left out', text);
    return unit;
  }

  /** Once for each code and what it is about. */
  #tell(code: string, path: PathOf, field: string, expected: string, found: unknown): void {
    const key = `${code} ${textOf(found)} ${field}`;
    if (code !== 'part-of-total' && this.#told.has(key)) return;
    this.#told.add(key);
    if (code === 'part-of-total') this.#issues.error(code, path(field), expected, found);
    else this.#issues.warn(code, path(field), expected, found);
  }
}

const valued = (valuation: 'FOB' | 'CIF' | 'unspecified'): Said => ({
  words: { measure: 'trade-value', unit: 'USD', valuation },
});

const named = (text: unknown): { names?: { en: string } } =>
  typeof text === 'string' && text.trim() !== '' ? { names: { en: text.trim() } } : {};
