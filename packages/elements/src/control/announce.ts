/**
 * Says once, politely, what the reader has caused: the one live region of a figure, made when it first has something to say. Nothing is
 * said of what came by itself. What comes of one act at several places (a part is looked into, and pinned by that) is one announcement.
 */
export function announce(root: ShadowRoot, text: string): void {
  const news = root.querySelector<HTMLElement>('.news') ?? begin(root);
  const { next } = news.dataset;
  news.dataset.next = next ? `${next} ${text}` : text;
  if (next) return;
  // The same words are news again only where the region was empty in between.
  news.textContent = '';
  // A region that has just come must stand for a moment before screen readers hear it.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      news.textContent = news.dataset.next ?? '';
      delete news.dataset.next;
    }),
  );
}

function begin(root: ShadowRoot): HTMLElement {
  const news = document.createElement('p');
  news.className = 'news hidden';
  news.setAttribute('role', 'status');
  root.querySelector('.root')?.append(news);
  return news;
}
