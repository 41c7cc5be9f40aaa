import { cite, citationStyles, civilDay, type CitationStyle, type Reference } from '@keruen/data/write';
import { pageAddress } from './address.ts';
import { plainText } from './plain-text.ts';
import { answerOf, type OnShow, type Takeable } from './takeable.ts';

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

/** Values on show that are no plain statistics, each with its nature, qualifier, source and what it contradicts; what must be known of the drawing. */
function doubts({ notes, scene, remarks }: Takeable): readonly string[] {
  const shown = new Set(scene?.stops.map(({ subject }): string => subject));
  const said = notes.filter(({ subject }) => subject !== undefined && shown.has(subject));
  return [...said.map(({ text }) => text), ...remarks];
}

/** A citation of the figure and its sources. */
export interface NamedCitation {
  readonly style: CitationStyle;
  readonly name: string;
  readonly text: string;
}

/** The same in each style. */
export function citationsOf({ host, figure }: OnShow): readonly NamedCitation[] {
  const { heading, subtitle = '', sources } = figure;
  const reference = {
    kind: kindOf(figure),
    title: plainText(heading?.text ?? subtitle),
    page: document.title || undefined,
    site: location.host || undefined,
    url: pageAddress(host),
    read: today(),
    notes: doubts(figure),
    key: host.id || host.localName,
  } as const;
  return citationStyles.map((style) => ({
    style,
    name: NAMES[style],
    text: cite(reference, sources, style),
  }));
}
