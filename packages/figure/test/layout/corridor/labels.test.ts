import { describe, expect, it } from 'vitest';
import { land } from '../../../src/land/region.ts';
import { awayLabels } from '../../../src/layout/corridor/away.ts';
import { exitsOf } from '../../../src/layout/corridor/exits.ts';
import { placeLabels } from '../../../src/layout/corridor/labels.ts';
import { kept, settle, worded, type Lettering } from '../../../src/layout/corridor/lettering.ts';
import { transfersOf } from '../../../src/layout/corridor/transfers.ts';
import { walk } from '../../../src/layout/corridor/walk.ts';
import { spaceOf } from '../../../src/layout/corridor/space.ts';
import { tracksOf } from '../../../src/layout/corridor/tracks.ts';
import { planeOf, viewOf, within } from '../../../src/layout/corridor/view.ts';
import { REGION } from '../../../src/projection/region.ts';
import { visited } from '../../../src/layout/corridor/walk.ts';
import { stateLabels } from '../../../src/layout/corridor/states.ts';
import { waterLabels } from '../../../src/layout/corridor/waters.ts';
import type { Medium } from '../../../src/layout/layout.ts';
import type { TextMark } from '../../../src/scene/mark.ts';
import {
  corridorOf,
  dari,
  english,
  kazakh,
  leg,
  pashto,
  place,
  real,
  routesOf,
} from '../corridor-fixture.ts';
import type { Routes } from '@keruen/data';

function lettering(
  routes: Routes,
  width: number,
  medium: Medium = english,
): Lettering & { names: TextMark[]; away: TextMark[] } {
  const view = viewOf(routes.places, { width });
  const tracks = tracksOf(routes, view);
  const places = visited(tracks).filter(within(planeOf(REGION)));
  const exits = exitsOf(tracks, view);
  const space = spaceOf(
    view,
    tracks.filter(({ startsInside, endsInside }) => startsInside && endsInside).map(({ line }) => line),
    places.map(view.place),
  );
  const set = { view, space, medium };
  const away = awayLabels(exits, set);
  return { ...set, away, names: placeLabels(routes, places, transfersOf(walk(routes)), set, 40) };
}

const texts = (marks: readonly TextMark[]): string[] => marks.map(({ text }) => text);

describe('worded', () => {
  it('is what stands before a bracket or a slash', () => {
    expect(worded({ en: 'Alat (Port of Baku)' }, english).text).toBe('Alat');
    expect(worded({ en: 'Altynkol / Khorgos Gateway' }, english).text).toBe('Altynkol');
    expect(worded({ en: 'Mazar-i-Sharif' }, english).text).toBe('Mazar-i-Sharif');
  });

  it('names the language where it is not the figure’s own', () => {
    expect(worded({ en: 'Baku', 'fa-AF': 'باکو' }, dari)).toEqual({ text: 'باکو' });
    expect(worded({ en: 'Aktau', fa: 'آق‌تائو' }, dari)).toEqual({ text: 'آق‌تائو', lang: 'fa' });
    expect(worded({ en: 'Beyneu' }, dari)).toEqual({ text: 'Beyneu', lang: 'en' });
    expect(worded({ en: 'Beyneu' }, english)).toEqual({ text: 'Beyneu' });
  });
});

describe('settle', () => {
  const view = viewOf([place('p', 60, 45)], { width: 400 });
  const at = (x: number, y: number): TextMark => ({
    kind: 'text',
    x,
    y,
    text: 'Word',
    size: 12,
    anchor: 'start',
    tone: 'ink',
  });
  const fresh = (lines: Parameters<typeof spaceOf>[1] = []): Lettering => ({
    view,
    medium: english,
    space: spaceOf(view, lines, []),
  });

  it('takes the first candidate that covers nothing', () => {
    expect(settle([at(50, 50), at(90, 90)], fresh(), 0)).toEqual([at(50, 50)]);
  });

  it('never covers a line', () => {
    const through = fresh([
      [
        [0, 48],
        [400, 48],
      ],
    ]);
    expect(settle([at(50, 50), at(50, 90)], through, Infinity)).toEqual([at(50, 90)]);
    expect(settle([at(50, 50)], through, Infinity)).toEqual([]);
  });

  it('takes its room from those that come after', () => {
    const set = fresh();
    settle([at(50, 50)], set, 0);
    expect(settle([at(55, 52), at(55, 90)], set, Infinity)).toEqual([at(55, 90)]);
  });

  it('keeps a centred name in the picture', () => {
    const middle: TextMark = { ...at(2, 50), anchor: 'middle' };
    expect(kept(middle, fresh()).x).toBeGreaterThan(10);
    expect(kept({ ...middle, x: 200 }, fresh()).x).toBe(200);
    expect(kept({ ...middle, x: 399 }, fresh()).x).toBeLessThan(390);
  });
});

describe('placeLabels', () => {
  it('names first what ranks first, the ends in bold', () => {
    const { names } = lettering(real('kz-uz-af'), 960);
    expect(names.slice(0, 2).map(({ text, weight }) => [text, weight])).toEqual([
      ['Mazar-i-Sharif', 600],
      ['Kostanay', 600],
    ]);
    expect(texts(names)).toEqual(
      expect.arrayContaining(['Kabul', 'Hairatan', 'Tashkent', 'Astana', 'Almaty', 'Termez']),
    );
  });

  it('stops at the number asked for', () => {
    const { view, medium } = lettering(real('titr'), 960);
    const places = real('titr').places.filter(within(planeOf(REGION)));
    expect(
      placeLabels(real('titr'), places, new Set(), { view, medium, space: spaceOf(view, [], []) }, 5),
    ).toHaveLength(5);
  });

  it('names one place of a spot and no junction on a narrow map', () => {
    const narrow = texts(lettering(real('kz-uz-af'), 320).names);
    expect(narrow).toContain('Hairatan');
    expect(narrow).not.toContain('Galaba');
    expect(narrow).not.toContain('Naibabad');
    expect(texts(lettering(real('kz-uz-af'), 960).names)).toContain('Naibabad');
  });

  it('leaves out a place whose name would cover a line, whatever it is', () => {
    const crowd = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
      place(`s${i}`, 60 + Math.cos(i * 0.785) * 8, 45 + Math.sin(i * 0.785) * 5),
    );
    const spokes = crowd.map(({ id }) => leg(`hub-${id}`));
    const star = (kind: 'city' | 'port'): string[] => {
      const hub = place('hub', 60, 45, [kind], 'A very long name of a hub');
      const ids = spokes.map(({ id }) => id);
      const main = ids.flatMap((id, i) =>
        i === 0 ? [`!${id}`] : i < ids.length - 1 ? [id, `!${id}`] : [id],
      );
      const routes = routesOf(spokes, [corridorOf('star', main)], [hub, ...crowd]);
      return texts(lettering(routes, 300).names);
    };
    expect(star('city')).not.toContain('A very long name of a hub');
    expect(star('port')).not.toContain('A very long name of a hub');
  });

  it('says the language of each name in a Dari figure', () => {
    const { names } = lettering(real('titr'), 960, dari);
    const of = (id: string): TextMark => names.find(({ subject }) => subject === `node:${id}`)!;
    expect(of('istanbul')).toMatchObject({ text: 'استانبول' });
    expect(of('istanbul').lang).toBeUndefined();
    expect(of('poti')).toMatchObject({ text: 'پوتی', lang: 'fa' });
    expect(of('constanta')).toMatchObject({ text: 'کنستانتا' });
    expect(of('constanta').lang).toBeUndefined();
  });

  it('says that a name is English where there is no other', () => {
    expect(worded({ en: 'Constanța', ru: 'Констанца' }, dari)).toEqual({ text: 'Constanța', lang: 'en' });
  });

  it('carries the place it names', () => {
    for (const { subject, halo } of lettering(real('titr'), 640).names) {
      expect(subject).toMatch(/^node:/);
      expect(halo).toBe(true);
    }
  });
});

describe('awayLabels', () => {
  it.each([320, 640, 960])('stand one under the other at the tip of the arrow at %i px', (width) => {
    const { away, view } = lettering(real('titr'), width);
    expect(texts(away)).toEqual(["Xi'an", 'Lianyungang']);
    const [first, second] = away;
    expect(second!.y - first!.y).toBeGreaterThan(first!.size * 1.2);
    expect(second!.y - first!.y).toBeLessThan(first!.size * 1.8);
    for (const one of away) {
      expect(one.anchor).toBe('end');
      expect(one.x).toBeGreaterThan(view.width - 10);
      expect(one.weight).toBe(600);
    }
  });

  it('carry the places, so that they can be reached', () => {
    expect(lettering(real('titr'), 960).away.map(({ subject }) => subject)).toEqual([
      'node:xian',
      'node:lianyungang',
    ]);
  });

  it('name a place once, however many arrows lead to it', () => {
    const routes = routesOf(
      [leg('west-east'), leg('east-far'), leg('west-far')],
      [corridorOf('a', ['west-east', 'east-far']), corridorOf('b', ['west-far'])],
    );
    expect(texts(lettering(routes, 960).away)).toEqual(['far']);
  });

  it('are set towards the middle from either side', () => {
    const west = [place('home', 40, 45), place('beyond', -5, 45)];
    const { away } = lettering(routesOf([leg('home-beyond')], [corridorOf('w', ['home-beyond'])], west), 600);
    expect(away.map(({ anchor }) => anchor)).toEqual(['start']);
  });
});

describe('names of seas and states', () => {
  const seas = (id: string, width: number, medium = english): string[] =>
    texts(waterLabels(land, lettering(real(id), width, medium)));
  const named = (id: string, width: number, medium = english): string[] =>
    texts(stateLabels(lettering(real(id), width, medium)));

  it('name the seas in the language of the figure', () => {
    expect(seas('titr', 960)).toEqual(['Caspian Sea', 'Black Sea']);
    expect(seas('titr', 960, dari)).toEqual(['بحیرهٔ کسپین', 'بحیرهٔ سیاه']);
    expect(seas('kz-uz-af', 960, dari)).toEqual(['بحیرهٔ کسپین', 'بحیرهٔ آرال']);
  });

  it('leave out a sea that is not in the picture or too narrow for its name', () => {
    expect(seas('kz-uz-af', 960)).toEqual(['Caspian Sea', 'Aral Sea']);
    expect(seas('titr', 320)).not.toContain('Aral Sea');
  });

  it('stand in two lines where the water is too narrow for one', () => {
    const lines = (medium: Medium): TextMark[] => waterLabels(land, lettering(real('titr'), 768, medium));
    for (const [medium, upper, lower] of [
      [english, 'Caspian', 'Sea'],
      [kazakh, 'Каспий', 'теңізі'],
      [dari, 'بحیرهٔ', 'کسپین'],
      [pashto, 'کسپین', 'بحیره'],
    ] as const) {
      const [first, second] = lines(medium);
      expect([first?.text, second?.text]).toEqual([upper, lower]);
      expect(second!.y - first!.y).toBe(15);
      expect(second!.x).toBe(first!.x);
    }
  });

  it('name the states that a corridor leads through, on a map as wide as a page and on a phone', () => {
    expect(named('khaf-herat', 800)).toEqual(['Afghanistan', 'Iran', 'Turkmenistan']);
    expect(named('cku', 800)).toEqual(expect.arrayContaining(['China', 'Kyrgyzstan', 'Uzbekistan']));
    expect(named('chabahar', 320, dari)).toEqual(expect.arrayContaining(['افغانستان', 'ایران', 'پاکستان']));
    expect(named('titr', 800)).toContain('Kazakhstan');
  });

  it('are quiet and cover nothing', () => {
    const said = lettering(real('titr'), 960);
    for (const mark of [...waterLabels(land, said), ...stateLabels(said)]) {
      expect(mark).toMatchObject({ tone: 'muted', size: 11 });
      expect(mark.subject).toBeUndefined();
    }
  });
});
