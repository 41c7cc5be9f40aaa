/** Frames of a page that are looked at: a page with more has another purpose. */
const MOST = 64;

/** A window and all frames in it, whatever their origin: this much a browser tells of foreign ones. */
function* within(one: Window): Generator<Window> {
  yield one;
  for (let i = 0; i < one.length; i += 1) yield* within(one[i] as Window);
}

/** The origin of a window that is ours; undefined for a foreign one, which does not say. */
function originOf(one: Window): string | undefined {
  try {
    return one.origin;
  } catch {
    return undefined;
  }
}

/** All other windows of the page that share our origin. */
export function* framesOfOwnOrigin(): Generator<Window> {
  if (origin === 'null' || !top) return;
  let looked = 0;
  for (const one of within(top)) {
    if ((looked += 1) > MOST) return;
    if (one !== self && originOf(one) === origin) yield one;
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
  const around = originAround();
  if (parent !== self && around && around !== origin && origins.has(around)) yield [parent, around];
  for (const { src, contentWindow } of document.querySelectorAll('iframe')) {
    const theirs = URL.canParse(src) ? new URL(src).origin : '';
    if (contentWindow && theirs !== origin && origins.has(theirs)) yield [contentWindow, theirs];
  }
}
