import { failed } from '../control/reading.ts';
import type { Composed } from './composed.ts';

/** What goes wrong while a figure is composed is told as an issue, and nothing of the page breaks: records that a page gave unchecked may hold anything. */
export function soundly(compose: () => Composed | undefined): Composed | undefined {
  try {
    return compose();
  } catch (error) {
    return {
      refusal: failed('unreadable', 'data', 'a dataset of format 1', String(error)),
    };
  }
}
