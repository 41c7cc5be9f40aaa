/** Frames of a page that are looked at: a page with more has another purpose. */
const MOST = 64;

/** Our origin. A page may keep things of its own under the browser's names: `origin`, `self`, `parent`, `length`. */
export function ownOrigin(): string {
  const { origin } = window;
  return origin === 'null' || URL.canParse(origin) ? origin : location.origin;
}

/** A window and all frames in it, whatever their origin: this much a browser tells of foreign ones. */
function* within(one: Window): Generator<Window> {
  yield one;
  for (let i = 0; i < one.length && one[i]; i += 1) yield* within(one[i] as Window);
}

/** A foreign window does not show its document. */
function isOurs(one: Window): boolean {
  try {
    return !!one.document;
  } catch {
    return false;
  }
}

/** All other windows of the page that share our origin. */
export function* framesOfOwnOrigin(): Generator<Window> {
  if (ownOrigin() === 'null' || !top) return;
  let looked = 0;
  for (const one of within(top)) {
    if ((looked += 1) > MOST) return;
    if (one !== window && isOurs(one)) yield one;
  }
}

/** The origin of the page around us, as far as the browser tells. */
function originAround(): string | undefined {
  const [near] = location.ancestorOrigins ?? [];
  if (near) return near;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : undefined;
}

/**
 * The page around us and the frames in our document, where they are known to be of one of these foreign origins. Where a frame has gone
 * on to another address since, the browser keeps the message.
 */
export function* framesOfOrigins(origins: ReadonlySet<string>): Generator<readonly [Window, string]> {
  if (!origins.size) return;
  const [around, origin, { parent }] = [originAround(), ownOrigin(), window];
  if (parent !== window && around && around !== origin && origins.has(around)) yield [parent, around];
  for (const { src, contentWindow } of document.querySelectorAll('iframe')) {
    const theirs = URL.canParse(src) ? new URL(src).origin : '';
    if (contentWindow && theirs !== origin && origins.has(theirs)) yield [contentWindow, theirs];
  }
}
