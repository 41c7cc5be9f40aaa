/** A classification of products: what stands before its codes in ids, and its edition. */
export interface Classification {
  readonly prefix: string;
  readonly edition: string;
}

const harmonized = (edition: string): Classification => ({ prefix: 'HS', edition });

/** Classifications by the code that UN Comtrade has for them. */
const CLASSIFICATIONS: Readonly<Record<string, Classification>> = {
  HS: harmonized('HS'),
  H0: harmonized('HS1992'),
  H1: harmonized('HS1996'),
  H2: harmonized('HS2002'),
  H3: harmonized('HS2007'),
  H4: harmonized('HS2012'),
  H5: harmonized('HS2017'),
  H6: harmonized('HS2022'),
  S1: { prefix: 'SITC', edition: 'SITC1' },
  S2: { prefix: 'SITC', edition: 'SITC2' },
  S3: { prefix: 'SITC', edition: 'SITC3' },
  S4: { prefix: 'SITC', edition: 'SITC4' },
  SS: { prefix: 'SITC', edition: 'SITC' },
  B4: { prefix: 'BEC', edition: 'BEC4' },
  B5: { prefix: 'BEC', edition: 'BEC5' },
};

export const classificationOf = (code: string): Classification | undefined =>
  Object.hasOwn(CLASSIFICATIONS, code) ? CLASSIFICATIONS[code] : undefined;
