import type { HeldRole, Holder, OfficeOnDate, Profile, Role } from '@keruen/data';
import { actWords } from '../locale/books/act.ts';
import type { Locale } from '../locale/locale.ts';
import { NONE, type Fact } from './fact.ts';
import { nameOf } from './name.ts';
import { speakTerm, titleOf } from './office.ts';
import { sentenceCase } from './phrase.ts';

const tenure = (role: Role, locale: Locale): Pick<Fact, 'begins' | 'when' | 'cited'> => ({
  begins: role.from,
  when: speakTerm(role, locale),
  cited: role.sources,
});

/** An office with each holder on the date; where nobody is recorded it says so, with those before and after. */
function bodyFacts(one: OfficeOnDate, locale: Locale): readonly Fact[] {
  const { acts } = actWords(locale);
  const { holders, before, after, title } = one;
  const any = holders[0]?.role ?? before?.role ?? after?.role ?? { title };
  const base = { ...NONE, kind: 'office', set: title, what: sentenceCase(titleOf(any, locale)) } as const;
  const held = ({ actor, role }: Holder, say = (name: string) => name): Fact => ({
    ...base,
    ...tenure(role, locale),
    subject: `actor:${actor.id}`,
    who: say(nameOf(actor.names, locale)),
  });
  if (holders.length) return holders.map((holder) => held(holder));
  return [
    { ...base, subject: `actor:${one.of.id}`, who: acts.noHolder },
    ...(before ? [held(before, acts.before)] : []),
    ...(after ? [held(after, acts.after)] : []),
  ];
}

/** The offices of a person on the date; where none is recorded it says so, with those before and after. */
function personFacts({ actor, held, heldBefore, heldAfter }: Profile, locale: Locale): readonly Fact[] {
  const { acts } = actWords(locale);
  const fact = ({ role, of }: HeldRole, say = (title: string) => title): Fact => ({
    ...NONE,
    ...tenure(role, locale),
    kind: 'office',
    subject: `actor:${of?.id ?? actor.id}`,
    set: role.title,
    what: say(sentenceCase(titleOf(role, locale))),
    who: of ? nameOf(of.names, locale) : '',
  });
  if (held.length) return held.map((one) => fact(one));
  const none: Fact = {
    ...NONE,
    kind: 'office',
    subject: `actor:${actor.id}`,
    set: '',
    what: sentenceCase(acts.noOffice),
  };
  return [
    none,
    ...(heldBefore ? [fact(heldBefore, acts.before)] : []),
    ...(heldAfter ? [fact(heldAfter, acts.after)] : []),
  ];
}

/** The offices of a person, or of a body with their holders. */
export const officeFacts = (profile: Profile, locale: Locale): readonly Fact[] =>
  profile.actor.kind === 'person'
    ? personFacts(profile, locale)
    : profile.offices.flatMap((one) => bodyFacts(one, locale));
