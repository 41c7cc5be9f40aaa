/** What was found, in at most 80 characters. Never throws, whatever it is given. */
export function received(value: unknown): string {
  try {
    const text = describe(value);
    // A cut through a surrogate pair would leave half a character.
    return text.length > 80 ? `${text.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : text;
  } catch {
    return 'something that cannot be read';
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 80)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return value === null ? 'null' : 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
