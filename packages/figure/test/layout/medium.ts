import { measureText, type Medium } from '@keruen/figure';
import { locale as en } from '../../src/locale/languages/en.ts';
import { locale as fa } from '../../src/locale/languages/fa-AF.ts';
import { locale as ru } from '../../src/locale/languages/ru.ts';

export const ENGLISH: Medium = { locale: en, measure: measureText };
export const DARI: Medium = { locale: fa, measure: measureText };
export const RUSSIAN: Medium = { locale: ru, measure: measureText };
