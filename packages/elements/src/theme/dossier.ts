import { css, isServer, type CSSResult } from 'lit';
import { sections } from './sections.ts';
import { short } from './short.ts';

const sheet = css`
  .cited {
    font-size: 0.8em;
    line-height: 1.5;
    color: var(--k-muted);
  }
  .trend {
    max-inline-size: max(560px, 37.34em);
    block-size: max(168px, 11.2em);
    margin-block-start: 4px;
    overflow: hidden;
  }
  /* In a given height the small picture and what is told beside first names wait until the card may grow. */
  [data-pinned] :is(.trend, .caption, .aliases, .stances, .head .cited) {
    display: none;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 12px;
    align-items: start;
  }
  .sign text {
    font-size: 16px;
    font-weight: 600;
    fill: var(--k-muted);
  }
  .sign .long {
    font-size: 12px;
  }
  .card > :is(section, .calm):last-child {
    margin-block-end: 12px;
  }
  .head > * {
    grid-column: 2;
  }
  .head > .sign {
    grid-column: 1;
    grid-row: 1 / span 4;
    margin-block-start: 2px;
  }
  .card .problem {
    font-size: 0.8125em;
    line-height: 1.45;
  }
  .caption {
    margin-block-start: 16px;
    font-size: 0.8125em;
    color: var(--k-muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .circumstances,
  .topic {
    font-size: 0.8125em;
    color: var(--k-muted);
  }
  .act .who {
    display: flex;
    align-items: baseline;
    gap: 6px;
  }
  .against li {
    margin-block: 4px;
    font-size: 0.875em;
  }
  .against :is(.cited, .circumstances) {
    font-size: 0.915em;
  }
  .ids {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    font-size: 0.875em;
  }
  .ids div {
    display: flex;
    gap: 6px;
  }
  .ids dt {
    color: var(--k-muted);
  }
  .contest {
    margin-block: 16px 8px;
    font-size: 0.8125em;
    color: var(--k-muted);
  }
  @media print {
    .cited a::after {
      content: none;
    }
    /* A card of words says everything already. */
    .lines {
      display: none;
    }
  }
`;

/** What a full card wears beyond its first picture; on a server in few bytes. */
export const dossierStyles: readonly CSSResult[] = isServer
  ? [/* @__PURE__ */ short([sections, sheet])]
  : [sections, sheet];
