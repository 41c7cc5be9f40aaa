import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset as shipped } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { check } from '../../src/check/check.ts';
import { route } from '../../src/query/route/of.ts';
import { routeDates } from '../../src/query/route/dates.ts';
import { read, readLegs } from '../../src/read/index.ts';
import { table } from './table-fixture.ts';

const HEAD = 'from,to,mode,status,from lon,from lat,to lon,to lat';
const FIRST = 'Rotterdam,Hamburg,sea,normal,4.5,51.9,10,53.5';

/** The issues of a file with these rows below a sound one, and the ids of its legs. */
const read1 = (...rows: string[]) => {
  const whole = rows.map((row) => row + ','.repeat(7 - row.replace(/".*?"/g, '').split(',').length + 1));
  const { dataset, issues } = readLegs([HEAD, FIRST, ...whole].join('\n'), { known: shipped });
  return { issues, legs: dataset?.legs.map(({ id }) => id) ?? [], dataset };
};

const codes = (issues: readonly { code: string; path: string }[]) =>
  issues.map(({ code, path }) => `${code} ${path}`);

describe('a leg a row', () => {
  it('is a dataset that check finds sound, with the document as its source', () => {
    const { dataset, issues } = readLegs(`${HEAD}\n${FIRST}\nHamburg,Gdańsk,sea,limited,,,18.65,54.4`, {
      name: 'ways.csv',
    });
    expect(issues).toEqual([]);
    expect(check(dataset)).toEqual({ dataset, issues: [] });
    expect(dataset).toMatchObject({
      id: 'ways',
      sources: [{ id: 'ways', title: 'ways.csv', publisher: 'this document' }],
      nodes: [
        { id: 'rotterdam', names: { en: 'Rotterdam' }, lon: 4.5, lat: 51.9, kinds: [], country: '' },
        { id: 'hamburg', lon: 10, lat: 53.5 },
        { id: 'gdansk', names: { en: 'Gdańsk' }, sources: [{ source: 'ways', at: 'line 3' }] },
      ],
      legs: [
        {
          id: 'rotterdam-hamburg',
          mode: 'sea',
          build: 'operating',
          service: 'normal',
          sources: [{ source: 'ways', at: 'line 2' }],
        },
        { id: 'hamburg-gdansk', service: 'limited' },
      ],
      corridors: [
        {
          id: 'ways',
          names: { en: 'Rotterdam – Gdańsk' },
          main: [{ leg: 'rotterdam-hamburg' }, { leg: 'hamburg-gdansk' }],
        },
      ],
    });
  });

  it('reads a table of a page the same, with its caption and in the language of its page', () => {
    const found = readLegs(
      table(
        [
          [
            'Откуда',
            'Куда',
            'Вид транспорта',
            'Статус',
            'долгота откуда',
            'широта откуда',
            'долгота куда',
            'широта куда',
          ],
          ['Роттердам', 'Гамбург', 'море', 'действует', '4,5', '51,9° с.ш.', '10', '53,5'],
        ],
        { caption: 'Северный путь' },
      ),
      { lang: 'ru' },
    );
    expect(found.issues).toEqual([]);
    expect(found.dataset).toMatchObject({
      title: 'Северный путь',
      sources: [{ id: 'table', title: 'Северный путь' }],
      nodes: [{ id: 'роттердам', names: { en: 'Роттердам', ru: 'Роттердам' }, lon: 4.5, lat: 51.9 }, {}],
      legs: [{ mode: 'sea', build: 'operating', service: 'unknown', sources: [{ at: 'row 2' }] }],
      corridors: [{ id: 'table', names: { ru: 'Северный путь' } }],
    });
  });

  it('takes known places by id or name, with all that is known of them', () => {
    const { dataset, issues } = readLegs(
      'from,to,mode,status\naktau,Ақтау,sea,normal\nAktau port,Alat,sea,normal\nalat,BAKU,rail,normal',
      { known: shipped },
    );
    expect(codes(issues)).toEqual(['leg-to-itself line 2, column "to"']);
    const aktau = shipped.nodes.find(({ id }) => id === 'aktau')!;
    expect(dataset?.nodes[0]).toEqual(aktau);
    expect(dataset?.legs.map(({ id }) => id)).toEqual(['aktau-alat', 'alat-baku']);
    const cited = new Set(dataset?.sources.map(({ id }) => id));
    for (const { source } of aktau.sources) expect(cited).toContain(source);
    expect(check(dataset).issues).toEqual([]);
  });

  it('lets a row without an end and a mode say where a place lies, and what it is', () => {
    const { dataset, issues } = readLegs(
      'from,to,mode,status,from lon,from lat,from kind,from country,from gauges\nA,B,rail,normal,,,,,\nA,,,,10,50,port / city,DEU,\nB,,,,20,51,border,POL,1435/1520',
    );
    expect(issues).toEqual([]);
    expect(dataset?.nodes).toMatchObject([
      { id: 'a', lon: 10, lat: 50, kinds: ['port', 'city'], country: 'DEU' },
      { id: 'b', lon: 20, lat: 51, kinds: ['border-crossing'], breakOfGauge: '1435/1520' },
    ]);
  });

  it('reads what more is known of a leg', () => {
    const { dataset, issues } = readLegs(
      'id,from,to,mode,build,service,as of,via,length km,gauge mm,sea service,confidence,source,note,from lon,from lat,to lon,to lat\n' +
        'x,A,B,rail,under construction,,2025,11 50.5; 12 50.7,1 234.5,1435,,low,Ministry; https://a.example/b,half built,10,50,20,51',
    );
    expect(issues).toEqual([]);
    expect(dataset?.legs[0]).toEqual({
      id: 'x',
      from: 'a',
      to: 'b',
      mode: 'rail',
      build: 'under-construction',
      service: 'not-open',
      asOf: '2025',
      via: [
        [11, 50.5],
        [12, 50.7],
      ],
      lengthKm: 1234.5,
      gaugeMm: 1435,
      confidence: 'low',
      note: 'half built',
      sources: [
        { source: 'Ministry', at: 'line 2' },
        { source: 'source-2', at: 'line 2' },
      ],
    });
    expect(dataset?.sources[2]).toMatchObject({ id: 'source-2', url: 'https://a.example/b' });
  });
});

describe('a row with a date', () => {
  const dated = (...rows: string[]) =>
    readLegs(['from,to,mode,build,service,since,source,from lon,from lat,to lon,to lat', ...rows].join('\n'));

  it('is a change of its leg, in either direction, and the last one holds now', () => {
    const { dataset, issues } = dated(
      'A,B,rail,operating,,,,10,50,20,51',
      'B,A,rail,,closed,2024-05,Gazette,,,,',
      'A,B,rail,,limited,2023,,,,,',
    );
    expect(issues).toEqual([]);
    expect(dataset?.legs).toMatchObject([
      {
        service: 'closed',
        build: 'operating',
        changes: [
          { date: '2023', service: 'limited' },
          { date: '2024-05', service: 'closed', sources: [{ source: 'Gazette', at: 'line 3' }] },
        ],
      },
    ]);
    const routes = route(dataset!, { corridor: ['csv'], asOf: '2023-06' });
    expect(routeDates(routes)).toEqual(['2023', '2024-05']);
    expect(routes.routes[0]?.main[0]?.status).toMatchObject({
      service: 'limited',
      next: { date: '2024-05' },
    });
  });

  it.each([
    [['limited,2023~', 'normal,2023-05'], 'normal'],
    [['normal,2023-05', 'limited,2023~'], 'normal'],
    [['closed,2023-05-01', 'limited,2023-05-01', 'normal,2023-05-01'], 'normal'],
  ])('of %j the one that begins last holds, of one day the last row', (rows, service) => {
    const { dataset } = dated(
      'A,B,rail,operating,,,,10,50,20,51',
      ...rows.map((row) => `A,B,rail,,${row},,,,,`),
    );
    expect(dataset?.legs).toMatchObject([{ service }]);
    expect(dataset?.legs[0]?.changes?.map((one) => one.service).at(-1)).toBe(service);
  });

  it('may be the only one of its leg', () => {
    expect(dated('A,B,rail,operating,normal,2020,,10,50,20,51').dataset?.legs).toMatchObject([
      { build: 'operating', service: 'normal', changes: [{ date: '2020' }] },
    ]);
  });

  it('tells a row without a date that says otherwise', () => {
    const { dataset, issues } = dated(
      'A,B,rail,operating,normal,,,10,50,20,51',
      'A,B,rail,,closed,2024,,,,,',
    );
    expect(issues).toMatchObject([
      {
        code: 'contradicting-cell',
        path: 'line 2, column "service"',
        expected: expect.stringContaining('closed, as line 3'),
      },
    ]);
    expect(dataset?.legs[0]?.service).toBe('closed');
  });
});

describe('several corridors', () => {
  const shared = (...rows: string[]) =>
    readLegs(['from,to,mode,status,corridor,from lon,from lat,to lon,to lat', ...rows].join('\n'));

  it('share a leg, each in its own direction', () => {
    const { dataset, issues } = shared(
      'A,B,rail,normal,North; South,10,50,20,51',
      'B,C,rail,normal,North,,,25,52',
      'C,B,rail,,East way,,,,',
      'B,A,rail,,East way,,,,',
    );
    expect(issues).toEqual([]);
    expect(dataset?.legs).toHaveLength(2);
    expect(dataset?.corridors).toMatchObject([
      { id: 'north', names: { en: 'North' }, main: [{ leg: 'a-b' }, { leg: 'b-c' }] },
      { id: 'south', main: [{ leg: 'a-b' }] },
      {
        id: 'east-way',
        main: [
          { leg: 'b-c', reverse: true },
          { leg: 'a-b', reverse: true },
        ],
      },
    ]);
  });

  it('tells where a second row of a leg says otherwise than the first', () => {
    const { issues } = shared('A,B,rail,normal,North,10,50,20,51', 'A,B,rail,closed,South,,,,');
    expect(issues).toMatchObject([
      { code: 'contradicting-cell', path: 'line 3, column "status"', severity: 'warning' },
    ]);
  });
});

describe('what is wrong with a row', () => {
  it.each([
    [
      'an unknown place, with what may have been meant',
      'Aktauu,Hamburg,sea,normal',
      'unknown-place line 3, column "from"',
      'aktau (Aktau port)',
    ],
    [
      'a misspelt place of the file itself',
      'Rotterdm,Hamburg,sea,normal',
      'unknown-place line 3, column "from"',
      'rotterdam (Rotterdam)',
    ],
    [
      'a place that nothing is like',
      'Hamburg,Zzyzx,sea,normal',
      'unknown-place line 3, column "to"',
      'id or name',
    ],
    [
      'a leg to itself',
      'Hamburg,hamburg,sea,normal',
      'leg-to-itself line 3, column "to"',
      'another place than hamburg',
    ],
    [
      'an unknown mode',
      'Hamburg,Rotterdam,boat,normal',
      'unknown-word line 3, column "mode"',
      'rail, road, sea',
    ],
    ['no mode', 'Hamburg,Rotterdam,,normal', 'missing-field line 3, column "mode"', 'rail'],
    ['no end', ',Rotterdam,sea,normal', 'missing-field line 3, column "from"', 'a place'],
    ['an unknown status', 'Hamburg,Rotterdam,rail,planed', 'unknown-word line 3, column "status"', 'planned'],
    [
      'a status that does not say how far works are',
      'Hamburg,Rotterdam,rail,not open',
      'missing-field line 3',
      'under-construction',
    ],
    [
      'a longitude off the earth',
      'Hamburg,X,rail,normal,,,190,5',
      'off-earth line 3, column "to lon"',
      '−180 to 180',
    ],
    [
      'coordinates that are taken for each other',
      'Hamburg,X,rail,normal,,,5,121',
      'off-earth line 3, column "to lat"',
      'each other’s column',
    ],
    [
      'coordinates that are none',
      'Hamburg,X,rail,normal,,,"43.6, 51.2",5',
      'unreadable-degrees line 3, column "to lon"',
      'one number',
    ],
    [
      'half of a pair of coordinates',
      'Hamburg,X,rail,normal,,,5,',
      'missing-field line 3, column "to lat"',
      'or neither',
    ],
  ])('%s: is told, and the others stay', (_, row, told, expected) => {
    const { issues, legs } = read1(row);
    expect(codes(issues)).toEqual([told]);
    expect(issues[0]).toMatchObject({ severity: 'error', expected: expect.stringContaining(expected) });
    expect(legs).toEqual(['rotterdam-hamburg']);
  });

  it.each([
    [
      'a leg twice in one corridor',
      'Rotterdam,Hamburg,sea,normal',
      'duplicate-leg line 3',
      ['rotterdam-hamburg'],
    ],
    ['no status', 'Hamburg,Rotterdam,road,', 'no-status line 3', ['rotterdam-hamburg', 'hamburg-rotterdam']],
    [
      'coordinates that differ from those before',
      'Hamburg,Rotterdam,road,normal,10,53.5,4.5,52.5',
      'contradicting-cell line 3, column "to lon"',
      ['rotterdam-hamburg', 'hamburg-rotterdam'],
    ],
  ])('%s: is told, and the row is used as far as it can be', (_, row, told, legs) => {
    const found = read1(row);
    expect(codes(found.issues)).toEqual([told]);
    expect(found.issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(found.legs).toEqual(legs);
  });

  it('lists of a keyboard for Dari or Pashto: are parted by its semicolon and comma', () => {
    const { issues, dataset } = readLegs(
      'from,to,mode,status,via,corridor,source,from kind\naktau,alat,sea,normal,51.2 43.6؛ 50.1 42.3,a؛ b,x؛ y,"port، city"',
      { known: shipped },
    );
    expect(issues).toEqual([]);
    expect(dataset!.legs[0]!.via).toEqual([
      [51.2, 43.6],
      [50.1, 42.3],
    ]);
    expect(dataset!.corridors).toHaveLength(2);
    expect(dataset!.legs[0]!.sources).toHaveLength(2);
    expect(dataset!.nodes[0]!.kinds).toEqual(['port', 'city']);
  });

  it.each([
    ['since', '1402', 'unreadable-period', 'error'],
    ['as of', 'last year', 'unreadable-period', 'error'],
    ['via', '51.2', 'unreadable-points', 'warning'],
    ['length', 'long', 'wrong-type', 'warning'],
    ['length', '-5', 'wrong-type', 'warning'],
    ['length', '"1,234"', 'ambiguous-number', 'warning'],
    ['confidence', 'sure', 'unknown-word', 'warning'],
    ['from kind', 'airport', 'unknown-word', 'warning'],
  ])('%s = %s: %s', (column, cell, code, severity) => {
    const { issues } = readLegs(`from,to,mode,status,${column}\naktau,alat,sea,normal,${cell}`, {
      known: shipped,
    });
    expect(issues[0]).toMatchObject({ code, severity, path: `line 2, column "${column}"` });
  });

  it('fewer cells than there are headers: is told, and the row is used', () => {
    const { issues, dataset } = readLegs(`${HEAD}\n${FIRST}\nHamburg,Rotterdam,road,normal`);
    expect(codes(issues)).toEqual(['ragged-row line 3']);
    expect(dataset?.legs).toHaveLength(2);
  });

  it('an id that is that of another leg, or words of build and status that contradict each other', () => {
    const rows = (header: string, ...cells: string[]) =>
      codes(readLegs([header, ...cells].join('\n'), { known: shipped }).issues);
    expect(rows('id,from,to,mode,status', 'x,aktau,alat,sea,normal', 'x,alat,baku,rail,normal')).toEqual([
      'duplicate-id line 3, column "id"',
    ]);
    expect(rows('from,to,mode,status,build', 'aktau,alat,sea,planned,operating')[0]).toBe(
      'contradicting-cell line 2, column "status"',
    );
  });

  it.each([
    ['nothing', '', 'not-legs'],
    ['one column', 'from\naktau', 'not-legs'],
    ['headers of something else', 'a,b\n1,2', 'not-legs'],
    ['headers alone', HEAD, 'no-legs'],
    ['no row that can be used', 'from,to,mode\naktau,alat,boat', 'unknown-word'],
  ])('%s: no dataset, and the reason', (_, text, code) => {
    const { dataset, issues } = readLegs(text, { known: shipped });
    expect(dataset).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('whatever is given', () => {
  const cell = fc.constantFrom(
    '',
    'aktau',
    'Alat',
    'Baku',
    'Nowhere',
    'rail',
    'sea',
    'closed',
    'planned',
    '12.5',
    '43,6° N',
    '200',
    '2024',
    '=1+1',
    '"',
    '1 2; 3',
    'North; South',
    '\ud800',
  );
  const header = fc.constantFrom(
    'from',
    'to',
    'mode',
    'status',
    'from lon',
    'from lat',
    'to lon',
    'to lat',
    'since',
    'via',
    'corridor',
    'part',
    'id',
    'length',
    'what',
  );

  it('is read without an exception, into what check finds sound', () => {
    const sheet = fc.array(fc.array(cell, { minLength: 5, maxLength: 8 }), { maxLength: 8 });
    const headers = fc.shuffledSubarray(
      ['status', 'from lon', 'from lat', 'to lon', 'since', 'via', 'corridor', 'part', 'id'],
      { minLength: 2, maxLength: 5 },
    );
    fc.assert(
      fc.property(headers, sheet, (more, rows) => {
        const found = readLegs(table([['from', 'to', 'mode', ...more], ...rows]), { known: shipped });
        for (const issue of found.issues)
          expect(Object.keys(issue).sort()).toEqual(['code', 'expected', 'path', 'received', 'severity']);
        expect(found.dataset !== undefined || found.issues.length > 0).toBe(true);
        if (!found.dataset) return;
        expect(check(found.dataset).issues).toEqual([]);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.array(header), fc.array(fc.array(cell)), (first, rows) => {
        const text = [first, ...rows].map((cells) => cells.join(',')).join('\n');
        expect(readLegs(text).issues.every(({ code }) => code !== 'unreadable')).toBe(true);
        expect(readLegs(fc.stringify(text)).issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is told within bounds and in seconds: ten thousand legs, sound or not', () => {
    const rows = (from: (i: number) => string) =>
      Array.from({ length: 10_000 }).map(
        (_, i) =>
          `${from(i)},${from(i + 1)},rail,normal,${(i % 170) - 85},${i % 80},${((i + 1) % 170) - 85},${(i + 1) % 80}`,
      );
    const sound = readLegs([HEAD, ...rows((i) => `p${i}`)].join('\n'));
    expect(sound.issues).toEqual([]);
    expect(sound.dataset?.corridors[0]?.main).toHaveLength(10_000);
    const lost = readLegs(
      ['from,to,mode', ...rows((i) => `p${i}`).map((row) => row.split(',').slice(0, 3).join())].join('\n'),
      { known: shipped },
    );
    expect(lost.dataset).toBeUndefined();
    expect(lost.issues.length).toBeLessThan(1010);
  }, 20_000);

  it('is recognised by read()', () => {
    const text = `${HEAD}\n${FIRST}`;
    expect(read(text, { name: 'a.csv' })).toEqual(readLegs(text, { name: 'a.csv' }));
    const rows = table([
      ['from', 'to', 'mode'],
      ['A', 'B', 'rail'],
    ]);
    expect(read(rows)).toEqual(readLegs(rows));
  });
});
