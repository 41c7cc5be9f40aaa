import type { MeasureText } from '../label/measure.ts';
import { anchorAlong, directionalityOf, type SceneDirections } from '../scene/directionality.ts';
import type { Mark, TextMark, Tone } from '../scene/mark.ts';
import { rule } from '../scene/rule.ts';
import type { LegendEntry } from '../scene/scene.ts';
import { KEY, keyMarks, keyWidth } from './legend-keys.ts';
import { paragraph } from './paragraph.ts';

/** A paragraph, with its language where it is not the figure's. */
export interface SheetLine {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** White space around everything, px. */
export const MARGIN = 16;

interface Style {
  readonly size: number;
  readonly line: number;
  readonly weight?: 400 | 600;
  readonly tone: Tone;
  /** White space after the paragraph. */
  readonly after: number;
}

export const STYLES = {
  heading: { size: 18, line: 24, weight: 600, tone: 'ink', after: 2 },
  subtitle: { size: 14, line: 19, tone: 'muted', after: 6 },
  legend: { size: 12, line: 18, tone: 'muted', after: 0 },
  note: { size: 12, line: 17, tone: 'ink', after: 5 },
  foot: { size: 11, line: 15, tone: 'muted', after: 2 },
} as const satisfies Readonly<Record<string, Style>>;

/** Builds a sheet downwards. */
export class Column {
  readonly marks: Mark[] = [];
  y = MARGIN;
  readonly width: number;
  readonly #dir: SceneDirections;
  readonly #measure: MeasureText;

  constructor(width: number, dir: SceneDirections, measure: MeasureText) {
    this.width = width;
    this.#dir = dir;
    this.#measure = measure;
  }

  /** A text at the side where its language begins, or so far from it; anchors are meant in the direction of the scene. */
  text(text: string, style: Style, lang: string | undefined, indent = 0): TextMark {
    const { size, weight = 400, tone } = style;
    const own = lang ? directionalityOf(lang) : this.#dir.text;
    const anchor = anchorAlong(own, this.#dir.scene, 'start');
    const x = MARGIN + (own === 'rtl' ? this.width - indent : indent);
    return { kind: 'text', x, y: this.y + size, text, size, weight, anchor, tone, lang };
  }

  paragraph({ text, lang }: SheetLine, style: Style): void {
    const { size, weight = 400, line, after } = style;
    for (const one of paragraph(text, this.width, (words) => this.#measure(words, size, weight))) {
      this.marks.push(this.text(one, style, lang));
      this.y += line;
    }
    this.y += after;
  }

  /** The entries side by side, as many as there is room for. */
  legend(entries: readonly LegendEntry[]): void {
    const style = STYLES.legend;
    let from = 0;
    for (const entry of entries) {
      const key = keyWidth(entry);
      const lead = key ? key + 6 : 0;
      const [first = '', ...more] = paragraph(entry.label, this.width - lead, (words) =>
        this.#measure(words, style.size),
      );
      const width = more.length ? this.width : lead + this.#measure(first, style.size);
      if (from && from + width > this.width) [from, this.y] = [0, this.y + style.line];
      const rtl = this.#dir.text === 'rtl';
      const x = MARGIN + (rtl ? this.width - from - key : from);
      this.marks.push(...keyMarks(entry, x, this.y + style.size - KEY + 2));
      [first, ...more].forEach((words, i) => {
        this.y += i ? style.line : 0;
        this.marks.push(this.text(words, style, undefined, from + lead));
      });
      from += width + MARGIN;
    }
    if (entries.length) this.y += style.line + 4;
  }

  rule(): void {
    this.y += 6;
    this.marks.push(rule(MARGIN, this.y, MARGIN + this.width, this.y, 'grid'));
    this.y += 10;
  }
}
