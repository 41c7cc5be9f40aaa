import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Compared, Comparison, Dataset } from '@keruen/data';
import { comparison } from '@keruen/data/sound';
import { actorsWords, describeComparison, sentenceCase, type Locale } from '@keruen/figure';
import type { Composed, Occasion } from '../frame/composed.ts';
import type { Figure } from '../frame/figure.ts';
import { remember } from '../frame/remember.ts';
import { rich } from '../frame/rich.ts';
import { isolated, nameIn } from '../frame/words-of.ts';
import { Later } from '../control/later.ts';
import { unknownWord, type Refusal } from '../frame/refusal.ts';
import { adopt } from '../theme/adopt.ts';
import { dossierStyles } from '../theme/dossier.ts';
import type { ActorCard } from './actor-card.ts';
import { CELLS } from './comparison-cells.ts';
import { idsOf, oddActor } from './named-actors.ts';
import { moreIn } from './more-in.ts';
import type { More } from './more.ts';
import { SeveralWords } from './several-words.ts';
import type { ShapeMaker } from './variants.ts';

/** On a phone a row becomes a block of its own, in which every actor is named again. */
const looks = css`
  .comparison {
    overflow-x: auto;
  }
  .comparison table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .comparison caption {
    text-align: start;
  }
  .comparison th,
  .comparison td {
    padding-block: 8px;
    padding-inline: 0 16px;
    border-block-end: 1px solid var(--k-grid);
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  .comparison thead th {
    font-size: 1.125em;
    font-weight: 600;
  }
  .comparison thead td,
  .comparison tbody th {
    inline-size: 7.5em;
    font-size: 0.8125em;
    color: var(--k-muted);
  }
  .comparison td section {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .comparison td section > .label {
    display: none;
  }
  .comparison .office {
    display: block;
  }
  .comparison .accounts,
  .comparison .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .comparison .whose {
    display: none;
  }
  @container (inline-size < 35em) {
    .comparison :is(table, tbody, tr, td, tbody th) {
      display: block;
      inline-size: auto;
    }
    .comparison thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .comparison tbody th {
      padding-block: 16px 0;
      border: 0;
      font-weight: 600;
    }
    .comparison .whose {
      display: block;
      font-weight: 600;
    }
  }
`;

/** A row head, and in every cell its actor, what is told of it or why nothing is. */
function line(
  { topic, gaps }: Comparison['lines'][number],
  columns: readonly Compared[],
  locale: Locale,
  more: More | undefined,
): TemplateResult {
  const words = actorsWords(locale);
  const cell = (one: Compared, i: number): TemplateResult => {
    const gap = gaps[i];
    const { names } = one.profile.actor;
    return html`<td role="cell">
      <div class="whose" aria-hidden="true">${isolated(nameIn(names, locale))}</div>
      ${gap ? html`<p class="none">${sentenceCase(words.missing[gap])}</p>` : CELLS[topic](one, locale, more)}
    </td>`;
  };
  return html`<tr role="row">
    <th role="rowheader" scope="row">${words.topic[topic]}</th>
    ${columns.map(cell)}
  </tr>`;
}

/** Roles say what the elements are, for a browser forgets it where a style makes blocks of them. */
const tableOf = (
  found: Comparison,
  caption: string,
  locale: Locale,
  more: More | undefined,
): TemplateResult =>
  html`<table part="table" role="table">
    <caption class="hidden">
      ${rich(caption, locale.tag)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${found.columns.map(
          ({ profile: { actor } }) =>
            html`<th role="columnheader" scope="col">
              <span data-subject="actor:${actor.id}">${isolated(nameIn(actor.names, locale))}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${found.lines.map((one) => line(one, found.columns, locale, more))}
    </tbody>
  </table>`;

/** Why these cannot stand beside each other: one of them is unknown, there are fewer than two, or they are asked towards several. */
function oddPair(
  dataset: Dataset,
  actors: readonly string[],
  toward: string | undefined,
): Refusal | undefined {
  const others = idsOf(toward);
  const ids = dataset.actors.map(({ id }) => id);
  const refuse = (attribute: string, received: string, expected: string): Refusal =>
    unknownWord(attribute, received, [expected]);
  const odd = oddActor(
    dataset,
    [
      ['actor', actors],
      ['toward', others],
    ],
    ids,
  );
  if (odd) return odd;
  if (actors.length < 2) return refuse('actor', actors[0]!, `${ids.slice(0, 2).join(' ')} …`);
  return others.length > 1 ? refuse('toward', others.join(' '), others[0]!) : undefined;
}

/** Two actors or more beside each other on one date, the same rows for all. */
class ComparisonShape {
  readonly #card: ActorCard;
  readonly #words: SeveralWords;
  readonly #found = remember<Comparison>();
  readonly #more = new Map<string, Later<More>>();

  constructor(card: ActorCard) {
    this.#card = card;
    this.#words = new SeveralWords(card);
    for (const sheet of [...dossierStyles, looks]) adopt(card.renderRoot as ShadowRoot, sheet as CSSResult);
  }

  compose(dataset: Dataset, { locale }: Occasion): Composed | undefined {
    const { actor, toward, asOf } = this.#card;
    const more = this.#moreIn(locale);
    // Asked for first: both are to be on their way together.
    if (more.pending || !this.#words.here(locale)) return undefined;
    const odd = oddPair(dataset, idsOf(actor), toward);
    if (odd) return { refusal: odd };
    const found = this.#found([dataset, actor, toward, asOf], () =>
      comparison(dataset, { actors: idsOf(actor), toward: idsOf(toward)[0], asOf }),
    );
    return { figure: this.#figure(found, dataset, locale, more.value) };
  }

  /** What else a full card says of offices and acts: dates, sources, how sure they are. */
  #moreIn({ tag }: Locale): Later<More> {
    const more = this.#more.get(tag) ?? new Later(this.#card, () => moreIn(tag));
    this.#more.set(tag, more);
    return more;
  }

  #figure(found: Comparison, dataset: Dataset, locale: Locale, more: More | undefined): Figure {
    const { heading, note } = this.#card;
    const caption = describeComparison(found, locale);
    return {
      heading: heading ? { text: heading } : undefined,
      subtitle: sentenceCase(caption),
      picture: html`<div class="card comparison">${tableOf(found, caption, locale, more)}</div>`,
      keys: more?.words.keys,
      notes: note ? [{ text: note }] : [],
      sources: found.sources,
      dataAsOf: dataset.asOf,
      remarks: [],
      answer: found,
    };
  }
}

export const shape: ShapeMaker = (card) => {
  const compared = new ComparisonShape(card);
  return (dataset, occasion) => compared.compose(dataset, occasion);
};
