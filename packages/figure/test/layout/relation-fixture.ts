import { relationsAmong, type Relatedness, type RelationsQuery } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { Medium } from '@keruen/figure';
import { measureText, type Mark, type Scene } from '@keruen/figure';
import { loadActorsWords } from '../../src/locale/actors/actors-words.ts';
import { LANGUAGES } from '../locale/languages.ts';

export const asked = (question: Partial<RelationsQuery> = {}): Relatedness =>
  relationsAmong(dataset, { actors: ['*'], ...question });

/** Every question a picture of relations is held to: everybody, one state, several, towards one, among some, nobody. */
export const QUESTIONS: Readonly<Record<string, Partial<RelationsQuery>>> = {
  everybody: {},
  'everybody in 2001': { asOf: '2001' },
  'everybody towards Afghanistan in January 2024': { toward: ['AFG'], asOf: '2024-01' },
  Russia: { actors: ['RUS'] },
  'some of whom nothing is recorded': { actors: ['KAZ', 'FRA', 'tokayev'], toward: ['AFG', 'DEU'] },
  'among some': { actors: ['KAZ', 'UZB', 'RUS', 'CHN'], toward: ['KAZ', 'UZB', 'RUS', 'CHN'] },
  'one kind': { predicates: ['hosts-envoys'] },
  nobody: { actors: ['tokayev'] },
};

/** Every language with its words, for a picture. */
export const MEDIA: readonly (readonly [tag: string, medium: Medium])[] = LANGUAGES.map(
  ([tag, locale]) => [tag, { locale, measure: measureText }] as const,
);

export const withWords = async (): Promise<void> => {
  await Promise.all(MEDIA.map(([, { locale }]) => loadActorsWords(locale)));
};

export const marksOf = <Kind extends Mark['kind']>(
  { marks }: Scene,
  kind: Kind,
): readonly Extract<Mark, { kind: Kind }>[] =>
  marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
