/** Lines of a text that are in sight at once, and letters in a line, about. */
const MOST_LINES = 12;
const LINE = 70;

const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);

/** A text that is shown and can be copied. */
export interface Given {
  readonly name: string;
  readonly text: string;
  /** Whether it is read by machines. */
  readonly code?: boolean | undefined;
}

/** A text in a field in which it can be selected. */
export interface Field {
  readonly name: string;
  readonly area: HTMLTextAreaElement;
}

/** A field that shows a text. Each of its lines runs in the direction of its first letter, as a style says. */
export function fieldOf({ name, text, code }: Given): Field {
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.value = text;
  // Else a field that gets the focus shows its end.
  area.setSelectionRange(0, 0);
  area.rows = Math.min(MOST_LINES, linesOf(text));
  area.dir = 'ltr';
  area.setAttribute('aria-label', name);
  if (code) area.className = 'code';
  return { name, area };
}
