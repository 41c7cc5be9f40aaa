import type { Locale, Scene } from '@keruen/figure';
import type { Directions } from '../paint/directions.ts';
import { paintPicture, type Gestures } from '../paint/picture.ts';
import type { Figure } from './figure.ts';
import { legendList } from './legend.ts';

/** What a scene gives to a figure: its picture, its legend, and words beside the stop that is shown. */
export function pictureOf(
  scene: Scene,
  at: Gestures,
  dir: Directions,
  locale: Locale,
): Pick<Figure, 'picture' | 'legend' | 'tooltip'> {
  const { shown } = at;
  return {
    picture: paintPicture(scene, at, dir),
    legend: legendList(scene.legend, locale),
    tooltip: shown && {
      text: shown.label,
      x: shown.x + shown.width / 2,
      y: shown.y,
      height: shown.height,
      width: scene.width,
    },
  };
}
