import { plainText } from './digits.ts';

/** With what a line under a table begins that is no row of it. */
const REMARK =
  /^(?:[*†‡¹²³]|sources?|notes?|источник|примечани[ея]|дерек(?:көз)?|ескерту|منبع|منابع|ماخذ|مأخذ|یادداشت|سرچینه|یادونه)(?=[\s:：.*†‡¹²³\p{L}]|$)/iu;

/** Whether a text begins as a source or a note does. */
export const beginsRemark = (text: string): boolean => REMARK.test(plainText(text.trim()));
