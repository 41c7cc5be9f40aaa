import type { Way } from '../sentences.ts';
import { eachName, type InCase } from './in-case.ts';

/** What stands around names: `د … ` of, `… ته` to, `له … څخه` from, `له … سره` with. */
const AROUND: Readonly<Record<Way, readonly [before: string, after: string]>> = {
  of: ['د ', ''],
  to: ['', ' ته'],
  from: ['له ', ' څخه'],
  with: ['له ', ' سره'],
};

/** Letters of its script at the end, and no `د` before: that would stand there twice. */
const PLAIN = /^(?!د ).*\p{Script=Arabic}$/u;

/** Names in Pashto, in the oblique case: feminine ones in ه take ې, `روسیه` → `د روسیې`; others stay. */
export const inCase: InCase = (names, way) => {
  const forms = eachName(names, (name) => (PLAIN.test(name) ? name.replace(/ه$/, 'ې') : ''));
  return forms && AROUND[way].join(forms);
};
