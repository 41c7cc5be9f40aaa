import type { TimelineBook } from '../../words.ts';

/** English words of timelines. */
export const timeline: TimelineBook = {
  timeline: {
    role: 'offices',
    event: 'events',
    day: 'dot: on that day',
    within: 'band between two caps: some time within it',
    against: 'dates that contradict each other',
  },
};
