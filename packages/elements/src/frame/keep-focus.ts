type Host = HTMLElement & {
  readonly updateComplete: Promise<unknown>;
  readonly addController: (controller: { readonly hostUpdated: () => void }) => unknown;
};

/** Those who have been helped already, by what had the focus. */
const helped = new WeakSet<Element>();

/** Whether the focus is nowhere: a browser puts it there when what had it goes. */
const isNowhere = ({ ownerDocument: { activeElement, body } }: Host): boolean =>
  !activeElement || activeElement === body;

const within = (host: Host, selector: string): HTMLElement | null =>
  host.shadowRoot!.querySelector<HTMLElement>(selector);

/**
 * A reader whose control goes with its figure is not thrown to the top of the page: the focus goes to the sentence that says why there is no figure, and
 * from there, when the figure comes again, to its picture.
 */
export async function keepFocus(host: Host, left: Element): Promise<void> {
  await host.updateComplete;
  const sentence = within(host, '.calm');
  if (left.isConnected || helped.has(left) || !sentence || !isNowhere(host)) return;
  helped.add(left);
  sentence.tabIndex = -1;
  sentence.focus();
  host.addController({
    hostUpdated: () => {
      if (helped.has(sentence) || sentence.isConnected) return;
      helped.add(sentence);
      if (isNowhere(host)) within(host, '.picture[tabindex], .ways summary, .ways button')?.focus();
    },
  });
}
