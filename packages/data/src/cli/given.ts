import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import { DATASETS } from './datasets.ts';
import { decoded } from './decoded.ts';
import type { Host, Tools } from './host.ts';

/** What a file holds, or why it cannot be read, as one sentence. */
export type Given =
  | { readonly dataset?: Dataset | undefined; readonly issues: readonly Issue[] }
  | { readonly problem: string };

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EACCES: 'access to it is denied',
  EPERM: 'access to it is denied',
};

/** Why the machine refuses a file; `missing` is what is not there. */
export function reasonOf(error: unknown, missing: 'file' | 'folder' = 'file'): string {
  const { code = '', message = 'no reason is given' } = (error ?? {}) as { code?: string; message?: string };
  return code === 'ENOENT' ? `there is no such ${missing}` : (REASONS[code] ?? message);
}

/** Reads a file. What is neither UTF-8 nor UTF-16 with its mark is told and not read. */
export async function given(file: string, host: Host, tools: Tools): Promise<Given> {
  let bytes: Uint8Array;
  try {
    bytes = await host.read(file);
  } catch (error) {
    return { problem: `${file} cannot be read: ${reasonOf(error)}.` };
  }
  const found = decoded(bytes);
  // What is piped in has no name.
  if ('text' in found) return tools.read(found.text, { name: file === '-' ? '' : file });
  const { instead: received } = found;
  return {
    issues: [{ code: 'not-utf-8', path: '', expected: 'text in UTF-8', received, severity: 'error' }],
  };
}

/** What a dataset of this package holds, by its id, else what a file does. */
export async function givenOrShipped(word: string, host: Host, tools: Tools): Promise<Given> {
  const shipped = Object.hasOwn(DATASETS, word) ? DATASETS[word] : undefined;
  if (shipped) return { dataset: await shipped(), issues: [] };
  const found = await given(word, host, tools);
  return 'problem' in found ? { problem: `${found.problem}${idsBeside(word)}` } : found;
}

/** Whoever wrote a word and no file may have meant a dataset. */
const idsBeside = (word: string): string =>
  /^[\w-]+$/.test(word) && word !== '-'
    ? ` Datasets of this package: ${Object.keys(DATASETS).join(', ')}.`
    : '';
