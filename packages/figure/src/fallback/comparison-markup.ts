import type { Comparison } from '@keruen/data';
import { describeComparison } from '../describe/compared.ts';
import { nameOf } from '../describe/name.ts';
import { sentenceCase } from '../describe/phrase.ts';
import { actorsWords } from '../locale/actors/actors-words.ts';
import type { Locale } from '../locale/locale.ts';
import { block, inline } from './block.ts';
import { COMPARISON_CELLS } from './comparison-cells.ts';
import { sentenceMarkup } from './run.ts';
import { headingMarkup, type AboveSeveral } from './several-shown.ts';

/** A cell: on a line where it is words, on several where it is a list. */
const cell = (inside: string): string =>
  inside.includes('\n') ? block('td', [inside]) : inline('td', inside || ' ');

/**
 * Actors beside each other as a table that needs no script: a column for each, a row for each thing told, the reason where nothing is. Of
 * titles of sources see `sourcesMarkup`. The words of the language are loaded before (`loadActorsWords`).
 */
export function comparisonMarkup(found: Comparison, above: AboveSeveral, locale: Locale): string {
  const { topic: topics, missing } = actorsWords(locale);
  const heads = found.columns.map(({ profile: { actor } }) =>
    inline('th', sentenceMarkup(sentenceCase(nameOf(actor.names, locale)), locale), { scope: 'col' }),
  );
  const rows = found.lines.map(({ topic, gaps }) =>
    block('tr', [
      inline('th', sentenceMarkup(topics[topic], locale), { scope: 'row' }),
      ...found.columns.map((one, i) => {
        const gap = gaps[i];
        return cell(
          gap
            ? sentenceMarkup(sentenceCase(missing[gap]), locale)
            : COMPARISON_CELLS[topic](one, found, locale),
        );
      }),
    ]),
  );
  const table = block('table', [
    inline('caption', sentenceMarkup(sentenceCase(describeComparison(found, locale)), locale)),
    block('thead', [inline('tr', inline('td', ' ') + heads.join(''))]),
    block('tbody', rows),
  ]);
  return [headingMarkup(above, locale), table].filter(Boolean).join('\n');
}
