import { listOf, objectOf } from '../json-text/shape.ts';
import { Component } from './component.ts';

/** Levels at which SDMX-JSON presents dimensions and attributes. */
export type Level = 'dataSet' | 'dimensionGroup' | 'series' | 'observation';

type Levels = Readonly<Record<Level, readonly Component[]>>;

/** A structure of an SDMX-JSON message: what its indices lead to. */
export interface JsonStructure {
  readonly dimensions: Levels;
  readonly attributes: Levels;
  /** Measures in the order of each observation; one without an id of its own where the message names none. */
  readonly measures: readonly Component[];
  /** All dimensions in the order of the key: what keys of dimension groups are made of. */
  readonly key: readonly Component[];
}

export function jsonStructure(given: unknown, path: string): JsonStructure {
  const { dimensions, attributes, measures } = objectOf(given);
  const own = levels(dimensions, `${path}.dimensions`, true);
  const measured = components(objectOf(measures)['observation'], `${path}.measures.observation`, false);
  return {
    dimensions: own,
    attributes: levels(attributes, `${path}.attributes`, false),
    measures: measures === undefined ? [new Component({ id: 'OBS_VALUE' }, path, false)] : measured,
    key: [...own.dataSet, ...own.series, ...own.observation].sort(
      (a, b) => a.keyPosition - b.keyPosition || 0,
    ),
  };
}

function levels(given: unknown, path: string, areDimensions: boolean): Levels {
  const at = (level: Level): readonly Component[] =>
    components(objectOf(given)[level], `${path}.${level}`, areDimensions);
  return {
    dataSet: at('dataSet'),
    dimensionGroup: at('dimensionGroup'),
    series: at('series'),
    observation: at('observation'),
  };
}

function components(given: unknown, path: string, areDimensions: boolean): readonly Component[] {
  return listOf(given).map((each, i) => new Component(each, `${path}[${i}]`, areDimensions));
}
