import type { GrowingWords } from '../../series/word-column.ts';
import type { CsvScanner } from './scanner.ts';
import { tell } from './taking.ts';
import type { CellTaker, Taking } from './taking.ts';
import type { Fault, Judge } from '../word-judge.ts';

/** A cell of a column of words. Each different text is judged once, and not even looked up where it stood a line above. */
export class WordCell implements CellTaker {
  readonly #taking: Taking;
  readonly #column: number;
  readonly #words: GrowingWords;
  readonly #judge: Judge;
  readonly #known = new Map<string, number | Fault>();
  #last = '';
  #lastCode: number | Fault = 0;

  constructor(taking: Taking, column: number, words: GrowingWords, judge: Judge) {
    this.#taking = taking;
    this.#column = column;
    this.#words = words;
    this.#judge = judge;
  }

  take(): boolean {
    const { csv, rows } = this.#taking;
    const code = this.#isLast(csv) ? this.#lastCode : this.#look(csv.field(this.#column));
    if (typeof code !== 'number') return tell(this.#taking, this.#column, code);
    if (code !== 0) this.#words.put(rows.row, code);
    return true;
  }

  #isLast({ text, starts, ends, count }: CsvScanner): boolean {
    const column = this.#column;
    if (column >= count) return this.#last === '';
    const start = starts[column]!;
    return ends[column]! - start === this.#last.length && text.startsWith(this.#last, start);
  }

  #look(text: string): number | Fault {
    let code = this.#known.get(text);
    if (code === undefined) {
      const word = text.trim() === '' ? 0 : this.#judge(text.trim());
      code = typeof word === 'string' ? this.#words.code(word) : word;
      this.#known.set(text, code);
    }
    // A doubled quote makes the text differ from what stands in the file.
    if (!text.includes('"')) [this.#last, this.#lastCode] = [text, code];
    return code;
  }
}
