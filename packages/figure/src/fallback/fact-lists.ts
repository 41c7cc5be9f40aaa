import type { Source } from '@keruen/data';
import type { Fact } from '../describe/fact.ts';
import { actWords } from '../locale/books/act.ts';
import type { Locale } from '../locale/locale.ts';
import { block, inline } from './block.ts';
import { accountMarkup, headMarkup, setsOf } from './fact-line.ts';
import { sentenceMarkup } from './run.ts';

type List = (facts: readonly Fact[], sources: readonly Source[], locale: Locale) => string;

/** Each office with who holds it. */
export const officeList: List = (facts, sources, locale) =>
  block(
    'dl',
    setsOf(facts).flatMap((set) => [
      ...[...new Set(set.map(({ what }) => what))].flatMap((what) => [
        inline('dt', sentenceMarkup(what, locale)),
        ...set
          .filter((one) => one.what === what)
          .map((one) => {
            const who = sentenceMarkup(one.who, locale);
            return inline('dd', [who, accountMarkup(one, sources, locale)].filter(Boolean).join(' '));
          }),
      ]),
    ]),
  );

/** A list of what is said; accounts that contradict each other stand together under what they are of. */
export const factList: List = (facts, sources, locale) => {
  const account = (one: Fact): string => accountMarkup(one, sources, locale);
  const item = (set: readonly Fact[]): string => {
    const [first] = set;
    if (set.length === 1) return inline('li', `${headMarkup(first!, locale)}: ${account(first!)}`);
    const disputed = { ...first!, what: `${first!.what} (${actWords(locale).acts.disputed})` };
    const all = set.map((one) =>
      inline(
        'li',
        one.what === first!.what && one.who === first!.who
          ? account(one)
          : `${headMarkup(one, locale)}: ${account(one)}`,
      ),
    );
    return block('li', [headMarkup(disputed, locale), block('ul', all)]);
  };
  return block('ul', setsOf(facts).map(item));
};
