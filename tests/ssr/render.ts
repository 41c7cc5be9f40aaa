/** Renders every element in a Node without a DOM, from what was built, and prints the markup as JSON. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import { inLanguage } from '@keruen/data/datasets/in-language';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import {
  linkStyles,
  loadCharts,
  loadDossier,
  loadDoubts,
  loadMap,
  loadSeries,
  loadVocabulary,
  useLocale,
} from '@keruen/elements';
import '@keruen/elements/define';
import { chartTypes } from '@keruen/figure';
import { locale as dari } from '@keruen/figure/locale/fa-AF';

useLocale(dari);
await Promise.all(['en', 'fa-AF'].flatMap((tag) => [loadMap(tag), loadDossier(tag)]));

/** The dataset with the words a figure in a page would load. */
const inDari = await inLanguage(dataset, 'fa-AF');
const of = (lang: string) => (lang === 'fa-AF' ? inDari : dataset);

const chart = (lang: string) =>
  html`<trade-chart
    lang=${lang}
    dataset=${dataset.id}
    .data=${of(lang)}
    type="columns"
    measure="trade-value"
    reporter="KAZ"
    partner="AFG"
    flow="export import turnover"
    period="2018/2025"
    heading="Trade"
  ></trade-chart>`;
/** A chart that is asked for a scale it does not have, or for a word that means nothing. */
const scaled = (lang: string, scale: string) =>
  html`<trade-chart
    lang=${lang}
    dataset=${dataset.id}
    .data=${of(lang)}
    reporter="KAZ"
    partner="AFG"
    flow="export"
    period="2022/2023"
    scale=${scale}
  ></trade-chart>`;
const doubted = (lang: string) => scaled(lang, 'log');
const refused = (lang: string) => scaled(lang, 'moon');
const card = (lang: string, vocabulary?: string) =>
  html`<actor-card
    lang=${lang}
    dataset=${dataset.id}
    .data=${of(lang)}
    actor="KAZ"
    toward="AFG"
    as-of="2024-01"
    vocabulary=${vocabulary ?? nothing}
  ></actor-card>`;
const mention = (lang: string) =>
  html`<actor-card lang=${lang} variant="mention" .data=${of(lang)} actor="KAZ">the government</actor-card>`;
const row = (lang: string) =>
  html`<actor-card lang=${lang} variant="compact" .data=${of(lang)} actor="KAZ"
    ><p>Kazakhstan, in our words</p></actor-card
  >`;
const named = (lang: string) =>
  html`${card(lang, 'de facto authorities')}<actor-card
      lang=${lang}
      .data=${of(lang)}
      actor="taliban-authorities"
      vocabulary="de facto authorities"
      ><p>The rulers, in our words</p></actor-card
    >`;
const map = (lang: string) =>
  html`<corridor-map
    lang=${lang}
    dataset=${dataset.id}
    .data=${of(lang)}
    corridor="titr"
    as-of="2024"
  ></corridor-map>`;
/** A map that knows nothing of its data in the page. */
const still = (lang: string) =>
  html`<corridor-map lang=${lang} .data=${of(lang)} corridor="kz-uz-af" as-of="2024"></corridor-map>`;
const drawn = (lang: string, corridor: string, look: { layout?: 'schematic'; widthBy?: 'freight' }) =>
  html`<corridor-map
    lang=${lang}
    dataset=${dataset.id}
    .data=${of(lang)}
    corridor=${corridor}
    layout=${look.layout ?? nothing}
    width-by=${look.widthBy ?? nothing}
  ></corridor-map>`;
const several = (lang: string) => drawn(lang, 'kz-uz-af kz-tm-af', {});
const diagram = (lang: string) => drawn(lang, 'titr', { layout: 'schematic' });
const widths = (lang: string) => drawn(lang, 'titr', { widthBy: 'freight' });
const corridors = Object.fromEntries(
  dataset.corridors.map(({ id }) => [
    `corridor ${id}`,
    (lang: string) =>
      html`<corridor-map lang=${lang} dataset=${dataset.id} .data=${of(lang)} corridor=${id}></corridor-map>`,
  ]),
);

/** Every type as an author would write it. */
const types = Object.fromEntries(
  chartTypes.map((type) => [
    `type ${type}`,
    (lang: string) =>
      html`<trade-chart
        lang=${lang}
        .data=${of(lang)}
        type=${type}
        reporter="KAZ"
        partner=${type === 'rank' ? '*' : 'AFG'}
        actor=${type === 'timeline' ? 'KAZ' : nothing}
        period="2018/2025"
      ></trade-chart>`,
  ]),
);
const panels = (lang: string) =>
  html`<trade-chart
    lang=${lang}
    .data=${of(lang)}
    type="lines"
    reporter="KAZ"
    partner="AFG UZB"
    facet="partner"
    relative-to="population"
  ></trade-chart>`;

const markup: Record<string, string> = { document: typeof document };
// Before series can be read, nothing is said of a part of them.
markup['chart before'] = await collectResult(render(chart('en')));
await loadSeries();
// Before a publisher's words are here, nothing is named by others.
markup['named before'] = await collectResult(render(named('en')));
await loadVocabulary();
markup['doubted before'] = await collectResult(render(doubted('en')));
await Promise.all(['en', 'fa-AF'].flatMap((tag) => [loadDoubts(tag), loadCharts(tag)]));
for (const [name, template] of Object.entries({
  chart,
  card,
  map,
  still,
  several,
  diagram,
  widths,
  mention,
  row,
  named,
  doubted,
  refused,
  panels,
  ...corridors,
  ...types,
}))
  for (const lang of ['en', 'fa-AF']) markup[`${name} ${lang}`] = await collectResult(render(template(lang)));
linkStyles('/packages/elements/cdn/');
for (const [name, template] of Object.entries({ chart, card, map, mention }))
  markup[`linked ${name}`] = await collectResult(render(template('en')));
console.log(JSON.stringify(markup));
