import type { Observation } from '../../schema/claim.ts';
import { firstDayOf, lastDayOf } from '../date/days.ts';
import { listed } from '../record/listed.ts';
import type { TradeQuery } from './rows.ts';
import { validOn } from '../date/validity.ts';
import { WORLD } from '../../value/world.ts';

/** Whether a question asks for an observation. */
export function isAsked(one: Observation, asked: TradeQuery): boolean {
  return (
    one.measure === asked.measure &&
    isAskedActor(one.reporter, asked.reporter) &&
    isAskedActor(one.partner, asked.partner) &&
    isAskedFlow(one.flow, asked.flow) &&
    isAskedProduct(one.product, asked.product) &&
    isInWindow(one.period, asked.period) &&
    validOn(one, asked.asOf)
  );
}

/** A record that names nobody, as in a table under a heading that does, is not excluded by a name. */
export function isAskedActor(actor: string | undefined, asked: string | undefined): boolean {
  return !actor || !asked || isOneOf(actor, [asked, ...`${asked}`.split(' ')]);
}

export function isAskedFlow(flow: string | undefined, asked: readonly string[] | undefined): boolean {
  return !asked?.length || asked.includes(flow!);
}

/** Without a product only totals are asked. */
export function isAskedProduct(product: string | undefined, asked: readonly string[] | undefined): boolean {
  return asked?.length ? !!product && isOneOf(product, listed(asked)) : !product;
}

/** Whether a word is among those asked for: `*` is each but the world, which is a total. */
export function isOneOf(word: string, asked: readonly string[]): boolean {
  return asked.includes(word) || (asked.includes('*') && word !== WORLD);
}

/** A record without a period has no place on an axis; a window that is not EDTF is no window. */
export function isInWindow(text: string | undefined, asked: string | undefined): boolean {
  const [first, last] = [firstDayOf(text), lastDayOf(text)];
  return first <= last && !(first < firstDayOf(asked)) && !(last > lastDayOf(asked));
}
