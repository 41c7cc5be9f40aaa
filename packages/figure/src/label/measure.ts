/** Width of `text` in CSS px at `size` px; never less than what a reader's font needs. */
export type MeasureText = (text: string, size: number, weight?: 400 | 600) => number;
