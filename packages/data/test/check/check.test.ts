import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/check/check-records.ts';
import { check } from '../../src/check/check.ts';
import type { Dataset, Issue } from '../../src/index.ts';
import { actor, datasetOf, leg, observation, place, relation, role, source, statement } from '../fixture.ts';

/** A dataset as text would bring it: nothing typed, nothing shared. */
function raw(lists: Partial<Record<keyof Dataset, unknown>> = {}): unknown {
  return JSON.parse(JSON.stringify({ ...datasetOf(), ...lists }));
}

const issuesOf = (input: unknown): readonly Issue[] => check(input).issues;
const codes = (input: unknown): readonly string[] => issuesOf(input).map(({ code }) => code);

/** An observation with fields of any kind, right or wrong. */
const with_ = (fields: Record<string, unknown>): unknown => ({ ...observation(), ...fields });

describe('a dataset that is right', () => {
  it('comes back as it is, without issues', () => {
    const input = datasetOf({
      observations: [observation()],
      statements: [statement()],
      relations: [relation('r')],
    });
    expect(check(input)).toEqual({ dataset: input, issues: [] });
  });

  it('is judged alike with and without what judges series, where it has none', () => {
    const broken = raw({
      observations: [observation(), with_({ id: 'o2', period: 'soon', related: ['none'] })],
    });
    expect(codes(broken)).not.toEqual([]);
    expect(checkRecords(broken)).toEqual(check(broken));
  });

  it('may leave lists out: an absent list is an empty one', () => {
    const { dataset, issues } = check({ format: 1, id: 'small', title: 'Small', licence: 'none' });
    expect(issues).toEqual([]);
    expect(dataset).toMatchObject({ observations: [], corridors: [] });
  });

  it('keeps markup in text as text', () => {
    const title = '<img src=x onerror=alert(1)> & "quotes"';
    const { dataset, issues } = check(raw({ title, sources: [source({ title })] }));
    expect(issues).toEqual([]);
    expect(dataset?.title).toBe(title);
    expect(dataset?.sources[0]?.title).toBe(title);
  });
});

describe('what is no dataset at all', () => {
  it.each([
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a number', 1, '1'],
    ['text', 'format: 1', '"format: 1"'],
    ['a list', [1, 2], 'a list of 2'],
    ['a function', () => 1, 'a function'],
    ['a symbol', Symbol('x'), 'a symbol'],
    ['a big integer', 1n, 'a bigint'],
  ])('refuses %s', (_, input, received) => {
    expect(check(input)).toEqual({
      issues: [
        {
          code: 'not-a-dataset',
          path: '',
          expected: 'an object with `format: 1`',
          received,
          severity: 'error',
        },
      ],
    });
  });

  it.each([2, 3, 1.5])('says of format %d that it is newer', (format) => {
    expect(check(raw({ format }))).toEqual({
      issues: [
        { code: 'newer-format', path: 'format', expected: '1', received: String(format), severity: 'error' },
      ],
    });
  });

  it.each([0, -1, '1', null, undefined, true, {}])('refuses format %s', (format) => {
    const { dataset, issues } = check({ ...datasetOf(), format });
    expect(dataset).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'not-a-dataset', path: 'format' }]);
  });
});

describe('what a dataset says of itself', () => {
  it('tells what is missing and goes on without it', () => {
    const { dataset, issues } = check({ format: 1, title: 7 });
    expect(dataset).toMatchObject({ format: 1, id: 'unnamed', title: '', licence: '' });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['missing-field', 'id'],
      ['wrong-type', 'title'],
      ['missing-field', 'licence'],
    ]);
  });

  it('tells fields it does not know', () => {
    expect(issuesOf(raw({ ...{ licence: 'x', author: 'y' } }))).toMatchObject([
      { code: 'unknown-field', path: 'author', severity: 'warning' },
    ]);
  });

  it('refuses a date that is none', () => {
    expect(issuesOf(raw({ asOf: 'today' }))).toMatchObject([
      { code: 'not-edtf', path: 'asOf', received: '"today"' },
    ]);
  });

  it('tells a list that is none', () => {
    const { dataset, issues } = check(raw({ observations: { a: 1 } }));
    expect(issues).toEqual([
      {
        code: 'wrong-type',
        path: 'observations',
        expected: 'a list',
        received: 'an object',
        severity: 'error',
      },
    ]);
    expect(dataset?.observations).toEqual([]);
  });
});

describe('one record', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['a nature nobody knows', { nature: 'guess' }, 'unknown-word', 'nature'],
    ['a qualifier nobody knows', { qualifier: 'circa' }, 'unknown-word', 'qualifier'],
    ['a flow nobody knows', { flow: 'transit' }, 'unknown-word', 'flow'],
    ['a measure nobody knows', { measure: 'happiness' }, 'unknown-word', 'measure'],
    ['a nature that is no word', { nature: 7 }, 'wrong-type', 'nature'],
    ['no nature', { nature: undefined }, 'missing-field', 'nature'],
    ['no id', { id: undefined }, 'missing-field', 'id'],
    ['an empty id', { id: '' }, 'empty', 'id'],
    ['a number as text', { value: '978' }, 'wrong-type', 'value'],
    ['no value', { value: undefined }, 'missing-field', 'value'],
    ['NaN', { value: NaN }, 'not-finite', 'value'],
    ['an infinite number', { value: Infinity }, 'not-finite', 'value'],
    ['an infinite end of a range', { high: Infinity }, 'not-finite', 'high'],
    ['a range the wrong way round', { value: 5, high: 4 }, 'inverted-range', 'high'],
    ['null without a reason', { value: null }, 'no-reason', 'missing'],
    ['a reason beside a value', { missing: 'unknown' }, 'reason-beside-value', 'missing'],
    ['a reason nobody knows', { value: null, missing: 'lost' }, 'unknown-word', 'missing'],
    ['a broken power of ten', { scale: 1.5 }, 'not-whole', 'scale'],
    ['a subject of a kind nobody knows', { about: 'planet:mars' }, 'not-a-subject', 'about'],
    ['a subject without an id', { about: 'corridor:' }, 'not-a-subject', 'about'],
    ['a period that is no EDTF', { period: 'August 2022' }, 'not-edtf', 'period'],
    ['a period that is a number', { period: 2022 }, 'wrong-type', 'period'],
    ['a date of another calendar', { knownFrom: '۱۴۰۲' }, 'not-edtf', 'knownFrom'],
    ['no sources', { sources: [] }, 'no-source', 'sources'],
    ['sources that are no list', { sources: 'bureau' }, 'wrong-type', 'sources'],
    ['a source that is no citation', { sources: ['bureau'] }, 'wrong-type', 'sources[0]'],
    ['links that are no list', { related: 'c031' }, 'wrong-type', 'related'],
    ['a negation that is no boolean', { negated: 'yes' }, 'wrong-type', 'negated'],
    ['a status nobody knows', { obsStatus: ['normal', 'odd'] }, 'unknown-word', 'obsStatus[1]'],
  ])('is left out with %s', (_, fields, code, field) => {
    const good = observation({ id: 'good' });
    const { dataset, issues } = check({ ...datasetOf(), observations: [good, with_(fields)] });
    expect(dataset?.observations).toEqual([good]);
    expect(issues).toMatchObject([{ code, path: `observations[1].${field}`, severity: 'error' }]);
  });

  it('tells what was expected and what was received', () => {
    expect(issuesOf(raw({ observations: [with_({ nature: 'guess' })] }))).toEqual([
      {
        code: 'unknown-word',
        path: 'observations[0].nature',
        expected: 'one of statistic, claim, target, forecast, derived',
        received: '"guess"',
        severity: 'error',
      },
    ]);
    expect(issuesOf(raw({ observations: [7] }))).toMatchObject([
      { path: 'observations[0]', expected: 'an object', received: '7' },
    ]);
    expect(issuesOf(raw({ observations: [with_({ value: null })] }))).toMatchObject([
      { received: 'nothing' },
    ]);
  });

  it('tells everything that is wrong with it, not the first thing alone', () => {
    expect(codes(raw({ observations: [with_({ nature: 'guess', unit: 7, sources: [] })] }))).toEqual(
      expect.arrayContaining(['unknown-word', 'wrong-type', 'no-source']),
    );
  });

  it('accepts a zero, a missing value with its reason, and a range of one number', () => {
    const observations = [
      observation({ id: 'zero', value: 0 }),
      observation({ id: 'gap', value: null, missing: 'suppressed' }),
      observation({ id: 'range', value: 4, high: 4 }),
    ];
    expect(issuesOf(raw({ observations }))).toEqual([]);
  });

  it('keeps a record with a field that nobody knows, and tells it: it may be misspelt', () => {
    const { dataset, issues } = check(raw({ observations: [with_({ qualifer: 'at-least' })] }));
    expect(dataset?.observations).toEqual([observation()]);
    expect(issues).toMatchObject([
      {
        code: 'unknown-field',
        path: 'observations[0].qualifer',
        received: '"qualifer"',
        severity: 'warning',
      },
    ]);
  });

  it('shortens what it received to 80 characters', () => {
    const [issue] = issuesOf(raw({ observations: [with_({ nature: 'x'.repeat(500) })] }));
    expect(issue?.received).toHaveLength(80);
    expect(issue?.received.endsWith('…')).toBe(true);
  });

  it.each([
    ['longitude', { lon: 181 }],
    ['latitude', { lat: -91 }],
  ])('refuses a place off the earth by %s', (_, fields) => {
    expect(codes(raw({ nodes: [place('a', fields)] }))).toEqual(['off-earth']);
  });

  it('refuses a point that is no pair', () => {
    const legs = [leg('a', 'b', { via: [[1, 2, 3] as never, [1] as never] })];
    expect(issuesOf(raw({ nodes: [place('a'), place('b')], legs }))).toMatchObject([
      { code: 'wrong-type', path: 'legs[0].via[0]', received: 'a list of 3' },
      { code: 'wrong-type', path: 'legs[0].via[1]', received: 'a list of 1' },
    ]);
  });
});

describe('links of sources', () => {
  it.each([
    'https://example.org/a?b=1#c',
    'http://example.org',
    'mailto:press@example.org',
    'HTTPS://EXAMPLE.ORG',
  ])('lets %s stand', (url) => {
    const { dataset, issues } = check(raw({ sources: [source({ url })] }));
    expect(issues).toEqual([]);
    expect(dataset?.sources[0]?.url).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    '/facts/series.csv',
    'facts/series.csv',
    'https://',
    'https://example.org/\u0000',
    'https://example.org/ <script>',
    '',
  ])('takes %j away and keeps the source', (url) => {
    const { dataset, issues } = check(raw({ sources: [source({ id: 'a' }), source({ url })] }));
    expect(issues).toMatchObject([{ code: 'unsafe-url', path: 'sources[1].url', severity: 'warning' }]);
    expect(dataset?.sources[1]).toEqual(source());
  });
});

describe('ids', () => {
  it('keeps the first of two records of one id', () => {
    const observations = [observation({ value: 1 }), observation({ value: 2 })];
    const { dataset, issues } = check(raw({ observations }));
    expect(dataset?.observations.map(({ value }) => value)).toEqual([1]);
    expect(issues).toEqual([
      {
        code: 'duplicate-id',
        path: 'observations[1].id',
        expected: 'an id of its own; observations[0] has this one',
        received: '"o"',
        severity: 'error',
      },
    ]);
  });

  it('counts observations, statements, relations and events as one kind', () => {
    const input = raw({
      observations: [observation({ id: 'x' })],
      statements: [statement({ id: 'x' })],
      relations: [relation('x')],
    });
    expect(codes(input)).toEqual(['duplicate-id', 'duplicate-id']);
  });

  it('lets records of different kinds have one id', () => {
    expect(codes(raw({ nodes: [place('KAZ')], observations: [observation({ id: 'KAZ' })] }))).toEqual([]);
  });

  it.each<[string, Partial<Dataset>, string, 'error' | 'warning']>([
    [
      'a source',
      { observations: [observation({ sources: [{ source: 'x' }] })] },
      'observations[0].sources[0].source',
      'error',
    ],
    [
      'a source of a role',
      { actors: [actor('KAZ', { roles: [role({ of: 'KAZ', sources: [{ source: 'x' }] })] })] },
      'actors[0].roles[0].sources[0].source',
      'error',
    ],
    [
      'the body of a role',
      { actors: [actor('KAZ', { roles: [role({ of: 'x' })] })] },
      'actors[0].roles[0].of',
      'error',
    ],
    ['the start of a relation', { relations: [relation('r', { from: 'x' })] }, 'relations[0].from', 'error'],
    ['the end of a relation', { relations: [relation('r', { to: 'x' })] }, 'relations[0].to', 'error'],
    [
      'an actor of an event',
      {
        events: [
          {
            id: 'e',
            on: '2022',
            label: 'E',
            actors: ['KAZ', 'x'],
            confidence: 'high',
            sources: [{ source: 'bureau' }],
          },
        ],
      },
      'events[0].actors[1]',
      'error',
    ],
    ['the start of a leg', { nodes: [place('b')], legs: [leg('x', 'b')] }, 'legs[0].from', 'error'],
    ['the end of a leg', { nodes: [place('a')], legs: [leg('a', 'x')] }, 'legs[0].to', 'error'],
    [
      'a contradicting record',
      { observations: [observation({ conflictsWith: ['x'] })] },
      'observations[0].conflictsWith[0]',
      'warning',
    ],
    [
      'a related record',
      { statements: [statement({ related: ['x'] })] },
      'statements[0].related[0]',
      'warning',
    ],
    [
      'an input',
      { observations: [observation({ nature: 'derived', inputs: ['x'] })] },
      'observations[0].inputs[0]',
      'warning',
    ],
    ['a reporter', { observations: [observation({ reporter: 'x' })] }, 'observations[0].reporter', 'warning'],
    ['a partner', { observations: [observation({ partner: 'x' })] }, 'observations[0].partner', 'warning'],
    ['a product', { observations: [observation({ product: 'x' })] }, 'observations[0].product', 'warning'],
    [
      'the whole an actor is a part of',
      { actors: [actor('KAZ', { partOf: 'x' }), actor('AFG')] },
      'actors[0].partOf',
      'warning',
    ],
  ])('tells that %s is not there', (_, lists, path, severity) => {
    expect(issuesOf(raw(lists))).toMatchObject([{ code: 'unknown-id', path, received: '"x"', severity }]);
  });

  it('leaves out what needs a record that was left out', () => {
    const input = raw({
      nodes: [{ ...place('a'), lon: 'east' }, place('b')],
      legs: [leg('a', 'b')],
      corridors: [
        {
          id: 'c',
          names: { en: 'C' },
          build: 'operating',
          service: 'normal',
          main: [{ leg: 'a-b' }],
          branches: [],
          detached: [],
        },
      ],
    });
    const { dataset, issues } = check(input);
    expect(dataset).toMatchObject({ legs: [], corridors: [] });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', 'nodes[0].lon'],
      ['unknown-id', 'legs[0].from'],
      ['unknown-id', 'corridors[0].main[0].leg'],
    ]);
  });

  it('lets corridors of an actor be loaded apart', () => {
    expect(codes(raw({ actors: [actor('KAZ', { corridors: ['titr'] }), actor('AFG')] }))).toEqual([]);
  });
});

describe('links between records', () => {
  const one = (fields: object): unknown =>
    raw({ observations: [observation({ id: 'a', ...fields }), observation({ id: 'b' })] });

  it.each(['conflictsWith', 'related'] as const)('completes %s on the other side, and tells it', (kind) => {
    const { dataset, issues } = check(one({ [kind]: ['b'] }));
    expect(issues).toMatchObject([
      { code: 'one-sided', path: `observations[1].${kind}`, severity: 'warning' },
    ]);
    expect(dataset?.observations[1]?.[kind]).toEqual(['a']);
  });

  it.each(['conflictsWith', 'related', 'inputs'] as const)('takes away %s to the record itself', (kind) => {
    const { dataset, issues } = check(
      raw({
        observations: [
          observation({ id: 'a', nature: 'derived', [kind]: ['a', 'b'] }),
          observation({ id: 'b', [kind]: kind === 'inputs' ? undefined : ['a'] }),
        ],
      }),
    );
    expect(issues).toEqual([
      {
        code: 'link-to-itself',
        path: `observations[0].${kind}`,
        expected: 'other records than "a"',
        received: '"a"',
        severity: 'warning',
      },
    ]);
    expect(dataset?.observations[0]?.[kind]).toEqual(['b']);
  });

  it('completes them between a statement and a relation', () => {
    const { dataset } = check(
      raw({ statements: [statement({ related: ['r'] })], relations: [relation('r')] }),
    );
    expect(dataset?.relations[0]?.related).toEqual(['s']);
  });

  it('adds to the links that are there', () => {
    const observations = [
      observation({ id: 'a', conflictsWith: ['c'] }),
      observation({ id: 'b', conflictsWith: ['c'] }),
      observation({ id: 'c', conflictsWith: ['a'] }),
    ];
    expect(check(raw({ observations })).dataset?.observations[2]?.conflictsWith).toEqual(['a', 'b']);
  });

  it('says nothing where both sides name each other', () => {
    const observations = [
      observation({ id: 'a', conflictsWith: ['b'] }),
      observation({ id: 'b', conflictsWith: ['a'] }),
    ];
    expect(codes(raw({ observations }))).toEqual([]);
  });

  it('takes away links that lead nowhere', () => {
    const { dataset } = check(one({ related: ['gone'] }));
    expect(dataset?.observations[0]?.related).toEqual([]);
  });
});

describe('hostile input', () => {
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('does not let __proto__ of a dataset through', () => {
    const text =
      '{"format":1,"id":"x","title":"t","licence":"l","__proto__":{"polluted":1,"observations":[1]}}';
    const { dataset, issues } = check(JSON.parse(text));
    expect(issues).toMatchObject([{ code: 'unknown-field', path: '__proto__' }]);
    expect(Object.getPrototypeOf(dataset)).toBe(Object.prototype);
  });

  it('does not let __proto__ of a record or of its names through', () => {
    const text = JSON.stringify(datasetOf()).replace(
      '"names":{"en":"KAZ"}',
      '"__proto__":{"polluted":1},"names":{"en":"KAZ","__proto__":"polluted","constructor":"c"}',
    );
    const { dataset, issues } = check(JSON.parse(text));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-field', 'actors[0].names.__proto__'],
      ['unknown-field', 'actors[0].names.constructor'],
      ['unknown-field', 'actors[0].__proto__'],
    ]);
    const names = dataset?.actors[0]?.names;
    expect(Object.getPrototypeOf(names)).toBe(Object.prototype);
    expect(Object.keys(names ?? {})).toEqual(['en']);
  });

  it('leaves out an actor one of whose names is no text, whatever its language is called', () => {
    const text = JSON.stringify(datasetOf()).replace('"en":"KAZ"', '"en":"KAZ","__proto__":{"polluted":1}');
    const { dataset, issues } = check(JSON.parse(text));
    expect(issues).toContainEqual({
      code: 'wrong-type',
      path: 'actors[0].names.__proto__',
      expected: 'text',
      received: 'an object',
      severity: 'error',
    });
    expect(dataset?.actors.map(({ id }) => id)).toEqual(['AFG']);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'takes %s for an id like any other',
    (id) => {
      const { dataset, issues } = check(
        raw({
          observations: [
            observation({ id, conflictsWith: ['other'] }),
            observation({ id: 'other', conflictsWith: [id] }),
          ],
        }),
      );
      expect(issues).toEqual([]);
      expect(dataset?.observations[0]?.id).toBe(id);
      expect(codes(raw({ observations: [observation({ reporter: id })] }))).toEqual(['unknown-id']);
    },
  );

  it('survives getters that throw and records that hold themselves', () => {
    const trap = {
      get format(): number {
        throw new Error('caught');
      },
    };
    expect(check(trap)).toMatchObject({ issues: [{ code: 'unreadable', severity: 'error' }] });
    const loop: Record<string, unknown> = { ...datasetOf() };
    loop['sources'] = [loop];
    expect(check(loop).issues.length).toBeGreaterThan(0);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
        (input) => {
          expect(Array.isArray(check(input).issues)).toBe(true);
        },
      ),
    );
  });

  it('never throws, whatever stands in its lists', () => {
    const anything = fc.anything({ maxDepth: 3 });
    const lists = fc.record({
      sources: fc.array(anything),
      observations: anything,
      actors: fc.array(anything),
      legs: fc.array(anything),
    });
    fc.assert(
      fc.property(lists, (own) => {
        const { dataset, issues } = check({ ...datasetOf(), ...own });
        expect(dataset).toBeDefined();
        for (const { code, path, expected, received } of issues) {
          expect([code, path, expected, received].every((text) => typeof text === 'string')).toBe(true);
          expect(received.length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  it('finds nothing wrong with what it gave back itself', () => {
    const fields = fc.record({
      value: fc.oneof(fc.double(), fc.constant(null)),
      nature: fc.constantFrom('statistic', 'claim', 'gossip'),
      conflictsWith: fc.array(fc.constantFrom('o0', 'o1', 'o2', 'gone')),
      sources: fc.array(fc.constantFrom({ source: 'bureau' }, { source: 'gone' }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 3 }), (all) => {
        const observations = all.map((own, i) => ({ ...observation({ id: `o${i}` }), ...own }));
        const { dataset } = check({ ...datasetOf(), observations });
        expect(check(dataset)).toEqual({ dataset, issues: [] });
      }),
    );
  });
});
