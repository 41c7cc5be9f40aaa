import type { Palette } from '@keruen/figure/sheet';
import { LIGHT } from '../theme/palette.ts';

/** Any colour of CSS as `#rrggbb`, by painting with it: words, other spaces and colours of the system are understood as the page understands them. */
function resolver(): (colour: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (colour) => {
    if (!context) return colour;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[r, g, b].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
  };
}

/** The colours a figure wears at this moment: its theme, and what the page has given in their place. */
export function coloursOf(root: Element): Palette {
  const style = getComputedStyle(root);
  const resolve = resolver();
  return Object.fromEntries(
    Object.entries(LIGHT).map(([name, colour]) => [
      name,
      resolve(style.getPropertyValue(`--k-${name}`).trim() || colour),
    ]),
  ) as unknown as Palette;
}
