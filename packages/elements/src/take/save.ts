/** How long a file stays at its address, ms: some browsers begin to read it after they have asked where to put it. */
const KEPT = 10_000;

/** Gives a reader a file by a link that is followed at once. Its address is of this page alone and is taken back. */
export function save(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** A name for a file: the words of the heading, as far as a file can be called so. */
export function fileName(words: string, fallback: string, ending: string): string {
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${slug || fallback}.${ending}`;
}
