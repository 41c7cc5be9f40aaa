import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSdmxJson } from '../../src/read/index.ts';
import { check } from '../../src/check/check.ts';
import { SDMX_JSON_FLAT, SDMX_JSON_SERIES } from './documents/sdmx-json.ts';
import { observationsOf, toldIn } from './observations.ts';

type Json = Record<string, unknown>;

const text = (message: unknown) => JSON.stringify(message);

/** A copy of a message, changed at one place. */
function changed(message: object, change: (data: { structures: Json[]; dataSets: Json[] }) => void): string {
  const copy = JSON.parse(text(message)) as { data: { structures: Json[]; dataSets: Json[] } };
  change(copy.data);
  return text(copy);
}

const told = (message: string) => toldIn(readSdmxJson(message));

describe('SDMX-JSON', () => {
  it.each([
    ['in series', SDMX_JSON_SERIES],
    ['in a flat list', SDMX_JSON_FLAT],
  ])('gives the same numbers %s', (_, message) => {
    const result = readSdmxJson(text(message));
    expect(result.issues).toEqual([]);
    expect(check(result.dataset).issues).toEqual([]);
    const found = observationsOf(result);
    expect(
      found.map(({ period, flow, value, obsStatus, missing }) => [
        period,
        flow,
        value,
        obsStatus?.[0],
        missing,
      ]),
    ).toEqual([
      ['2021', 'export', 469377.202, 'normal', undefined],
      ['2022', 'export', 978002.617, 'normal', undefined],
      ['2023', 'export', 615131.012, 'provisional', undefined],
      ['2022', 'import', 9262.826, 'normal', undefined],
      ['2023', 'import', null, undefined, 'suppressed'],
    ]);
    for (const each of found)
      expect(each).toMatchObject({
        reporter: 'KAZ',
        partner: 'AFG',
        unit: 'USD',
        scale: 3,
        measure: 'trade-value',
      });
    expect(found[0]).toMatchObject({ decimals: 3, id: 'KAZ-AFG-export-2021-sdmx' });
  });

  it('is its own source: who sends it, when it was made, what it is called', () => {
    expect(
      readSdmxJson(text(SDMX_JSON_SERIES), { name: 'https://example.org/kaz?format=json' }).dataset?.sources,
    ).toEqual([
      {
        id: 'kaz',
        title: 'Trade with Afghanistan',
        publisher: 'Bureau of National Statistics of Kazakhstan',
        date: '2024-06-28',
        url: 'https://example.org/kaz?format=json',
        seen: 'page',
      },
    ]);
  });

  it('takes names in several languages', () => {
    const message = changed(SDMX_JSON_SERIES, ({ structures }) => {
      const [partner] = (structures[0]!['dimensions'] as { series: { values: Json[] }[] }).series;
      partner!.values[0] = {
        id: 'AF',
        name: 'Афганистан',
        names: { ru: 'Афганистан', 'fa-AF': 'افغانستان' },
      };
    });
    expect(readSdmxJson(message).dataset?.actors.find(({ id }) => id === 'AFG')?.names).toEqual({
      ru: 'Афганистан',
      'fa-AF': 'افغانستان',
      en: 'Афганистан',
    });
  });

  it('takes the usual value of an attribute where a number has none', () => {
    expect(observationsOf(readSdmxJson(text(SDMX_JSON_SERIES)))[1]?.obsStatus).toEqual(['normal']);
  });

  it('reads several measures as the indicators they are', () => {
    const message = changed(SDMX_JSON_FLAT, ({ structures, dataSets }) => {
      structures[0]!['measures'] = { observation: [{ id: 'VALUE_IN_EUROS' }, { id: 'HEADS' }] };
      dataSets[0]!['observations'] = { '0:0:0': [5, 6, 0] };
      dataSets[0]!['dimensionGroupAttributes'] = {};
    });
    expect(told(message)).toEqual([['unknown-indicator', 'data.structures[0].measures.observation[1]']]);
    expect(observationsOf(readSdmxJson(message))).toMatchObject([
      { value: 5, unit: 'EUR', measure: 'trade-value' },
    ]);
  });

  it('reads several data sets by the structures that name them', () => {
    const message = changed(SDMX_JSON_SERIES, ({ structures, dataSets }) => {
      const flat = JSON.parse(text(SDMX_JSON_FLAT)) as { data: { structures: Json[]; dataSets: Json[] } };
      structures.push({ ...flat.data.structures[0], dataSets: [1] });
      dataSets.push(flat.data.dataSets[0]!);
    });
    expect(observationsOf(readSdmxJson(message))).toHaveLength(10);
    // Both hold the same figures.
    expect(told(message).map(([code]) => code)).toEqual(new Array(5).fill('duplicate-figure'));
  });
});

describe('what is not understood in SDMX-JSON', () => {
  it('is told where the code stands among the values of its component', () => {
    const message = changed(SDMX_JSON_SERIES, ({ structures }) => {
      const { series } = structures[0]!['dimensions'] as { series: { values: Json[] }[] };
      series[1]!.values[1] = { id: 'RX', name: 'Re-exports' };
    });
    expect(told(message)).toEqual([['unknown-flow', 'data.structures[0].dimensions.series[1].values[1]']]);
    expect(observationsOf(readSdmxJson(message))).toHaveLength(3);
  });

  it('is told of indices that lead nowhere', () => {
    const message = changed(SDMX_JSON_SERIES, ({ dataSets }) => {
      dataSets[0]!['series'] = {
        '0:9': { attributes: [0], observations: { 0: [1, 0] } },
        0: { attributes: [0], observations: { 0: [1, 0] } },
        '0:0': { attributes: [7], observations: { 0: [1, 0] } },
        '0:1': { attributes: [0], observations: { 9: [1, 0], 0: [1, 9], 1: [2, 0] } },
      };
    });
    expect(told(message)).toEqual([
      ['unknown-index', 'data.dataSets[0].series["0"]'],
      ['unknown-index', 'data.dataSets[0].series["0:9"]'],
      ['unknown-index', 'data.dataSets[0].series["0:0"].attributes[0]'],
      ['unknown-index', 'data.dataSets[0].series["0:1"].observations["0"][0]'],
      ['unknown-index', 'data.dataSets[0].series["0:1"].observations["9"]'],
    ]);
    expect(observationsOf(readSdmxJson(message))).toMatchObject([{ value: 2 }]);
  });

  it('is told of values that are no numbers, deletions, and structures that are not there', () => {
    const message = changed(SDMX_JSON_FLAT, ({ dataSets }) => {
      (dataSets[0]!['observations'] as Json)['0:0:0'] = ['much', 0, 3];
      dataSets.push({ action: 'Delete', observations: { '0:0:0': [1] } }, { structure: 4 });
    });
    expect(told(message)).toEqual([
      ['unreadable-value', 'data.dataSets[0].observations["0:0:0"][0]'],
      ['deletion', 'data.dataSets[1].action'],
      ['unknown-index', 'data.dataSets[2].structure'],
    ]);
  });

  it('is told of attributes that are not read, and of errors of the service', () => {
    const message = JSON.parse(
      changed(SDMX_JSON_SERIES, ({ structures }) => {
        (structures[0]!['attributes'] as { observation: Json[] }).observation.push({ id: 'COMMENT_OBS' });
      }),
    ) as Json;
    message['errors'] = [{ code: 413, title: 'Response too large' }];
    expect(told(text(message))).toEqual([
      ['service-error', 'errors[0]'],
      ['not-read', 'data.structures[0].attributes.observation[1]'],
    ]);
  });

  it.each(['{}', '[]', '{"data":{}}', '{"data":{"structures":[]}}', '{"data":null}', '7'])(
    '%s: no dataset',
    (message) => {
      const { dataset, issues } = readSdmxJson(message);
      expect(dataset).toBeUndefined();
      expect(issues).toMatchObject([{ code: 'not-sdmx-json' }]);
    },
  );
});

describe('any text as SDMX-JSON', () => {
  it('never throws where any part of a message is any value', () => {
    const messages = fc.constantFrom(text(SDMX_JSON_SERIES), text(SDMX_JSON_FLAT));
    fc.assert(
      fc.property(messages, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (message, place, put) => {
        const parts = [...message.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|\[\]|\{\}|null/g)];
        const part = parts[place % parts.length]!;
        const broken = message.slice(0, part.index) + text(put) + message.slice(part.index + part[0].length);
        const { dataset } = readSdmxJson(broken);
        if (dataset) expect(check(dataset).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('survives hostile keys', () => {
    const hostile =
      '{"data":{"structures":[{"__proto__":{"dimensions":1}}],"dataSets":[{"__proto__":{"polluted":1},"series":{"__proto__":{},"constructor":{}}}]}}';
    readSdmxJson(hostile);
    expect(({} as Json)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
