import { readJson } from '@keruen/data/read/json';
import { failed, type Reading } from './reading.ts';

/**
 * What an address answered: dataset JSON, or CSV. Loaded beside the answer itself; the reader of CSV only where it is needed, so
 * that a page with dataset JSON does not wait for it.
 */
export async function answered(response: Response, address: string): Promise<Reading> {
  if (!response.ok)
    return failed('not-found', 'src', 'an address that answers', `${address}: ${response.status}`);
  const text = await response.text();
  if (/^\ufeff?\s*[{[]/.test(text)) return readJson(text);
  const { readCsv } = await import('@keruen/data/read/csv');
  return readCsv(text, { name: address });
}
