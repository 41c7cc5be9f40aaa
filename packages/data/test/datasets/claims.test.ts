import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { readFacts } from '../../scripts/facts.ts';
import { concernedIn } from '../../src/query/actor/said-of.ts';
import type { FactsClaims } from '../../scripts/facts-shapes.ts';
import { profile, type Observation, type Statement } from '../../src/index.ts';

const { claims, article } = readFacts<FactsClaims>('claims.json');
const number = new Map(dataset.observations.map((each) => [each.id, each]));
const words = new Map(dataset.statements.map((each) => [each.id, each]));

const of = (id: string): Observation => {
  const found = number.get(id);
  if (!found) throw new Error(`no number ${id}`);
  return found;
};

/** The fields by which records are compared: never an id. */
const topic = (id: string) => {
  const { measure, reporter, partner, flow, product, period } = of(id);
  return { measure, reporter, partner, flow, product, period };
};

describe.each(claims.filter(({ id }) => id !== 'c023'))('the claim $id', (claim) => {
  const record: Observation | Statement = (number.get(claim.id) ?? words.get(claim.id))!;

  it('keeps its period, problem, evidence and paragraph, and when it was written', () => {
    expect(record.period).toBe(claim.period ?? undefined);
    expect(record.problem).toBe(claim.problem ?? undefined);
    expect(record.evidence ?? []).toEqual(expect.arrayContaining(claim.evidence));
    expect(record.sources).toEqual([{ source: 'article', at: `paragraph ${claim.paragraph}` }]);
    expect([record.asOf, record.knownFrom]).toEqual([article.asOf, article.asOf]);
  });

  it('keeps its number and unit, or its words', () => {
    if ('text' in record) {
      expect(claim.object.value).toBeNull();
      expect(record.text).toBeTruthy();
      expect(record.predicate).toBe(claim.predicate);
    } else {
      expect(record.value).toBe(claim.object.value);
      expect(record.definition).toContain(`${claim.subject}: ${claim.predicate}`);
    }
  });

  it('keeps what the facts relate it to', () => {
    expect(record.related ?? []).toEqual(expect.arrayContaining(claim.related));
  });
});

describe('claims that contradict the official figures can be compared by their fields', () => {
  const official = (id: string) => topic(id);

  it.each([
    ['c031', 'KAZ-AFG-turnover-2022-kaz-bns'],
    ['c033', 'KAZ-AFG-turnover-2021-kaz-bns'],
    ['c035', 'KAZ-AFG-import-2022-kaz-bns'],
    ['c032', 'KAZ-AFG-turnover-growth-2022-kaz-bns'],
    ['c039', 'KAZ-AFG-turnover-2023-kaz-bns'],
  ])('%s with %s', (id, other) => {
    expect(topic(id)).toEqual(official(other));
    expect(of(id).conflictsWith).toContain(other);
  });

  it('the target and its ratio speak of one turnover', () => {
    expect(topic('c037')).toEqual({ ...topic('c031'), period: '2024/2025' });
    expect(topic('c038')).toEqual({ ...topic('c032'), period: '2023' });
    expect(of('c038')).toMatchObject({ nature: 'target', value: 2, unit: 'ratio' });
  });
});

describe('the flour', () => {
  it('has a share of the turnover, a quantity and the turnover itself, from which a unit value follows', () => {
    const [share, turnover, quantity] = [of('c034'), of('c031'), of('c051')];
    expect(topic('c034')).toEqual({ ...topic('c031'), measure: 'trade-share', product: 'HS1101' });
    expect(share.qualifier).toBe('majority');
    expect(quantity).toMatchObject({
      measure: 'trade-quantity',
      reporter: 'AFG',
      partner: 'KAZ',
      flow: 'import',
      unit: 'TNE',
    });
    expect(Math.round((share.value! * turnover.value!) / quantity.value!)).toBe(385);
  });

  it('is said to go to a third buyer with most of it: a rank and a share of one flow', () => {
    expect(topic('c053')).toEqual({ ...topic('c052'), measure: 'trade-share' });
    expect([of('c052').value, of('c053').value]).toEqual([3, 0.7]);
    expect(of('c052').conflictsWith).toEqual(['c053']);
  });

  it('has a total that names what it is worked out from', () => {
    expect(of('c054')).toMatchObject({
      nature: 'derived',
      inputs: ['c051', 'c053'],
      partner: 'WLD',
      product: 'HS1101',
    });
    expect(of('c051').value! / of('c053').value!).toBeLessThanOrEqual(of('c054').value!);
  });
});

describe('values that were worked out', () => {
  const derived = claims.filter(({ status }) => status === 'derived').map(({ id }) => of(id));

  it('name what from, and are nobody’s claim: how they were made is part of what they are', () => {
    expect(derived.map(({ id }) => id)).toEqual(['c033', 'c039', 'c049', 'c054']);
    for (const { inputs, formula, attribution } of derived) {
      expect([inputs?.length, typeof formula, attribution]).toEqual([2, 'string', undefined]);
    }
    expect(of('c049').definition).toContain('5.6 if the sum covers three years');
  });

  it('are related to what they were worked out from', () => {
    for (const { inputs, related } of derived) expect(related).toEqual(expect.arrayContaining([...inputs!]));
  });
});

describe('the contract', () => {
  it('is one: sum, quantity, time and price have one topic', () => {
    const { measure: _, ...shared } = topic('c046');
    expect(shared).toEqual({
      reporter: 'KAZ',
      partner: 'AFG',
      flow: 'export',
      product: 'HS10',
      period: '2023/2026',
    });
    for (const id of ['c047', 'c048', 'c049']) {
      const { measure: __, ...own } = topic(id);
      expect(own).toEqual(shared);
    }
    expect(['c046', 'c047', 'c048', 'c049'].map((id) => of(id).measure)).toEqual([
      'contract-value',
      'contract-quantity',
      'duration',
      'unit-value',
    ]);
  });

  it('has a unit price of what is agreed, in the same section as the flour', () => {
    const price = of('c049');
    expect(price).toMatchObject({ unit: 'USD', per: 'TNE', inputs: ['c046', 'c047'] });
    expect(of('c046').value! / of('c047').value!).toBeCloseTo(price.value!, 2);
    const parentOf = (id: string | undefined) =>
      dataset.products.find((product) => product.id === id)?.parent;
    expect(parentOf(price.product)).toBe('HSII');
    expect(parentOf(parentOf(of('c051').product))).toBe('HSII');
  });

  it('is no trade, nor are the sums of the forum', () => {
    const trade = dataset.observations.filter(({ measure }) => measure === 'trade-value').map(({ id }) => id);
    for (const id of ['c043', 'c046']) expect(trade).not.toContain(id);
  });
});

describe('statements', () => {
  it('name whose trade they speak of where they turn it round', () => {
    expect(words.get('c036')).toMatchObject({
      reporter: 'KAZ',
      partner: 'AFG',
      flow: 'import',
      product: 'HS2202',
    });
    expect(words.get('c055')).toMatchObject({
      reporter: 'AFG',
      partner: 'KAZ',
      flow: 'import',
      product: 'HS2202',
    });
    expect(words.get('c055')?.conflictsWith).toEqual(['c036']);
  });

  it('are about an actor where there is one, else in words', () => {
    const actors = new Set(dataset.actors.map(({ id }) => id));
    const about = [...words.values()].filter(({ id, subject }) => /^c\d/.test(id) && actors.has(subject));
    expect(about.length).toBeGreaterThan(35);
    expect(words.get('c019')).toMatchObject({ subject: 'tokayev', attribution: 'tokayev' });
    expect(words.get('c024')?.subject).toBe('Other Central Asian states');
  });

  it('name Afghanistan, or those who rule or ruled it, wherever they speak of it', () => {
    const there = ['AFG', 'taliban-authorities', 'former-afghan-government'];
    const speaking = claims.filter(({ id, subject, predicate, object }) =>
      /afghan|taliban|\benvoys|delisting|forums?\b|dealing with/i.test(
        [subject, predicate, object.text, words.get(id)?.text].join(' '),
      ),
    );
    expect(speaking.length).toBeGreaterThan(45);
    for (const { id } of speaking) {
      const record = number.get(id) ?? words.get(id);
      if (record)
        expect(
          concernedIn(record, dataset).some((one) => there.includes(one)),
          id,
        ).toBe(true);
    }
  });

  it('stay on a card that looks towards Afghanistan, unless they speak of something else', () => {
    const told = (actor: string, toward?: string): string[] =>
      profile(dataset, { actor, toward, asOf: '2024-01' })!.claims.flatMap(({ claim, contradictedBy }) =>
        [claim, ...contradictedBy.map((one) => one.claim)].flatMap(({ id }) => (/^c\d/.test(id) ? [id] : [])),
      );
    const left = (actor: string): string[] => {
      const shown = told(actor, 'AFG');
      return told(actor)
        .filter((id) => !shown.includes(id))
        .sort();
    };
    // Its size, an office, a corridor, a rank in trade with Russia.
    expect(left('KAZ')).toEqual(['c013', 'c015', 'c067', 'c075']);
    expect(told('tokayev', 'AFG')).toContain('c019');
    expect(told('smadiyarov', 'AFG')).toContain('c016');
  });

  it('keep a check that was made as evidence', () => {
    expect(of('c005').evidence).toContain('Checked: 23.7 M / 42.65 M (2024) = 55.6 %: consistent.');
  });
});
