import type { CubeRows } from '../cube/cube-rows.ts';
import type { Said } from '../cube/said.ts';
import type { IssueList } from '../report/issue-list.ts';
import { listOf, objectOf, textOf } from '../json-text/shape.ts';
import type { Code, Component } from './component.ts';
import { sdmxNumber } from './csv-number.ts';
import type { JsonStructure } from './json-structure.ts';
import { PartialKeys } from './partial-keys.ts';

type SaidAll = readonly (Said | undefined)[];

/** Indices of dimensions, by the dimension. */
type Indices = ReadonlyMap<Component, number>;

/** Takes the numbers of one data set: a flat list of observations, or observations in series. */
export class JsonDataSet {
  readonly #structure: JsonStructure;
  readonly #rows: CubeRows;
  readonly #issues: IssueList;
  readonly #path: string;
  readonly #groups = new PartialKeys<Code & { readonly component: Component }>();

  constructor(structure: JsonStructure, rows: CubeRows, issues: IssueList, path: string) {
    this.#structure = structure;
    this.#rows = rows;
    this.#issues = issues;
    this.#path = path;
  }

  take(given: unknown): void {
    const { action, attributes, dimensionGroupAttributes, series, observations } = objectOf(given);
    if (textOf(action) === 'Delete')
      return this.#issues.warn(
        'deletion',
        `${this.#path}.action`,
        'data; what is to be deleted is not read',
        action,
      );
    const { dimensions, attributes: described } = this.#structure;
    this.#takeGroups(dimensionGroupAttributes);
    const indices = new Map(dimensions.dataSet.map((dimension) => [dimension, 0] as const));
    const said = [
      ...dimensions.dataSet.map((dimension) =>
        this.#said(dimension, dimension.at(0), `${dimension.path}.values`),
      ),
      ...this.#attributes(described.dataSet, attributes, `${this.#path}.attributes`),
    ];
    this.#takeSeries(series, said, indices);
    this.#takeObservations(observations, said, indices, `${this.#path}.observations`);
  }

  #takeSeries(given: unknown, outer: SaidAll, indices: Indices): void {
    const { dimensions, attributes: described } = this.#structure;
    for (const [key, one] of Object.entries(objectOf(given))) {
      const path = `${this.#path}.series["${key}"]`;
      const { attributes, observations } = objectOf(one);
      const own = this.#indices(key, dimensions.series, path);
      if (!own) continue;
      const said = [
        ...outer,
        ...this.#dimensions(own),
        ...this.#attributes(described.series, attributes, `${path}.attributes`),
      ];
      this.#takeObservations(observations, said, new Map([...indices, ...own]), `${path}.observations`);
    }
  }

  #takeObservations(given: unknown, outer: SaidAll, indices: Indices, place: string): void {
    const { dimensions, attributes, measures } = this.#structure;
    for (const [key, found] of Object.entries(objectOf(given))) {
      const path = `${place}["${key}"]`;
      const own = this.#indices(key, dimensions.observation, path);
      if (!own) continue;
      const values = listOf(found);
      const said = [
        ...this.#attached(new Map([...indices, ...own])),
        ...outer,
        ...this.#dimensions(own),
        ...this.#attributes(attributes.observation, values.slice(measures.length), path),
      ];
      measures.forEach((measure, i) => this.#takeValue(measure, values[i], said, `${path}[${i}]`));
    }
  }

  #takeValue(measure: Component, given: unknown, said: SaidAll, path: string): void {
    const code = measure.of(given, path)?.code;
    const value = code === undefined ? undefined : sdmxNumber(code);
    if (value === undefined) return this.#issues.error('unreadable-value', path, 'a number', given);
    this.#rows.add([...said, ...this.#measured(measure)], value, path);
  }

  /** A measure of another name than OBS_VALUE says what is measured, as an indicator does. */
  #measured({ concept, path }: Component): SaidAll {
    const isPlain = this.#structure.measures.length === 1 || concept.id === 'OBS_VALUE';
    if (isPlain) return [];
    return [this.#rows.said(INDICATOR, concept.id, () => ({ path }))];
  }

  /** The indices of a key such as `0:2:1`; undefined where they do not fit the dimensions, which is told. */
  #indices(key: string, dimensions: readonly Component[], path: string): Indices | undefined {
    const parts = key === '' ? [] : key.split(':').map(Number);
    const fits =
      parts.length === dimensions.length && dimensions.every((dimension, i) => dimension.at(parts[i]!));
    if (fits) return new Map(dimensions.map((dimension, i) => [dimension, parts[i]!]));
    this.#issues.error(
      'unknown-index',
      path,
      `an index of each of ${dimensions.map(({ concept }) => concept.id).join(', ')}`,
      key,
    );
    return undefined;
  }

  #dimensions(indices: Indices): SaidAll {
    return [...indices].map(([dimension, index]) =>
      this.#said(dimension, dimension.at(index), dimension.path),
    );
  }

  #attributes(described: readonly Component[], given: unknown, path: string): SaidAll {
    const values = listOf(given);
    return described.map((attribute, i) =>
      this.#said(attribute, attribute.of(values[i], `${path}[${i}]`), `${path}[${i}]`),
    );
  }

  #said(component: Component, code: Code | undefined, path: string): Said | undefined {
    if (code) return this.#rows.said(component.concept, code.code, code.about);
    this.#issues.error(
      'unknown-index',
      path,
      `an index of ${component.concept.id}`,
      'none that leads somewhere',
    );
    return undefined;
  }

  #takeGroups(given: unknown): void {
    const { key, attributes } = this.#structure;
    for (const [name, values] of Object.entries(objectOf(given))) {
      const path = `${this.#path}.dimensionGroupAttributes["${name}"]`;
      const placed = name.split(':').flatMap((index, i) => (index === '' ? [] : [[i, index] as const]));
      const codes = attributes.dimensionGroup.flatMap((component, i) => {
        const code = component.of(listOf(values)[i], `${path}[${i}]`);
        return code && code.code !== '' ? [{ ...code, component }] : [];
      });
      if (placed.some(([i]) => i >= key.length))
        this.#issues.error('unknown-index', path, `${key.length} dimensions`, name);
      else this.#groups.add(placed, codes);
    }
  }

  #attached(indices: Indices): SaidAll {
    if (this.#groups.isEmpty) return [];
    const { key } = this.#structure;
    const codeAt = (place: number): string => String(indices.get(key[place]!) ?? '');
    return this.#groups
      .of(codeAt)
      .map(({ component, code, about }) => this.#rows.said(component.concept, code, about));
  }
}

const INDICATOR = { id: 'measure', role: 'indicator' } as const;
