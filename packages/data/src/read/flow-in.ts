import type { Flow } from '../schema/vocabulary.ts';
import { plainText } from './digits.ts';
import { FLOW_WORDS, PART_FLOWS } from './words.ts';

/** The flow a header names in any of the languages; none where it names a part of one, as re-exports, or two. */
export function flowIn(header: string): Flow | undefined {
  const text = plainText(header).toLowerCase();
  if (PART_FLOWS.test(text)) return undefined;
  const named = FLOW_WORDS.filter(([word]) => text.includes(word)).map(([, flow]) => flow);
  const sum = named.find((flow) => flow === 'turnover' || flow === 'balance');
  return sum ?? (named.every((flow) => flow === named[0]) ? named[0] : undefined);
}
