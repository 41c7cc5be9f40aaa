import type { Relatedness, RelationPair } from '@keruen/data';
import { accountDate } from '../../describe/account-words.ts';
import { nameOf } from '../../describe/name.ts';
import { commas, semicolons, sentenceCase } from '../../describe/phrase.ts';
import { describeRelatedness, speakCell, typesIn } from '../../describe/relatedness.ts';
import { speakToward } from '../../describe/toward.ts';
import { shorten } from '../../label/shorten.ts';
import { lineOf, SIZE } from '../../label/sizes.ts';
import { wrap } from '../../label/wrap.ts';
import { actorsWords } from '../../locale/actors/actors-words.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import type { Stop } from '../../scene/scene.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Layout, Medium } from '../layout.ts';
import { relationLegend, signsIn } from './legend.ts';
import { BEHIND, FAMILY_OF, isDisputed, relationSign, SIGN, standingOf } from './signs.ts';

/** Heights of a line alone, of the name above the lines of a pair, and of the heading above all of one group; px. */
const LINE = 24;
const NAME = 22;
const HEADING = 34;

/** Where words of lines begin: behind a sign and “≠”; px. */
const WORDS = SIGN + BEHIND + 14;

type Look = Pick<TextMark, 'x' | 'y' | 'size' | 'weight' | 'tone' | 'subject'>;

/** Words in as many lines as they need, from a baseline on; a word wider than a line is cut. */
function written(words: string, look: Look, width: number, { measure }: Medium): TextMark[] {
  const room = width - look.x;
  const widthOf = (text: string): number => measure(text, look.size, look.weight);
  const lines = wrap(words, room, Infinity, widthOf) ?? [words];
  return lines.map((line, i) => ({
    kind: 'text',
    anchor: 'start',
    ...look,
    y: look.y + i * lineOf(look.size),
    text: shorten(line, room, widthOf),
  }));
}

/** How far lines of words reach beyond the first, px. */
const beyond = (lines: readonly TextMark[]): number =>
  (lines.length - 1) * lineOf(lines[0]?.size ?? SIZE.label);

const NAME_LOOK = { x: 0, size: SIZE.label, weight: 600, tone: 'ink' } as const;
const LINE_LOOK = { x: WORDS, size: SIZE.label, tone: 'ink' } as const;
const HEADING_LOOK = { x: 0, size: SIZE.period, weight: 600, tone: 'lapis' } as const;

interface Listed {
  readonly marks: readonly Mark[];
  readonly stops: readonly Stop[];
  readonly height: number;
}

/** A pair: a name, and a line for each kind of relation that is recorded. */
function listed(pair: RelationPair, top: number, told: Relatedness, width: number, medium: Medium): Listed {
  const { locale } = medium;
  const name = written(nameOf(pair.from.names, locale), { ...NAME_LOOK, y: top + 16 }, width, medium);
  const marks: Mark[] = [...name];
  const stops: Stop[] = [];
  let y = top + NAME + beyond(name);
  const write = (words: string, tone: TextMark['tone']): number => {
    const lines = written(words, { ...LINE_LOOK, tone, y: y + 16 }, width, medium);
    marks.push(...lines);
    return LINE + beyond(lines);
  };
  for (const cell of pair.cells) {
    const [head] = cell.accounts;
    if (!head || !cell.state) continue;
    const subject = `relation:${head.relation.id}` as const;
    const dates = new Set(cell.accounts.map((account) => accountDate(account, locale)));
    const disputed = isDisputed(cell);
    const standing = standingOf(cell.type, cell.state);
    marks.push(...relationSign([SIGN + 2, y + 12], FAMILY_OF[cell.type], standing, disputed, subject));
    const { predicate, state } = actorsWords(locale);
    const said = [
      sentenceCase(predicate[cell.type]),
      cell.state !== 'holds' && cell.state !== 'later' && state[cell.state],
      semicolons([...dates], locale),
    ];
    const height = write(commas(said, locale), 'ink');
    const label = speakCell(cell, pair, told, locale);
    stops.push({ subject, label, x: 0, y, width, height, group: pair.to.id });
    y += height;
  }
  if (!stops.length) y += write(actorsWords(locale).gap['not-recorded'], 'muted');
  return { marks, stops, height: y - top };
}

/** The matrix read row by row, for a phone: under each of those towards whom, who does what since when. */
export const relationList: Layout<Relatedness> = (told, box, medium) => {
  const { locale } = medium;
  const width = soundWidth(box);
  const marks: Mark[] = [];
  const stops: Stop[] = [];
  let y = 0;
  for (const group of told.groups) {
    const { to, pairs } = group;
    const text = sentenceCase(speakToward(to, typesIn(group), locale));
    const heading = written(text, { ...HEADING_LOOK, y: y + 22, subject: `actor:${to.id}` }, width, medium);
    marks.push(...heading);
    y += HEADING + beyond(heading);
    for (const pair of pairs) {
      const one = listed(pair, y, told, width, medium);
      marks.push(...one.marks);
      stops.push(...one.stops);
      y += one.height;
    }
  }
  const legend = relationLegend(signsIn(told), locale);
  return { width, height: y + 4, marks, stops, legend, description: describeRelatedness(told, locale) };
};
