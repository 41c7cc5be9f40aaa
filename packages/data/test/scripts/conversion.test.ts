import { describe, expect, it } from 'vitest';
import { actorIds, actorRecords, citedIn, relationOf } from '../../scripts/actors.ts';
import { areaOf } from '../../scripts/areas.ts';
import {
  claimedObservations,
  claimedStatements,
  deniedRelations,
  periodKind,
  reportedObservations,
} from '../../scripts/claims.ts';
import { CAPITALS } from '../../scripts/capitals.ts';
import { corridorRecords, stepsOf } from '../../scripts/corridors.ts';
import { readFacts } from '../../scripts/facts.ts';
import type { FactsActors, FactsCorridors } from '../../scripts/facts-shapes.ts';
import { LinkTable } from '../../scripts/links.ts';
import { SEA_WAYS } from '../../scripts/sea-ways.ts';
import { growth, statistics, turnovers } from '../../scripts/series.ts';
import { allSources, cite } from '../../scripts/sources.ts';
import { allRecords } from '../../scripts/whole.ts';
import { observation } from '../fixture.ts';

const facts = readFacts<FactsActors>('actors.json');

const actorOf = (id: string) => actorRecords().find((actor) => actor.id === id);

describe('periodKind', () => {
  it.each([
    ['2022', 'year'],
    ['2023~', 'year'],
    ['2023-12', 'month'],
    ['2023-12-31', 'day'],
    ['2024/2025', 'range'],
    ['2021-08/..', 'range'],
  ])('%s is a %s', (text, kind) => {
    expect(periodKind(text)).toBe(kind);
  });

  it('stops the build for what is no date', () => {
    expect(() => periodKind('soon')).toThrow('not EDTF: "soon"');
  });
});

describe('statistics', () => {
  const all = statistics();

  it('are as published, with their power of ten', () => {
    expect(all.find(({ id }) => id === 'KAZ-AFG-export-2022-kaz-bns')).toEqual({
      id: 'KAZ-AFG-export-2022-kaz-bns',
      nature: 'statistic',
      period: '2022',
      periodKind: 'year',
      sources: [{ source: 'kaz-bns', at: 'annual workbook 2023' }],
      rank: 'normal',
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: 'export',
      valuation: 'unspecified',
      value: 978002.617,
      unit: 'USD',
      scale: 3,
      decimals: 3,
    });
  });

  it('say since when they are known only where the facts do', () => {
    const dated = all.filter(({ knownFrom }) => knownFrom !== undefined);
    expect(dated.map(({ id }) => id)).toEqual(['KAZ-AFG-export-2023-kaz-bns', 'KAZ-AFG-import-2023-kaz-bns']);
    expect(dated[0]?.knownFrom).toBe('2024-07-25');
  });

  it('keep the reported zero a zero', () => {
    const zero = all.find(({ id }) => id === 'KAZ-AFG-import-2012-penppml');
    expect(zero?.value).toBe(0);
    expect(zero).not.toHaveProperty('missing');
  });
});

describe('turnovers', () => {
  const all = turnovers(statistics());

  it('are exports plus imports, without dust, with their inputs', () => {
    const found = all.find(({ id }) => id === 'KAZ-AFG-turnover-2022-kaz-bns');
    expect(found).toMatchObject({
      nature: 'derived',
      flow: 'turnover',
      value: 987265.443,
      scale: 3,
      formula: 'export + import',
      inputs: ['KAZ-AFG-export-2022-kaz-bns', 'KAZ-AFG-import-2022-kaz-bns'],
    });
  });

  it('are known since the later of their inputs', () => {
    expect(all.find(({ id }) => id === 'KAZ-AFG-turnover-2023-kaz-bns')?.knownFrom).toBe('2024-07-25');
    expect(all.find(({ id }) => id === 'KAZ-AFG-turnover-2022-kaz-bns')).not.toHaveProperty('knownFrom');
  });

  it('are made only where one producer gives both', () => {
    expect(all.map(({ id }) => id.replace(/^.*turnover-/, ''))).toEqual([
      '2008-penppml',
      '2012-penppml',
      '2016-penppml',
      '2018-kaz-bns',
      '2019-kaz-bns',
      '2020-kaz-bns',
      '2021-kaz-bns',
      '2022-kaz-bns',
      '2023-kaz-bns',
    ]);
  });

  it('grow by a ratio in full precision', () => {
    const ratio = growth(all, 2022);
    expect(ratio.value).toBe(987265.443 / 474334.752);
    expect(ratio).toMatchObject({
      id: 'KAZ-AFG-turnover-growth-2022-kaz-bns',
      measure: 'trade-ratio',
      unit: 'ratio',
      inputs: ['KAZ-AFG-turnover-2022-kaz-bns', 'KAZ-AFG-turnover-2021-kaz-bns'],
    });
    expect(() => growth(all, 2018)).toThrow('no turnover of 2017');
  });
});

describe('claims', () => {
  const observations = claimedObservations();

  it('keep what the facts say of them', () => {
    expect(observations.find(({ id }) => id === 'c037')).toEqual({
      id: 'c037',
      nature: 'target',
      qualifier: 'at-least',
      period: '2024/2025',
      periodKind: 'range',
      attribution: '"Astana", no document named',
      sources: [{ source: 'article', at: 'paragraph 8' }],
      asOf: '2024-01~',
      knownFrom: '2024-01~',
      definition: 'Kazakhstan: trade target with Afghanistan',
      problem: expect.stringContaining('Period is ambiguous'),
      evidence: expect.arrayContaining([expect.stringContaining('ariananews.af')]),
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: 'turnover',
      value: 4000000000,
      unit: 'USD',
    });
  });

  it('have a unit of the vocabulary, and a product where they speak of one', () => {
    expect(observations.find(({ id }) => id === 'c051')).toMatchObject({
      measure: 'trade-quantity',
      reporter: 'AFG',
      partner: 'KAZ',
      flow: 'import',
      product: 'HS1101',
      qualifier: 'almost',
      value: 1300000,
      unit: 'TNE',
    });
  });

  it('without a number are statements about an actor where the facts name one', () => {
    const statements = claimedStatements();
    expect(statements).toHaveLength(59);
    expect(statements.find(({ id }) => id === 'c001')).toMatchObject({ subject: 'KAZ', nature: 'claim' });
    expect(statements.find(({ id }) => id === 'c001')).not.toHaveProperty('qualifier');
    expect(statements.find(({ id }) => id === 'c016')?.attribution).toBe('smadiyarov');
    expect(statements.find(({ id }) => id === 'c024')?.subject).toBe('Other Central Asian states');
  });

  it('whose value is false are relations that are denied', () => {
    expect(deniedRelations()).toMatchObject([
      {
        id: 'c023',
        from: 'KAZ',
        to: 'taliban-authorities',
        type: 'recognises',
        negated: true,
        on: '2024-01~',
      },
    ]);
  });

  it('say where the article has them in its citation, not in the words of who asserts them', () => {
    const { relations, statements, events } = allRecords();
    const speakers = [...relations, ...statements, ...events].map(({ attribution = '' }) => attribution);
    expect(speakers.filter((one) => /\bpara \d/.test(one))).toEqual([]);
    expect(relations.find(({ id }) => id === 'r-kaz-cond-un')).toMatchObject({
      attribution: 'foreign ministry spokesperson',
      sources: [{ source: 'article', at: 'paragraph 6' }],
    });
  });

  it.each([
    ['4', ['paragraph 4']],
    ['3, 15', ['paragraph 3', 'paragraph 15']],
    ['15-16', ['paragraph 15', 'paragraph 16']],
    ['1-16', [undefined]],
    ['byline, paragraph 17', ['byline, paragraph 17']],
  ])('cite paragraphs %s so that every language can say them', (text, at) => {
    expect(citedIn(text).map((one) => one.at)).toEqual(at);
  });

  it('cite no paragraphs in words that only English has', () => {
    const cited = allRecords().actors.flatMap(({ sources = [] }) => sources);
    expect(cited.filter(({ at }) => /^paragraphs/.test(at ?? ''))).toEqual([]);
  });

  it('name who asserts them by the id of an actor where there is one', () => {
    const { actors, relations, statements, events } = allRecords();
    const names = new Set(actors.map((one) => one.names['en']));
    const speakers = [...relations, ...statements, ...events].map(({ attribution = '' }) => attribution);
    expect(speakers.filter((one) => names.has(one))).toEqual([]);
    expect(speakers.filter((one) => one === 'tokayev').length).toBeGreaterThan(3);
  });

  it('reported by an official carry his id, and are known since the first report', () => {
    expect(reportedObservations()).toEqual([
      expect.objectContaining({
        id: 'KAZ-AFG-turnover-2024-astanatimes-2025-10',
        nature: 'claim',
        attribution: 'zhumangarin',
        value: 545.2,
        scale: 6,
        unit: 'USD',
        period: '2024',
        knownFrom: '2025-04-23',
        asOf: '2025-10-29',
        sources: [{ source: 'astanatimes-2025-10' }, { source: 'uaf-2025-04-23' }],
      }),
      expect.objectContaining({
        id: 'KAZ-AFG-turnover-2025-01_2025-08-astanatimes-2025-10',
        period: '2025-01/2025-08',
        periodKind: 'range',
        value: 335.9,
        knownFrom: '2025-10-29',
      }),
    ]);
  });

  it('are the numbers of their relations, and the other numbers of relations are statistics', () => {
    const given = facts.relations.filter(({ value }) => value !== undefined);
    const numbers = [...reportedObservations(), ...turnovers(statistics())];
    expect(given).toHaveLength(4);
    for (const { value, on } of given) {
      const same = numbers.find(
        ({ period, value: own, scale = 0 }) =>
          period === on && Math.abs(own! * 10 ** scale - value! * 1e3) < 1,
      );
      expect(same?.flow, on).toBe('turnover');
    }
  });
});

describe('actors', () => {
  const idOf = actorIds(facts.actors);

  it('of states have alpha-3 codes, all others keep their ids', () => {
    expect(['kaz', 'afg', 'uzb', 'are'].map(idOf)).toEqual(['KAZ', 'AFG', 'UZB', 'ARE']);
    expect(idOf('taliban-authorities')).toBe('taliban-authorities');
    expect(() => idOf('atlantis')).toThrow('no actor "atlantis"');
  });

  it('have the names the facts have, and say which nobody checked', () => {
    const smadiyarov = actorOf('smadiyarov');
    expect(smadiyarov?.names).toEqual({
      en: 'Aibek Smadiyarov',
      ru: 'Айбек Смадияров',
      kk: 'Айбек Смадияров',
      'fa-AF': 'ابیک صمد یاروف',
    });
    expect(smadiyarov).not.toHaveProperty('uncheckedNames');
    expect(actorOf('tileuberdi')?.uncheckedNames).toEqual(['en', 'kk']);
  });

  it('have the corridors, the claims and the seat that the facts give them', () => {
    expect(actorOf('KAZ')?.corridors).toEqual(['titr', 'kz-uz-af', 'kz-tm-af', 'instc', 'northern']);
    expect(actorOf('taliban-authorities')?.claims).toEqual(['c001', 'c002', 'c003', 'c064']);
    expect(actorOf('ifimes')).toMatchObject({
      basedIn: 'SVN',
      sources: expect.arrayContaining([{ source: 'article', at: 'paragraph 18' }]),
    });
  });

  it('say where their names were read, and which id is only general knowledge', () => {
    expect(actorOf('KGZ')?.sources).toEqual(
      expect.arrayContaining([
        { source: 'cldr', at: 'name: en, kk, fa-AF, ps' },
        { source: 'shared-countries', at: 'name: ru' },
      ]),
    );
    expect(actorOf('QAT')?.sources).toContainEqual({ source: 'general-knowledge', at: 'Wikidata id' });
    expect(actorOf('KAZ')?.sources.map(({ at }) => at)).not.toContain('Wikidata id');
  });

  it('have dated roles, with the office where the title is another', () => {
    const nurtleu = actorOf('nurtleu');
    expect(nurtleu?.roles?.[0]).toMatchObject({
      title: 'Deputy Prime Minister - Minister of Foreign Affairs',
      office: 'Minister of Foreign Affairs',
      of: 'kaz-mfa',
      from: '2023-04-03',
      to: '2025-09-26',
    });
    expect(actorOf('kosherbayev')?.roles?.[0]).not.toHaveProperty('office');
  });

  it('say what is only general knowledge about the start of a term, and when they were last seen', () => {
    const bektenov = actorOf('bektenov');
    expect(bektenov?.roles?.[0]?.note).toBe('Start of the term: general knowledge.');
    expect(actorOf('tokayev')?.roles?.[0]?.seen).toEqual(['2026-01~']);
  });

  it('have an office without a body where no source names one', () => {
    const roles = actorOf('kaunert')?.roles?.filter(({ of }) => of === undefined);
    expect(roles?.map(({ title }) => title)).toEqual(['Director of a Jean Monnet Centre of Excellence']);
    expect(roles?.[0]?.note).toContain('as of the article');
  });

  it('have relations with their corridors and notes', () => {
    const herat = relationOf(
      facts.relations.find(({ id }) => id === 'r-kaz-herat')!,
      idOf,
    );
    expect(herat.corridors).toEqual(['trans-afghan-west', 'kz-tm-af']);
    const embassy = relationOf(
      facts.relations.find(({ id }) => id === 'r-uzb-embassy')!,
      idOf,
    );
    expect(embassy.note).toBe('undated report; earlier than 23 September 2024');
  });

  it('have relations with dates only where the facts give them', () => {
    const open = relationOf(
      facts.relations.find(({ id }) => id === 'r-kaz-dnr')!,
      idOf,
    );
    expect(open).toMatchObject({ from: 'KAZ', dateFrom: '2021-08-15', related: ['c001', 'c023'] });
    expect(open).not.toHaveProperty('dateTo');
    expect(open).not.toHaveProperty('on');
  });
});

describe('corridors', () => {
  const { nodes, legs, corridors } = corridorRecords();
  const facts = readFacts<FactsCorridors>('corridors.json');

  it('have every leg the facts list for them, and its ends', () => {
    expect([nodes.length, legs.length, corridors.length]).toEqual([133, 151, 12]);
    for (const corridor of corridors) {
      const listed = facts.corridors.find(({ id }) => id === corridor.id) as unknown as {
        legs: string[];
        mainFrom: string;
        mainTo: string;
        countries: string[];
      };
      const walked = new Set(stepsOf(corridor).map(({ leg }) => leg));
      expect(walked).toEqual(new Set(listed.legs));
      const own = legs.filter(({ id }) => walked.has(id));
      const endOf = (step: (typeof corridor.main)[number] | undefined, first: boolean) => {
        const leg = own.find(({ id }) => id === step?.leg);
        return first === (step?.reverse ?? false) ? leg?.to : leg?.from;
      };
      expect([endOf(corridor.main[0], true), endOf(corridor.main.at(-1), false)]).toEqual([
        listed.mainFrom,
        listed.mainTo,
      ]);
      const places = own.flatMap(({ from, to }) => [from, to]);
      const countries = nodes.filter(({ id }) => places.includes(id)).map(({ country }) => country);
      const states = actorRecords().filter(({ corridors: named }) => named?.includes(corridor.id));
      expect([...countries, ...states.map(({ id }) => id)]).toEqual(
        expect.arrayContaining(
          listed.countries.map((code) => nodes.find(({ country }) => areaOf(country).iso2 === code)?.country),
        ),
      );
    }
  });

  it('have places with names in all languages of the facts, in states by alpha-3', () => {
    expect(nodes.find(({ id }) => id === 'kabul')).toMatchObject({
      names: { en: 'Kabul', ru: 'Кабул', kk: 'Кабул', fa: 'کابل', 'fa-AF': 'کابل', ps: 'کابل' },
      country: 'AFG',
    });
    for (const { country } of nodes) expect(country).toMatch(/^[A-Z]{3}$/);
  });

  it('have places that say where their point and their code are from, and which names are not certain', () => {
    const altynkol = nodes.find(({ id }) => id === 'altynkol');
    expect(altynkol).toMatchObject({
      uncheckedNames: ['kk', 'ru'],
      note: 'Point: Khorgos Gateway 44.197, 80.244',
    });
    expect(altynkol?.sources).toEqual([
      { source: 'general-knowledge' },
      { source: 'unl-check', at: 'coordinates' },
      { source: 'unl-check', at: 'UN/LOCODE' },
    ]);
    expect(nodes.find(({ id }) => id === 'kabul')).not.toHaveProperty('uncheckedNames');
    expect(nodes.find(({ id }) => id === 'makmal')?.note).toContain('Break of gauge: 1435/1520 (planned)');
    for (const { breakOfGauge = '1435/1520' } of nodes) expect(breakOfGauge).toMatch(/^[\d/]+$/);
  });

  it('have both statuses and their dated changes in the words of format 1', () => {
    const bypass = legs.find(({ id }) => id === 'darbaza-maktaaral');
    expect(bypass).toMatchObject({ build: 'under-construction', service: 'not-open', lengthKm: 152 });
    expect(bypass?.changes?.[0]).toMatchObject({
      date: '2023-11-27',
      build: 'under-construction',
      service: 'not-open',
    });
    expect(bypass?.changes?.[1]).not.toHaveProperty('build');
  });

  it('say what a source is cited for, where it is not the leg itself', () => {
    const ferry = legs.find(({ id }) => id === 'aktau-alat');
    expect(ferry?.seaService).toEqual(['rail-ferry', 'feeder', 'ro-ro']);
    expect(ferry?.sources).toContainEqual({
      source: 'rusflag-ferries',
      at: 'sea service, confidence medium',
    });
    const line = legs.find(({ id }) => id === 'altynkol-zhetygen');
    expect(line?.sources).toContainEqual({ source: 'tengri-altynkol', at: 'length' });
  });

  it('say which places are capitals, and know each of them', () => {
    expect(nodes.filter(({ capital }) => capital).map(({ id }) => id)).toEqual(
      nodes.map(({ id }) => id).filter((id) => CAPITALS.includes(id)),
    );
    expect(nodes.find(({ id }) => id === 'tashkent')?.capital).toBe(true);
    expect(nodes.find(({ id }) => id === 'almaty')).not.toHaveProperty('capital');
    expect(CAPITALS.filter((id) => !facts.nodes.some((node) => node.id === id))).toEqual([]);
  });

  it('draw ways over water through the points chosen for them, and nothing else', () => {
    for (const [id, via] of Object.entries(SEA_WAYS)) {
      expect(facts.legs.find((leg) => leg.id === id)).toMatchObject({ mode: 'sea' });
      expect(legs.find((leg) => leg.id === id)?.via).toEqual(via);
    }
    for (const { id, via } of legs.filter((leg) => !(leg.id in SEA_WAYS)))
      expect(via).toEqual(facts.legs.find((leg) => leg.id === id)?.via);
  });

  it('do not let a chosen point stand in for one the facts have', () => {
    expect(facts.legs.filter(({ id, via }) => via && id in SEA_WAYS)).toEqual([]);
  });

  it('keep branches that join, detached parts and steps walked backwards', () => {
    const [titr, south] = ['titr', 'kz-uz-af'].map((id) => corridors.find((corridor) => corridor.id === id));
    expect(titr?.branches.filter(({ joins }) => joins).map(({ label }) => label)).toEqual([
      'Khorgos - Altynkol - Almaty',
      'Kuryk ferry',
      'Batumi',
    ]);
    expect(south?.detached).toHaveLength(1);
    expect(south?.main).toContainEqual({ leg: 'almaty-moyynty', reverse: true });
  });
});

describe('sources', () => {
  const sources = allSources();

  it('have no address that leads out of the repository', () => {
    for (const { url, title, note } of sources.values()) {
      expect(`${url} ${title} ${note}`).not.toContain('shared/');
      if (url !== undefined) expect(url).toMatch(/^https?:/);
    }
  });

  it('say of general knowledge that no page was seen', () => {
    expect(sources.get('general-knowledge')).toMatchObject({ seen: 'none' });
  });

  it('have the date, the licence and the way of the official series', () => {
    expect(sources.get('kaz-bns')).toMatchObject({ date: '2024-07-25', seen: 'page' });
    expect(sources.get('kaz-bns')?.note).toContain('mary-lev/eu-export-sanctions');
  });

  it('say that the licence of the earlier series is to be confirmed', () => {
    expect(sources.get('penppml')?.licence).toContain('to be confirmed');
  });

  it('lead to the page of the article', () => {
    expect(sources.get('article')?.url).toMatch(/^https:\/\/www\.ifimes\.org\//);
  });

  it('are cited with a place where there is one', () => {
    expect(cite(['a', 'b'])).toEqual([{ source: 'a' }, { source: 'b' }]);
    expect(cite(['a'], 'length')).toEqual([{ source: 'a', at: 'length' }]);
  });
});

describe('LinkTable', () => {
  const records = allRecords();
  const ids = [...records.observations, ...records.statements, ...records.relations, ...records.events];
  const all = ids.map(({ id }) => observation({ id }));

  it('writes every link on both sides', () => {
    const links = new LinkTable(all);
    expect(links.applied(observation({ id: 'c031' })).conflictsWith).toEqual([
      'KAZ-AFG-turnover-2022-kaz-bns',
    ]);
    expect(links.applied(observation({ id: 'KAZ-AFG-turnover-2022-kaz-bns' })).conflictsWith).toEqual([
      'c031',
    ]);
  });

  it('adds the links of the facts, and leaves out those that lead nowhere', () => {
    const others = all.filter(({ id }) => id !== 'c031');
    const links = new LinkTable([...others, observation({ id: 'c031', related: ['c036', 'nobody'] })]);
    expect(links.applied(observation({ id: 'c031' })).related).toEqual(['c032', 'c036', 'c051']);
  });

  it('stops the build for an editorial link that leads nowhere', () => {
    expect(() => new LinkTable(all.filter(({ id }) => id !== 'c031'))).toThrow(
      'links.json: no record "c031"',
    );
  });

  it('leaves a record without links without the fields', () => {
    expect(
      JSON.parse(JSON.stringify(new LinkTable(all).applied(observation({ id: 'lonely' })))),
    ).not.toHaveProperty('related');
  });
});
