import { cite, citationStyles, civilDay, type CitationStyle, type Reference } from '@keruen/data/write';
import { citedNotes } from '@keruen/figure';
import { keyOf, pageAddress } from './address.ts';
import { plainText } from './plain-text.ts';
import { answerOf, profilesIn, type OnShow, type Takeable } from './takeable.ts';

/** Names of the styles are the same in every language. */
const NAMES: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA 7',
  gost: 'ГОСТ Р 7.0.5-2008',
  bibtex: 'BibTeX',
};

function kindOf(figure: Takeable): Reference['kind'] {
  const answer = answerOf(figure);
  if (answer && 'routes' in answer) return 'map';
  return figure.scene ? 'graph' : answer && 'relations' in answer ? 'profile' : 'table';
}

/** This day, by the clock of the device. */
const today = (): string => civilDay(performance.timeOrigin + performance.now());

/** What is not certain, each in full: records in the notes, acts on a card; what must be known of the drawing. */
async function doubts({ figure, locale }: OnShow): Promise<readonly string[]> {
  const profiles = profilesIn(figure);
  const acts = profiles.length ? await (await import('./acts.ts')).actsOf(profiles, locale) : [];
  return [...citedNotes(figure.notes), ...acts, ...figure.remarks];
}

/** A citation of the figure and its sources. */
export interface NamedCitation {
  readonly style: CitationStyle;
  readonly name: string;
  readonly text: string;
}

/** The same in each style. */
export async function citationsOf(on: OnShow): Promise<readonly NamedCitation[]> {
  const { host, figure } = on;
  const { heading, subtitle = '', sources } = figure;
  const reference = {
    kind: kindOf(figure),
    title: plainText(heading?.text ?? subtitle),
    page: document.title || undefined,
    site: location.host || undefined,
    url: pageAddress(host),
    read: today(),
    notes: await doubts(on),
    key: keyOf(host),
  } as const;
  return citationStyles.map((style) => ({
    style,
    name: NAMES[style],
    text: cite(reference, sources, style),
  }));
}
