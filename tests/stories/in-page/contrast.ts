type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
});

/** Colours that were asked for before: a page has a few, and a canvas is slow to tell them. */
const known = new Map<string, Colour>();

/** sRGB of any CSS colour, 0 to 255; alpha 0 to 1. */
function colourOf(css: string): Colour {
  const colour = known.get(css) ?? painted(css);
  known.set(css, colour);
  return colour;
}

function painted(css: string): Colour {
  if (!pen) throw new Error('no canvas');
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const linear = (c: number): number =>
  c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;

const luminance = ([r, g, b]: Colour): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio of WCAG 2.2. */
function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const isOpaque = (colour: Colour): boolean => colour[3] > 0.99;

/** What elements paint, for as long as one question is answered: words lie on the same few, and a style is slow to tell. */
const grounds = new Map<Element, Colour | undefined>();

/** What an element paints over its whole inside, if anything. */
function ground(element: Element): Colour | undefined {
  if (!grounds.has(element)) grounds.set(element, paintedBy(element));
  return grounds.get(element);
}

function paintedBy(element: Element): Colour | undefined {
  const { fill, fillOpacity, opacity, backgroundColor } = getComputedStyle(element);
  if (!(element instanceof SVGGeometryElement)) {
    const colour = colourOf(backgroundColor);
    return isOpaque(colour) ? colour : undefined;
  }
  if (fill === 'none' || fill.startsWith('url') || Number(fillOpacity) * Number(opacity) < 0.99)
    return undefined;
  const colour = colourOf(fill);
  return isOpaque(colour) ? colour : undefined;
}

const haloOf = (word: Element): Colour | undefined => {
  const { paintOrder, stroke, strokeWidth } = getComputedStyle(word);
  const hasHalo =
    word instanceof SVGElement && paintOrder.startsWith('stroke') && parseFloat(strokeWidth) >= 2;
  return hasHalo && stroke !== 'none' ? colourOf(stroke) : undefined;
};

function pageBehind(element: Element): Colour {
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)
  ) {
    const colour = at instanceof SVGElement ? undefined : ground(at);
    if (colour) return colour;
  }
  return [255, 255, 255, 1];
}

/** Not what stands in a word, nor what stands over the picture for a while and covers words. */
const isBeneath = (one: Element, word: Element): boolean =>
  (one === word || !word.contains(one)) && (!one.closest('.tooltip') || !!word.closest('.tooltip'));

/** What lies beneath a word at nine points of its box: the topmost opaque fill, or the page. */
function beneath(word: Element, root: ShadowRoot): Colour[] {
  const halo = haloOf(word);
  if (halo) return [halo];
  const { left, top, width, height } = boxOfText(word);
  return [0.1, 0.5, 0.9].flatMap((x) =>
    [0.2, 0.5, 0.8].map((y) => {
      const stack = root.elementsFromPoint(left + x * width, top + y * height);
      const element = stack.find((one) => ground(one) && isBeneath(one, word));
      return (element && ground(element)) ?? pageBehind(word);
    }),
  );
}

/** What shows words that are no text within it: the one chosen from a list, and what was written. */
const SHOWS = 'select, textarea, input:not([type=range])';

const shownValue = (element: Element): string =>
  element instanceof HTMLSelectElement
    ? (element.selectedOptions[0]?.text ?? '')
    : (element as HTMLInputElement | HTMLTextAreaElement).value;

const ownText = (element: Element): string =>
  (element.matches(SHOWS) ? shownValue(element) : childText(element)).trim();

const childText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('');

/** The letters alone, without the signs that stand beside them in the same element. */
function boxOfText(element: Element): DOMRect {
  if (element.matches(SHOWS)) return element.getBoundingClientRect();
  const range = document.createRange();
  const text = [...element.childNodes].find(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  range.selectNodeContents(text ?? element);
  return range.getBoundingClientRect();
}

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
};

/**
 * Words of figures with less than 4.5:1 against what is painted beneath them (WCAG 2.2, 1.4.3). axe leaves words in pictures
 * undecided, signs that are not letters, and words near the land of a map, which reaches beyond its window unseen.
 */
function faintWords(required = 4.5): string[] {
  grounds.clear();
  return figures().flatMap((figure) => {
    const root = figure.shadowRoot;
    const words = [...(root?.querySelectorAll('*') ?? [])].filter((word) => ownText(word) && isSeen(word));
    return words.flatMap((word) => {
      if (!root || word.matches('style, [hidden] *')) return [];
      const { fill, color } = getComputedStyle(word);
      const ink = colourOf(word instanceof SVGElement ? fill : color);
      const least = Math.min(...beneath(word, root).map((colour) => contrast(ink, colour)));
      return least < required ? [`"${ownText(word)}" ${least.toFixed(2)}:1`] : [];
    });
  });
}

/** Words that a reader who asks for more contrast would find pale: less than 7:1 (1.4.6). */
const paleWords = (): string[] => faintWords(7);

Object.assign(globalThis, { faintWords, paleWords });
