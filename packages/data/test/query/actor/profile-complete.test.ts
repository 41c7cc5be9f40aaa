import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/index.ts';
import type { Profile } from '../../../src/index.ts';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { actor, datasetOf, role } from '../../fixture.ts';

const of = (id: string, asOf?: string): Profile => profile(dataset, { actor: id, asOf })!;

/** Ids of the relations that a profile shows, beside others or against them. */
const relationsIn = ({ relations }: Profile): readonly string[] =>
  relations.flatMap(({ relation, contradictedBy }) => [relation, ...contradictedBy].map(({ id }) => id));

describe('a profile', () => {
  it('is known of every actor, whatever its kind', () => {
    expect(new Set(dataset.actors.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(7);
    for (const { id } of dataset.actors) expect(of(id).actor.id).toBe(id);
  });

  it('has every relation of its actor on some date, from both ends', () => {
    for (const { id, from, to, on, dateFrom, asOf } of dataset.relations) {
      const date = on ?? dateFrom ?? asOf;
      expect(relationsIn(of(from, date))).toContain(id);
      expect(relationsIn(of(to, date))).toContain(id);
    }
  });

  it('has every event that names its actor', () => {
    for (const { id, actors } of dataset.events)
      for (const one of actors) expect(of(one, '9999').events.map((event) => event.id)).toContain(id);
  });

  it('has every role of a person while it is held, and the person in the office of the body', () => {
    for (const { id, roles = [] } of dataset.actors)
      for (const { title, of: body, from, to, seen } of roles) {
        const date = from ?? to ?? seen?.[0];
        expect(of(id, date).held.map((one) => one.role.title)).toContain(title);
        if (body === undefined || of(body).actor.kind === 'person') continue;
        const holders = of(body, date).offices.flatMap((office) => office.holders.map((one) => one.actor.id));
        expect(holders).toContain(id);
      }
  });

  it('has a role of which no source names the body', () => {
    const roles = [role({ title: 'Chair', of: undefined, to: '2022' })];
    const one = datasetOf({ actors: [actor('a', { kind: 'person', roles })] });
    expect(profile(one, { actor: 'a', asOf: '2021' })?.held).toMatchObject([
      { role: { title: 'Chair' }, of: undefined },
    ]);
    expect(profile(one, { actor: 'a', asOf: '2024' })?.heldBefore?.role.title).toBe('Chair');
  });
});
