import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Dataset, Relatedness } from '@keruen/data';
import { relationsAmong } from '@keruen/data/sound';
import {
  actorsWords,
  formatNumber,
  mirror,
  relationMatrix,
  relationNetwork,
  relationNotes,
  relationsHead,
  type Locale,
  type NoteLine,
  type Scene,
} from '@keruen/figure';
import { announce } from '../control/announce.ts';
import { Focus } from '../control/focus.ts';
import { Spacing } from '../control/spacing.ts';
import type { Composed, Occasion } from '../frame/composed.ts';
import type { Figure, Words } from '../frame/figure.ts';
import { pictureOf } from '../frame/picture-of.ts';
import { unknownWord } from '../frame/refusal.ts';
import { remember } from '../frame/remember.ts';
import { isolated, nameIn } from '../frame/words-of.ts';
import { all } from '../paint/all.ts';
import { learn } from '../paint/painters.ts';
import { adopt } from '../theme/adopt.ts';
import { framed } from '../theme/framed.ts';
import { picture } from '../theme/picture.ts';
import { table } from '../theme/table.ts';
import type { ActorCard } from './actor-card.ts';
import { idsOf, oddActor } from './named-actors.ts';
import { RelationsTable } from './relations-table.ts';
import { SeveralWords } from './several-words.ts';
import type { ShapeMaker } from './variants.ts';

learn(all);

/** The words of `layout`, and what each draws. */
const DRAWINGS = { matrix: relationMatrix, picture: relationNetwork };

type Drawing = keyof typeof DRAWINGS;

const looks = css`
  td {
    min-inline-size: 5.5em;
  }
  .further {
    font-size: 0.8125em;
  }
`;

/** Who recognises, hosts, lists, trades with whom on a date: a matrix, or a picture of nodes and arrows, as the page or the reader wants it. */
class RelationsShape {
  readonly #card: ActorCard;
  readonly #focus: Focus;
  readonly #spacing: Spacing;
  readonly #words: SeveralWords;
  readonly #table: RelationsTable;
  readonly #told = remember<Relatedness>();
  readonly #scene = remember<Scene>();
  readonly #notes = remember<readonly NoteLine[]>();

  constructor(card: ActorCard) {
    this.#card = card;
    this.#focus = new Focus(card);
    this.#spacing = new Spacing(card);
    this.#words = new SeveralWords(card);
    this.#table = new RelationsTable(card);
    // What the reader chose; nothing where the page's own word holds.
    card.linked.view.layout ??= '';
    for (const sheet of [picture, framed, table, looks])
      adopt(card.renderRoot as ShadowRoot, sheet as CSSResult);
  }

  compose(dataset: Dataset, occasion: Occasion): Composed | undefined {
    const { locale } = occasion;
    const { actor, toward, asOf, layout = 'matrix' } = this.#card;
    if (!this.#words.here(locale)) return undefined;
    const asked = [
      ['actor', idsOf(actor)],
      ['toward', idsOf(toward)],
    ] as const;
    const odd = oddActor(dataset, asked);
    if (odd) return { refusal: odd };
    if (!Object.hasOwn(DRAWINGS, layout)) {
      return { refusal: unknownWord('layout', layout, Object.keys(DRAWINGS)) };
    }
    const [[, actors], [, others]] = asked;
    const told = this.#told([dataset, actor, toward, asOf], () =>
      relationsAmong(dataset, { actors, toward: others.length ? others : undefined, asOf }),
    );
    return { figure: this.#figure(told, dataset, layout as Drawing, occasion) };
  }

  #figure(told: Relatedness, dataset: Dataset, layout: Drawing, { locale, width }: Occasion): Figure {
    const { heading, note, linked } = this.#card;
    const chosen = String(linked.view.layout);
    const drawing = Object.hasOwn(DRAWINGS, chosen) ? (chosen as Drawing) : layout;
    const { measure } = this.#spacing;
    const scene = this.#scene([told, locale, width, measure, drawing], () => {
      const drawn = DRAWINGS[drawing](told, { width }, { locale, measure });
      return locale.dir === 'rtl' ? mirror(drawn) : drawn;
    });
    this.#focus.follow({ stops: scene.stops, dir: locale.dir, width: scene.width });
    return {
      ...pictureOf(scene, this.#focus, { scene: locale.dir, text: locale.dir, lang: locale.tag }, locale),
      heading: heading ? { text: heading } : ownName(told, locale),
      subtitle: relationsHead(told, locale),
      more: html`<p>${this.#toggle(drawing, locale)}</p>
        ${apart(told, locale)}`,
      table: told.groups.length ? () => this.#table.render(told, locale) : undefined,
      notes: [
        ...(note ? [{ text: note }] : []),
        ...this.#notes([told, locale], () => relationNotes(told, locale)),
      ],
      sources: told.sources,
      dataAsOf: dataset.asOf,
      remarks: [],
      answer: told,
    };
  }

  #toggle(drawing: Drawing, locale: Locale): TemplateResult {
    const words = actorsWords(locale);
    const isMatrix = drawing === 'matrix';
    const change = (): void => {
      this.#card.linked.view.layout = isMatrix ? 'picture' : 'matrix';
      announce(this.#card.renderRoot as ShadowRoot, isMatrix ? words.isPicture : words.isMatrix);
      this.#card.requestUpdate();
    };
    return html`<button type="button" class="drawing" @click=${change}>
      ${isMatrix ? words.asPicture : words.asMatrix}
    </button>`;
  }
}

/** One actor's relations are headed by its name. */
function ownName({ query, actors }: Relatedness, locale: Locale): Words | undefined {
  const [only, ...others] = query.actors;
  const actor = others.length ? undefined : actors.find(({ id }) => id === only);
  return actor && nameIn(actor.names, locale);
}

/** Who was asked for and is not on show, by name behind their number. */
function apart({ apart: left }: Relatedness, locale: Locale): TemplateResult | typeof nothing {
  if (!left.length) return nothing;
  const names = left.map(({ names: own }) => isolated(nameIn(own, locale)));
  return html`<details class="further">
    <summary>${actorsWords(locale).apart(formatNumber(left.length, locale))}</summary>
    <p>${names.map((name, i) => html`${i ? locale.table.listComma : nothing}${name}`)}</p>
  </details>`;
}

export const shape: ShapeMaker = (card) => {
  const relations = new RelationsShape(card);
  return (dataset, occasion) => relations.compose(dataset, occasion);
};
