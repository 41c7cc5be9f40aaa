/**
 * Puts the text of a field on the clipboard. Where a page or a reader refuses that, the text is selected instead, for a
 * keyboard can copy what is selected; true where it was copied.
 */
export async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
