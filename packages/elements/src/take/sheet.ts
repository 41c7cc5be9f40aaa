import { formatDate, measureText, spaced } from '@keruen/figure';
import { sheetOf, type About, type Sheet, type SheetLine } from '@keruen/figure/sheet';
import { letteringOf } from './lettering.ts';
import { pageAddress } from './address.ts';
import { namedSources } from './named-sources.ts';
import { plainText } from './plain-text.ts';
import { remarksOf } from './remarks-of.ts';
import type { OnShow } from './takeable.ts';

function footOf(on: OnShow): SheetLine[] {
  const { figure, locale, dataset, host, words } = on;
  const { dataAsOf } = figure;
  const said = [
    figure.sources.length && namedSources(on),
    dataAsOf && locale.words.frame.dataAsOf(formatDate(dataAsOf, locale)),
    remarksOf(on).join(' '),
    // Numbers of a page's own have none.
    dataset.licence && words.licence(`\u2068${dataset.licence}\u2069`),
    `\u2066${pageAddress(host)}\u2069`,
  ];
  return said.flatMap((text) => (text ? { text } : []));
}

/** The figure as a picture that can stand alone; undefined where it is words. */
export function sheetOfFigure(on: OnShow): Sheet | undefined {
  const { host, figure, locale } = on;
  const { scene, dir = locale.dir, heading, subtitle, notes } = figure;
  if (!scene) return undefined;
  const { letter = 0, word = 0 } = letteringOf(host);
  const words = { heading, subtitle: subtitle ? { text: subtitle } : undefined, notes, foot: footOf(on) };
  return sheetOf(scene, words, { scene: dir, text: locale.dir }, spaced(measureText, { letter, word }));
}

/** What a picture file says of itself. */
export function aboutFigure(on: OnShow): About {
  const { host, figure, locale, dataset } = on;
  const { heading, subtitle = '', scene, notes, sources, dataAsOf } = figure;
  const description = scene?.description ?? subtitle;
  return {
    title: plainText(heading?.text ?? subtitle),
    description: plainText(description),
    language: locale.tag,
    sources,
    licence: dataset.licence,
    notes: [...notes.map(({ text }) => plainText(text)), ...remarksOf(on)],
    date: dataAsOf,
    address: pageAddress(host),
  };
}
