import type { Showing } from './takeable.ts';

/** What the menu's button does with a click and with the arrow keys: the menu is loaded, and asks again what is shown whenever it needs to know. */
export const openMenu =
  (host: HTMLElement, showing: () => Showing) =>
  async (event: Event): Promise<void> => {
    const { key } = event as Partial<KeyboardEvent>;
    if (key && !/^Arrow[UD]/.test(key)) return;
    event.preventDefault();
    const button = event.currentTarget as HTMLElement;
    const menu = await import('./menu.ts').catch(() => undefined);
    await menu?.toggleMenu(button, () => ({ ...showing(), host }), key);
  };
