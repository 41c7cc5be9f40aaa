import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { MOST } from '../../src/check/told.ts';
import { readJson } from '../../src/read/json.ts';
import { LISTS } from '../../src/schema/merge.ts';
import { actor, datasetOf, observation, relation, role, statement } from '../fixture.ts';
import { FULL } from '../full-records.ts';
import { mutated } from '../mutation.ts';

const codes = (input: unknown): readonly string[] => check(input).issues.map(({ code }) => code);

/** Every object and list in a value, the prototypes of all of which must be the plain ones. */
function prototypesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    Object.getPrototypeOf(value),
    ...(ArrayBuffer.isView(value) ? [] : Object.values(value).flatMap(prototypesIn)),
  ];
}

const PLAIN: readonly unknown[] = [
  Object.prototype,
  Array.prototype,
  Float64Array.prototype,
  Uint8Array.prototype,
  Uint16Array.prototype,
  Uint32Array.prototype,
];

function throwing(name: string, error: unknown = new Error('caught')): object {
  return Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw error;
    },
  });
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('input that defends itself against being read', () => {
  it.each<[string, unknown]>([
    ['a revoked proxy', revoked({})],
    ['a revoked list', revoked([])],
    ['a getter that throws', throwing('format')],
    ['a getter that throws something that cannot be told', throwing('format', throwing('message'))],
    [
      'a proxy that lists no keys',
      new Proxy(
        { format: 1 },
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
  ])('%s is an issue', (_, input) => {
    expect(check(input)).toEqual({
      issues: [expect.objectContaining({ code: 'unreadable', path: '', severity: 'error' })],
    });
  });

  it.each<[string, unknown]>([
    ['a revoked record', revoked({})],
    ['a record whose list is revoked', { ...observation({ id: 'bad' }), sources: revoked([]) }],
    [
      'a record with a throwing field',
      Object.defineProperty(observation({ id: 'bad' }), 'unit', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
  ])('%s costs itself and no other', (_, bad) => {
    const { dataset, issues } = check({ ...datasetOf(), observations: [bad, observation({ id: 'good' })] });
    expect(issues).toMatchObject([{ code: 'unreadable', path: 'observations[0]' }]);
    expect(dataset?.observations).toEqual([observation({ id: 'good' })]);
  });

  it('in a series costs the series and no other', () => {
    const good = FULL.series[1]!;
    const bad = {
      ...good,
      id: 'bad',
      numbers: {
        value: new Proxy([1, 2], {
          get: (list, key) => {
            if (key === '1') throw new Error('no');
            return Reflect.get(list, key) as unknown;
          },
        }),
      },
    };
    const { dataset, issues } = check({ ...FULL, series: [bad, ...FULL.series] });
    expect(issues).toMatchObject([{ code: 'unreadable', path: 'series[0]' }]);
    expect(dataset).toEqual(FULL);
  });

  it('is read once: a getter that changes its mind changes nothing', () => {
    let asked = 0;
    const record = Object.defineProperty({ ...observation() } as Record<string, unknown>, 'nature', {
      enumerable: true,
      get: () => (asked++ === 0 ? 'statistic' : 'gossip'),
    });
    expect(check({ ...datasetOf(), observations: [record] }).dataset?.observations[0]?.nature).toBe(
      'statistic',
    );
  });
});

describe('what comes back', () => {
  it('shares no object with the input, so that nobody can change it afterwards', () => {
    const input = JSON.parse(
      JSON.stringify(datasetOf({ observations: [observation()], statements: [statement()] })),
    ) as { observations: { sources: { source: string }[] }[] };
    const { dataset } = check(input);
    input.observations[0]!.sources[0]!.source = 'gone';
    expect(dataset?.observations[0]?.sources).toEqual([{ source: 'bureau' }]);
  });

  it('is plain, whatever was put in', () => {
    const hostile = [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      JSON.parse('{"__proto__":{"polluted":1}}'),
      JSON.parse('{"en":"X","__proto__":"x","constructor":{"prototype":{"polluted":1}}}'),
    ] as unknown[];
    const before = [Object.prototype, Array.prototype, Function.prototype].map((each) =>
      Object.getOwnPropertyNames(each).join(),
    );
    fc.assert(
      fc.property(mutated(FULL, hostile), (input) => {
        const { dataset } = check(input);
        expect(prototypesIn(dataset).filter((each) => !PLAIN.includes(each))).toEqual([]);
      }),
    );
    expect(
      [Object.prototype, Array.prototype, Function.prototype].map((each) =>
        Object.getOwnPropertyNames(each).join(),
      ),
    ).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is the same where nobody can write to any prototype', () => {
    const code = `
      for (const each of [Object, Array, Function, Map, Set, String, Number, RegExp]) Object.freeze(each.prototype);
      const { check } = await import(${JSON.stringify(new URL('../../src/check/check.ts', import.meta.url).href)});
      const input = JSON.parse('{"format":1,"id":"x","title":"t","licence":"l","__proto__":{"polluted":1},"actors":[{"id":"__proto__","kind":"state","names":{"en":"A","__proto__":"B"},"sources":[],"constructor":{}}]}');
      console.log(JSON.stringify(check(input)));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    expect(JSON.parse(said)).toMatchObject({
      dataset: { actors: [{ id: '__proto__', names: { en: 'A' } }] },
      issues: [
        { path: '__proto__' },
        { path: 'actors[0].names.__proto__' },
        { path: 'actors[0].constructor' },
      ],
    });
  });

  it('does not look at what a prototype lends', () => {
    const lent = Object.create({ observations: [observation()], qualifier: 'over' }) as object;
    const { dataset } = check(Object.assign(lent, datasetOf({ observations: undefined as never })));
    expect(dataset?.observations).toEqual([]);
    const record = Object.assign(Object.create({ qualifier: 'over' }) as object, observation());
    expect(check({ ...datasetOf(), observations: [record] }).dataset?.observations[0]).not.toHaveProperty(
      'qualifier',
    );
  });
});

describe('text', () => {
  it.each(['id', 'unit', 'problem', 'attribution'])('with half a character is refused in %s', (field) => {
    const observations = [{ ...observation(), [field]: 'a\udfff' }];
    expect(check({ ...datasetOf(), observations }).issues).toEqual([
      {
        code: 'lone-surrogate',
        path: `observations[0].${field}`,
        expected: 'text of whole characters',
        received: '"a\udfff"',
        severity: 'error',
      },
    ]);
  });

  it('of whole characters beyond the first plane stays', () => {
    const problem = '😀 𐰴 \u0000 \u202e';
    expect(
      check({ ...datasetOf(), observations: [observation({ problem })] }).dataset?.observations[0]?.problem,
    ).toBe(problem);
  });

  it('of the dataset itself is left empty', () => {
    const { dataset, issues } = check({ ...datasetOf(), title: '\ud800' });
    expect(issues).toMatchObject([{ code: 'lone-surrogate', path: 'title' }]);
    expect(dataset?.title).toBe('');
  });
});

describe('depth', () => {
  const DEPTH = 100_000;

  /** Objects or lists in one another, made without recursion. */
  function deep(wrap: (inner: unknown) => unknown): unknown {
    let value: unknown = 'x';
    for (let i = 0; i < DEPTH; i++) value = wrap(value);
    return value;
  }

  it.each<[string, (inner: unknown) => unknown]>([
    ['lists', (inner) => [inner]],
    ['objects', (inner) => ({ sources: inner, en: inner, legs: inner })],
  ])('of a hundred thousand %s is no more than a wrong type', (_, wrap) => {
    const value = deep(wrap);
    expect(check(value).dataset).toBeUndefined();
    for (const list of LISTS)
      expect(check({ ...datasetOf(), [list]: value }).issues.length).toBeLessThanOrEqual(MOST + 1);
    expect(codes({ ...datasetOf(), observations: [{ ...observation(), value }] })).toEqual(['wrong-type']);
    expect(
      check({ ...datasetOf(), observations: [{ ...observation(), sources: [value] }] }).dataset,
    ).toMatchObject({
      observations: [],
    });
    expect(
      codes({ ...datasetOf(), series: [{ id: 's', shared: value, words: value, numbers: value }] }),
    ).toContain('wrong-type');
  });

  it.each(['[', '{"a":', '{"format":1,"observations":['])(
    'of a hundred thousand times %s is malformed JSON',
    (open) => {
      expect(readJson(open.repeat(DEPTH))).toMatchObject({ issues: [{ severity: 'error' }] });
      expect(readJson(open.repeat(DEPTH)).dataset).toBeUndefined();
    },
  );

  it('in whole JSON is refused, or judged like anything else', () => {
    const text = `{"format":1,"id":"x","title":"","licence":"","actors":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`;
    const { dataset, issues } = readJson(text);
    expect(issues.length).toBeGreaterThan(0);
    expect(dataset?.actors ?? []).toEqual([]);
  });

  it('of records that hold themselves ends', () => {
    const loop: Record<string, unknown> = { ...observation() };
    Object.assign(loop, { sources: [loop], evidence: [loop], value: loop });
    const { dataset, issues } = check({ ...datasetOf(), observations: [loop], series: [loop], actors: loop });
    expect(dataset?.observations).toEqual([]);
    expect(issues.length).toBeGreaterThan(3);
  });
});

// A list judged in time that grows with the square of its length takes minutes.
describe('length', { timeout: 30_000 }, () => {
  const MANY = 100_000;
  const many = <T>(make: (i: number) => T): readonly T[] =>
    Array.from({ length: MANY }).map((_, i) => make(i));

  it.each<[string, Record<string, unknown>, string]>([
    ['of a dataset', { observations: new Array(4e9) }, 'observations'],
    [
      'of a record',
      { observations: [{ ...observation(), evidence: new Array(4e9) }] },
      'observations[0].evidence',
    ],
    [
      'of a column',
      { series: [{ ...FULL.series[1], numbers: { value: new Array(4e9) } }] },
      'series[0].numbers.value',
    ],
    [
      'of words',
      { series: [{ ...FULL.series[1], words: { unit: { words: new Array(4e9), codes: [0, 0] } } }] },
      'series[0].words.unit.words',
    ],
    [
      'that only pretends',
      {
        actors: new Proxy([], {
          get: (list, key) => (key === 'length' ? 2 ** 40 : (Reflect.get(list, key) as unknown)),
        }),
      },
      'actors',
    ],
  ])('of a list %s that nobody can have written is refused unread', (_, lists, path) => {
    expect(check({ ...datasetOf(), ...lists }).issues[0]).toMatchObject({
      code: 'too-long',
      path,
      severity: 'error',
    });
  });

  it('of a hundred thousand wrong records makes a short list of issues', () => {
    const { dataset, issues } = check({
      ...datasetOf(),
      observations: many((i) => ({ ...observation({ id: `o${i}` }), nature: 'guess', [`field${i}`]: 1 })),
    });
    expect(dataset?.observations).toEqual([]);
    expect(issues).toHaveLength(2 * (MOST + 1));
  });

  it('of a record with a hundred thousand fields that nobody knows too', () => {
    const fields = Object.fromEntries(many((i) => [`x${i}`, i]));
    expect(check({ ...datasetOf(), observations: [{ ...observation(), ...fields }] }).issues).toHaveLength(
      MOST + 1,
    );
  });

  it('of a name shortens where it is told', () => {
    const [issue] = check({ ...datasetOf(), ['x'.repeat(MANY)]: 1 }).issues;
    expect(issue?.path).toHaveLength(80);
  });

  it('of a hundred thousand right records is no matter', () => {
    const { dataset, issues } = check({
      ...datasetOf(),
      observations: many((i) => observation({ id: `o${i}` })),
    });
    expect(issues).toEqual([]);
    expect(dataset?.observations).toHaveLength(MANY);
  });

  it('of a chain of records, each of which needs the next, falls as a whole', () => {
    const actors = many((i) => actor(`a${i}`, { roles: [role({ of: `a${i + 1}` })] }));
    const { dataset, issues } = check({ ...datasetOf(), actors });
    expect(dataset?.actors).toEqual([]);
    expect(issues).toHaveLength(MOST + 1);
    expect(issues[0]).toMatchObject({ code: 'unknown-id', path: `actors[${MANY - 1}].roles[0].of` });
  });

  it('of records that all contradict one, and are not contradicted by it, is balanced', () => {
    const observations = [
      observation({ id: 'hub' }),
      ...many((i) => observation({ id: `o${i}`, conflictsWith: ['hub'] })),
    ];
    const { dataset, issues } = check({ ...datasetOf(), observations });
    expect(dataset?.observations[0]?.conflictsWith).toHaveLength(MANY);
    expect(issues).toHaveLength(MOST + 1);
  });

  it('of records of one id leaves the first', () => {
    const relations = many(() => relation('r'));
    const { dataset, issues } = check({ ...datasetOf(), relations });
    expect(dataset?.relations).toHaveLength(1);
    expect(issues).toHaveLength(MOST + 1);
  });
});

describe('whatever is given', () => {
  it('check never throws, and what it gives back it finds sound', () => {
    fc.assert(
      fc.property(mutated(FULL), (input) => {
        const { dataset } = check(input);
        if (!dataset) return;
        const again = check(dataset);
        expect(again.dataset).toEqual(dataset);
        // Ids that a record can do without may lead to records that were left out.
        expect(again.issues.filter(({ code }) => code !== 'unknown-id')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
