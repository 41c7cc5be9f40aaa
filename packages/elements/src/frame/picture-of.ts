import type { Locale, Scene } from '@keruen/figure';
import type { Directions } from '../paint/directions.ts';
import { paintPicture, type Gestures } from '../paint/picture.ts';
import type { Figure } from './figure.ts';
import { legendList } from './legend.ts';

/** What a scene gives to a figure: its picture, its legend, and what is pointed at in it. */
export const pictureOf = (
  scene: Scene,
  at: Gestures,
  dir: Directions,
  locale: Locale,
): Pick<Figure, 'picture' | 'legend' | 'pointed' | 'scene' | 'dir'> => ({
  scene,
  dir: dir.scene,
  picture: paintPicture(at.focused?.(scene) ?? scene, at, dir),
  legend: legendList(scene.legend, locale),
  pointed: at,
});
