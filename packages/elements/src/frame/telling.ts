import { oddLooks } from './known-words.ts';
import { refusalLine } from './refusal-line.ts';

/** What is loaded where something is wrong, or may be: how a reader is told, and the words of attributes that an editor is told of. */
export const telling = { refusalLine, oddLooks };
