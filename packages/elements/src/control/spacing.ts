import { isServer } from 'lit';
import { measureText, spaced, type MeasureText } from '@keruen/figure';

/** CSS px of a computed length; `normal` adds nothing. */
const px = (length: string): number => parseFloat(length) || 0;

/** How wide text is at the host: as the table says, and wider by the spacing a reader or the page has set (WCAG 1.4.12). */
export class Spacing {
  readonly #host: HTMLElement;
  #letter = 0;
  #word = 0;
  #measure: MeasureText = measureText;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The same function as long as the spacing is the same. */
  get measure(): MeasureText {
    const { letterSpacing = '', wordSpacing = '' } = isServer ? {} : getComputedStyle(this.#host);
    const [letter, word] = [px(letterSpacing), px(wordSpacing)];
    if (letter !== this.#letter || word !== this.#word) this.#measure = spaced(measureText, { letter, word });
    [this.#letter, this.#word] = [letter, word];
    return this.#measure;
  }
}
