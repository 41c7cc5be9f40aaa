import type { StatusWords } from '../../words.ts';

/** English words of the two statuses of a leg. */
export const status: StatusWords = {
  build: {
    operating: 'operating',
    'under-construction': 'under construction',
    planned: 'planned',
    study: 'under study',
  },
  service: {
    normal: 'normal service',
    limited: 'limited service',
    disrupted: 'service disrupted',
    closed: 'closed',
    unknown: 'service unknown',
    'not-open': 'not open',
  },
  statusAsOf: (date) => `status as of ${date}`,
  knownFor: (date) => `known for ${date}`,
};
