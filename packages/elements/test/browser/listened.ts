/** Where a page hears what no element of its own does. */
export const PAGE: readonly EventTarget[] = [window, document, document.body, document.documentElement];

/** The kinds of events that somebody begins to listen to at the targets while something goes on, in order. */
export async function listenedDuring(
  targets: readonly EventTarget[],
  act: () => Promise<unknown>,
): Promise<readonly string[]> {
  const kinds: string[] = [];
  const { addEventListener: add } = EventTarget.prototype;
  for (const target of targets)
    target.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      kinds.push(args[0]);
      add.apply(this, args);
    };
  try {
    await act();
  } finally {
    for (const target of targets) Reflect.deleteProperty(target, 'addEventListener');
  }
  return kinds;
}
