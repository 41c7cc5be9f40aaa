import { html, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { profileRecords, type Dataset, type Profile } from '@keruen/data';
import type { Question } from '@keruen/data/datasets/parts-for';
import { cardWords, type Locale } from '@keruen/figure';
import { Roving } from '../control/roving.ts';
import type { Composed, Occasion } from '../frame/composed.ts';
import { KeruenElement } from '../frame/element.ts';
import type { Figure } from '../frame/figure.ts';
import { unknownWord } from '../frame/refusal.ts';
import { remember } from '../frame/remember.ts';
import { nameIn } from '../frame/words-of.ts';
import { card } from '../theme/card.ts';
import { wordStyles } from '../theme/styles.ts';
import { cardHead, cardSubtitle } from './card-head.ts';
import { corridors } from './corridors.ts';
import { events } from './events.ts';
import { keyFigures } from './key-figures.ts';
import { offices } from './offices.ts';
import { relations } from './relations.ts';

/** One actor on one date: names, offices and their holders, trade, dated relations and what contradicts them. */
export class ActorCard extends KeruenElement {
  static override styles: CSSResultGroup = [wordStyles, card];

  static override properties: PropertyDeclarations = { ...KeruenElement.properties, actor: {}, toward: {} };

  /** Actor id. */
  declare actor: string | undefined;
  /** Actor whose relations and trade with `actor` are shown. */
  declare toward: string | undefined;

  readonly #roving = new Roving(this);
  readonly #profile = remember<Profile | undefined>();

  override question(): Question {
    const { actor = '', toward } = this;
    return { actor, toward };
  }

  protected override compose(dataset: Dataset, { locale }: Occasion): Composed {
    const { actor = '', toward, asOf } = this;
    const ids = dataset.actors.map(({ id }) => id);
    const odd = [actor, toward].find((id) => id !== undefined && !ids.includes(id));
    if (odd !== undefined) {
      const attribute = odd === actor ? 'actor' : 'toward';
      return { refusal: unknownWord(cardWords(locale).card.unknown(odd), attribute, odd, ids) };
    }
    const found = this.#profile([dataset, actor, toward, asOf], () =>
      profileRecords(dataset, { actor, toward, asOf }),
    );
    return found
      ? { figure: this.#figure(found, locale) }
      : { refusal: unknownWord(cardWords(locale).card.unknown(actor), 'actor', actor, ids) };
  }

  #figure(found: Profile, locale: Locale): Figure {
    this.#roving.dir = locale.dir;
    const name = nameIn(found.actor.names, locale);
    return {
      heading: this.heading ? { text: this.heading } : name,
      subtitle: cardSubtitle(found, locale),
      picture: html`<div class="card" data-subject="actor:${found.actor.id}">
        ${cardHead(found, locale)}${keyFigures(found, locale)}
      </div>`,
      more: html`<div class="card">
        ${offices(found, locale)}${relations(found, locale)}${events(found, locale)}${corridors(found, locale)}
      </div>`,
      notes: this.note ? [{ text: this.note }] : [],
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
