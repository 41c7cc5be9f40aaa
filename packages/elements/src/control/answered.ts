import { unfolded } from '@keruen/data';
import { readJson } from '@keruen/data/read/json';
import { failed, type Reading } from './reading.ts';

/**
 * What an address answered: dataset JSON, or CSV, as records. Loaded beside the answer itself; the reader of CSV only where it is needed,
 * so that a page with dataset JSON does not wait for it.
 */
export async function answered(response: Response, address: string): Promise<Reading> {
  if (!response.ok)
    return failed('not-found', 'src', 'an address that answers', `${address}: ${response.status}`);
  const text = await response.text();
  const reading = await read(text, address);
  return reading.dataset ? { ...reading, dataset: unfolded(reading.dataset) } : reading;
}

async function read(text: string, name: string): Promise<Reading> {
  if (/^\ufeff?\s*[{[]/.test(text)) return readJson(text);
  const { readCsv } = await import('@keruen/data/read/csv');
  return readCsv(text, { name });
}
