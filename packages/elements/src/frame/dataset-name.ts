/**
 * `dataset` is an attribute of ours and also the platform's map of `data-*` attributes. The map can still be read; a word written
 * to it, as frameworks do with every attribute, sets the attribute.
 */
export function shareDataset(prototype: HTMLElement): void {
  const above = Object.getPrototypeOf(prototype) as object;
  Object.defineProperty(prototype, 'dataset', {
    configurable: true,
    get(this: HTMLElement) {
      return Reflect.get(above, 'dataset', this) as unknown;
    },
    set(this: HTMLElement, id: string | null | undefined) {
      if (id === null || id === undefined) this.removeAttribute('dataset');
      else this.setAttribute('dataset', id);
    },
  });
}
