import { element } from '../sheet/xml.ts';

/** A block of HTML on lines of its own: what stands in it, each on a line, two blanks further in. */
export function block(
  name: string,
  inside: readonly string[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const [open] = element(name, attributes, '\n').split('\n');
  const lines = inside.filter(Boolean).flatMap((one) => one.split('\n'));
  return [open, ...lines.map((line) => `  ${line}`), `</${name}>`].join('\n');
}

/** An element in a line, its content markup already. */
export const inline = (
  name: string,
  content: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string => content && element(name, attributes, content);

/** Words that stand for a date, which a machine can read where the date is certain. */
export const dated = (words: string, edtf: string | undefined): string =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf ?? '') ? inline('time', words, { datetime: edtf }) : words;
