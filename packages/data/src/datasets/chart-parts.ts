import { isOneOf } from '../query/trade/asked.ts';

/** What a chart asks, as far as it decides which parts it needs. Words may be wrong: an author wrote them. */
export interface TradeQuestion {
  readonly measure?: string | undefined;
  /** Actor ids separated by spaces, or `*`. */
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
  readonly product?: readonly string[] | undefined;
  /** A size of states by which the answer is measured: it is needed beside it. */
  readonly relativeTo?: string | undefined;
}

/**
 * Whose numbers of which measures a part holds: words and ids separated by spaces. `-` stands for records that name nobody, and for
 * totals of all products; partners as `^AB` are those whom no other part lists and whose id begins with A or B.
 */
export type Holding = readonly [
  part: string,
  measures: string,
  reporters: string,
  partners: string,
  products: string,
];

/**
 * The parts with numbers that a chart needs: those that answer it, or that in which one would look, and those that name whom it
 * names.
 */
export function chartParts(question: TradeQuestion, holdings: readonly Holding[]): readonly string[] {
  const found = tradeParts(question, holdings);
  const parts = found.length > 0 ? found : holdings.slice(0, 1).map(([part]) => part);
  const { relativeTo, reporter } = question;
  const sizes = relativeTo === undefined ? [] : tradeParts({ measure: relativeTo, reporter }, holdings);
  return [...new Set([...parts, ...naming(question, holdings, parts), ...sizes])];
}

/** The parts with numbers that answer the question; none where no part is known to hold any. */
export function tradeParts(
  { measure, reporter, partner, product }: TradeQuestion,
  holdings: readonly Holding[],
): readonly string[] {
  const asked = wordsOf(partner);
  const isOther = otherThan(holdings);
  const found = holdings.filter(
    ([, measures, reporters, partners, products]) =>
      (measure === undefined || wordsOf(measures).includes(measure)) &&
      holds(reporters, wordsOf(reporter)) &&
      (holds(partners, asked) || asked.some((id) => isOther(partners, id))) &&
      wordsOf(products).some((id) => (id === NONE ? !product?.length : isOneOf(id, product ?? []))),
  );
  return [...new Set(found.map(([part]) => part))];
}

/** Parts that name whom the question names and the parts found do not, so that nobody the dataset knows is refused as unknown. */
function naming(
  { reporter, partner }: TradeQuestion,
  holdings: readonly Holding[],
  found: readonly string[],
): readonly string[] {
  const isOther = otherThan(holdings);
  return [...wordsOf(reporter), ...wordsOf(partner)].flatMap((id) => {
    const names = holdings
      .filter(
        ([, , reporters, partners]) =>
          wordsOf(`${reporters} ${partners}`).includes(id) || isOther(partners, id),
      )
      .map(([part]) => part);
    return names.some((part) => found.includes(part)) ? [] : names.slice(0, 1);
  });
}

/** Tells whether partners as `^AB` include somebody, whom no part may list. */
function otherThan(holdings: readonly Holding[]): (partners: string, id: string) => boolean {
  const listed = holdings.flatMap(([, , , partners]) => wordsOf(partners));
  return (partners, id) => partners.startsWith('^') && !listed.includes(id) && partners.includes(id[0]!, 1);
}

const NONE = '-';

const wordsOf = (text = ''): readonly string[] => text.split(' ').filter(Boolean);

function holds(held: string, asked: readonly string[]): boolean {
  return asked.length === 0 || wordsOf(held).some((id) => id === NONE || isOneOf(id, asked));
}
