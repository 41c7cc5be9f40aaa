import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Dataset, Profile } from '@keruen/data';
import { cardRecords } from '@keruen/data/sound';
import type { Question } from '@keruen/data/datasets/parts-for';
import { sentenceCase, type Locale } from '@keruen/figure';
import { Later } from '../control/later.ts';
import { Roving } from '../control/roving.ts';
import type { Composed, Occasion } from '../frame/composed.ts';
import { asGiven, IDS } from '../frame/as-given.ts';
import { KeruenElement } from '../frame/element.ts';
import type { Figure } from '../frame/figure.ts';
import { unknownWord } from '../frame/refusal.ts';
import { remember } from '../frame/remember.ts';
import { nameIn } from '../frame/words-of.ts';
import { card } from '../theme/card.ts';
import { wordStyles } from '../theme/styles.ts';
import { cardHead, cardSubtitle } from './card-head.ts';
import { awaitsDossier, dossierHere } from './dossier-later.ts';
import { keyFigures } from './key-figures.ts';
import { isFull, shapeOf, type CardVariant, type Shape } from './variants.ts';

/** One actor on one date: names, offices and their holders, trade, dated relations and what contradicts them. */
export class ActorCard extends KeruenElement {
  static override styles: CSSResultGroup = wordStyles(card);

  static override properties: PropertyDeclarations = {
    actor: IDS,
    toward: IDS,
    variant: {},
    layout: {},
    contact: {},
  };

  static {
    asGiven(this);
  }

  /** Actor id; where `variant` is `comparison` several, where it is `relations` several or `*` for all. */
  declare actor: string | undefined;
  /** Actor whose relations and trade with `actor` are shown; of `relations` several. */
  declare toward: string | undefined;
  /** Shape of the card: `full` where none is given, `compact` in a row, a `mention` in a text, a `comparison` of several actors or their `relations`. */
  declare variant: CardVariant | undefined;
  /** How relations are drawn: `matrix`, or `picture` with nodes and arrows. */
  declare layout: 'matrix' | 'picture' | undefined;
  /** Where a reader may write to if something about the card is wrong: a `mailto:` or `https:` address, else words. */
  declare contact: string | undefined;

  readonly #roving = new Roving(this);
  readonly #profile = remember<Profile | undefined>();
  readonly #facts = new Later(this, async () => new (await import('./fact-table.ts')).FactTable(this));
  readonly #trend = new Later(this, async () => (await import('./trend.ts')).trend(this.shadowRoot!));
  #shape: Later<Shape> | undefined;

  /** A mention is words until a reader asks for its card: until then nothing begins. */
  override connectedCallback(): void {
    const begin = (): void => super.connectedCallback();
    if (isServer || this.variant !== 'mention' || this.hasUpdated) return begin();
    import('./mention.ts').then(
      ({ mention }) => mention(this, begin),
      () => {},
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('variant'))
      this.#shape = isFull(this.variant) ? undefined : new Later(this, () => shapeOf(this));
    // Before its height is measured.
    if (!this.#shape) dossierHere(this)?.dress(this);
    super.willUpdate(changed);
  }

  /** A server has full cards only. */
  protected override get pending(): boolean {
    if (isServer) return Boolean(this.#shape) || super.pending;
    // Asked for first: it is to be on its way together with the facts.
    return (this.#shape ? this.#shape.pending : awaitsDossier(this)) || super.pending;
  }

  /** @internal Whose card, and claims where it shows them. */
  override question(): Question {
    const { actor = '', toward, variant } = this;
    // Relations need no trade, and whoever they are towards by name.
    return variant === 'relations'
      ? { actor: toward ? `${actor} ${toward}` : actor }
      : { actor, toward, claims: isFull(variant) };
  }

  protected override compose(dataset: Dataset, occasion: Occasion): Composed | undefined {
    const full = (): Composed => this.#full(dataset, occasion);
    return this.#shape ? this.#shape.value!(dataset, occasion, full) : full();
  }

  #full(dataset: Dataset, { locale, width }: Occasion): Composed {
    const { actor = '', asOf } = this;
    // A page may write an attribute that has nothing to say.
    const toward = this.toward || undefined;
    const stanced = dossierHere(this)?.stanced;
    const ids = dataset.actors.map(({ id }) => id);
    const asked = [actor, toward ?? actor];
    const odd = asked.find((id) => !ids.includes(id));
    const found =
      odd === undefined &&
      toward !== actor &&
      this.#profile([dataset, actor, toward, asOf, stanced], () =>
        cardRecords(dataset, { actor, toward, asOf }, stanced),
      );
    if (found) return { figure: this.#figure(found, locale, this.#picture(found, dataset, locale, width)) };
    const several = odd?.includes(' ');
    return {
      refusal: unknownWord(
        odd === actor ? 'actor' : 'toward',
        odd ?? actor,
        several ? ['one id', 'variant="comparison"'] : ids.filter((id) => !asked.includes(id)),
        (several ?? true) ? undefined : 'actor',
      ),
    };
  }

  protected override render(): TemplateResult {
    return isServer && this.variant === 'mention' ? html`<slot></slot>` : super.render();
  }

  /** The small picture in its box, which is there before the picture is. */
  #picture(found: Profile, dataset: Dataset, locale: Locale, width: number): TemplateResult | typeof nothing {
    const dossier = dossierHere(this);
    return found.figures.length && dossier && !this.#shape
      ? html`${dossier.caption(found, locale)}
          <div class="trend">${this.#trend.value?.(dataset, found, locale, width)}</div>`
      : nothing;
  }

  #figure(found: Profile, locale: Locale, picture: TemplateResult | typeof nothing): Figure {
    this.#roving.dir = locale.dir;
    const dossier = dossierHere(this);
    const { text, lang } = nameIn(found.actor.names, locale);
    return {
      heading: this.heading ? { text: this.heading } : { text: sentenceCase(text), lang },
      subtitle: cardSubtitle(found, locale),
      picture: html`<div class="card" data-subject="actor:${found.actor.id}">
        <div class="head">
          ${dossier?.sign(found, locale)}${cardHead(found, locale)}${dossier?.names(found, locale)}
        </div>
        ${dossier?.stances(found, locale)}${keyFigures(found, locale, picture)}
      </div>`,
      table: () => this.#facts.value?.render(found, locale),
      more: html`<div class="card">${dossier?.sections(found, locale, this.contact)}</div>`,
      keys: dossier?.words.keys,
      notes: this.note ? [{ text: `${this.note}` }] : [],
      sources: found.sources,
      remarks: [],
      answer: found,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'actor-card': ActorCard;
  }
}
