import { html } from 'lit';
import type { Citation, Profile } from '@keruen/data';
import type { Locale } from '@keruen/figure';
import type { Figure } from '../frame/figure.ts';
import { adopt } from '../theme/adopt.ts';
import { compact as styles } from '../theme/compact.ts';
import { sections } from '../theme/sections.ts';
import { keyFigures } from './key-figures.ts';
import { offices } from './offices.ts';
import { relations } from './relations.ts';
import type { ShapeMaker } from './variants.ts';

/** The last of a list, as a list. */
const last = <T>(list: readonly T[]): readonly T[] => list.slice(-1);

/**
 * What a row says of a profile: the first office, one that is held before one that is not; the turnover, else the last of the figures;
 * where either is missing, the last act up to the date.
 */
export function essence(found: Profile): Profile {
  const held = found.held.slice(0, 1);
  const first = found.offices.find(({ holders }) => holders.length > 0) ?? found.offices[0];
  const turnover = found.figures.filter(({ observation: { flow } }) => flow === 'turnover');
  const figures = last(turnover.length ? turnover : found.figures);
  const isWhole = (found.actor.kind === 'person' || first !== undefined) && figures.length > 0;
  const acts = isWhole ? [] : last(found.relations.filter(({ later }) => !later));
  const shown = {
    ...found,
    held,
    offices: first ? [first] : [],
    figures,
    relations: acts,
    stances: [],
    claims: [],
    events: [],
    corridors: [],
  };
  const ids = citedIn(shown).map(({ source }) => source);
  return { ...shown, sources: found.sources.filter(({ id }) => ids.includes(id)) };
}

/** Where what a row says is printed. */
function citedIn({
  actor,
  held,
  heldBefore,
  heldAfter,
  offices: bodies,
  figures,
  relations: acts,
}: Profile): readonly Citation[] {
  const tenures = bodies.flatMap(({ holders, before, after }) =>
    holders.length ? holders : [before, after].flatMap((near) => near ?? []),
  );
  const roles = held.length ? held : [heldBefore, heldAfter].flatMap((near) => near ?? []);
  const said = [
    ...[...tenures, ...roles].map(({ role }) => role),
    ...figures.map(({ observation }) => observation),
    ...acts.flatMap(({ relation, contradictedBy, against }) => [relation, ...contradictedBy, ...against]),
  ];
  return (said.length ? said : [actor]).flatMap(({ sources }) => sources);
}

function row(figure: Figure, found: Profile, locale: Locale): Figure {
  const shown = essence(found);
  return {
    ...figure,
    picture: html`<div class="card row" data-subject="actor:${found.actor.id}">
      ${offices(shown, locale)}${relations(shown, locale)}${keyFigures(shown, locale)}
    </div>`,
    more: undefined,
    table: undefined,
    sources: shown.sources,
    answer: shown,
  };
}

/** One actor in a row, for lists of many: the full card, cut to what tells it from others. */
export const shape: ShapeMaker =
  (card) =>
  (_dataset, { locale }, full) => {
    for (const sheet of [sections, styles]) adopt(card.renderRoot as ShadowRoot, sheet);
    const whole = full();
    if (whole.refusal || !('offices' in whole.figure.answer)) return whole;
    return { ...whole, figure: row(whole.figure, whole.figure.answer, locale) };
  };
