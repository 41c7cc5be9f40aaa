import { vi } from 'vitest';
import { until, type Any } from './page.ts';

/** A file a reader would have been given. */
export interface File {
  readonly name: string;
  readonly type: string;
  readonly blob: Blob;
  readonly text: () => Promise<string>;
}

/** Catches files instead of saving them. */
export function catchFiles(): readonly File[] {
  const files: File[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = make(blob as Blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!;
    files.push({ name: this.download, type: blob.type, blob, text: () => blob.text() });
  });
  return files;
}

const root = (element: Any): ShadowRoot => element.shadowRoot!;

/** Chooses an entry of the menu, which is opened for it. */
export async function choose(element: Any, offer: string): Promise<void> {
  const item = (): HTMLElement | null => root(element).querySelector<HTMLElement>(`[data-offer="${offer}"]`);
  root(element).querySelector<HTMLElement>('[aria-haspopup=menu]:not([data-views])')!.click();
  await until('the menu is open', item);
  item()!.click();
}

/** The file that an entry gives. */
export async function fileOf(element: Any, offer: string, files: readonly File[]): Promise<File> {
  const before = files.length;
  await choose(element, offer);
  // A browser makes a PNG when it has nothing else to do, which on a busy machine takes its time.
  await vi.waitUntil(() => files.length > before, { timeout: 20_000 });
  return files.at(-1)!;
}

/** The texts that an entry shows. */
export async function textsOf(element: Any, offer: string): Promise<readonly string[]> {
  await choose(element, offer);
  await until(`a text of ${offer} is shown`, () => root(element).querySelector('textarea'));
  return [...root(element).querySelectorAll('textarea')].map((field) => field.value);
}
