const QUOTE = 34;
const LF = 10;
const CR = 13;

/** What is wrong with the quotes of a record: it ends inside quotes, or goes on behind a closing quote. */
export type QuoteFault = 'unclosed-quote' | 'stray-quote';

/**
 * Goes once through delimited text (RFC 4180 with any delimiter; LF, CR LF or CR end a record), a record at a time.
 * Fields are places in the text until someone asks for one: most words of a large file are asked for once.
 */
export class CsvScanner {
  readonly text: string;
  /** Where the fields of the record begin and end, quotes left out. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Fields of the record. */
  count = 0;
  /** The line on which the record begins, counted from 1. */
  line = 0;
  fault: QuoteFault | undefined;
  readonly #delimiter: number;
  #at: number;
  #nextLine = 1;
  /** Of each field, whether it holds doubled quotes. */
  readonly #doubled: boolean[] = [];

  constructor(text: string, delimiter: string, at = 0, line = 1) {
    this.text = text;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#at = at;
    this.#nextLine = line;
  }

  /** Where the next record begins. */
  get at(): number {
    return this.#at;
  }

  get nextLine(): number {
    return this.#nextLine;
  }

  /** Goes to the next record; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    if (this.#at >= text.length) return false;
    this.line = this.#nextLine;
    this.count = 0;
    this.fault = undefined;
    while (this.#field());
    return true;
  }

  /** Whether the record is an empty line. */
  get isEmpty(): boolean {
    return this.count === 1 && this.starts[0] === this.ends[0] && this.fault === undefined;
  }

  /** The text of a field; empty where the record has no such field. */
  field(index: number): string {
    if (index < 0 || index >= this.count) return '';
    const text = this.text.slice(this.starts[index], this.ends[index]);
    return this.#doubled[index] ? text.replace(/""/g, '"') : text;
  }

  /** All fields of the record. */
  fields(): string[] {
    return this.starts.slice(0, this.count).map((_, index) => this.field(index));
  }

  /** Finds the end of a field; true where another field follows it. */
  #field(): boolean {
    const { text } = this;
    const start = this.#at;
    if (text.charCodeAt(start) === QUOTE) return this.#quoted(start + 1);
    const delimiter = this.#delimiter;
    const length = text.length;
    let end = start;
    let code = 0;
    for (; end < length; end++) {
      code = text.charCodeAt(end);
      if (code === delimiter || code === LF || code === CR) break;
    }
    this.#doubled[this.count] = false;
    return this.#take(start, end, end);
  }

  /** A field in quotes, from behind the opening one. */
  #quoted(start: number): boolean {
    const { text } = this;
    let end = text.indexOf('"', start);
    let doubled = false;
    while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
      doubled = true;
      end = text.indexOf('"', end + 2);
    }
    this.#doubled[this.count] = doubled;
    if (end === -1) {
      this.fault = 'unclosed-quote';
      return this.#take(start, text.length, text.length);
    }
    this.#countLines(start, end);
    return this.#take(start, end, this.#behind(end + 1));
  }

  /** The end of the field whose closing quote stands before; anything between is told. */
  #behind(from: number): number {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === LF || code === CR) break;
    }
    if (at > from && text.slice(from, at).trim() !== '') this.fault = 'stray-quote';
    return at;
  }

  /** Keeps the field and steps over what ends it: a delimiter, the end of a line or that of the text. */
  #take(start: number, end: number, behind: number): boolean {
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
    const code = this.text.charCodeAt(behind);
    this.#at = behind + 1;
    if (code === this.#delimiter) return true;
    if (code === CR && this.text.charCodeAt(behind + 1) === LF) this.#at++;
    this.#nextLine++;
    return false;
  }

  #countLines(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === LF || (code === CR && this.text.charCodeAt(at + 1) !== LF)) this.#nextLine++;
    }
  }
}
