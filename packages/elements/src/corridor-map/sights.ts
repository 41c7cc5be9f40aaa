import { stepsOf, type Routes } from '@keruen/data';
import { mapWords, nameOf, routeWords, spoken, type Locale, type Subject } from '@keruen/figure';

/** What of a map can be brought into view, with its name, under a head. */
export interface Sights {
  readonly head: string;
  readonly all: ReadonlyMap<Subject, string>;
}

/** Corridors, places and legs of a map, as they are walked. */
export function sightsOf({ routes, places }: Routes, locale: Locale): readonly Sights[] {
  const words = mapWords(locale);
  const { way } = routeWords(locale).route;
  const [corridors, legs] = [new Map<Subject, string>(), new Map<Subject, string>()];
  const name = (names: Parameters<typeof nameOf>[0]): string => nameOf(names, locale);
  for (const route of routes) {
    const { corridor } = route;
    corridors.set(`corridor:${corridor.id}`, spoken(name(corridor.names)));
    for (const { leg, start, end } of stepsOf(route))
      if (!legs.has(`leg:${leg.id}`))
        legs.set(`leg:${leg.id}`, spoken(way(name(start.names), name(end.names))));
  }
  const nodes = places.map(({ id, names }) => [`node:${id}` as const, spoken(name(names))] as const);
  return [
    { head: words.corridors, all: corridors },
    { head: words.places, all: new Map<Subject, string>(nodes) },
    { head: words.legs, all: legs },
  ];
}

/**
 * A list to choose from what is to be brought into view; its first line is the whole map. Made once for a map and a language: it has hundreds of lines, which a
 * template would go through at every move of the pointer.
 */
export function sightList(
  sights: readonly Sights[],
  locale: Locale,
  choose: (subject: Subject | undefined) => void,
): HTMLSelectElement {
  const words = mapWords(locale);
  const option = (text: string, value = ''): HTMLOptionElement => new Option(text, value);
  const list = document.createElement('select');
  list.setAttribute('aria-label', words.closeUpOf);
  list.append(option(words.closeUpOf), option(words.whole, '*'));
  for (const { head, all } of sights) {
    const group = document.createElement('optgroup');
    group.label = head;
    group.append(...[...all].map(([subject, name]) => option(name, subject)));
    list.append(group);
  }
  const begin = (): void => {
    list.selectedIndex = 0;
  };
  list.addEventListener('change', () => {
    const { value, selectedIndex } = list;
    if (selectedIndex) choose(selectedIndex > 1 ? (value as Subject) : undefined);
    // Arrow keys go on from where a reader is: in many browsers each chooses at once.
    if (!list.matches(':focus')) begin();
  });
  list.addEventListener('blur', begin);
  return list;
}
