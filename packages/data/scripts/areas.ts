import type { Actor, Alias } from '../src/schema/actor.ts';
import type { Citation } from '../src/schema/claim.ts';
import { readCsv } from './facts.ts';
import { without } from './record.ts';
import { cite } from './sources.ts';

const TAGS = ['en', 'ru', 'kk', 'fa-AF', 'ps'];

/** Codes of a country or territory: alpha-3 gives alpha-2 and the digits of UN M49. */
export function areaOf(iso3: string): { readonly iso2: string; readonly m49: string } {
  const { iso2 = '', m49 = '' } = rowOf(iso3);
  return { iso2, m49 };
}

const rows = new Map(readCsv('areas.csv').map((row) => [row['iso3'] ?? '', row]));
const described = new Map(readCsv('countries.csv').map((row) => [row['iso3'] ?? '', row]));

function rowOf(iso3: string): Readonly<Record<string, string>> {
  const row = rows.get(iso3);
  if (!row) throw new Error(`no area "${iso3}" in areas.csv`);
  return row;
}

/** CLDR has the world in lower case. */
const capital = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Names by which countries.csv knows a state officially, where they are not among its names. */
export function officialNames(
  iso3: string,
  names: Readonly<Record<string, string>>,
): { readonly aliases: readonly Alias[]; readonly sources: readonly Citation[] } {
  const row = described.get(iso3);
  if (!row) return { aliases: [], sources: [] };
  const official = [
    { text: row['official_name_en'] ?? '', lang: 'en' },
    { text: row['official_name_ru'] ?? '', lang: 'ru' },
  ];
  const aliases = official.filter(({ text, lang }) => text !== names[lang]);
  return { aliases, sources: cite(['okfn-countries']) };
}

/**
 * Countries and territories that figures name and actors.json does not describe: a state where countries.csv says so, else
 * an area, of whose status nothing is said.
 */
export function areaRecords(codes: readonly string[]): Actor[] {
  return codes.map((id) => {
    const row = rowOf(id);
    const { en = '', ...names } = Object.fromEntries(TAGS.map((tag) => [tag, capital(row[tag] ?? '')]));
    const official = officialNames(id, { en, ...names });
    const wikidata = described.get(id)?.['wikidata_id']?.split('/').at(-1);
    return {
      id,
      kind: described.has(id) ? 'state' : 'area',
      names: { en, ...without(names) },
      ...without({ aliases: official.aliases, wikidata, iso2: row['iso2'], m49: row['m49'] }),
      sources: [...cite(['cldr'], `name: ${TAGS.join(', ')}`), ...official.sources],
    };
  });
}
