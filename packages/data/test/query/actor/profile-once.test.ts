import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profile, type Claim, type Profile } from '../../../src/index.ts';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { concernedIn } from '../../../src/query/actor/said-of.ts';
import { beginsAfter, validOn } from '../../../src/query/date/validity.ts';

/** The 65 actors that the facts describe. */
const described = dataset.actors.filter(({ description }) => description !== undefined);
const dates = ['1998', '2012', '2021-08-20', '2022', '2023-04-03', '2024-01', '2025-09-26', '2026-03-09'];
const asked = fc.record({
  actor: fc.constantFrom(...described.map(({ id }) => id)),
  toward: fc.option(fc.constantFrom(...described.map(({ id }) => id)), { nil: undefined, freq: 1 }),
  asOf: fc.constantFrom(...dates),
});

const claimsIn = ({ claims }: Profile) => claims.flatMap((one) => [one, ...one.contradictedBy]);
const relationsIn = ({ relations }: Profile) =>
  relations.flatMap(({ relation, contradictedBy }) => [relation, ...contradictedBy]);

/** An actor, who rules it on the date, and all that is a part of these. */
function around(id: string, asOf: string): ReadonlySet<string> {
  const { relations, actors } = dataset;
  const rulers = relations.filter(
    ({ type, to, dateFrom, dateTo }) =>
      type === 'controls' &&
      to === id &&
      !beginsAfter(dateFrom, asOf) &&
      !(dateTo !== undefined && beginsAfter(asOf, dateTo)),
  );
  const own = new Set([id, ...rulers.map(({ from }) => from)]);
  return new Set([...own, ...actors.filter(({ partOf }) => own.has(partOf ?? '')).map((one) => one.id)]);
}

describe('a card of any actor on any date', () => {
  it('counts 65 actors', () => {
    expect(described).toHaveLength(65);
  });

  it('has every claim that concerns it and holds on the date, once, with its source, and no other', () => {
    fc.assert(
      fc.property(asked, ({ actor, toward, asOf }) => {
        const found = profile(dataset, { actor, toward, asOf })!;
        const [we, they] = [actor, toward].map((id) => id && around(id, asOf));
        const concerns = (claim: Claim) => {
          const all = concernedIn(claim, dataset);
          return (
            all.some((id) => (we as Set<string>).has(id)) &&
            (!they || all.some((id) => (they as Set<string>).has(id)))
          );
        };
        const expected = [
          ...dataset.statements,
          ...dataset.observations.filter(({ nature }) => ['claim', 'target', 'forecast'].includes(nature)),
        ].filter((claim) => concerns(claim) && validOn(claim, asOf));
        const shown = claimsIn(found).map(({ claim }) => claim.id);
        expect([...shown].sort()).toEqual(expected.map(({ id }) => id).sort());
        const sources = new Set(found.sources.map(({ id }) => id));
        for (const { claim } of claimsIn(found)) {
          expect(claim.sources.length).toBeGreaterThan(0);
          for (const { source } of claim.sources) expect(sources.has(source)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has every relation, event and role at most once, each with a source on the card', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const found = profile(dataset, question)!;
        const roles = [
          ...found.held.map(({ role }) => role),
          ...found.offices.flatMap(({ holders }) => holders.map(({ role }) => role)),
        ];
        const records = [...relationsIn(found), ...found.events];
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
        expect(new Set(roles).size).toBe(roles.length);
        const sources = new Set(found.sources.map(({ id }) => id));
        for (const { sources: cited } of [...records, ...roles]) {
          expect(cited.length).toBeGreaterThan(0);
          for (const { source } of cited) expect(sources.has(source)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('names both sides of what is disputed: whatever a shown claim or act contradicts', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const found = profile(dataset, question)!;
        for (const { claim, against, contradictedBy } of claimsIn(found)) {
          const beside = new Set(
            [...against, ...claimsIn(found).map((one) => one.claim)].map(({ id }) => id),
          );
          for (const id of claim.conflictsWith ?? []) expect(beside.has(id), `${claim.id} ${id}`).toBe(true);
          expect(contradictedBy.every((one) => one.claim.conflictsWith?.includes(claim.id))).toBe(true);
        }
        for (const { relation, contradictedBy, against } of found.relations)
          for (const each of [relation, ...contradictedBy])
            for (const id of each.conflictsWith ?? []) {
              const claim = [...dataset.statements, ...dataset.observations].some((one) => one.id === id);
              if (claim) expect(against.map((one) => one.id)).toContain(id);
            }
      }),
      { numRuns: 200 },
    );
  });
});
