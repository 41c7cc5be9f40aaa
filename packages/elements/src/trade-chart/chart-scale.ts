import type { Issue } from '@keruen/data';
import { chartWords, scaleNames, type ChartType, type Locale, type ScaleName } from '@keruen/figure';
import { unknownWord, type Refusal } from '../frame/refusal.ts';

/** The scale a chart is drawn on; where it is not the one asked for, a sentence that says so and an issue for the editor. */
export interface ChartScale {
  readonly scale: ScaleName;
  readonly note?: string;
  readonly issue?: Issue;
}

const isScale = (word: string): word is ScaleName => (scaleNames as readonly string[]).includes(word);

/** A word that is no scale is refused; one that would make lengths say something else gives way to the linear scale. */
export function chartScale(
  word: string,
  { scales = [] }: Pick<ChartType, 'scales'>,
  locale: Locale,
): ChartScale | { readonly refusal: Refusal } {
  if (!isScale(word)) return { refusal: unknownWord(locale.words.frame.failed, 'scale', word, scaleNames) };
  if (word === 'linear' || scales.includes(word)) return { scale: word };
  const expected = ['linear', ...scales].join(', ');
  return {
    scale: 'linear',
    note: chartWords(locale).chart.linear(word),
    issue: { code: 'false-scale', path: 'scale', expected, received: word, severity: 'warning' },
  };
}
