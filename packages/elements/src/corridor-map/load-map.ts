import { loadMapWords, matchLocale } from '@keruen/figure';
import { prepare } from '../control/later.ts';
import { region, schematic, strands, volumes } from './parts.ts';

/** Makes ready what a server needs to draw maps in a language: land, several corridors, diagrams, widths and their words. */
export async function loadMap(tag: string): Promise<void> {
  const parts = [region, strands, schematic, volumes].map(prepare);
  await Promise.all([...parts, loadMapWords({ tag: matchLocale(tag) })]);
}
