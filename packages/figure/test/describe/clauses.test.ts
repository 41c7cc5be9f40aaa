/** Words of facts that end in a full stop, inside sentences of a figure that go on behind them. */
import { EVERYBODY, profile, type Dataset } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { chartTypeOf } from '@keruen/figure';
import { describe, expect, it } from 'vitest';
import { speakRelation } from '../../src/describe/relation.ts';
import { en, fa } from '../locale/languages.ts';

const stopped = (text: string): string => text.replace(/\.?$/, '.');

/** The same facts in whole sentences. */
const inSentences: Dataset = {
  ...dataset,
  statements: dataset.statements.map((one) => ({ ...one, text: stopped(one.text) })),
  events: dataset.events.map((one) => ({ ...one, label: stopped(one.label) })),
  relations: dataset.relations.map((one) => ({ ...one, statement: stopped(one.statement) })),
  observations: dataset.observations.map(({ definition, ...one }) => ({
    ...one,
    ...(definition !== undefined && { definition: stopped(definition) }),
  })),
};

const { tell } = await chartTypeOf('timeline');

describe.each([en, fa])('in $tag', (locale) => {
  const notes = (facts: Dataset): readonly string[] =>
    tell(facts, { measure: 'trade-value', flow: [], actor: EVERYBODY })
      .notes(locale)
      .map(({ text }) => text);

  it('a timeline tells sentences and phrases alike', () => {
    expect(notes(dataset).length).toBeGreaterThan(50);
    expect(notes(inSentences)).toEqual(notes(dataset));
  });

  it('relations tell sentences and phrases alike', () => {
    const said = (facts: Dataset): readonly string[] =>
      facts.actors.flatMap(({ id }) => {
        const found = profile(facts, { actor: id });
        return found ? found.relations.map((item) => speakRelation(item, found, locale)) : [];
      });
    expect(said(dataset).length).toBeGreaterThan(50);
    expect(said(inSentences)).toEqual(said(dataset));
  });
});
