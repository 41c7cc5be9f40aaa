import { extract, shownIn, withRemarks, writeClaims, writeCsv, writeJson } from '@keruen/data/write';
import type { Dataset } from '@keruen/data';
import { plainText } from './plain-text.ts';
import { answerOf, type OnShow } from './takeable.ts';

/** Before UTF-8 text it tells spreadsheets that it is no older encoding: names in Dari would else be read as other letters. */
const MARK = '\ufeff';

/** The records of a figure as a dataset of their own; what must be known of its picture is a part of the title. */
export function recordsOf({ figure, dataset }: OnShow): Dataset {
  const answer = answerOf(figure);
  const said = [figure.heading?.text, figure.subtitle, figure.remarks.join(' ')];
  const title = said.filter(Boolean).join('. ');
  const shown = answer ? shownIn(answer, dataset) : undefined;
  return shown ? extract(dataset, shown, plainText(title) || dataset.title) : { ...dataset, series: [] };
}

/** Numbers a row each; what is claimed without a number, and legs with their status, in the columns of claims. */
export function csvOf(on: OnShow): string {
  const answer = answerOf(on.figure);
  const records = recordsOf(on);
  if (!answer) return MARK + writeCsv(records).text;
  const { observations, actors, legs } = shownIn(answer, on.dataset);
  const own = { ...records, observations };
  if ('rows' in answer) return MARK + writeCsv(own).text;
  const claims = writeClaims({ ...own, actors, legs }, 'routes' in answer ? answer : undefined);
  return MARK + withRemarks(claims, on.figure.remarks);
}

/** Dataset JSON, with sources and licence. */
export const jsonOf = (on: OnShow): string => writeJson(recordsOf(on));
