import type { Observation } from '@keruen/data';
import { chartWords, sentenceCase, valueWords, type Locale } from '@keruen/figure';

/** What a number counts: `Turnover`, `Length`. */
export const counted = ({ flow, measure }: Observation, locale: Locale): string =>
  sentenceCase(
    flow && measure === 'trade-value' ? valueWords(locale).flow[flow] : chartWords(locale).measure[measure],
  );
