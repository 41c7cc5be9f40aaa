import { SIZE } from '../../label/sizes.ts';
import type { Scene } from '../../scene/scene.ts';
import type { BarForm } from './bar-form.ts';
import type { Medium } from '../layout.ts';

/** Of more periods than this only those that stand apart must be named. */
const MANY = 12;

/** An upright picture that says whether it leaves out names of partners or products. */
export const named = (scene: Scene, form: Pick<BarForm, 'banded'>, medium: Medium): Scene =>
  form.banded.named && !tellsPeriods(scene, form, medium) ? { ...scene, cramped: true } : scene;

/** Whether a picture names the periods of its bands, and those that stand apart on their own ground. */
export function tellsPeriods(
  { marks }: Scene,
  { banded: { bands, named } }: Pick<BarForm, 'banded'>,
  { measure }: Medium,
): boolean {
  const texts = new Set(marks.map((mark) => mark.kind === 'text' && mark.text));
  const grounds = marks.flatMap((mark) => (mark.kind === 'region' ? [mark.width] : []));
  const apart = bands.filter((band) => band.apart);
  const told = bands.length > MANY && !named ? apart : bands;
  return (
    told.every(({ name }) => texts.has(name)) &&
    apart.every(({ name }, i) => measure(name, SIZE.period) <= grounds[i]!)
  );
}
