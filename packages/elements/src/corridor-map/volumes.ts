import type { ReactiveControllerHost } from 'lit';
import { stepsOf, type Dataset, type Issue, type Measure, type Routes } from '@keruen/data';
import { about, volumes } from '@keruen/data/sound';
import { factLines, volumeWidths, type Locale, type NoteLine, type VolumeWidths } from '@keruen/figure';
import { unknownWord } from '../frame/refusal.ts';
import { remember } from '../frame/remember.ts';
import { FurtherWords } from './further-words.ts';

/** What of `volumes()` a map shows, by Subject: its corridors and their legs. */
const shownIn = ({ routes }: Routes): ReadonlySet<string> =>
  new Set(
    routes.flatMap((route) => [
      `corridor:${route.corridor.id}`,
      ...stepsOf(route).map(({ leg }) => `leg:${leg.id}`),
    ]),
  );

/** Widths of lines with what they mean, and every number of the years they are drawn by, with its definition. */
export interface ByVolume extends VolumeWidths {
  /** That nothing of the kind is among the facts. */
  readonly issues: readonly Issue[];
  readonly notes: readonly NoteLine[];
}

/** Draws lines as wide as what is published to go along them. */
export class Volumes {
  readonly #words: FurtherWords;
  readonly #found = remember<ByVolume>();

  constructor(host: ReactiveControllerHost) {
    this.#words = new FurtherWords(host);
  }

  find(dataset: Dataset, routes: Routes, measure: Measure, locale: Locale): ByVolume {
    // Until its words are here it speaks English, and is drawn again.
    const hasWords = this.#words.here(locale);
    return this.#found([dataset, routes, measure, locale, hasWords], () =>
      byVolume(dataset, routes, measure, locale),
    );
  }
}

/** A measure of which nothing that corridors carry is told: the word may be wrong. */
function oddMeasure({ observations }: Dataset, measure: Measure): readonly Issue[] {
  const known = [
    ...new Set(
      observations.flatMap(({ about: of = '', measure: one }) => (/^(corridor|leg):/.test(of) ? one : [])),
    ),
  ];
  if (known.includes(measure)) return [];
  return unknownWord('width-by', measure, known).issues.map((issue) => ({ ...issue, severity: 'warning' }));
}

function byVolume(dataset: Dataset, routes: Routes, measure: Measure, locale: Locale): ByVolume {
  const { asOf } = routes.query;
  const shown = shownIn(routes);
  const found = new Map([...volumes(dataset, measure, asOf)].filter(([subject]) => shown.has(subject)));
  const rows = about(dataset, [...found.keys()], asOf);
  const notes = rows.notes.filter(({ record }) => {
    if (!('measure' in record && 'unit' in record)) return false;
    const drawn = found.get(record.about ?? '')?.observation;
    return (['measure', 'product', 'unit', 'per', 'period'] as const).every(
      (field) => record[field] === drawn?.[field],
    );
  });
  return {
    ...volumeWidths(routes, found, measure, locale),
    notes: factLines({ ...rows, notes }, locale),
    issues: oddMeasure(dataset, measure),
  };
}
