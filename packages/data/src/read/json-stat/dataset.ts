import type { CubeRows } from '../cube/cube-rows.ts';
import type { Said } from '../cube/said.ts';
import { flowIn } from '../observation/said-in-header.ts';
import type { IssueList } from '../report/issue-list.ts';
import { listOf, objectOf, ownOf, textOf } from '../json-text/shape.ts';
import { rolesOf, statDimension } from './dimension.ts';
import type { StatDimension } from './dimension.ts';
import { metricSaid } from './metric.ts';
import type { MetricSaid } from './metric.ts';
import { CAPITALS, LETTERS, namedStatus, statusAt } from './status.ts';

/** Takes the numbers of a JSON-stat dataset. Its values are those of a cube, the last dimension running fastest. */
export class StatDataset {
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #rows: CubeRows;
  readonly #issues: IssueList;
  readonly #path: string;
  readonly #dimensions: readonly StatDimension[];
  readonly #known = new Map<StatDimension, Map<string, Said | undefined>>();
  readonly #statusNames: Readonly<Record<string, unknown>>;

  /** `path` is that of the dataset in its document, with a point at the end where there is one. */
  constructor(given: Readonly<Record<string, unknown>>, rows: CubeRows, issues: IssueList, path: string) {
    this.#given = given;
    this.#rows = rows;
    this.#issues = issues;
    this.#path = path;
    const { id, role, dimension, extension } = given;
    const roles = rolesOf(role);
    this.#dimensions = listOf(id).map((each) => {
      const name = textOf(each);
      return statDimension(name, ownOf(dimension, name), roles, path);
    });
    this.#statusNames = objectOf(objectOf(objectOf(extension)['status'])['label']);
  }

  take(): void {
    const { size, value, status } = this.#given;
    const sizes = listOf(size).map(Number);
    const cells = sizes.reduce((product, each) => product * each, 1);
    if (!this.#fits(sizes)) return;
    if (Array.isArray(value) && value.length !== cells)
      return this.#issues.error(
        'wrong-length',
        `${this.#path}value`,
        `${cells} values, as \`size\` says`,
        value,
      );
    if (Array.isArray(value)) return value.forEach((_, index) => this.#cell(index, sizes));
    for (const key of keysOf(value, status)) {
      const index = PLACE.test(key) ? Number(key) : Infinity;
      if (index < cells) this.#cell(index, sizes);
      else this.#issues.error('unknown-index', `${this.#path}value["${key}"]`, placeBelow(cells), key);
    }
  }

  /** Whether there are as many sizes as dimensions, and each is the number of its categories. */
  #fits(sizes: readonly number[]): boolean {
    const counts = this.#dimensions.map(({ codes }) => codes.length);
    const isSound =
      counts.length > 0 && counts.length === sizes.length && counts.every((count, i) => count === sizes[i]);
    if (!isSound)
      this.#issues.error(
        'wrong-length',
        `${this.#path}size`,
        `the numbers of categories, ${counts.join(', ')}`,
        sizes.join(', '),
      );
    return isSound;
  }

  #cell(index: number, sizes: readonly number[]): void {
    const { value, status } = this.#given;
    const path = `${this.#path}value[${index}]`;
    const found = Array.isArray(value) ? (value as unknown[])[index] : ownOf(value, index);
    const number = found === undefined || found === null ? null : found;
    if (number !== null && typeof number !== 'number')
      return this.#issues.error('unreadable-value', path, 'a number or null', found);
    const said: (Said | undefined)[] = [];
    let rest = index;
    for (let d = sizes.length - 1; d >= 0; d--) {
      said.unshift(this.#said(this.#dimensions[d]!, rest % sizes[d]!));
      rest = Math.floor(rest / sizes[d]!);
    }
    this.#rows.add(
      [...said, this.#status(statusAt(status, index), `${this.#path}status[${index}]`)],
      number,
      path,
    );
  }

  #said(dimension: StatDimension, place: number): Said | undefined {
    const code = dimension.codes[place]!;
    const known = this.#known.get(dimension) ?? new Map<string, Said | undefined>();
    this.#known.set(dimension, known);
    if (!known.has(code)) known.set(code, this.#learn(dimension, place, code));
    return known.get(code);
  }

  #learn(
    { concept, kind, labels, units, path }: StatDimension,
    place: number,
    code: string,
  ): Said | undefined {
    const label = labels[place]!;
    const about = { ...(label === '' ? {} : { names: { en: label } }), path: `${path}.index.${code}` };
    if (kind === 'flows') return { words: { flow: flowIn(label)! } };
    if (kind === 'codes') return this.#rows.said(concept, code, () => about);
    const said = metricSaid(concept.id, code, label, units[place]!);
    // The only category, in a unit that is understood, leaves nothing to be mistaken.
    const isPlain = labels.length === 1 && said.words?.unit !== undefined;
    if (said.words?.at !== undefined && !isPlain)
      this.#issues.warn('unknown-indicator', about.path, METRIC, label || code);
    this.#tellUnit(said, units[place]!, `${path}.unit.${code}`);
    return said;
  }

  #tellUnit({ told, words }: MetricSaid, unit: Readonly<Record<string, unknown>>, path: string): void {
    if (told) this.#issues.warn(told.code, path, told.expected, told.found);
    else if (words?.unit === undefined && Object.keys(unit).length > 0)
      this.#issues.warn('unknown-unit', path, 'a unit that is known', textOf(unit['base']) || unit['label']);
  }

  #status(code: string, path: string): Said | undefined {
    if (code === '') return {};
    const name = textOf(ownOf(this.#statusNames, code));
    const letters = /^[A-Z_]+$/.test(code) ? CAPITALS : LETTERS;
    return namedStatus(name) ?? this.#rows.said(letters, code, () => ({ path }));
  }
}

const METRIC =
  'an indicator that is known, or a name of exports, imports, turnover or balance; it stands with the citation';

/** A place of a sparse cube as it is written: `01` is none. */
const PLACE = /^(?:0|[1-9]\d*)$/;

const placeBelow = (cells: number): string => `a whole number less than ${cells}`;

/** The keys of a sparse cube, places in their order first. */
function keysOf(value: unknown, status: unknown): readonly string[] {
  const keys = [...new Set([...Object.keys(objectOf(value)), ...Object.keys(objectOf(status))])];
  const places = keys.filter((key) => PLACE.test(key)).sort((a, b) => Number(a) - Number(b));
  return [...places, ...keys.filter((key) => !PLACE.test(key))];
}
