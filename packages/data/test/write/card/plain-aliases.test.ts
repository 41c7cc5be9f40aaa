import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/index.ts';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { jsonLd } from '../../../src/write/card/json-ld.ts';
import { writeJCard } from '../../../src/write/card/jcard.ts';
import { plainAliases } from '../../../src/write/card/plain-aliases.ts';
import { actor } from '../../fixture.ts';

/** Every name a file gives an actor, whatever its language. */
function namesIn(id: string): readonly string[] {
  const card = profile(dataset, { actor: id })!;
  const linked = (jsonLd(card)['@graph'] as readonly object[] | undefined)?.[0] ?? jsonLd(card);
  const others =
    (linked as { alternateName?: readonly (string | { '@value': string })[] }).alternateName ?? [];
  const contact = writeJCard(card, { notes: [] }).card?.[1] ?? [];
  return [
    ...others.map((one) => (typeof one === 'string' ? one : one['@value'])),
    ...contact.flatMap(([name, , , ...values]) => (name === 'nickname' ? values.flat() : [])),
  ];
}

describe('names that leave a card', () => {
  it.each(dataset.actors.filter(({ aliases }) => aliases).map((one) => [one.id, one] as const))(
    'of %s are none that somebody else uses',
    (id, { aliases = [], labels = [] }) => {
      const names = namesIn(id);
      for (const { text, note } of aliases) if (note) expect(names).not.toContain(text);
      for (const { label } of labels) expect(names).not.toContain(label);
    },
  );

  it.each(['AFG', 'taliban-authorities'])('of %s call nobody an emirate', (id) => {
    expect(namesIn(id).join()).not.toMatch(/emirate|\bIEA\b|امارت|эмират/i);
    expect(namesIn(id)).not.toEqual([]);
  });
});

it('aliases without a note that are no label are plain', () => {
  const aliases = [{ text: 'A', note: 'one outlet' }, { text: 'B' }, { text: 'C' }];
  const labels = [{ label: 'B', usedBy: 'others', sources: [] }];
  expect(plainAliases(actor('a', { aliases, labels }))).toEqual([{ text: 'C' }]);
  expect(plainAliases(actor('a'))).toEqual([]);
});
