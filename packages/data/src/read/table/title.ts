import { plainText } from '../term/digits.ts';
import { flowNamed, partiesNamed, stateNamed } from '../term/flow-in.ts';
import type { NamedFlow } from '../term/flow-in.ts';
import { roleNamed, type Role } from '../term/role-words.ts';
import { barePeriod, periodWritten } from '../period/written.ts';
import { saidInHeader } from '../observation/said-in-header.ts';
import type { CellData } from '../report/table-like.ts';

/** A text without the period that it names. */
export interface Dated {
  readonly rest: string;
  readonly period: string;
}

/** Words in a period are no more than these. */
const MOST = 5;

/** Beside a year they say that a part of it is meant. */
const PART_OF_YEAR = /month|quarter|half|мес|кварт|полуг|\bай|тоқсан|жартыжыл|ماه|ربع|میاشت/iu;

/** Words before a period, of which nothing is left when it is taken out. */
const BEFORE = /(?:(?:^| )(?:in|for|за|в|на|در|سال|په))+(?= *(?:[,،([]|$))/giu;

export const isBareYear = (period: string): boolean => /^\d{4}$/.test(barePeriod(period));

/** The one period that a text names in its words, the longest; undefined where it names two, or a year of which a part is meant. */
export function periodNamedIn(text: string): Dated | undefined {
  const words = plainText(text).split(' ');
  let [found, count]: [Dated | undefined, number] = [undefined, 0];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(MOST, words.length - at); length > 0; length--) {
      const period = words
        .slice(at, at + length)
        .join(' ')
        .replace(/^[([«“"]+|[)\]»”",،:;.]+$/g, '');
      if (periodWritten(period) === undefined) continue;
      const [sign = ''] = /[,،:;]$/.exec(words[at + length - 1]!) ?? [];
      const rest = `${words.slice(0, at).join(' ')}${sign} ${words.slice(at + length).join(' ')}`.trim();
      found = { period, rest: rest.replace(BEFORE, '') };
      count += 1;
      at += length - 1;
      break;
    }
  }
  const isPart = found && isBareYear(found.period) && PART_OF_YEAR.test(found.rest);
  return count === 1 && !isPart ? found : undefined;
}

/**
 * The flow that a title names, and the one reporter of all numbers that is given. Whose trade a title is about that names no flow is a reporter where the names
 * below have a `role` beside it: `Trade of Kazakhstan` by partner.
 */
export function saidOfAll(title: string, given: CellData = {}, role?: Role): Partial<NamedFlow> {
  const id = given.reporter?.trim() ?? '';
  const reporter = /^[^\s*]+$/.test(id) ? { reporter: id } : {};
  const { name } = saidInHeader(title);
  const isOfPartners = role === 'partner' || (role === 'country' && roleNamed(name) === 'partner');
  const whose =
    flowNamed(name) ?? (role && partiesNamed(name)) ?? (isOfPartners ? { reporter: stateNamed(title) } : {});
  return { ...whose, ...reporter };
}
