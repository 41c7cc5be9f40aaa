import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/index.ts';
import { writeJCard, type JCard } from '../../../src/write/card/jcard.ts';
import { actor, datasetOf, role, source } from '../../fixture.ts';
import { dataset } from '../answers.ts';
import { faultsIn } from './vcard-grammar.ts';

const ABOUT = {
  notes: [{ text: 'As of January 2024, says the bureau.', lang: 'en' }],
  address: 'https://example.org/page#card',
  made: '2026-11-26T13:40:00Z',
};

const cardOf = (id: string, asOf?: string): JCard => {
  const { card, issues } = writeJCard(profile(dataset, { actor: id, asOf })!, ABOUT);
  expect(issues, id).toEqual([]);
  return card!;
};

const all = ([, properties]: JCard, name: string) => properties.filter((one) => one[0] === name);
const values = (card: JCard, name: string) => all(card, name).map((one) => one[3]);

const REFUSED = ['state', 'area'];

describe('every person and organisation of the dataset', () => {
  const those = dataset.actors.filter(({ kind }) => !REFUSED.includes(kind));

  it.each(those.map(({ id }) => id))('%s has a card within RFC 7095 and RFC 6350', (id) => {
    expect(faultsIn(cardOf(id))).toEqual([]);
  });

  it.each(those.map(({ id }) => id))(
    '%s is read by ical.js and written as a vCard with the same words',
    (id) => {
      const card = cardOf(id);
      const component = new ICAL.Component(card as unknown as never[]);
      expect(component.name).toBe('vcard');
      expect(component.getFirstPropertyValue('version')).toBe('4.0');
      expect(component.getAllProperties('fn').map((one) => one.getFirstValue())).toEqual(values(card, 'fn'));
      const text = component.toString();
      expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
      const again = ICAL.parse(text) as unknown as JCard;
      expect(all(again, 'note').map((one) => one[3])).toEqual(values(card, 'note'));
      expect(all(again, 'source').map((one) => one[3])).toEqual(values(card, 'source'));
    },
  );

  it('cite the addresses of their sources', () => {
    for (const { id } of those) {
      const { sources } = profile(dataset, { actor: id })!;
      const urls = sources.flatMap(({ url }) => (url?.startsWith('http') ? [url] : []));
      expect(values(cardOf(id), 'source')).toEqual([ABOUT.address, ...new Set(urls)]);
    }
  });
});

describe('a person', () => {
  it('has the office of the date of the card, with its body beside it', () => {
    const then = cardOf('nurtleu', '2024-01');
    expect(values(then, 'kind')).toEqual(['individual']);
    const [title] = all(then, 'title');
    const [org] = all(then, 'org');
    expect(title![3]).toMatch(/Foreign Affairs/);
    expect(title![1]).toMatchObject({ group: 'office1', language: 'en' });
    expect(org).toEqual([
      'org',
      { group: 'office1', language: 'en' },
      'text',
      'Ministry of Foreign Affairs of Kazakhstan',
    ]);
    expect(values(cardOf('nurtleu', '2015'), 'title')).toEqual([]);
  });

  it('has no name taken apart, for no source says which part is the family’s', () => {
    expect(all(cardOf('tokayev'), 'n')).toEqual([]);
  });

  it('has names in each language as alternatives of one, without those nobody has checked', () => {
    const one = actor('p', {
      kind: 'person',
      names: { en: 'A B', ru: 'А Б', kk: 'Ә Б' },
      uncheckedNames: ['kk'],
      aliases: [{ text: 'A. B.', lang: 'en' }, { text: 'Б А' }],
    });
    const { card } = writeJCard(profile(datasetOf({ actors: [one] }), { actor: 'p' })!, { notes: [] });
    expect(all(card!, 'fn')).toEqual([
      ['fn', { language: 'en', altid: '1' }, 'text', 'A B'],
      ['fn', { language: 'ru', altid: '1' }, 'text', 'А Б'],
    ]);
    expect(all(card!, 'nickname')).toEqual([
      ['nickname', { language: 'en' }, 'text', 'A. B.'],
      ['nickname', {}, 'text', 'Б А'],
    ]);
  });

  it('with two offices has a group for each, and titles that are no alternatives of each other', () => {
    const actors = [
      actor('p', {
        kind: 'person',
        roles: [
          role({ of: 'm', titles: { en: 'Minister', ru: 'Министр' } }),
          role({ title: 'Chair', of: 'x' }),
        ],
      }),
      actor('m', { kind: 'ministry', names: { en: 'Ministry' } }),
    ];
    const { card } = writeJCard(profile(datasetOf({ actors }), { actor: 'p' })!, { notes: [] });
    expect(faultsIn(card)).toEqual([]);
    expect(all(card!, 'title').map((one) => [one[1]['group'], one[1]['altid'], one[3]])).toEqual([
      ['office1', '1', 'Minister'],
      ['office1', '1', 'Министр'],
      ['office2', '2', 'Chair'],
    ]);
    expect(all(card!, 'org')).toHaveLength(1);
  });
});

describe('an organisation', () => {
  it('is one, a part of what it is a part of', () => {
    const card = cardOf('unsc');
    expect(values(card, 'kind')).toEqual(['org']);
    expect(values(card, 'org')).toEqual([['United Nations', 'United Nations Security Council']]);
    expect(values(card, 'uid')).toEqual(['https://www.wikidata.org/entity/Q37470']);
    expect(values(card, 'rev')).toEqual(['2026-11-26T13:40:00Z']);
  });

  it('says nothing that is not known', () => {
    const one = actor('x', { kind: 'company', sources: [{ source: 'hidden' }] });
    const sources = [source({ id: 'hidden', url: 'javascript:x' })];
    const { card } = writeJCard(profile(datasetOf({ actors: [one], sources }), { actor: 'x' })!, {
      notes: [],
    });
    expect(card![1].map(([name]) => name)).toEqual(['version', 'kind', 'fn', 'org']);
  });
});

it.each(['KAZ', 'AFG'])('the state %s has none, and it is said why', (id) => {
  const { card, issues } = writeJCard(profile(dataset, { actor: id })!, ABOUT);
  expect(card).toBeUndefined();
  expect(issues).toEqual([
    {
      code: 'not-in-jcard',
      path: 'actor',
      expected: 'a person or an organisation',
      received: `${id}, a record of kind state`,
      severity: 'error',
    },
  ]);
});

describe('the grammar', () => {
  it('finds what is against it', () => {
    const version = ['version', {}, 'text', '4.0'];
    const wrong = (...properties: unknown[]) =>
      faultsIn(['vcard', [version, ['fn', {}, 'text', 'A'], ...properties]]);
    expect(wrong()).toEqual([]);
    expect(wrong(['kind', {}, 'text', 'state'])).toEqual(['no kind state']);
    expect(wrong(['rev', {}, 'timestamp', '2024-01'])).toHaveLength(1);
    expect(wrong(['fax', {}, 'text', '1'])).toEqual(['no property fax']);
    expect(wrong(version)).not.toEqual([]);
    expect(faultsIn(['vcard', [version]])).toEqual(['0 of fn']);
  });
});
