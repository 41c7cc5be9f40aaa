interface Word {
  readonly text: string;
  readonly box: DOMRect;
}

/** Share of a line's height above and below the ink of its letters. */
const BLANK = 0.14;

const shown = (word: Element): boolean => getComputedStyle(word).visibility !== 'hidden';

const wordsOf = (picture: Element): Word[] =>
  [...picture.querySelectorAll('text')]
    .filter(shown)
    .map((word) => ({ text: word.textContent?.trim() ?? '', box: word.getBoundingClientRect() }));

/** Whether the ink of two words may lie on each other. */
function touch(a: DOMRect, b: DOMRect): boolean {
  const [blankA, blankB] = [a.height * BLANK, b.height * BLANK];
  return (
    a.left < b.right - 0.5 &&
    b.left < a.right - 0.5 &&
    a.top + blankA < b.bottom - blankB &&
    b.top + blankB < a.bottom - blankA
  );
}

function cutBy(room: DOMRect, { box }: Word): boolean {
  const blank = box.height * BLANK;
  return (
    box.left < room.left - 1 ||
    box.right > room.right + 1 ||
    box.top + blank < room.top - 1 ||
    box.bottom - blank > room.bottom + 1
  );
}

/** Words of a picture that lie on each other, or that its edge cuts. */
function touchingIn(picture: Element): string[] {
  const room = picture.getBoundingClientRect();
  const words = wordsOf(picture);
  const cut = words.filter((word) => cutBy(room, word)).map(({ text }) => `"${text}" is cut`);
  const pairs = words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter((b) => touch(a.box, b.box))
      .map((b) => `"${a.text}" on "${b.text}"`),
  );
  return [...cut, ...pairs];
}

function touchingWords(): string[] {
  return figures().flatMap((figure) =>
    [...(figure.shadowRoot?.querySelectorAll('svg.picture') ?? [])].flatMap(touchingIn),
  );
}

Object.assign(globalThis, { touchingWords });
