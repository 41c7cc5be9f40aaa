import { csvOfRecords, extract, inOriginal, shownIn, writeAnswer, writeJson } from '@keruen/data/write';
import type { Dataset } from '@keruen/data';
import { plainText } from './plain-text.ts';
import { answerOf, type OnShow } from './takeable.ts';

/** Before UTF-8 text it tells spreadsheets that it is no older encoding: names in Dari would else be read as other letters. */
const MARK = '\ufeff';

/** The records of a figure as a dataset of their own, in the words they were published in; what must be known of its picture is a part of the title. */
export function recordsOf({ figure, dataset }: OnShow): Dataset {
  const answer = answerOf(figure);
  const said = [figure.heading?.text, figure.subtitle, figure.remarks.join(' ')];
  const title = said.filter(Boolean).join('. ');
  const shown = answer ? shownIn(answer, dataset) : undefined;
  return inOriginal(
    shown ? extract(dataset, shown, plainText(title) || dataset.title) : { ...dataset, series: [] },
  );
}

/** Its numbers, or what is claimed in it without a number, in the words of the facts. */
export function csvOf(on: OnShow): string {
  const { figure, dataset } = on;
  const answer = answerOf(figure);
  return (
    MARK +
    (answer
      ? writeAnswer(inOriginal(answer), inOriginal(dataset), figure.remarks)
      : csvOfRecords(recordsOf(on)))
  );
}

/** Dataset JSON, with sources and licence. */
export const jsonOf = (on: OnShow): string => writeJson(recordsOf(on));
