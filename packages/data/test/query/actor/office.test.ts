import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../../src/index.ts';
import {
  firstAfter,
  heldOn,
  lastBefore,
  latestPerOffice,
  officeOf,
  officesOf,
} from '../../../src/query/actor/office.ts';
import { profile } from '../../../src/index.ts';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { actor, datasetOf, role } from '../../fixture.ts';

const person = (id: string, ...roles: Role[]): Actor => actor(id, { kind: 'person', roles });
const ministry = actor('ministry', { kind: 'ministry' });

describe('officeOf', () => {
  it('is the title unless the row names the office', () => {
    expect(officeOf(role())).toBe('Minister');
    expect(officeOf(role({ title: 'Deputy Prime Minister - Minister', office: 'Minister' }))).toBe(
      'Minister',
    );
  });
});

describe('heldOn', () => {
  it.each([
    ['2019', '2023-04-03', '2019', true],
    ['2019', '2023-04-03', '2018-12', false],
    ['2019', '2023-04-03', '2019-01-01', true],
    ['2019', '2023-04-03', '2023-04-03', true],
    ['2019', '2023-04-03', '2023-04-04', false],
    ['2026-01~', undefined, '2026-01-01', true],
    ['2026-01~', undefined, '2025-12-31', false],
    ['2023', '2025-03', '2023', true],
    [undefined, '2025', '1990', true],
    ['2024-02-06', undefined, '2024', true],
    ['2024-02-06', undefined, '2024-01', false],
  ])('from %s to %s on %s: %s', (from, to, asOf, expected) => {
    expect(heldOn(role({ from, to }), asOf)).toBe(expected);
  });
});

describe('latestPerOffice', () => {
  it('shows a re-election once, by the row that began last', () => {
    const first = role({ title: 'President', from: '2019-03-20' });
    const second = role({ title: 'President, second term', office: 'President', from: '2022-11-26' });
    expect(latestPerOffice([first, second])).toEqual([second]);
    expect(latestPerOffice([second, first])).toEqual([second]);
  });

  it('keeps offices of different bodies or names apart', () => {
    const all = [role({ of: 'a' }), role({ of: 'b' }), role({ of: 'a', title: 'Spokesperson' })];
    expect(latestPerOffice(all)).toHaveLength(3);
  });

  it('prefers any start to an unknown one', () => {
    const dated = role({ from: '2020' });
    expect(latestPerOffice([dated, role()])).toEqual([dated]);
  });
});

describe('lastBefore and firstAfter', () => {
  const tenures = ['2001/2005', '2005/2010', '2015/2020', '2020/2025'].map((span) => {
    const [from, to] = span.split('/');
    return { role: role({ from, to }) };
  });

  it('are the nearest on either side', () => {
    expect(lastBefore(tenures, '2012')?.role.to).toBe('2010');
    expect(firstAfter(tenures, '2012')?.role.from).toBe('2015');
  });

  it('are nothing beyond the ends', () => {
    expect(lastBefore(tenures, '2000')).toBeUndefined();
    expect(firstAfter(tenures, '2030')).toBeUndefined();
  });
});

describe('officesOf', () => {
  const old = person('old', role({ from: '2019', to: '2023-04-03' }));
  const young = person(
    'young',
    role({
      title: 'Deputy Prime Minister - Minister',
      office: 'Minister',
      from: '2023-04-03',
      to: '2025-09-26',
    }),
  );
  const dataset = datasetOf({ actors: [ministry, old, young] });

  it('gives the holder of one office under whatever title', () => {
    const [office, ...others] = officesOf(dataset, ministry, '2024-01');
    expect(others).toEqual([]);
    expect(office?.title).toBe('Minister');
    expect(office?.of).toBe(ministry);
    expect(office?.holders.map((holder) => holder.actor.id)).toEqual(['young']);
  });

  it('gives both on the day of the change, the earlier first', () => {
    const [office] = officesOf(dataset, ministry, '2023-04-03');
    expect(office?.holders.map((holder) => holder.actor.id)).toEqual(['old', 'young']);
  });

  it('says who came before and after where nobody is recorded', () => {
    const [office] = officesOf(dataset, ministry, '2026');
    expect(office).toMatchObject({ holders: [], before: { actor: { id: 'young' } } });
    expect(office?.after).toBeUndefined();
    expect(officesOf(dataset, ministry, '2010')[0]).toMatchObject({
      holders: [],
      after: { actor: { id: 'old' } },
    });
  });

  it('has neither before nor after where somebody is recorded', () => {
    const [office] = officesOf(dataset, ministry, '2024-01');
    expect(office).not.toHaveProperty('before');
    expect(office).not.toHaveProperty('after');
  });

  it('names a holder of overlapping rows once, since the first of them', () => {
    const twice = person(
      'p',
      role({ from: '2019' }),
      role({ from: '2022', office: 'Minister', title: 'Again' }),
    );
    const [office] = officesOf(datasetOf({ actors: [ministry, twice] }), ministry, '2024');
    expect(office?.holders.map((holder) => holder.role.from)).toEqual(['2019']);
  });

  it('tells overlapping rows as one, with the title, the note and the sources of the last', () => {
    const rows = [
      role({ title: 'Deputy', from: '2023-09', note: 'This title alone.', sources: [{ source: 'article' }] }),
      role({ title: 'Deputy - Minister', office: 'Deputy', from: '2025-01~', note: 'One report differs.' }),
    ];
    const [office] = officesOf(datasetOf({ actors: [ministry, person('p', ...rows)] }), ministry, '2026');
    expect(office?.holders[0]?.exactly?.title).toBe('Deputy - Minister');
    expect(office?.holders[0]?.role).toMatchObject({
      title: 'Deputy',
      from: '2023-09',
      note: 'One report differs.',
      sources: [{ source: 'article' }, { source: 'bureau' }],
    });
    const [before] = officesOf(datasetOf({ actors: [ministry, person('p', ...rows)] }), ministry, '2024');
    expect(before?.holders[0]?.role).toBe(rows[0]);
    expect(before?.holders[0]).not.toHaveProperty('exactly');
  });

  it('keeps what is noted of the first row where the last has no note, and no title twice', () => {
    const rows = [role({ from: '2019', note: 'Elected later.' }), role({ from: '2022' })];
    const [office] = officesOf(datasetOf({ actors: [ministry, person('p', ...rows)] }), ministry, '2024');
    expect(office?.holders[0]?.role.note).toBe('Elected later.');
  });

  it('of every body and person of the dataset agree with the card of the person', () => {
    for (const asOf of ['2021-09', '2023-09', '2024-01', '2025-03', '2025-08-15', '2026-03-09'])
      for (const body of shipped.actors.filter(({ kind }) => kind !== 'person'))
        for (const { holders } of officesOf(shipped, body, asOf))
          for (const { actor: holder, role: told, exactly } of holders) {
            const rows = profile(shipped, { actor: holder.id, asOf })!.held.map((one) => one.role);
            const own = rows.find((row) => officeOf(row) === officeOf(told) && row.of === body.id)!;
            expect([told.title, exactly?.title], `${holder.id} ${asOf}`).toContain(own.title);
            if (own.note) expect(told.note).toContain(own.note);
            expect(told.sources).toEqual(expect.arrayContaining([...own.sources]));
          }
  });

  it('has no offices for a body that no role names', () => {
    expect(officesOf(dataset, actor('KAZ'), '2024')).toEqual([]);
  });
});
