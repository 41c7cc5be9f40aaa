import { unfolded } from '@keruen/data';
import { readJson } from '@keruen/data/read/json';
import type { Question } from '@keruen/data/datasets/parts-for';
import { tagAround } from './language.ts';
import { failed, type Reading } from './reading.ts';

/**
 * What an address answered: dataset JSON, or CSV, as records; for a map CSV is legs. Loaded beside the answer itself; the reader of CSV only where it is needed,
 * so that a page with dataset JSON does not wait for it.
 */
export async function answered(response: Response, address: string, question: Question): Promise<Reading> {
  if (!response.ok)
    return failed('not-found', 'src', 'an address that answers', `${address}: ${response.status}`);
  const text = await response.text();
  const reading = await read(text, address, question);
  return reading.dataset ? { ...reading, dataset: unfolded(reading.dataset) } : reading;
}

async function read(text: string, name: string, question: Question): Promise<Reading> {
  if (/^\ufeff?\s*[{[]/.test(text)) return readJson(text);
  if ('corridor' in question)
    return (await import('./own-legs.ts')).ownLegs(text, tagAround(document.documentElement), name);
  const { readCsv } = await import('@keruen/data/read/csv');
  return readCsv(text, { name });
}
