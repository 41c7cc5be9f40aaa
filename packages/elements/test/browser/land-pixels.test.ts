import { html, LitElement } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { groundOf, measureText, type Ground, type Scene } from '@keruen/figure';
import { land as coarse } from '@keruen/figure/land/region';
import { land as fine } from '@keruen/figure/land/region-fine';
import { ISLANDS, LAND, SMALL_ISLANDS, WATER, type Probe } from '../../../figure/test/land/probe-places.ts';
import { REGION } from '../../../figure/src/projection/region.ts';
import { locale } from '../../../figure/src/locale/languages/en.ts';
import { all } from '../../src/paint/all.ts';
import { learn } from '../../src/paint/painters.ts';
import { paintPicture } from '../../src/paint/picture.ts';
import { figureStyles } from '../../src/theme/styles.ts';
import { clear } from './page.ts';
import { pictureOf, pixelsOf, type Pixels } from './pixels.ts';

afterEach(clear);
learn(all);

/** A ground as elements paint it, and nothing on it. */
class BareGround extends LitElement {
  static override styles = figureStyles();
  static override properties = { scene: { attribute: false } };
  declare scene: Scene | undefined;

  override render() {
    const still = { entered: false, current: 0, shown: undefined, handleEvent: () => undefined };
    const dir = { scene: 'ltr', text: 'ltr', lang: 'en' } as const;
    return html`<div class="root">${this.scene ? paintPicture(this.scene, still, dir) : ''}</div>`;
  }
}
customElements.define('bare-ground', BareGround);

/** The region is looked at in quarters, each as large as it is: px of the region to the CSS px. */
const SCALE = 2;
const { width, height } = REGION;

/** A quarter of the region without names of waters: all room is taken. */
function quarter(ground: Ground, left: number, top: number): Scene {
  const [x, y] = [-left * SCALE, -top * SCALE];
  const place = ({ lon, lat }: { readonly lon: number; readonly lat: number }) => {
    const [px, py] = REGION.project([lon, lat]);
    return [x + px * SCALE, y + py * SCALE] as const;
  };
  const space = {
    cost: () => Infinity,
    costOnLine: () => Infinity,
    way: () => undefined,
    take: () => undefined,
    leaders: [],
  };
  const lettering = {
    view: { width, height, window: REGION, isInside: () => true, scale: SCALE, x, y, place },
    space,
    medium: { locale, measure: measureText },
  };
  return { width, height, marks: ground(lettering), stops: [], legend: [], description: 'ground' };
}

async function photograph(scene: Scene): Promise<Pixels> {
  const element = document.createElement('bare-ground') as BareGround;
  element.scene = scene;
  // Shores are land: an island may be as narrow as the line of its shore.
  element.style.cssText = '--keruen-land: #00ff00; --keruen-coast: #00ff00; --keruen-water: #0000ff';
  element.style.inlineSize = `${width}px`;
  document.body.append(element);
  await element.updateComplete;
  const picture = element.renderRoot.querySelector<SVGElement>('.picture')!;
  const base64 = await page.screenshot({ element: picture, base64: true, save: false });
  element.remove();
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return pixelsOf(await pictureOf(new Blob([bytes], { type: 'image/png' })), width, height);
}

/** Land, water, or what is drawn on them: a line, and px that are both. */
type Kind = 'land' | 'water' | 'line';

/** All of the region, px by px. */
async function regionOf(ground: Ground): Promise<(lon: number, lat: number, around?: number) => Set<Kind>> {
  await page.viewport(width + 40, height + 40);
  document.body.style.margin = '0';
  const quarters = new Map<string, Pixels>();
  for (const left of [0, width / SCALE])
    for (const top of [0, height / SCALE])
      quarters.set(`${left} ${top}`, await photograph(quarter(ground, left, top)));
  const kindAt = (px: number, py: number): Kind => {
    const [left, top] = [px < width / SCALE ? 0 : width / SCALE, py < height / SCALE ? 0 : height / SCALE];
    const { data } = quarters.get(`${left} ${top}`)!;
    const at = (Math.floor((py - top) * SCALE) * width + Math.floor((px - left) * SCALE)) * 4;
    const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (red < 40 && green > 215 && blue < 40) return 'land';
    return red < 40 && green < 40 && blue > 215 ? 'water' : 'line';
  };
  return (lon, lat, around = 0) => {
    const [px, py] = REGION.project([lon, lat]);
    const found = new Set<Kind>();
    for (let dx = -around; dx <= around; dx += 1 / SCALE)
      for (let dy = -around; dy <= around; dy += 1 / SCALE)
        if (px + dx >= 0 && py + dy >= 0 && px + dx < width && py + dy < height)
          found.add(kindAt(px + dx, py + dy));
    return found;
  };
}

const GROUNDS: readonly (readonly [string, Ground, readonly Probe[]])[] = [
  ['coarse land', groundOf(coarse), ISLANDS],
  ['fine land', groundOf({ ...coarse, ...fine }), [...ISLANDS, ...SMALL_ISLANDS]],
];

/** Beyond the region: the picture names them at the end of an arrow. */
const AWAY = ['xian', 'lianyungang', 'mumbai'];

describe.each(GROUNDS)('px of the %s', { timeout: 60_000 }, (_, ground, islands) => {
  test('are land where there is land, water where there is water, and land beneath every place or within 4 px of it', async () => {
    const kinds = await regionOf(ground);
    const odd: string[] = [];
    const expectKind = (kind: Kind, around: number, [name, lon, lat]: Probe): void => {
      const seen = kinds(lon, lat, around);
      if (!seen.has(kind)) odd.push(`${name}: ${[...seen].join(', ')}, not ${kind}`);
    };
    for (const probe of LAND) expectKind('land', 0, probe);
    for (const probe of WATER) expectKind('water', 0, probe);
    for (const probe of islands) expectKind('land', 1, probe);
    for (const { id, lon, lat } of dataset.nodes.filter((node) => !AWAY.includes(node.id)))
      expectKind('land', 4, [id, lon, lat]);
    expect(odd).toEqual([]);
  });

  test('of water are a tenth of all: nothing is flooded and nothing has dried up', async () => {
    const kinds = await regionOf(ground);
    let [water, all] = [0, 0];
    for (let lon = 25; lon <= 90; lon += 0.5)
      for (let lat = 24; lat <= 56; lat += 0.5) {
        const [px, py] = REGION.project([lon, lat]);
        if (px < 0 || py < 0 || px >= width || py >= height) continue;
        all += 1;
        if (kinds(lon, lat).has('water')) water += 1;
      }
    expect(water / all).toBeGreaterThan(0.085);
    expect(water / all).toBeLessThan(0.125);
  });
});
