import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/index.ts';
import { jsonLd } from '../../../src/write/card/json-ld.ts';
import { actor, datasetOf, relation, role } from '../../fixture.ts';
import { card, dataset, person } from '../answers.ts';
import { CONTEXT, isA, PROPERTIES, throughRole } from './schema-org.ts';

type Expanded = { readonly '@type'?: readonly string[]; readonly [property: string]: unknown };

/** Only the context we hold: whatever else is asked for fails, so that nothing is fetched. */
const documentLoader = (url: string) =>
  /^https:\/\/schema\.org\/?$/.test(url)
    ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: CONTEXT })
    : Promise.reject(new Error(`asked for ${url}`));

const expanded = async (node: object): Promise<readonly Expanded[]> =>
  (await jsonld.expand(node as never, { documentLoader } as never)) as unknown as readonly Expanded[];

/** A node as it was written. */
interface Loose {
  readonly [property: string]: unknown;
  readonly subjectOf?: readonly Loose[];
  readonly comment?: readonly Loose[];
}

const short = (iri: string): string => iri.replace('http://schema.org/', '');

/** What of the nodes is against the vocabulary. */
function faultsIn(node: Expanded, through?: string): readonly string[] {
  const type = short(node['@type']?.[0] ?? '');
  return Object.entries(node)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([iri, found]) => {
      const name = short(iri);
      const property = PROPERTIES[name];
      if (!property) return [`no property ${name}`];
      const stands = property.on.some((one) => isA(type, one)) || (throughRole(type) && name === through);
      return [
        ...(stands ? [] : [`${name} on ${type}`]),
        ...(found as Expanded[]).flatMap((one) => faultsOf(one, name, property.to)),
      ];
    });
}

function faultsOf(one: Expanded, name: string, to: readonly string[]): readonly string[] {
  const [type] = one['@type'] ?? [];
  if ('@value' in one) {
    const kind = typeof type === 'string' ? 'Date' : one['@type'] ? 'Date' : 'Text';
    return to.includes(kind) ? [] : [`${name} leads to ${kind}`];
  }
  if (!type) return '@id' in one && to.includes('URL') ? [] : [`${name} leads to nothing`];
  const leads = throughRole(short(type)) || to.some((other) => isA(short(type), other));
  return [...(leads ? [] : [`${name} leads to ${short(type)}`]), ...faultsIn(one, name)];
}

const ofActor = (id: string) => profile(dataset, { actor: id })!;

describe('every actor of the dataset', () => {
  it.each(dataset.actors.filter(({ kind }) => kind !== 'area').map(({ id }) => id))(
    '%s is read by jsonld and within schema.org',
    async (id) => {
      const nodes = await expanded(jsonLd(ofActor(id), 'https://example.org/page#card'));
      expect(nodes.length).toBeGreaterThan(0);
      expect(nodes.flatMap((node) => faultsIn(node))).toEqual([]);
    },
  );

  it('has the type that says no more than the data', () => {
    const typeOf = (id: string) => {
      const node = jsonLd(ofActor(id)) as { '@type'?: string; '@graph'?: { '@type': string }[] };
      return node['@type'] ?? node['@graph']![0]!['@type'];
    };
    expect(typeOf('KAZ')).toBe('Country');
    expect(typeOf('tokayev')).toBe('Person');
    expect(typeOf('kaz-mfa')).toBe('GovernmentOrganization');
    expect(typeOf('taliban-authorities')).toBe('Organization');
    expect(typeOf('afg-mfa')).toBe('Organization');
    expect(typeOf('un')).toBe('Organization');
    expect(typeOf('ktz')).toBe('Organization');
    expect(typeOf('hamas')).toBe('Organization');
  });
});

describe('a person', () => {
  const node = JSON.parse(JSON.stringify(jsonLd(person))) as Loose;

  it('has offices with their dates and works, and no title without a date', () => {
    const [office] = node['hasOccupation'] as Loose[];
    expect(office).toMatchObject({
      '@type': 'Role',
      startDate: '2022-11-26',
      hasOccupation: {
        '@type': 'Occupation',
        name: expect.stringMatching(/President/),
        occupationLocation: { '@type': 'Country', name: 'Kazakhstan' },
      },
    });
    expect(office!.subjectOf![0]).toMatchObject({ '@type': 'CreativeWork', publisher: expect.anything() });
    expect(JSON.stringify(node)).not.toContain('jobTitle');
  });

  it('is affiliated with a body for a time, and a date that is not certain is not said', () => {
    const actors = [
      actor('p', { kind: 'person', roles: [role({ of: 'm', from: '2023-04', to: '2030~' })] }),
      actor('m', { kind: 'organisation', names: { en: 'Body' } }),
    ];
    expect(jsonLd(profile(datasetOf({ actors }), { actor: 'p', asOf: '2024' })!)['affiliation']).toEqual([
      {
        '@type': 'OrganizationRole',
        roleName: 'Minister',
        startDate: '2023-04',
        subjectOf: [
          {
            '@type': 'CreativeWork',
            name: 'Yearbook',
            publisher: { '@type': 'Organization', name: 'Bureau of Statistics' },
            datePublished: '2024-07-25',
          },
        ],
        affiliation: { '@type': 'Organization', name: 'Body' },
      },
    ]);
  });
});

describe('a state', () => {
  const [country, ...holders] = (jsonLd(card, 'https://example.org/') as { '@graph': Loose[] })['@graph'];

  it('is a country with its codes, and names in their languages', () => {
    expect(country).toMatchObject({
      '@type': 'Country',
      name: 'Kazakhstan',
      sameAs: 'https://www.wikidata.org/entity/Q232',
    });
    expect(country!['identifier']).toContainEqual({
      '@type': 'PropertyValue',
      propertyID: 'ISO 3166-1 alpha-3',
      value: 'KAZ',
    });
    expect(country!['alternateName']).toContainEqual({ '@language': 'kk', '@value': 'Қазақстан' });
  });

  it('has those who held its offices on the date beside it', () => {
    expect(holders.map(({ name }) => name)).toContain('Kassym-Jomart Tokayev');
    expect(holders.every((one) => one['@type'] === 'Person')).toBe(true);
  });

  it('has every act and event as a claim with its words, works and time; contradictions on both sides', () => {
    const claims = country!.subjectOf!;
    const acts = card.relations.flatMap(({ relation: one, contradictedBy }) => [one, ...contradictedBy]);
    const said = card.claims.flatMap((one) => [one, ...one.contradictedBy].map(({ claim }) => claim));
    const told = [...acts, ...card.events, ...said.filter((claim) => 'predicate' in claim)];
    expect(claims.map(({ identifier }) => identifier)).toEqual(told.map(({ id }) => id));
    for (const claim of claims) expect(claim['appearance'], String(claim['identifier'])).toBeDefined();
    const listed = claims.find(({ identifier }) => identifier === 'r-kaz-list-2005')!;
    expect(listed['temporalCoverage']).toBe('2005-03-15/2024-06');
    expect(listed.comment).toHaveLength(1);
  });
});

it('a claim credits whoever asserts it, and leaves out what nobody says', () => {
  const relations = [
    relation('a', { attribution: 'a spokesman', conflictsWith: ['b'], dateFrom: '2021~' }),
    relation('b', {
      statement: 'No talks.',
      attribution: 'AFG',
      conflictsWith: ['a'],
      on: '2021',
      sources: [],
    }),
  ];
  const claims = jsonLd(profile(datasetOf({ relations }), { actor: 'KAZ', toward: 'AFG' })!)[
    'subjectOf'
  ] as Loose[];
  expect(claims.find(({ identifier }) => identifier === 'a')).toMatchObject({
    creditText: 'a spokesman',
    comment: [{ text: 'Contradicted by: KAZ, engages, AFG: No talks.' }],
  });
  expect(claims.find(({ identifier }) => identifier === 'a')).not.toHaveProperty('temporalCoverage');
  const other = claims.find(({ identifier }) => identifier === 'b')!;
  expect(other).toMatchObject({ temporalCoverage: '2021' });
  expect(other).not.toHaveProperty('appearance');
});

it('the vocabulary finds what is against it', async () => {
  const [node] = await expanded({
    '@context': 'https://schema.org',
    '@type': 'Country',
    name: 'A',
    member: { '@type': 'Person' },
    jobTitle: 'x',
  });
  expect(faultsIn(node!)).toEqual(expect.arrayContaining(['no property jobTitle', 'member on Country']));
});
