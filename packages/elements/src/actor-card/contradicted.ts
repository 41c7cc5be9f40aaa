import type { TemplateResult } from 'lit';
import { actWords, type Locale } from '@keruen/figure';
import { unequal } from '../paint/unequal.ts';

/** “≠” beside what others contradict; by what, its neighbours say. */
export const contradicted = (locale: Locale): TemplateResult => unequal(actWords(locale).acts.disputed);
