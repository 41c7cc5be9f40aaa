/** What all records have that version 2 of UN Comtrade gives of goods in a year, with descriptions. */
const RECORD = {
  typeCode: 'C',
  freqCode: 'A',
  refPeriodId: 20220101,
  refYear: 2022,
  refMonth: 52,
  period: '2022',
  reporterCode: 398,
  reporterISO: 'KAZ',
  reporterDesc: 'Kazakhstan',
  flowCode: 'X',
  flowDesc: 'Export',
  partnerCode: 4,
  partnerISO: 'AFG',
  partnerDesc: 'Afghanistan',
  partner2Code: 0,
  partner2ISO: 'W00',
  partner2Desc: 'World',
  classificationCode: 'H6',
  classificationSearchCode: 'HS',
  isOriginalClassification: true,
  cmdCode: 'TOTAL',
  cmdDesc: 'All Commodities',
  aggrLevel: 0,
  isLeaf: false,
  customsCode: 'C00',
  customsDesc: 'TOTAL CPC',
  mosCode: '0',
  motCode: 0,
  motDesc: 'TOTAL MOT',
  qtyUnitCode: -1,
  qtyUnitAbbr: 'N/A',
  qty: 0,
  isQtyEstimated: false,
  altQtyUnitCode: -1,
  altQtyUnitAbbr: 'N/A',
  altQty: 0,
  isAltQtyEstimated: false,
  netWgt: null as number | null,
  isNetWgtEstimated: false,
  grossWgt: 0,
  isGrossWgtEstimated: false,
  cifvalue: null as number | null,
  fobvalue: 978002617 as number | null,
  primaryValue: 978002617 as number | null,
  legacyEstimationFlag: 0,
  isReported: false,
  isAggregate: true,
};

export type ComtradeRecordFixture = Omit<
  Partial<typeof RECORD>,
  'reporterISO' | 'partnerISO' | 'reporterDesc'
> & {
  reporterISO?: string | null;
  partnerISO?: string | null;
  reporterDesc?: string | null;
};

export const record = (fields: ComtradeRecordFixture = {}): object => ({ ...RECORD, ...fields });

export const answer = (...data: object[]): object => ({
  elapsedTime: '0.1 secs',
  count: data.length,
  data,
  error: '',
});

/**
 * Kazakhstan's exports to and imports from Afghanistan in 2022 (the totals of its Bureau of National Statistics, in dollars), and its exports
 * of wheat flour; the quantity and the flags are made up for these tests.
 */
export const COMTRADE = answer(
  record(),
  record({ flowCode: 'M', flowDesc: 'Import', fobvalue: null, cifvalue: 9262826, primaryValue: 9262826 }),
  record({
    cmdCode: '1101',
    cmdDesc: 'Wheat or meslin flour',
    aggrLevel: 4,
    qtyUnitCode: 8,
    qtyUnitAbbr: 'kg',
    qty: 1250000000,
    netWgt: 1250000000,
    isNetWgtEstimated: true,
    fobvalue: 420000000,
    primaryValue: 420000000,
    isReported: true,
    isAggregate: false,
  }),
);
