import type { Actor } from '../../schema/actor.ts';
import type { Names } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { CONTESTED, WORDINGS } from './wordings.ts';

/** What stands for a name: as it is written, in every language, or as it is known in each. */
interface Wording {
  readonly names: Names;
  readonly uncheckedNames?: readonly string[] | undefined;
}

/** Words alone, whatever their case and whether they are joined by hyphens. */
const plain = (words: string): string => words.toLowerCase().replaceAll('-', ' ');

/** A publisher's own words stand as they are in every language that names are chosen from. */
const asWritten = (text: string): Names => ({
  en: text,
  ru: text,
  kk: text,
  fa: text,
  'fa-AF': text,
  ps: text,
});

function wordingOf(text: string): Wording {
  const known = WORDINGS.find(({ en }) => plain(en) === plain(text));
  return known
    ? { names: known, uncheckedNames: Object.keys(known).filter((tag) => tag !== 'en') }
    : { names: asWritten(text) };
}

/** Authorities that the dataset says control a state without an end, and the one that its publishers word in several ways. */
function meant({ actors, relations }: Dataset): readonly string[] {
  const rulers = relations.filter(({ type, dateTo, negated }) => type === 'controls' && !dateTo && !negated);
  const named = new Set([CONTESTED, ...rulers.map(({ from }) => from)]);
  return actors.filter(({ id, kind }) => kind === 'authority' && named.has(id)).map(({ id }) => id);
}

/** `de facto authorities`, or for actors by id `taliban-authorities=the rulers in Kabul; ministry=…`. */
function wordings(vocabulary: string, dataset: Dataset): ReadonlyMap<string, Wording> {
  const found = new Map<string, Wording>();
  for (const part of vocabulary.split(';')) {
    const [words = '', id] = part
      .split('=')
      .reverse()
      .map((text) => text.trim());
    if (words === '') continue;
    for (const one of id === undefined ? meant(dataset) : [id]) found.set(one, wordingOf(words));
  }
  return found;
}

/** Remarks in brackets of the name of a body, in each language: whose body it is. */
const REMARK = /\([^)]*\)/;

/** The name of a body of an actor says in brackets whose it is: in the publisher's words. */
function ofBody(names: Names, { names: whose }: Wording): Names {
  const said = Object.entries(names).map(([tag, name = '']) => [
    tag,
    name.replace(REMARK, () => `(${whose[tag] ?? whose.en})`),
  ]);
  return Object.fromEntries(said) as Names;
}

/** The actor in the publisher's words; what the dataset calls it stays among what it is also called. */
function reworded(actor: Actor, wording: Wording): Actor {
  const { names, uncheckedNames: _, aliases = [], ...rest } = actor;
  const said = new Set(Object.values(wording.names));
  const before = Object.entries(names).flatMap(([lang, text = '']) =>
    said.has(text) ? [] : [{ text, lang }],
  );
  return { ...rest, ...wording, aliases: [...before, ...aliases] };
}

/**
 * The dataset with actors named in a publisher's words: `de facto authorities` for the authorities in control, or `id=words; id=words`.
 * Words of `WORDINGS` come in every language of it; any others stand as written in each. Wherever a figure names the actor it then names
 * it so: in tables, labels, notes and files too. Words that sources use of it, in statements and labels, stay theirs. An id that is not there is passed over.
 */
export function worded(dataset: Dataset, vocabulary: string): Dataset {
  const found = wordings(vocabulary, dataset);
  if (found.size === 0) return dataset;
  const actors = dataset.actors.map((actor) => {
    const own = found.get(actor.id);
    const above = actor.partOf === undefined ? undefined : found.get(actor.partOf);
    if (own) return reworded(actor, own);
    return above ? { ...actor, names: ofBody(actor.names, above) } : actor;
  });
  return { ...dataset, actors };
}
