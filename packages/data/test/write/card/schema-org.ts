/**
 * Of schema.org, what a card may use: the context (types of values by property) and, of each property, on which types it stands and what it
 * leads to. Written from the vocabulary as it is published, not from our writer.
 */
const PARENTS: Readonly<Record<string, string>> = {
  Person: 'Thing',
  Organization: 'Thing',
  GovernmentOrganization: 'Organization',
  Place: 'Thing',
  AdministrativeArea: 'Place',
  Country: 'AdministrativeArea',
  Intangible: 'Thing',
  Role: 'Intangible',
  OrganizationRole: 'Role',
  Occupation: 'Intangible',
  PropertyValue: 'Intangible',
  CreativeWork: 'Thing',
  Claim: 'CreativeWork',
  Comment: 'CreativeWork',
};

/** Whether a type is another or lies under it. */
export const isA = (type: string, other: string): boolean =>
  type === other || (PARENTS[type] !== undefined && isA(PARENTS[type], other));

interface Property {
  /** Types on which it stands. */
  readonly on: readonly string[];
  /** Types it leads to; `Text`, `Date` and `URL` are values. */
  readonly to: readonly string[];
}

const on = (types: string, to: string): Property => ({ on: types.split(' '), to: to.split(' ') });

export const PROPERTIES: Readonly<Record<string, Property>> = {
  name: on('Thing', 'Text'),
  alternateName: on('Thing', 'Text'),
  description: on('Thing', 'Text'),
  identifier: on('Thing', 'Text PropertyValue'),
  sameAs: on('Thing', 'URL'),
  url: on('Thing', 'URL'),
  mainEntityOfPage: on('Thing', 'URL CreativeWork'),
  subjectOf: on('Thing', 'CreativeWork'),
  hasOccupation: on('Person', 'Occupation'),
  occupationLocation: on('Occupation', 'AdministrativeArea'),
  affiliation: on('Person', 'Organization'),
  member: on('Organization', 'Person Organization'),
  roleName: on('Role', 'Text URL'),
  startDate: on('Role', 'Date'),
  endDate: on('Role', 'Date'),
  propertyID: on('PropertyValue', 'Text URL'),
  value: on('PropertyValue', 'Text'),
  text: on('CreativeWork', 'Text'),
  inLanguage: on('CreativeWork', 'Text'),
  temporalCoverage: on('CreativeWork', 'Text URL'),
  about: on('CreativeWork', 'Thing'),
  creditText: on('CreativeWork', 'Text'),
  appearance: on('Claim', 'CreativeWork'),
  comment: on('CreativeWork', 'Comment'),
  publisher: on('CreativeWork', 'Organization Person'),
  datePublished: on('CreativeWork', 'Date'),
};

const typed = (type: 'URL' | 'Date') =>
  Object.fromEntries(
    Object.entries(PROPERTIES)
      .filter(([, { to }]) => to[0] === type)
      .map(([name]) => [name, { '@id': `schema:${name}`, '@type': type === 'URL' ? '@id' : 'schema:Date' }]),
  );

/** What `https://schema.org` answers a processor, as far as a card needs it. */
export const CONTEXT = {
  '@context': {
    schema: 'http://schema.org/',
    '@vocab': 'http://schema.org/',
    ...typed('URL'),
    ...typed('Date'),
  },
};

/** The one property that may lead to a `Role`, which then has it again: a role stands between a subject and an object. */
export const throughRole = (type: string): boolean => isA(type, 'Role');
