import type { StoryObj } from '@storybook/web-components-vite';

type Attributes = Readonly<Record<string, string | undefined>>;

/** The text an author pastes; where it holds words of the author's own, in English and Dari, at times in Kazakh: pages in other languages have the English ones. */
export type Snippet = string | Readonly<{ en: string; 'fa-AF': string; kk?: string }>;

interface Page {
  readonly lang?: string;
  readonly numerals?: string;
  readonly calendar?: string;
}

const FIGURES = 'trade-chart, actor-card, corridor-map';

const written = (snippet: Snippet, { lang }: Page): string =>
  (typeof snippet === 'string'
    ? snippet
    : ((lang === 'fa-AF' || lang === 'kk' ? snippet[lang] : undefined) ?? snippet.en)
  ).trim();

/** What a browser makes of pasted text. */
function place(snippet: string, { numerals, calendar }: Page): HTMLElement {
  const room = document.createElement('div');
  room.append(document.createRange().createContextualFragment(snippet));
  for (const figure of room.querySelectorAll(FIGURES)) {
    if (numerals === 'latn' || numerals === 'native') figure.setAttribute('numerals', numerals);
    if (calendar === 'both' || calendar === 'solar-hijri') figure.setAttribute('calendar', calendar);
  }
  return room;
}

interface Shown {
  readonly args: object;
  readonly globals: object;
}

const docs = (story: string, code: (shown: Shown) => string) => ({
  description: { story },
  source: { transform: (_rendered: string, shown: Shown) => code(shown) },
});

/** A story that is a snippet: the page shows what the text shown beside it makes, letter by letter. */
export const pasted = (snippet: Snippet, story: string): StoryObj => ({
  render: (_args, { globals }) => place(written(snippet, globals), globals),
  parameters: {
    controls: { disable: true },
    docs: docs(story, ({ globals }) => written(snippet, globals)),
  },
});

/** One tag; an attribute to a line where there are many. */
export function tagOf(tag: string, attributes: Attributes): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return given.length > 3
    ? `<${tag}\n  ${given.join('\n  ')}\n></${tag}>`
    : `<${[tag, ...given].join(' ')}></${tag}>`;
}

/** A story whose attributes can be changed in the panel; the text beside it follows. */
export const tried = (tag: string, args: Attributes, story: string): StoryObj => ({
  args,
  render: (now, { globals }) => place(tagOf(tag, now as Attributes), globals),
  parameters: { docs: docs(story, ({ args: now }) => tagOf(tag, now as Attributes)) },
});
