import { readComtrade } from '@keruen/data/read/comtrade';
import { readSdmxCsv } from '@keruen/data/read/sdmx-csv';
import type { Reading } from './reading.ts';

/** Reads what UN Comtrade or a service of SDMX gives as CSV. */
export const ofService = (text: string, name: string): Reading =>
  (/^.*OBS_VALUE/.test(text) ? readSdmxCsv : readComtrade)(text, { name });
