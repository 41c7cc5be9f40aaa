import { STATES } from '../../land/states.ts';
import { routeWords } from '../../locale/books/route.ts';
import type { TextMark } from '../../scene/mark.ts';
import type { Lettering } from './lettering.ts';
import { quiet } from './waters.ts';

/** Names of the states of the region, where they cover nothing. They are not moved from ground that is theirs beyond doubt. */
export const stateLabels = (lettering: Lettering): TextMark[] =>
  STATES.flatMap(({ id, at }) => {
    const text = routeWords(lettering.medium.locale).region[id];
    return text ? quiet({ text }, at, [0], lettering) : [];
  });
