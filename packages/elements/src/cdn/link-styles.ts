import { html, isServer, type LitElement } from 'lit';
import { ActorCard } from '../actor-card/actor-card.ts';
import { CorridorMap } from '../corridor-map/corridor-map.ts';
import { TradeChart } from '../trade-chart/trade-chart.ts';

/** Elements and the sheets that lie beside the scripts. */
const SHEETS = [
  [TradeChart, 'trade-chart.css'],
  [ActorCard, 'actor-card.css'],
  [CorridorMap, 'corridor-map.css'],
] as const;

type Render = (this: LitElement) => unknown;

/** How elements are drawn without a link, by their prototypes. */
const plain = new WeakMap<object, Render>();

/**
 * Lets a server write a link to a sheet in place of a style element into whatever it paints from now on, for pages whose policy allows no styles in markup
 * (`style-src` without `'unsafe-inline'`). `base` is the address of the folder of the scripts, with a slash at its end. A page has nothing to link.
 */
export function linkStyles(base: string): void {
  if (!isServer) return;
  for (const [element, file] of SHEETS) {
    const drawn = element.prototype as unknown as { render: Render };
    const render = plain.get(drawn) ?? drawn.render;
    plain.set(drawn, render);
    drawn.render = function () {
      return html`<link rel="stylesheet" href=${base + file} />${render.call(this)}`;
    };
    element.styles = [];
    element.elementStyles = [];
  }
}
