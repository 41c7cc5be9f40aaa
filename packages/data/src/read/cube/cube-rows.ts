import type { Names, Source } from '../../schema/claim.ts';
import { SeriesBuilder } from '../../series/series-builder.ts';
import { tellDuplicates } from '../report/duplicates.ts';
import type { IssueList } from '../report/issue-list.ts';
import { datasetOf } from '../report/result.ts';
import type { ReadOptions, ReadResult } from '../report/result.ts';
import { SourceList } from '../report/source-list.ts';
import { takeUsual } from '../judge/usual.ts';
import type { Concept } from './concept.ts';
import { Named } from './named.ts';
import { CubeRow } from './row.ts';
import { isUntold, saidBy } from './said.ts';
import type { Said } from './said.ts';
import { unitNamed } from './unit-named.ts';

/** The names that a document has for a code, and where the code stands. Asked for when the code is met first. */
export interface About {
  readonly names?: Names | undefined;
  /** Of a code of products, the edition of its classification. */
  readonly edition?: string | undefined;
  readonly path: string;
}

/**
 * Makes a series of numbers that stand at codes of concepts. What a code says is worked out once, and told once where nobody
 * knows it: then either it is kept as it stands, or the numbers at which it stands are left out.
 */
export class CubeRows {
  readonly #issues: IssueList;
  readonly #sources: SourceList;
  readonly #rows = new SeriesBuilder();
  readonly #named: Named;
  readonly #known = new Map<Concept, Map<string, Said | undefined>>();
  readonly #told = new Set<string>();
  /** Where each row stands. */
  readonly #places: string[] = [];

  constructor(document: Source, { given }: ReadOptions, issues: IssueList) {
    this.#issues = issues;
    this.#sources = new SourceList(document, true);
    this.#named = new Named(document.id);
    takeUsual(this.#rows, given, this.#sources, issues);
  }

  /** What a code of a concept says; undefined where the numbers at which it stands are to be left out. */
  said(concept: Concept, code: string, about: () => About): Said | undefined {
    const codes = this.#known.get(concept) ?? new Map<string, Said | undefined>();
    this.#known.set(concept, codes);
    if (!codes.has(code)) codes.set(code, this.#learn(concept, code, about()));
    return codes.get(code);
  }

  /** Adds a number, or the lack of one, with what the codes say at which it stands. */
  add(all: readonly (Said | undefined)[], value: number | null, path: string): void {
    const row = new CubeRow();
    for (const said of all) {
      if (said === undefined) return;
      row.add(said);
    }
    if (!this.#isMeasured(row, path) || !this.#isNumber(value, path)) return;
    for (const [column, word] of row.words) this.#rows.say(column, word);
    if (row.scale !== undefined) this.#rows.numbers('scale').put(this.#rows.row, row.scale);
    if (row.decimals !== undefined) this.#rows.numbers('decimals').put(this.#rows.row, row.decimals);
    this.#value(row, value, path);
    this.#places.push(path);
    this.#rows.next();
  }

  result(title: string): ReadResult {
    const series = this.#rows.build(this.#sources.document.id);
    if (series) tellDuplicates(series, (row) => this.#places[row]!, this.#issues);
    else if (this.#issues.list().every(({ code }) => code === 'not-read'))
      this.#issues.warn('no-rows', '', 'numbers', 'none');
    const found = {
      series: series ? [series] : [],
      actors: this.#named.actors,
      products: this.#named.products,
    };
    return { dataset: datasetOf(title, this.#sources.list(), found), issues: this.#issues.list() };
  }

  #learn(concept: Concept, code: string, { names, edition, path }: About): Said | undefined {
    const said =
      (concept.role === 'unit' && unitNamed(code, names)) || saidBy(concept.role, concept.id, code);
    if (isUntold(said)) {
      this.#issues.error(said.code, path, said.expected, code);
      return undefined;
    }
    if (said.told) this.#issues.warn(said.told.code, path, said.told.expected, code);
    if (concept.role === 'other' && said.words?.at !== undefined)
      this.#tellOnce('unknown-dimension', path, DIMENSION, said.words.at);
    if (said.names) this.#named.take(said.names, names, edition);
    return said;
  }

  #isMeasured(row: CubeRow, path: string): boolean {
    const usual = this.#rows.words('measure').words[0];
    if (row.words.has('measure') || usual !== '') return true;
    const { measure } = row;
    if (measure === undefined) {
      this.#tellOnce('unknown-measure', path, MEASURE, [...row.words.values()].join(' '), 'error');
      return false;
    }
    row.words.set('measure', measure);
    return true;
  }

  #isNumber(value: number | null, path: string): boolean {
    if (value === null || Number.isFinite(value)) return true;
    this.#issues.error('not-finite', path, 'a finite number', value);
    return false;
  }

  #value(row: CubeRow, value: number | null, path: string): void {
    if (value === null) this.#rows.say('missing', row.missing ?? 'unknown');
    else this.#rows.numbers('value').put(this.#rows.row, value);
    if (value !== null && row.missing)
      this.#issues.warn(
        'reason-beside-value',
        path,
        'no number, because its flag says that there is none',
        value,
      );
  }

  #tellOnce(
    code: string,
    path: string,
    expected: string,
    found: string,
    severity: 'error' | 'warning' = 'warning',
  ): void {
    const key = `${code} ${code === 'unknown-dimension' ? found.split(' ')[0] : ''}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    if (severity === 'error') this.#issues.error(code, path, expected, found);
    else this.#issues.warn(code, path, expected, found);
  }
}

const DIMENSION = 'a dimension that is known; what it says stands with the citation';
const MEASURE =
  'a flow with a currency or a unit of quantity, or an indicator that is known; such numbers are left out';
