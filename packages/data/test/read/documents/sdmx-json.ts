/** Codes with English names, as SDMX-JSON lists the values of a component. */
const values = (...pairs: readonly (readonly [id: string, name: string])[]) =>
  pairs.map(([id, name]) => ({ id, name, names: { en: name } }));

const component = (id: string, keyPosition: number | undefined, listed: object[]) => ({
  id,
  ...(keyPosition === undefined ? {} : { keyPosition }),
  values: listed,
});

/** What both messages say of themselves and of the structure. */
const meta = {
  id: 'made-up-1',
  prepared: '2024-06-28T09:00:00Z',
  sender: { id: 'BNS', name: 'Bureau of National Statistics of Kazakhstan' },
};

const STRUCTURE = {
  name: 'Trade with Afghanistan',
  links: [
    { urn: 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=KZ.BNS:DF_TRADE(1.0.0)', rel: 'dataflow' },
  ],
  measures: { observation: [{ id: 'OBS_VALUE', format: { dataType: 'Double' } }] },
};

const FREQ = component('FREQ', 0, values(['A', 'Annual']));
const REF_AREA = component('REF_AREA', 1, values(['KZ', 'Kazakhstan']));
const PARTNER = component('COUNTERPART_AREA', 2, values(['AF', 'Afghanistan'], ['W0', 'World']));
const FLOW = component('TRADE_FLOW', 3, values(['X', 'Exports'], ['M', 'Imports']));
const TIME = component('TIME_PERIOD', 4, [{ value: '2021' }, { value: '2022' }, { value: '2023' }]);
const UNIT = component('UNIT_MEASURE', undefined, values(['USD', 'US dollar']));
const MULT = component('UNIT_MULT', undefined, values(['3', 'Thousands']));
const DECIMALS = component('DECIMALS', undefined, values(['3', 'Three']));
const STATUS = component(
  'OBS_STATUS',
  undefined,
  values(['A', 'Normal value'], ['P', 'Provisional value'], ['Q', 'Suppressed']),
);

/**
 * Kazakhstan's trade with Afghanistan in thousand dollars, as its Bureau of National Statistics gives it: two time series, the unit
 * with the data set, the power of ten with each series. The message, its flags and the missing number are made up for these tests.
 */
export const SDMX_JSON_SERIES = {
  meta,
  data: {
    structures: [
      {
        ...STRUCTURE,
        dimensions: { dataSet: [FREQ, REF_AREA], series: [PARTNER, FLOW], observation: [TIME] },
        attributes: { dataSet: [UNIT, DECIMALS], series: [MULT], observation: [{ ...STATUS, default: 'A' }] },
        dataSets: [0],
      },
    ],
    dataSets: [
      {
        structure: 0,
        action: 'Information',
        attributes: [0, 0],
        series: {
          '0:0': {
            attributes: [0],
            observations: { 0: [469377.202, 0], 1: [978002.617], 2: [615131.012, 1] },
          },
          '0:1': { attributes: [0], observations: { 1: [9262.826, 0], 2: [null, 2] } },
        },
      },
    ],
  },
};

/** The same numbers in a flat list, with the unit and the power of ten attached to the flow alone. */
export const SDMX_JSON_FLAT = {
  meta,
  data: {
    structures: [
      {
        ...STRUCTURE,
        dimensions: { dataSet: [FREQ, REF_AREA], observation: [TIME, PARTNER, FLOW] },
        attributes: {
          dimensionGroup: [UNIT, { id: 'UNIT_MULT' }],
          observation: [STATUS, { id: 'DECIMALS' }],
        },
      },
    ],
    dataSets: [
      {
        action: 'Replace',
        dimensionGroupAttributes: { ':::0:': [0, 3], ':::1:': [0, '3'] },
        observations: {
          '0:0:0': [469377.202, 0, 3],
          '1:0:0': [978002.617, 0, '3'],
          '2:0:0': [615131.012, 1, 3],
          '1:0:1': [9262.826, 0, 3],
          '2:0:1': [null, 2],
        },
      },
    ],
  },
};
