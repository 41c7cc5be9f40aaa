import type { Names } from '../../schema/claim.ts';
import { unitOf } from '../code/units.ts';
import { unitWritten } from '../observation/said-in-header.ts';
import type { Said } from './said.ts';

/** What the name of a unit says whose code nobody knows, where it is understood whole: `million USD`. */
export function unitNamed(code: string, names: Names | undefined): Said | undefined {
  const written = unitOf(code) === undefined && names?.en ? unitWritten(names.en) : undefined;
  if (written?.unit === undefined) return undefined;
  return { words: { unit: written.unit }, ...(written.scale ? { unitScale: written.scale } : {}) };
}
