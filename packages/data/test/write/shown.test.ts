import { expect, it } from 'vitest';
import { shownIn } from '../../src/write/shown.ts';
import { beside, card, later, map, matrix, person, time, trade } from './answers.ts';

it('of rows are their observations and what the notes tell, each once', () => {
  const { observations, statements, ...others } = shownIn(trade);
  const known = [
    ...trade.rows.map(({ observation }) => observation),
    ...trade.notes.map(({ record }) => record),
  ];
  expect([...observations, ...statements].map(({ id }) => id).sort()).toEqual(
    known.map(({ id }) => id).sort(),
  );
  expect(statements.map(({ id }) => id)).toEqual(['c030']);
  expect(Object.values(others).flat()).toEqual([]);
});

it('of a map are its corridors and every leg, on branches and detached parts too', () => {
  const { corridors, legs } = shownIn(map);
  expect(corridors.map(({ id }) => id)).toEqual(['titr', 'kz-uz-af']);
  expect(map.routes.some(({ branches, detached }) => branches.length && detached)).toBe(true);
  const walked = map.routes.flatMap(({ corridor: { main, branches, detached } }) =>
    [...main, ...[...branches, ...detached].flatMap((part) => part.legs)].map(({ leg }) => leg),
  );
  expect(new Set(legs.map(({ id }) => id))).toEqual(new Set(walked));
});

it('of a card are its actor, holders of offices, dated acts with what contradicts them, and numbers', () => {
  const { actors, relations, observations, statements } = shownIn(card);
  expect(actors[0]).toMatchObject({ id: 'KAZ' });
  expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining(['tokayev', 'nurtleu']));
  expect(relations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['r-kaz-list-2005', 'r-kaz-list-2015']),
  );
  expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  const told = card.claims.flatMap((one) => [one, ...one.contradictedBy]);
  const against = [...card.relations, ...card.events, ...told].flatMap((one) => one.against);
  const claims = [...told.map(({ claim }) => claim), ...against.filter((one) => 'nature' in one)];
  const figures = card.figures.map(({ observation }) => observation.id);
  expect(figures).toHaveLength(3);
  expect([...observations, ...statements].map(({ id }) => id).sort()).toEqual(
    [...new Set([...figures, ...claims.map(({ id }) => id)])].sort(),
  );
});

it('of a card are its corridors without their ways, where their status is known on its date', () => {
  expect(card.corridors.length).toBeGreaterThan(0);
  expect(shownIn(card).corridors).toEqual([]);
  const known = later.corridors.filter(({ id }) => id !== 'instc');
  expect(later.corridors).toHaveLength(known.length + 1);
  expect(shownIn(later).corridors).toEqual(
    known.map(({ known: _, ...one }) => ({ ...one, main: [], branches: [], detached: [] })),
  );
});

it('of a person are the offices the card tells of', () => {
  const [actor] = shownIn(person).actors;
  const told = [...person.held, person.heldBefore, person.heldAfter].flatMap((one) =>
    one ? [one.role] : [],
  );
  expect(actor).toMatchObject({ id: 'tokayev', roles: told });
});

it('of a time are its events, what was said with a date or without, and holders with the offices on show', () => {
  const { events, actors, statements } = shownIn(time);
  const roles = time.entries.flatMap((entry) => (entry.kind === 'role' ? [entry.role] : []));
  const said = time.entries.filter(({ kind }) => kind === 'statement');
  expect(statements).toHaveLength(said.length + time.undated.length);
  expect(events).toHaveLength(time.entries.length - roles.length - said.length);
  expect(actors.flatMap((actor) => actor.roles ?? [])).toHaveLength(roles.length);
});

it('of relations are all of them, each once, and nothing else', () => {
  const { relations, ...others } = shownIn(matrix);
  const cells = matrix.groups.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.cells));
  const told = cells.flatMap(({ accounts }) => accounts.map(({ relation }) => relation.id));
  expect(relations.map(({ id }) => id)).toEqual(told);
  expect(told.length).toBeGreaterThan(50);
  expect(Object.values(others).flat()).toEqual([]);
});

it('of a comparison are what the cards of its actors show, and their memberships', () => {
  const { actors, relations, observations } = shownIn(beside);
  const cards = beside.columns.map(({ profile }) => shownIn(profile));
  expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining(['KAZ', 'ktz', 'tokayev']));
  expect(relations.map(({ id }) => id)).toContain('r-ktz-titr');
  expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  expect(observations).toEqual(cards[0]!.observations);
});
