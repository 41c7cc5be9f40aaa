/** Whether an author has put anything inside an element: words, or what may stand for them. */
export const hasContent = (host: Element): boolean => !!host.firstElementChild || !!host.textContent?.trim();
