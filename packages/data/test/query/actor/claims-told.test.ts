import { expect, it } from 'vitest';
import { claimsTold, profile, type ClaimTold, type Profile } from '../../../src/index.ts';
import { jsonLd } from '../../../src/write/card/json-ld.ts';
import { shownIn } from '../../../src/write/shown.ts';
import { datasetOf, observation, statement } from '../../fixture.ts';

const plain = profile(datasetOf(), { actor: 'KAZ' })!;

const told: readonly ClaimTold[] = [
  {
    claim: statement({ id: 'a', conflictsWith: ['b'], period: '2023', attribution: 'a reader' }),
    contradictedBy: [
      {
        claim: statement({ id: 'b', text: 'formal', conflictsWith: ['a'] }),
        contradictedBy: [],
        against: [],
      },
    ],
    against: [],
  },
  { claim: observation({ id: 'n', nature: 'claim' }), value: 978, contradictedBy: [], against: [] },
];
const full = { ...plain, claims: told } as unknown as Profile;

it('are those of the profile, and none where it tells none', () => {
  expect(claimsTold(full)).toBe(told);
  expect(claimsTold(plain)).toEqual([]);
});

it('are shown, and so are in whatever leaves the card', () => {
  const { statements, observations } = shownIn(full);
  expect(statements.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(observations.map(({ id }) => id)).toEqual(['n']);
});

it('are claims of schema.org where they are words, with what contradicts them', () => {
  const claims = jsonLd(full)['subjectOf'] as readonly Record<string, unknown>[];
  expect(claims.map(({ identifier }) => identifier)).toEqual(['a', 'b']);
  expect(claims[0]).toMatchObject({
    text: 'KAZ, describes contacts as: informal',
    creditText: 'a reader',
    temporalCoverage: '2023',
    about: [{ '@type': 'Country', name: 'KAZ' }],
    comment: [{ text: 'Contradicted by: KAZ, describes contacts as: formal' }],
  });
});
