import type { GrowingWords } from '../../series/word-column.ts';
import type { CsvScanner } from './scanner.ts';
import { placeOf, tell } from './taking.ts';
import type { CellTaker, Taking } from './taking.ts';
import type { Coded, CodeJudge, Fault } from '../judge/word-judge.ts';

/** A cell of a column of words. Each different text is judged once, and not even looked up where it stood a line above. */
export class WordCell implements CellTaker {
  readonly #taking: Taking;
  readonly #column: number;
  readonly #words: GrowingWords;
  readonly #judge: CodeJudge;
  readonly #known = new Map<string, number | Fault>();
  /** Powers of ten of texts that hold one. */
  readonly #scales = new Map<string, number>();
  #last = '';
  #lastCode: number | Fault = 0;
  /** The power of ten that the present text holds; undefined where it holds none. */
  scale: number | undefined;

  constructor(taking: Taking, column: number, words: GrowingWords, judge: CodeJudge) {
    this.#taking = taking;
    this.#column = column;
    this.#words = words;
    this.#judge = judge;
  }

  take(): boolean {
    const { csv, rows } = this.#taking;
    const text = this.#isLast(csv) ? this.#last : csv.field(this.#column);
    const code = text === this.#last ? this.#lastCode : this.#look(text);
    if (this.#scales.size > 0) this.scale = this.#scales.get(text);
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
      code = typeof word === 'object' && 'word' in word ? this.#learn(word, text) : this.#codeOf(word);
      this.#known.set(text, code);
    }
    // A doubled quote makes the text differ from what stands in the file.
    if (!text.includes('"')) [this.#last, this.#lastCode] = [text, code];
    return code;
  }

  #codeOf(word: string | number | Fault): number | Fault {
    return typeof word === 'string' ? this.#words.code(word) : word;
  }

  #learn(coded: Coded, text: string): number {
    const code = coded.word === '' ? 0 : this.#words.code(coded.word);
    const { issues } = this.#taking;
    if (coded.told)
      issues.warn(coded.told.code, placeOf(this.#taking, this.#column), coded.told.expected, text.trim());
    if (coded.scale !== undefined) this.#scales.set(text, coded.scale);
    return code;
  }
}
