/**
 * What RFC 6350 (section 6) allows of the properties a contact card here may have: how often, with which types of values and which parameters;
 * and what RFC 7095 (section 3) asks of their form. Written from the documents, not from our writer.
 */
interface Rule {
  /** How many there may be, alternatives of one `altid` counted once. */
  readonly least: 0 | 1;
  readonly most: number;
  readonly types: readonly string[];
  readonly parameters: readonly string[];
}

const any = ['altid', 'group', 'language', 'pid', 'pref', 'type'];
const rule = (least: 0 | 1, most: number, types: string[], parameters: string[] = any): Rule => ({
  least,
  most,
  types,
  parameters,
});

const RULES: Readonly<Record<string, Rule>> = {
  version: rule(1, 1, ['text'], []),
  kind: rule(0, 1, ['text'], []),
  source: rule(0, Infinity, ['uri'], ['altid', 'group', 'mediatype', 'pid', 'pref']),
  fn: rule(1, Infinity, ['text']),
  n: rule(0, 1, ['text'], ['altid', 'group', 'language', 'sort-as']),
  nickname: rule(0, Infinity, ['text']),
  title: rule(0, Infinity, ['text']),
  role: rule(0, Infinity, ['text']),
  org: rule(0, Infinity, ['text'], [...any, 'sort-as']),
  note: rule(0, Infinity, ['text']),
  uid: rule(0, 1, ['uri', 'text'], []),
  rev: rule(0, 1, ['timestamp'], []),
};

const KINDS = ['individual', 'group', 'org', 'location'];

const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

const isText = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') ||
  (Array.isArray(value) && value.length > 1 && value.every(isText));

const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  uri: (value) => typeof value === 'string' && URL.canParse(value),
  timestamp: (value) => typeof value === 'string' && TIMESTAMP.test(value),
};

function ofProperty(property: unknown, first: boolean): readonly string[] {
  if (!Array.isArray(property) || property.length < 4) return ['a property has four elements at least'];
  const [name, parameters, type, ...values] = property as [
    string,
    Record<string, unknown>,
    string,
    ...unknown[],
  ];
  const known = RULES[name];
  if (!known) return [`no property ${name}`];
  const wrong = Object.keys(parameters).filter((one) => !known.parameters.includes(one));
  const { language } = parameters;
  return [
    ...(first === (name === 'version') ? [] : ['version comes first, and once']),
    ...wrong.map((one) => `${name} has no parameter ${one}`),
    ...(known.types.includes(type) ? [] : [`${name} has no values of type ${type}`]),
    ...values.filter((value) => !VALUES[type]?.(value)).map((value) => `${name}: ${JSON.stringify(value)}`),
    ...(language === undefined || LANGUAGE.test(String(language))
      ? []
      : [`${String(language)} is no language`]),
    ...(name === 'kind' && !KINDS.includes(String(values[0])) ? [`no kind ${String(values[0])}`] : []),
  ];
}

/** What of a jCard is against the documents; nothing where all is right. */
export function faultsIn(card: unknown): readonly string[] {
  if (!Array.isArray(card) || card.length !== 2 || card[0] !== 'vcard') return ['not a jCard'];
  const properties = card[1] as readonly (readonly [string, Record<string, string>])[];
  const counts = Object.entries(RULES).flatMap(([name, { least, most }]) => {
    const own = properties.filter((one) => one[0] === name);
    const count = new Set(own.map(([, { altid }], i) => altid ?? `own ${i}`)).size;
    return count >= least && count <= most ? [] : [`${count} of ${name}`];
  });
  return [...properties.flatMap((one, i) => ofProperty(one, i === 0)), ...counts];
}
