import { dateSaid, plain, sentences, type Reference } from './reference.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const KINDS: Readonly<Record<Reference['kind'], string>> = {
  graph: 'Graph',
  map: 'Map',
  profile: 'Profile',
  table: 'Table',
  source: '',
};

/** Signs that TeX would take for commands, as it prints them. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const tex = (text: string): string => plain(text).replace(/[\\~^{}&%$#_]/g, (sign) => TEX[sign]!);

/** An address stays as it is but for what would end the field: these signs are percent-encoded. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

type Field = readonly [name: string, value: string | undefined];

function fields({
  kind,
  title,
  publisher,
  page,
  site,
  date,
  url,
  read,
  notes = [],
}: Reference): readonly Field[] {
  const said = dateSaid(date);
  const day = dateSaid(read);
  const places = [...new Set([page, site])].filter((one) => one && one !== publisher) as string[];
  return [
    ['author', publisher && `{${tex(publisher)}}`],
    ['title', `{${tex(title)}}`],
    ['year', said && `${said.approximate ? 'ca. ' : ''}${said.year}`],
    ['month', said?.month ? MONTHS[said.month - 1] : undefined],
    ['type', KINDS[kind] || undefined],
    ['howpublished', places.length ? places.map(tex).join('. ') : undefined],
    ['url', url && address(url)],
    ['urldate', url && day?.day ? read : undefined],
    ['note', notes.length ? notes.map((note) => sentences([tex(note)])).join('\n    ') : undefined],
  ];
}

/** Names of months are words that BibTeX knows; they stand without braces. */
const written = ([name, value]: Field): string => `  ${name} = ${name === 'month' ? value : `{${value}}`}`;

/**
 * A reference as an entry `@misc` of BibTeX (O. Patashnik, BibTeXing, 1988, section 3), with `url` and `urldate` as biblatex and most styles read
 * them. The name of a body and the title stand in braces of their own, so that neither is taken apart or put in lower case. `key` is made of letters,
 * digits, `-` and `:`.
 */
export const bibtex = (reference: Reference, key: string): string =>
  `@misc{${keyOf(key)},\n${fields(reference)
    .filter(([, value]) => value)
    .map(written)
    .join(',\n')}\n}`;

const keyOf = (text: string): string =>
  text.replace(/[^A-Za-z0-9:-]+/g, '-').replace(/^-+|-+$/g, '') || 'keruen';

/** Keys of entries that stand in one file, each once: ids in other letters than Latin may leave the same behind, and BibTeX refuses a key that is repeated. */
export function keysOf(ids: readonly string[]): readonly string[] {
  const given = new Set<string>();
  for (const id of ids) {
    const key = keyOf(id);
    let free = key;
    for (let n = 2; given.has(free); n += 1) free = `${key}-${n}`;
    given.add(free);
  }
  return [...given];
}
