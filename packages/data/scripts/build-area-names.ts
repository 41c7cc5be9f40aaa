/**
 * Writes the names of countries and territories into facts/areas.csv as the ICU of this Node has them: `node
 * scripts/build-area-names.ts`. The codes in the file are those of ISO 3166-1 and stay; `--check` writes nothing and fails
 * where a name is not ICU's. The CLDR version the names are from stands in facts/datapackage.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../facts/areas.csv', import.meta.url);
const LANGUAGES = ['en', 'ru', 'kk', 'fa-AF', 'ps'];

/** CLDR's code of the world; everything else has an alpha-2 code. */
const WORLD = '001';

const namers = LANGUAGES.map((tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }));

const quoted = (field: string): string => (field.includes(',') ? `"${field}"` : field);

/** The file with the names of this ICU; a name that ICU does not have stays empty, never another language's. */
export function areaNames(text: string): string {
  const [, ...lines] = text.trim().split('\n');
  const rows = lines.map((line) => {
    const [iso3 = '', iso2 = '', m49 = ''] = line.split(',');
    const names = namers.map((namer) => quoted(namer.of(iso2 || WORLD) ?? ''));
    return [iso3, iso2, m49, ...names].join(',');
  });
  return `${[['iso3', 'iso2', 'm49', ...LANGUAGES].join(','), ...rows].join('\n')}\n`;
}

if (import.meta.main) {
  const before = readFileSync(FILE, 'utf8');
  const after = areaNames(before);
  if (process.argv.includes('--check')) process.exitCode = before === after ? 0 : 1;
  else writeFileSync(FILE, after);
  console.log(`CLDR ${process.versions.cldr}: ${before === after ? 'nothing changed' : 'names differ'}`);
}
