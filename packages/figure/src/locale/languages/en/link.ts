import type { LinkBook } from '../../words.ts';

/** English words of figures that follow each other. */
export const link: LinkBook = {
  link: {
    pinned: 'highlighted until cleared',
    cleared: 'highlight cleared',
    clear: 'clear highlight',
    lit: 'highlighted',
  },
};
