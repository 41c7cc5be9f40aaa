import { describe, expect, it } from 'vitest';
import { profile } from '../../src/index.ts';
import type { Profile } from '../../src/index.ts';
import { part as actors } from '../../src/datasets/kazakhstan-afghanistan/assertions.ts';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';

function of(actor: string, asOf?: string, toward?: string): Profile {
  const found = profile(actors, { actor, asOf, toward });
  if (!found) throw new Error(`unknown actor ${actor}`);
  return found;
}

const holders = (found: Profile, title: string): readonly string[] | undefined =>
  found.offices.find((office) => office.title === title)?.holders.map((holder) => holder.actor.id);

describe('the card of Kazakhstan as of January 2024', () => {
  const found = of('KAZ', '2024-01', 'AFG');
  const ids = found.relations.map((each) => each.relation.id);

  it('has the relations with the authorities that rule Afghanistan', () => {
    expect(ids).toContain('r-kaz-dnr');
    expect(ids).toContain('r-kaz-envoys-2023-04');
    expect(ids).toContain('c023');
  });

  it('has three datings of the accreditation side by side', () => {
    const envoys = found.relations.find((each) => each.relation.id === 'r-kaz-envoys-2023-04');
    expect(envoys?.contradictedBy.map(({ id }) => id)).toEqual([
      'r-kaz-envoys-2023-05',
      'r-kaz-envoys-2023-09',
    ]);
  });

  it('has the announcement of the delisting, what contradicts it, and what came later as later', () => {
    const delisted = found.relations.find((each) => each.relation.id === 'r-kaz-delist-2023-12-29');
    expect(delisted).toMatchObject({ later: false, relation: { stage: 'announcement' } });
    expect(delisted?.contradictedBy.map(({ id }) => id)).toEqual([
      'r-kaz-delist-intent',
      'r-kaz-delist-article',
    ]);
    expect(found.relations.filter(({ later }) => later).map((each) => each.relation.id)).toEqual([
      'r-kaz-delist-2024-02',
      'r-kaz-charge-2024',
      'r-kaz-afg-2024',
      'r-kaz-specialrep',
      'r-kaz-herat',
      'r-kaz-afg-2025h',
    ]);
  });

  it('has each relation once', () => {
    const shown = found.relations.flatMap((each) => [
      each.relation.id,
      ...each.contradictedBy.map(({ id }) => id),
    ]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('says who held its offices, and where nobody is recorded who came after', () => {
    expect(holders(found, 'President')).toEqual(['tokayev']);
    expect(holders(found, 'Deputy Prime Minister')).toEqual(['zhumangarin']);
    const premier = found.offices.find(({ title }) => title === 'Prime Minister');
    expect(premier).toMatchObject({
      holders: [],
      after: { actor: { id: 'bektenov' }, role: { from: '2024-02-06' } },
    });
  });

  it('has the trade of the last whole year, published later', () => {
    expect(found.figures.map(({ value, publishedLater }) => [value, publishedLater])).toEqual([
      [615131012, '2024-07-25'],
      [21379407, '2024-07-25'],
      [636510419, '2024-07-25'],
    ]);
  });

  it('has no events after the date', () => {
    expect(found.events.at(-1)?.id).toBe('e-delist-article');
  });
});

describe('the card of Kazakhstan today', () => {
  const found = of('KAZ', undefined, 'AFG');

  it('holds for the last date the dataset knows', () => {
    expect(found.asOf).toBe('2026-03-09');
  });

  it('does not say that the Taliban are still listed', () => {
    const shown = found.relations.flatMap((each) => [each.relation, ...each.contradictedBy]);
    expect(shown.map(({ type }) => type)).not.toContain('lists-as-terrorist');
  });

  it('sets the remark of June 2024 against the announcement', () => {
    const delisted = found.relations.find((each) => each.relation.id === 'r-kaz-delist-2023-12-29');
    expect(delisted?.contradictedBy.map(({ id }) => id)).toContain('r-kaz-delist-2024-06');
  });
});

describe('the card of the Taliban authorities as of January 2024', () => {
  const imposed = (asOf?: string): Profile['relations'] =>
    of('taliban-authorities', asOf).relations.filter(({ relation }) => relation.type === 'sanctions');

  it('tells sanctions without a renewal two years later, and without what contradicts that', () => {
    const [since, ...later] = imposed('2024-01');
    expect(since).toMatchObject({
      relation: { id: 'r-unsc-1988' },
      contradictedBy: [],
      against: [],
      later: false,
    });
    expect(since!.relation.statement).not.toMatch(/202[4-9]/);
    expect(later).toMatchObject([{ relation: { id: 'r-unsc-2816' }, later: true }]);
  });

  it('sets the two datings of the renewal against each other once it was made', () => {
    expect(
      imposed().map(({ relation, contradictedBy }) => [relation.id, contradictedBy.map(({ id }) => id)]),
    ).toEqual([
      ['r-unsc-1988', []],
      ['r-unsc-2816', ['r-unsc-2816-alt']],
    ]);
  });

  it('tells how the United States list them without a review announced in 2025, which is an event', () => {
    const listed = of('USA', '2024-01').relations.find(({ relation }) => relation.id === 'r-usa-list');
    expect(listed!.relation.statement).not.toContain('review');
    expect(of('USA').events.map(({ id }) => id)).toContain('e-usa-review');
  });
});

describe('people and offices', () => {
  it.each([
    ['2021', ['tileuberdi']],
    ['2023-04-02', ['tileuberdi']],
    ['2023-04-03', ['tileuberdi', 'nurtleu']],
    ['2024-01', ['nurtleu']],
    ['2025-10', ['kosherbayev']],
  ])('as of %s the ministry was led by %j', (asOf, expected) => {
    expect(holders(of('kaz-mfa', asOf), 'Minister of Foreign Affairs')).toEqual(expected);
  });

  it('shows the office of the minister once, under any title', () => {
    const titles = of('kaz-mfa', '2024-01').offices.map(({ title }) => title);
    expect(titles.filter((title) => title.includes('Minister'))).toEqual(['Minister of Foreign Affairs']);
  });

  it.each([
    ['KAZ', '2024-03', ['President', 'Prime Minister', 'Deputy Prime Minister']],
    ['kaz-mfa', '2024-01', ['Minister of Foreign Affairs']],
    ['kaz-trade', '2024-01', ['Minister of Trade and Integration']],
    ['taliban-authorities', undefined, ['Leader', 'Minister of Foreign Affairs']],
    ['former-afghan-government', '2020', ['President']],
  ])('of %s, as of %s, names who leads it first', (body, asOf, expected) => {
    const told = of(body, asOf).offices.filter((office) => office.holders.length > 0);
    expect(told.map(({ title }) => title).slice(0, expected.length)).toEqual(expected);
  });

  it('notes of an office what was so on the date, and nothing of a later term', () => {
    const [president] = of('KAZ', '2019').offices;
    expect(president!.holders[0]!.role.note).toMatch(/^Predecessor resigned/);
    expect(president!.holders[0]!.role.note).not.toContain('2022');
    expect(of('KAZ', '2024').offices[0]!.holders[0]!.role.note).toMatch(/^Re-elected on 20 November 2022/);
  });

  it('shows the re-elected president once', () => {
    expect(of('tokayev', '2021').held.map(({ role }) => role.from)).toEqual(['2019-03-20']);
    expect(of('tokayev', '2024').held.map(({ role }) => role.from)).toEqual(['2022-11-26']);
    expect(holders(of('KAZ', '2024'), 'President')).toEqual(['tokayev']);
  });

  it('shows Smadiyarov in the office of the date', () => {
    expect(of('smadiyarov', '2024-01').held.map(({ role, of: body }) => [role.title, body?.id])).toEqual([
      ['Official spokesperson, head of the press service', 'kaz-mfa'],
      ['Director, Department of Communications', 'kaz-mfa'],
    ]);
    expect(of('smadiyarov').held.map(({ role }) => role.title)).toEqual([
      'Aide and Press Secretary of the President',
    ]);
  });

  it('says so where no office is recorded', () => {
    const between = of('smadiyarov', '2025-12-20');
    expect(between.held).toEqual([]);
    expect(between.heldBefore?.role.to).toBe('2025-12-09');
    expect(between.heldAfter?.role.from).toBe('2026-01~');
  });

  it('says that nobody is recorded as ambassador after September 2024', () => {
    const office = of('kaz-mfa', '2025').offices.find(({ title }) => title === 'Ambassador to Afghanistan');
    expect(office).toMatchObject({ holders: [], before: { actor: { id: 'yesengeldiyev' } } });
    expect(office?.after).toBeUndefined();
  });
});

describe('statements of the article', () => {
  it('are linked with the relations they speak of', () => {
    const byId = new Map(actors.statements.map((each) => [each.id, each]));
    expect(byId.size).toBe(59);
    expect(byId.get('c001')?.related).toEqual(['c023', 'r-kaz-dnr']);
    expect(byId.get('c012')?.related).toContain('r-kaz-delist-2023-12-29');
    expect(byId.get('c026')?.conflictsWith).toEqual(['c065']);
  });
});

describe('states', () => {
  it('and areas have alpha-3 codes everywhere, and nobody else', () => {
    for (const { id, kind } of dataset.actors)
      expect(/^[A-Z]{3}$/.test(id)).toBe(kind === 'state' || kind === 'area');
  });

  it('are those that the facts describe; of the status of an area nothing is said', () => {
    const states = dataset.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
    expect(states).toHaveLength(32);
    expect(states).toEqual(expect.arrayContaining(['KAZ', 'AFG', 'DEU', 'ISR', 'QAT']));
    expect(dataset.actors.find(({ id }) => id === 'HKG')).toMatchObject({ kind: 'area' });
    expect(dataset.actors.find(({ id }) => id === 'WLD')).toMatchObject({
      kind: 'area',
      names: { en: 'World', ru: 'Весь мир' },
    });
  });

  it('have the codes of ISO 3166 and UN M49, and names in five languages', () => {
    for (const { kind, iso2, m49, names, id } of dataset.actors) {
      if (kind !== 'state' && kind !== 'area') continue;
      expect(Object.keys(names).sort()).toEqual(['en', 'fa-AF', 'kk', 'ps', 'ru']);
      expect(m49, id).toMatch(/^\d{3}$/);
      if (id !== 'WLD') expect(iso2, id).toMatch(/^[A-Z]{2}$/);
    }
  });

  it('are known by their official names too, where the facts have them', () => {
    expect(dataset.actors.find(({ id }) => id === 'IRN')?.aliases).toEqual([
      { text: 'Islamic Republic of Iran' },
      { text: 'Iran (Islamic Republic of)', lang: 'en' },
      { text: 'Иран (Исламская Республика)', lang: 'ru' },
    ]);
    expect(dataset.actors.find(({ id }) => id === 'KAZ')).not.toHaveProperty('aliases');
  });
});

describe('the words of a relation', () => {
  const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
  // The name of a government that was: its years are part of it, on whichever date it is named.
  const named = /(?:19|20)\d\d-(?:19|20)\d\d/g;

  it('tell of no year after the one it begins in: a card on that date shows them whole', () => {
    const ahead = dataset.relations
      .filter(({ dateFrom }) => dateFrom !== undefined)
      .filter(({ dateFrom, statement }) =>
        [...statement.replaceAll(named, '').matchAll(years)].some(([year]) => year > dateFrom!.slice(0, 4)),
      );
    expect(ahead.map(({ id }) => id)).toEqual([]);
  });
});
