import type { TimelineBook } from '../../words.ts';

/** English words of timelines. */
export const timeline: TimelineBook = {
  timeline: {
    role: 'offices',
    event: 'events',
    statement: 'statements',
    number: 'numbers',
    undated: 'without a date',
    first: 'first',
    last: 'last',
    day: 'dot: on that day',
    within: 'band between two caps: some time within it',
    against: 'entries that contradict each other',
  },
};
