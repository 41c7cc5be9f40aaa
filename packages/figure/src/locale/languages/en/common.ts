import type { CommonWords } from '../../words.ts';

/** English words of every figure. */
export const common: CommonWords = {
  reviewed: true,
  span: (from, to) => (/\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`),
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  since: (date, about) => `since ${about}${date}`,
  until: (date, about) => `until ${about}${date}`,
  semicolon: '; ',
  frame: {
    legend: 'Legend',
    notes: 'Notes',
    source: 'Source',
    sources: 'Sources',
    editors: 'Editors’ note:',
    table: 'Table',
    back: 'Back to the whole',
    menu: 'Save, cite, embed',
    loading: 'Loading…',
    failed: 'The figure could not be drawn; the page’s own words stay.',
    noData: 'No data for this selection.',
    dataAsOf: (date) => `Data as of ${date}`,
    publishedLater: (date) => `published later (${date})`,
    contradicts: (what) => `contradicts ${what}`,
    concerns: (what) => `concerns ${what}`,
    paragraph: (number) => `paragraph ${number}`,
    generalKnowledge: 'general knowledge, not read in a source',
    keyboard: 'Arrow keys go on and back, Page Up and Page Down by group; Enter pins, Escape lets go.',
  },
};
