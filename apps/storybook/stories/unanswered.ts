/** An address that never answers, so that a story can show what waiting looks like. Gives back the page's own `fetch`. */
export function unanswered(): () => void {
  const own = window.fetch;
  window.fetch = (address, options) =>
    String(address).endsWith('/unanswered.json') ? new Promise<Response>(() => {}) : own(address, options);
  return () => {
    window.fetch = own;
  };
}
