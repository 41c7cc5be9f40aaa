import type { Citation, Source } from '../src/schema/claim.ts';
import { latest } from '../src/query/record/cited.ts';
import { readFacts } from './facts.ts';
import type {
  FactsActors,
  FactsClaims,
  FactsCorridors,
  FactsProducers,
  FactsSource,
  Withheld,
} from './facts-shapes.ts';
import { without } from './record.ts';
import { requiredWord } from './vocabulary.ts';

/** Added to what sources.json says, where it leaves a question that a reader must know of. */
const CAUTIONS: Readonly<Record<string, { licence?: string; note?: string }>> = {
  penppml: {
    licence: 'licence of the Kazakhstan–Afghanistan rows to be confirmed',
    note: 'Values are exports from one state to another: an import here is the export recorded for the partner.',
  },
  'baci-kaz': {
    licence: 'licence of the exports by section to be confirmed',
    note: 'Goods are classed by HS 2002; the sections are those of every edition.',
  },
};

/** Sources whose tables may not be passed on, by withheld.json. */
const WITHHELD = new Set(readFacts<Withheld>('withheld.json').withheld.map(({ source }) => source));

const LINK = /^(https?:|mailto:)/;

/** `Who (which of it; on which terms)`: a reader looks for who it is, whoever passes the data on for the terms. */
const TERMS = /^(?<publisher>.+) \([^();]+; (?<licence>[^()]*\b(?:ODbL|PDDL|CC0|CC BY)\b[^()]*)\)$/;

/** Who published it. Terms that the facts give in brackets behind the name are its licence, and the whole of it a note. */
export function published({
  publisher,
  licence,
  note,
}: Pick<FactsSource, 'publisher' | 'licence' | 'note'>): {
  readonly publisher: string;
  readonly licence: string | undefined;
  readonly note: string | undefined;
} {
  const terms = TERMS.exec(publisher ?? '')?.groups;
  if (!terms) return { publisher: publisher ?? 'no publisher', licence, note };
  return {
    publisher: terms.publisher!,
    licence: [licence, terms.licence].filter(Boolean).join('; '),
    note: [`${publisher}.`, note].filter(Boolean).join(' '),
  };
}

function fromList(file: 'actors.json' | 'corridors.json', source: FactsSource): Source {
  const { publisher, licence, note } = published(source);
  const seen = file === 'actors.json' ? 'actors.json:seen' : 'corridors.json:seen';
  return without({
    id: source.id,
    title: source.title.replace(/ \(shared\/.*\)$/, ''),
    publisher,
    date: source.date,
    url: source.url && LINK.test(source.url) ? source.url : null,
    licence,
    seen: requiredWord(seen, source.seen),
    note,
  });
}

function fromProducer(id: string, producer: FactsProducers[string]): Source {
  const { title, via, licence, published = {} } = producer;
  const caution = CAUTIONS[id];
  return without({
    id,
    title,
    publisher: producer.producer ?? via.repo,
    date: latest(Object.values(published)),
    licence: [licence.source, caution?.licence].filter(Boolean).join('; '),
    redistributable: WITHHELD.has(id) ? (false as const) : null,
    seen: 'page' as const,
    note: [producer.note, `Read in ${via.repo}, commit ${via.commit.slice(0, 7)}.`, caution?.note]
      .filter(Boolean)
      .join(' '),
  });
}

/**
 * Every source of the facts by id. Where two files describe one, sources.json is preferred, then corridors.json
 * (it says of general knowledge that no page was seen). The article's page and publisher are taken from the page's own
 * entry: the facts give its authors in the publisher's place, and a reader looks for a publisher there.
 */
export function allSources(): ReadonlyMap<string, Source> {
  const actors = readFacts<FactsActors>('actors.json').sources.map((each) => fromList('actors.json', each));
  const corridors = readFacts<FactsCorridors>('corridors.json').sources.map((each) =>
    fromList('corridors.json', each),
  );
  const producers = Object.entries(readFacts<FactsProducers>('sources.json')).map(([id, each]) =>
    fromProducer(id, each),
  );
  const byId = new Map([...actors, ...corridors, ...producers].map((source) => [source.id, source]));
  const undated = readFacts<FactsClaims>('claims.json').article.problem;
  const [article, page] = [byId.get('article'), byId.get('ifimes-article')];
  if (article && page?.url)
    byId.set('article', {
      ...article,
      publisher: page.publisher,
      url: page.url,
      note: [`${article.publisher}.`, article.note, undated].filter(Boolean).join(' '),
    });
  return byId;
}

/** Source ids of the facts as citations. */
export function cite(ids: readonly string[], at?: string): Citation[] {
  return ids.map((source) => (at === undefined ? { source } : { source, at }));
}
