import type { Names } from '../../schema/claim.ts';
import type { Place } from '../../schema/corridor.ts';
import type { IssueList } from '../report/issue-list.ts';
import type { Fault } from '../judge/word-judge.ts';
import type { End } from './columns.ts';
import { readDegrees } from './degrees.ts';
import { folded } from './folded.ts';
import { Gazetteer } from './gazetteer.ts';
import type { Row } from './sheet.ts';
import { slugs } from './slug.ts';
import { readKind } from './words.ts';

/** What rows say of a place, the first of them that says it. */
interface Said {
  readonly text: string;
  readonly row: Row;
  at?: { readonly lon: number; readonly lat: number; readonly row: Row };
  name?: string;
  kind?: Place['kinds'] | undefined;
  country?: string;
  gauges?: string;
  /** Its coordinates cannot be read, which is told. */
  lost?: true;
}

/** Coordinates farther apart than this are not the same place written twice: degrees. */
const SAME = 0.02;

const KINDS = /[;؛,،/|]+/;

/** The places that rows name, with what all of them say; each is known by its name, however it is written. */
export class PlaceList {
  readonly #said = new Map<string, Said>();
  readonly #known: Gazetteer;
  readonly #issues: IssueList;
  readonly #names: (text: string) => Names;
  readonly #document: string;
  /** Places of the document itself, once all are taken. */
  #own: Gazetteer | undefined;

  constructor(known: Gazetteer, issues: IssueList, names: (text: string) => Names, document: string) {
    this.#known = known;
    this.#issues = issues;
    this.#names = names;
    this.#document = document;
  }

  /** Takes what a row says of one of its ends. */
  take(row: Row, end: End): void {
    const text = row.said(`${end} place`);
    if (text === '') return;
    const key = folded(text);
    const said = this.#said.get(key) ?? { text, row };
    this.#said.set(key, said);
    this.#where(said, row, end);
    const [name, country, gauges] = (['name', 'country', 'gauges'] as const).map((field) =>
      row.said(`${end} ${field}`),
    );
    said.name ||= name || '';
    said.country ||= country || '';
    said.gauges ||= gauges || '';
    said.kind ??= this.#kinds(row, end);
  }

  #kinds(row: Row, end: End): Place['kinds'] | undefined {
    const words = row
      .said(`${end} kind`)
      .split(KINDS)
      .map((word) => word.trim())
      .filter(Boolean);
    const kinds = words.flatMap((word) => {
      const kind = readKind(word);
      if (typeof kind === 'string') return kind;
      this.#tell(kind, row, `${end} kind`, word, 'warn');
      return [];
    });
    return kinds.length ? kinds : undefined;
  }

  #where(said: Said, row: Row, end: End): void {
    const texts = [row.said(`${end} lon`), row.said(`${end} lat`)] as const;
    if (texts.every((text) => text === '')) return;
    const found = (['lon', 'lat'] as const).map((axis, i) => {
      const degrees = texts[i]
        ? readDegrees(texts[i]!, axis)
        : { code: 'missing-field', expected: 'longitude and latitude, or neither' };
      if (typeof degrees !== 'number') this.#tell(degrees, row, `${end} ${axis}`, texts[i]!);
      return degrees;
    });
    const [lon, lat] = found;
    if (typeof lon !== 'number' || typeof lat !== 'number') {
      if (!said.at) said.lost = true;
      return;
    }
    const first = said.at;
    if (!first) said.at = { lon, lat, row };
    else if (Math.abs(first.lon - lon) > SAME || Math.abs(first.lat - lat) > SAME)
      this.#tell(
        {
          code: 'contradicting-cell',
          expected: `${first.lon} and ${first.lat}, as ${first.row.place} says; these count`,
        },
        row,
        `${end} lon`,
        `${lon}, ${lat}`,
        'warn',
      );
  }

  #tell(
    { code, expected }: Fault,
    row: Row,
    column: `${End} ${'place' | 'lon' | 'lat' | 'kind'}`,
    found: string,
    how: 'warn' | 'error' = 'error',
  ): void {
    this.#issues[how](code, row.at(column), expected, found);
  }

  /** Each place by the key of its name. What has no coordinates and is not known is not among them. */
  settled(): ReadonlyMap<string, Place> {
    const all = [...this.#said].map(
      ([key, said]) => [key, said, said.at ? undefined : this.#known.find(said.text)] as const,
    );
    const slug = slugs(all.flatMap(([, , known]) => known?.id ?? []));
    const more = new Map<string, Place>();
    for (const [, said, known] of all)
      if (known && !said.lost) more.set(known.id, this.#more(more.get(known.id) ?? known, said));
    const found = new Map(
      all.flatMap(([key, said, known]): (readonly [string, Place])[] => {
        if (said.at) return [[key, this.#made(said, slug(said.text))]];
        const place = known && more.get(known.id);
        return place && !said.lost ? [[key, place]] : [];
      }),
    );
    this.#own = new Gazetteer([...found.values()]);
    return found;
  }

  #made({ text, row, at, name, kind, country, gauges }: Said, id: string): Place {
    return {
      id,
      names: this.#names(name || text),
      country: country ?? '',
      lon: at!.lon,
      lat: at!.lat,
      kinds: kind ?? [],
      ...(gauges ? { breakOfGauge: gauges } : {}),
      confidence: 'medium',
      sources: [{ source: this.#document, at: row.place }],
    };
  }

  /** A known place, of which rows may say more. */
  #more(known: Place, { name, kind, gauges }: Said): Place {
    return {
      ...known,
      ...(name ? { names: { ...known.names, ...this.#names(name) } } : {}),
      ...(kind ? { kinds: kind } : {}),
      ...(gauges ? { breakOfGauge: gauges } : {}),
    };
  }

  /** Tells that a place has no coordinates and is not known, and what may have been meant. */
  missing(row: Row, end: End): void {
    const text = row.said(`${end} place`);
    if (this.#said.get(folded(text))?.lost) return;
    const proposal = this.#own?.proposal(text) || this.#known.proposal(text);
    const expected = `a place with its longitude and latitude, or the id or name of a known place${proposal && `; did you mean ${proposal}?`}`;
    this.#issues.error('unknown-place', row.at(`${end} place`), expected, text);
  }
}
