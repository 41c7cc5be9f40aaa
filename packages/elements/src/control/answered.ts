import { unfolded, type Issue } from '@keruen/data';
import { readJson } from '@keruen/data/read/json';
import type { Question } from '@keruen/data/datasets/parts-for';
import { tagAround } from './language.ts';
import { inItsCalendar } from './own-calendar.ts';
import { failed, type Reading } from './reading.ts';

/**
 * What an address answered: dataset JSON, or CSV, as records; for a map CSV is legs. Loaded beside the answer itself; the reader of CSV only where it is needed,
 * so that a page with dataset JSON does not wait for it.
 */
export async function answered(response: Response, address: string, question: Question): Promise<Reading> {
  if (!response.ok)
    return failed('not-found', 'src', 'an address that answers', `${address}: ${response.status}`);
  const said = await textOf(response);
  if (said.text === undefined) return said;
  const { text, issues } = said;
  const reading = await read(text, address, question);
  const told = { ...reading, issues: [...issues, ...reading.issues] };
  return reading.dataset ? { ...told, dataset: unfolded(reading.dataset) } : told;
}

/** A text, with what an editor is told of it; or why it is none. */
type Text = { readonly text?: string; readonly issues: readonly Issue[] };

/** The marks with which a text in UTF-16 begins, as spreadsheets save "Unicode text". */
const MARKED: Readonly<Record<string, string>> = { '255 254': 'utf-16le', '254 255': 'utf-16be' };

/** The text of an answer, in the charset its server or its first bytes name, else UTF-8; where nobody names one, also in Windows-1251 if it can be nothing else. */
async function textOf(response: Response): Promise<Text> {
  const type = response.headers.get('content-type') ?? '';
  const bytes = await response.arrayBuffer();
  const marked = MARKED[new Uint8Array(bytes.slice(0, 2)).join(' ')];
  const named = marked ?? /charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1];
  const charset = named ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    return failed('unknown-charset', 'src', 'a charset that browsers know, such as utf-8', charset);
  }
  try {
    return { text: decoder.decode(bytes), issues: [] };
  } catch {
    const found = named ? undefined : (await import('./cyrillic.ts')).cyrillic(bytes);
    if (found) return { ...found, issues: [found.issue] };
    const expected = `text in ${charset}, or another charset in Content-Type`;
    return failed(
      `not-${decoder.encoding}`,
      'src',
      expected,
      `${bytes.byteLength} bytes of another encoding`,
    );
  }
}

/** Headers of what UN Comtrade and services of SDMX give as CSV: readers of their own know what their codes say. */
const OF_SERVICES = /^.*(cmdCode.*primaryValue|Commodity Code.*Trade Value|OBS_VALUE)/;

async function read(text: string, name: string, question: Question): Promise<Reading> {
  if (/^\ufeff?\s*<[!?a-z]/i.test(text))
    return failed('unknown-format', 'src', 'dataset JSON or CSV; not HTML or XML', `${name}: ${text.trim()}`);
  if (/^\ufeff?\s*[{[]/.test(text)) return readJson(text);
  if ('corridor' in question)
    return (await import('./own-legs.ts')).ownLegs(text, tagAround(document.documentElement), name);
  if (OF_SERVICES.test(text)) {
    const reading = (await import('./of-service.ts')).ofService(text, name);
    if (reading.dataset) return reading;
  }
  const { readCsv } = await import('@keruen/data/read/csv');
  return inItsCalendar(readCsv(text, { name }));
}
