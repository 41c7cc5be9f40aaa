import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  chartTypeOf,
  mirror,
  overlaps,
  type BarMark,
  type DotMark,
  type Mark,
  type RuleMark,
  type Scene,
  type TextMark,
} from '@keruen/figure';
import { timeline } from '../../../src/layout/chart/timeline.ts';
import { chronicleOf, event, office, said, saidOn, STORY } from '../chronicle-fixture.ts';
import { faults } from '../faults.ts';
import { DARI, ENGLISH } from '../medium.ts';

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isDot = (mark: Mark): mark is DotMark => mark.kind === 'dot';
const isBar = (mark: Mark): mark is BarMark => mark.kind === 'bar';
const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const draw = (told = STORY, width = 800, medium = ENGLISH): Scene => timeline(told, { width }, medium);

const marksOf = ({ marks }: Scene, subject: string): Mark[] =>
  marks.filter((mark) => mark.subject === subject && !isText(mark));

const kinds = (scene: Scene, subject: string): string[] => marksOf(scene, subject).map(({ kind }) => kind);

/** First and last px of what is drawn of an entry. */
function extent(scene: Scene, subject: string): readonly [number, number] {
  const boxes = marksOf(scene, subject).flatMap((mark) => boundsOf(mark, ENGLISH.measure) ?? []);
  return [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(({ x, width }) => x + width))];
}

const written = (scene: Scene): string[] =>
  scene.marks.filter(isText).map(({ lead, text }) => plain(lead ? `${lead} ${text}` : text));

describe('words of a narrow timeline', () => {
  it('begin where a letter that hangs over the beginning of its line is not cut', () => {
    const scene = draw(chronicleOf([event('a', '2022-03-05'), event('b', '2023-05')]), 280);
    const words = scene.marks.filter(isText).filter(({ subject, anchor }) => subject && anchor === 'start');
    expect(words.length).toBeGreaterThan(1);
    for (const { x } of words) expect(x).toBeGreaterThanOrEqual(2);
  });
});

describe('how exactly a date is known', () => {
  const scene = draw(
    chronicleOf(
      ['2020', '2022-03', '2022-03-05', '2023', '2023-06-01/2023-06-20', '2024-04-26~', '2025~'].map((on) =>
        event(on, on),
      ),
    ),
  );
  const year = (extent(scene, 'event:2023')[1] - extent(scene, 'event:2020')[0]) / 4;

  it('is a dot for a day', () => {
    expect(kinds(scene, 'event:2022-03-05')).toEqual(['dot']);
  });

  it('is a band between two caps for a month or a year, as wide as that', () => {
    expect(kinds(scene, 'event:2023')).toEqual(['area', 'line', 'line']);
    const [from, to] = extent(scene, 'event:2023');
    expect(to - from).toBeGreaterThan(year * 0.98);
    expect(to - from).toBeLessThan(year * 1.05);
    const [start, end] = extent(scene, 'event:2022-03');
    expect((end - start) / year).toBeCloseTo(1 / 12, 1);
  });

  it('is a bar for days from one to another', () => {
    expect(kinds(scene, 'event:2023-06-01/2023-06-20')).toEqual(['bar']);
  });

  it('has soft caps where it is approximate', () => {
    const straight = marksOf(scene, 'event:2023').filter((mark) => mark.kind === 'line');
    const soft = marksOf(scene, 'event:2025~').filter((mark) => mark.kind === 'line');
    expect(straight.map(({ points }) => points.length)).toEqual([2, 2]);
    expect(soft.map(({ points }) => points.length)).toEqual([5, 5]);
    expect(kinds(scene, 'event:2024-04-26~')).toEqual(['dot', 'line', 'line']);
  });

  it('places dates truly: two years are twice as far as one', () => {
    const days = draw(chronicleOf(['2020-01-01', '2022-01-01', '2023-01-01'].map((on) => event(on, on))));
    const [a, b, c] = days.marks.filter(isDot).map(({ x }) => x);
    expect((b! - a!) / (c! - b!)).toBeCloseTo(2, 1);
  });

  it('explains what is on show and nothing else', () => {
    const labels = (told: Parameters<typeof draw>[0]): string[] =>
      draw(told).legend.map(({ label }) => plain(label));
    expect(labels(chronicleOf([event('a', '2022-01-01')]))).toEqual(['Dot: on that day']);
    expect(labels(chronicleOf([event('a', '2022')]))).toEqual(['Band between two caps: some time within it']);
    expect(labels(chronicleOf([event('a', '2022~')]))).toEqual([
      'Band between two caps: some time within it',
      'Soft end: about …',
    ]);
    expect(labels(STORY)).toHaveLength(5);
  });

  it('has a sign before every key but that which is one', () => {
    for (const { label, shape, d, sign } of draw(STORY).legend)
      expect(Boolean(shape ?? d ?? sign), label).toBe(!label.startsWith('≠'));
  });
});

describe('offices', () => {
  const scene = draw();

  it('are bars from when they have surely begun, with a band for when they may have', () => {
    const [band, , , bar] = [...marksOf(scene, 'role:s-1')]
      .sort((a, b) => (a.kind < b.kind ? -1 : 1))
      .slice(0, 4);
    expect(kinds(scene, 'role:s-1')).toEqual(['bar', 'area', 'line', 'line']);
    expect([band?.kind, bar?.kind]).toEqual(['area', 'line']);
    const solid = marksOf(scene, 'role:s-1').find(isBar)!;
    const ground = marksOf(scene, 'role:s-1').find((mark) => mark.kind === 'area')!;
    expect(Math.max(...ground.points.map(([x]) => x))).toBeCloseTo(solid.x, 0);
  });

  it('are open where no end is recorded, up to the last date the data know', () => {
    const open = marksOf(scene, 'role:s-2').find(isBar)!;
    const closed = marksOf(scene, 'role:s-1').find(isBar)!;
    expect(open.sign.end).toBe('onward');
    expect(closed.sign.end).toBe('flat');
    expect(open.x + open.width).toBeGreaterThan(closed.x + closed.width);
  });

  it('are cut where the window ends', () => {
    const cut = draw({ ...STORY, query: { actor: 'KAZ', period: '2022/2023' } });
    for (const bar of cut.marks.filter(isBar)) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(cut.width);
    }
    expect(written(cut).filter((text) => /^\d{4}$/.test(text))).toEqual(['2022', '2023']);
  });

  it('without a recorded beginning start where the axis does', () => {
    const told = chronicleOf([office('x', undefined, '2022-05'), event('a', '2020-05-05')]);
    const [from] = extent(draw(told), 'role:x');
    expect(from).toBeLessThanOrEqual(extent(draw(told), 'event:a')[0]);
  });

  it('name their holder, or their body where the holder is whose time is told', () => {
    expect(written(scene)).toContain('2018 – 9 December 2025 Aibek Smadiyarov, Spokesperson');
    const own = draw({ ...STORY, query: { actor: 'smadiyarov' } });
    expect(written(own)).toContain('2018 – 9 December 2025 Spokesperson, Ministry of Foreign Affairs');
  });

  it('stand under a heading where there are events too', () => {
    expect(written(scene)).toEqual(expect.arrayContaining(['Offices', 'Events']));
    expect(written(draw(chronicleOf([event('a', '2022')])))).not.toContain('Events');
  });
});

describe('dates that contradict each other', () => {
  const signs = (scene: Scene): RuleMark[] => scene.marks.filter(isRule).filter(({ tone }) => tone === 'ink');

  it('are joined by “≠”, between their marks', () => {
    const scene = draw();
    expect(signs(scene)).toHaveLength(6);
    const [first] = signs(scene);
    const [a, b] = ['event:a', 'event:b'].map((subject) => marksOf(scene, subject)[0]!);
    const ys = [a, b].map((mark) => boundsOf(mark!, ENGLISH.measure)!.y);
    expect(first!.y1).toBeGreaterThan(ys[0]!);
    expect(first!.y1).toBeLessThan(ys[1]!);
  });

  it('touch no word with it', () => {
    for (const width of [320, 480, 640, 800, 1200]) {
      const scene = draw(STORY, width);
      const texts = scene.marks.filter(isText).map((mark) => boundsOf(mark, ENGLISH.measure)!);
      for (const sign of signs(scene))
        for (const text of texts)
          expect(overlaps(boundsOf(sign, ENGLISH.measure)!, text, -0.6), `${width}`).toBe(false);
    }
  });

  it('are named aloud, with their sources', () => {
    const { stops, description } = draw();
    const spoken = plain(stops.find(({ subject }) => subject === 'event:b')!.label);
    expect(spoken).toBe(
      'May 2023: What happened as b, contradicts 17 April 2023 and September 2023; source: Kazakhstan Today',
    );
    expect(plain(description)).toBe(
      'Events and offices of Kazakhstan (events: 4, offices: 2, entries that contradict each other: 3); ' +
        'first: 2018 – 9 December 2025, Aibek Smadiyarov, Spokesperson; last: about 26 April 2024, What happened as d.',
    );
  });
});

it('names the first and the last in time, of whatever kind they are and wherever they are told', () => {
  const told = chronicleOf([
    event('a', '2022-03-05', { conflictsWith: ['b'] }),
    event('b', '2025-10-28', { conflictsWith: ['a'] }),
    event('c', '2023-05'),
    saidOn('donor', '1996/..'),
    saidOn('year', '2024'),
  ]);
  expect(plain(draw(told).description)).toMatch(
    /; first: since 1996, Kazakhstan, aims at: What is said as donor; last: 28 October 2025, What happened as b\.$/,
  );
});

describe('statements', () => {
  const told = chronicleOf(
    [
      event('a', '2022-03-05'),
      saidOn('day', '2022-05-05'),
      saidOn('year', '2023'),
      saidOn('hope', '2024/..', { nature: 'forecast' }),
    ],
    {},
    [said('never')],
  );
  const scene = draw(told);

  it('have the sign of what they are, dated as exactly as they are', () => {
    const [dot] = marksOf(scene, 'statement:day');
    expect(dot).toMatchObject({ kind: 'dot', sign: { nature: 'claim', fill: 'tint' } });
    expect(marksOf(scene, 'statement:year')[0]).toMatchObject({ kind: 'area', fill: 'tint' });
    const open = marksOf(scene, 'statement:hope').find(isBar);
    expect(open?.sign).toMatchObject({ nature: 'forecast', outline: 'dotted', end: 'onward' });
    expect(scene.legend.map(({ label }) => label)).toEqual(expect.arrayContaining(['Claim', 'Forecast']));
  });

  it('stand under a heading of their own, and say about what they are', () => {
    expect(written(scene)).toContain('Statements');
    expect(written(scene)).toContain('5 May 2022 Kazakhstan, aims at: What is said as day');
  });

  it('are spoken with whose they are and where they are printed', () => {
    const spoken = scene.stops.find(({ subject }) => subject === 'statement:year')!.label;
    expect(plain(spoken)).toBe(
      '2023, Kazakhstan, aims at: What is said as year, claim by article authors; source: Kazakhstan Today, paragraph 4',
    );
  });

  it('stand beneath time where they have no date: counted, drawn as sure as they are, spoken with whose they are', () => {
    expect(plain(scene.description)).toBe(
      'Events and statements of Kazakhstan (events: 1, statements: 3, without a date: 1); ' +
        'first: 5 March 2022, What happened as a; last: since 2024, Kazakhstan, aims at: What is said as hope.',
    );
    const stop = scene.stops.at(-1)!;
    expect(stop).toMatchObject({ subject: 'statement:never', group: 'undated', width: 24, height: 24 });
    expect(plain(stop.label)).toBe(
      'Kazakhstan, aims at: What is said as never, claim by article authors; source: Kazakhstan Today, paragraph 4',
    );
    expect(marksOf(scene, 'statement:never')).toMatchObject([{ kind: 'dot', sign: { nature: 'claim' } }]);
    expect(written(scene)).toContain('Without a date');
    const below = scene.stops.slice(0, -1).map(({ y, height }) => y + height);
    expect(stop.y).toBeGreaterThanOrEqual(Math.max(...below));
    expect(written(draw(STORY))).not.toContain('Without a date');
  });

  it('are drawn where none has a date', () => {
    const none = draw(chronicleOf([], {}, [said('never'), said('hope', { nature: 'forecast' })]));
    expect(plain(none.description)).toBe('Statements of Kazakhstan (without a date: 2).');
    expect(none.stops.map(({ subject }) => subject)).toEqual(['statement:never', 'statement:hope']);
    expect(none.legend.map(({ label }) => label)).toEqual(['Claim', 'Forecast']);
    expect(faults(none, ENGLISH)).toEqual([]);
  });

  it('without a date have room for a finger each, however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 130, max: 1600 }), (count, width) => {
        const many = Array.from({ length: count }, (_, i) => said(`s${i}`));
        const { stops, ...crowd } = draw(chronicleOf([event('a', '2022')], {}, many), width);
        const own = stops.filter(({ group }) => group === 'undated');
        expect(own).toHaveLength(count);
        expect(new Set(own.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
        for (const { x, y } of own) {
          expect(x % 24).toBe(0);
          expect(x + 24).toBeLessThanOrEqual(crowd.width);
          expect(y + 24).toBeLessThanOrEqual(crowd.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are without a fault at any width, in both languages', () => {
    for (const width of [280, 320, 480, 640, 800, 1600])
      for (const medium of [ENGLISH, DARI]) expect(faults(draw(told, width, medium), medium)).toEqual([]);
  });
});

describe('a timeline', () => {
  it.each([280, 320, 400, 479, 480, 560, 640, 800, 1000, 1280, 1600])(
    'is without a fault at %d px',
    (width) => {
      for (const medium of [ENGLISH, DARI]) expect(faults(draw(STORY, width, medium), medium)).toEqual([]);
    },
  );

  it('is without a fault whatever the dates', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 5 }),
      )
      .map(([year, month, day, form]) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        const texts = [
          `${year}`,
          `${year}-${two(month)}`,
          `${year}-${two(month)}-${two(day)}`,
          `${year}~`,
          `${year}/${year + 2}`,
          `${year}?`,
        ];
        return texts[form]!;
      });
    const label = fc
      .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(date, label), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 280, max: 1600 }),
        (dates, width) => {
          const told = chronicleOf([
            office('o', dates[0]![0].slice(0, 4), undefined),
            ...dates.map(([on, text], i) =>
              event(`e${i}`, on, { label: text, conflictsWith: [`e${i - 1}`] }),
            ),
          ]);
          const scene = draw(told, width);
          expect(faults(scene, ENGLISH)).toEqual([]);
          expect(scene.stops).toHaveLength(dates.length + 1);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('has a row per entry, in order, at least 24 px high, offices and events as groups', () => {
    const { stops } = draw();
    expect(stops.map(({ subject }) => subject)).toEqual([
      'role:s-1',
      'role:s-2',
      'event:a',
      'event:b',
      'event:c',
      'event:d',
    ]);
    expect(stops.map(({ group }) => group)).toEqual(['role', 'role', 'event', 'event', 'event', 'event']);
    stops.forEach((stop, i) => {
      expect(stop.height).toBeGreaterThanOrEqual(24);
      if (i) expect(stop.y).toBeGreaterThanOrEqual(stops[i - 1]!.y + stops[i - 1]!.height);
    });
  });

  it('says that there is nothing, no higher than the sentence needs', () => {
    for (const period of [undefined, '2022/2023', '../..']) {
      const scene = draw(chronicleOf([], { period }));
      expect(scene).toMatchObject({
        marks: [{ kind: 'text', text: 'No data for this selection.' }],
        stops: [],
      });
      expect(scene.height).toBeLessThan(40);
    }
  });

  it('is finite where all its dates lie outside the window', () => {
    const scene = draw(chronicleOf([event('a', '1990/2030')], { period: '2022-03' }));
    expect(faults(scene, ENGLISH)).toEqual([]);
  });

  it('comes back from two mirrors', () => {
    const scene = draw(STORY, 640, DARI);
    expect(JSON.stringify(mirror(mirror(scene)))).toBe(JSON.stringify(scene));
  });

  it('marks the words of the facts as English in Dari, the dates not', () => {
    const marks = draw(STORY, 800, DARI).marks.filter(isText);
    const told = marks.find(({ text }) => plain(text) === 'What happened as d')!;
    expect(told.lang).toBe('en');
    expect(plain(told.lead!)).toBe('حدود ۲۶ اپریل ۲۰۲۴');
    expect(marks.filter(({ text }) => /^[۰-۹]{4}$/.test(text)).every(({ lang }) => lang === undefined)).toBe(
      true,
    );
  });
});

describe('its account', async () => {
  const { tell } = await chartTypeOf('timeline');
  const data = {
    format: 1,
    id: 'x',
    title: 'x',
    licence: 'x',
    sources: STORY.sources,
    observations: [],
    series: [],
    statements: [],
    actors: STORY.actors,
    relations: [],
    events: STORY.entries.flatMap((entry) => (entry.kind === 'event' ? [entry.event] : [])),
    products: [],
    nodes: [],
    legs: [],
    corridors: [],
  } as const;
  const asked = { measure: 'trade-value', flow: [], actor: 'KAZ' } as const;
  const account = tell(data, asked);

  it('tells topic, notes, sources and table of the same answer', () => {
    expect(plain(account.topic(ENGLISH.locale))).toBe('events of Kazakhstan');
    expect(account.lack).toBeUndefined();
    expect(account.sources).toEqual(STORY.sources);
    const notes = account.notes(ENGLISH.locale);
    expect(notes.map(({ subject, problem }) => [subject, problem])).toEqual([
      ['event:a', undefined],
      ['event:b', 'Another dating.'],
      ['event:c', undefined],
    ]);
    const { table } = account;
    const { columns, lines, numeric } =
      typeof table === 'function' ? table(ENGLISH.locale) : { columns: [], lines: [], numeric: true };
    expect([columns, numeric]).toEqual([['Period', 'Events'], false]);
    expect(
      lines.map(({ head, cells }) => [head, plain(cells[0]![0]!.text), plain(cells[0]![0]!.against)]),
    ).toContainEqual(['May 2023', 'What happened as b', 'contradicts 17 April 2023 and September 2023']);
  });

  it('names the partner and the window in its topic', () => {
    const partnered = tell(
      { ...data, events: data.events.map((one) => ({ ...one, actors: ['KAZ', 'AFG'] })) },
      { ...asked, partner: 'AFG', period: '2023' },
    );
    expect(plain(partnered.topic(ENGLISH.locale))).toBe('events of Kazakhstan with Afghanistan, 2023');
  });

  it('takes the reporter where no actor is named, and says what is wanting', () => {
    expect(tell(data, { ...asked, actor: undefined, reporter: 'KAZ' }).lack).toBeUndefined();
    expect(tell(data, { ...asked, actor: 'nobody' }).lack).toMatchObject({
      path: 'actor',
      received: 'nobody',
    });
    expect(tell(data, { ...asked, actor: 'AFG' }).lack).toMatchObject({
      expected: 'an actor with events, offices or statements',
    });
  });
});
