/** What every element has besides its properties: how a page hears it, styles it, and what it may put inside. */

export const EVENTS = [
  {
    name: 'keruen-subject',
    type: { text: 'KeruenSubjectEvent' },
    description:
      'A reader points at something in the figure: detail { subject, action: preview | select | clear, group }. Bubbles and is composed.',
  },
  {
    name: 'keruen-error',
    type: { text: 'KeruenErrorEvent' },
    description:
      'The figure could not be drawn, or not from all records: detail { issues }. Bubbles and is composed.',
  },
  {
    name: 'keruen-ready',
    type: { text: 'KeruenReadyEvent' },
    description: 'The figure stands. Sent once. Bubbles and is composed.',
  },
] as const;

/** Attributes that are read where they are needed and are no properties. */
export const ATTRIBUTES = [
  {
    name: 'hash',
    description:
      'Keeps what is pinned and what the reader chose in the hash of the page, under this name or the id.',
  },
  {
    name: 'link-origins',
    description: 'Foreign origins whose frames may follow the figure and be followed, separated by spaces.',
  },
] as const;

export const SLOTS = [
  {
    name: '',
    description:
      'A table with the data, a list of legs, or words: shown where there is no figure, and read as data where no other are given.',
  },
] as const;

export const PARTS = {
  heading: 'The title.',
  subtitle: 'What is shown, of whom, when and in which unit.',
  legend: 'Keys of the signs that are on show.',
  picture: 'The drawing.',
  table: 'The same numbers or legs as a table or a list, once opened; of a comparison, the comparison.',
  notes: 'Claims, contradictions and what editors found.',
  source: 'Sources and the date of the data.',
  menu: 'Buttons under the figure.',
  tooltip: 'Words beside what a reader points at.',
} as const;

export const COLOURS = {
  lapis: 'First series.',
  saffron: 'Second series.',
  madder: 'Third series; losses, and service that is closed or limited.',
  turquoise: 'Fourth series; gains.',
  walnut: 'Fifth series.',
  ink: 'Words and signs.',
  muted: 'Quiet words.',
  axis: 'Axes.',
  grid: 'Lines behind the marks.',
  paper: 'Behind words that stand on a picture.',
  land: 'Land of a map, and the ground of years that lie apart.',
  water: 'Sea and lakes of a map.',
  coast: 'Shores.',
  border: 'Lines between states.',
  highlight: 'Focus, and what is pinned.',
  dimmed: 'What steps back while something else is lit.',
  'lapis-text': 'Letters and tiles of the first series; that of its marks nearer to ink where none is given.',
  'saffron-text': 'Letters and tiles of the second series.',
  'madder-text': 'Letters and tiles of the third series.',
  'turquoise-text': 'Letters and tiles of the fourth series.',
  'walnut-text': 'Letters and tiles of the fifth series.',
} as const;

export const STATES = {
  loading: 'Data, words or code are on their way.',
  error: 'There is no figure, and a sentence says why.',
  empty: 'Nothing is asked for yet.',
} as const;
