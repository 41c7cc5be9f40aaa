import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import type { Reader } from './reader.ts';

/** Options of single checks are documented by axe, but not in its types. */
interface Options extends RunOptions {
  readonly checks: Readonly<Record<string, { readonly options: object }>>;
}

interface Axe {
  run(context: string, options: Options): Promise<AxeResults>;
}

/** Where a device forces its own colours they are not ours to judge, and axe reads the ones that are not painted. */
const options = ({ forcedColors }: Reader): Options => ({
  resultTypes: ['violations', 'incomplete'],
  rules: { 'color-contrast': { enabled: !forcedColors } },
  // A sign such as “≠” is judged as letters are.
  checks: { 'color-contrast': { options: { ignoreUnicode: false } } },
});

const told = (id: string, { target, failureSummary, any }: NodeResult): string =>
  `${id} ${target.flat().join(' ')}: ${any[0]?.message ?? failureSummary ?? ''}`;

/** Whether it stands in a shadow root: our own question decides the contrast of all words there. */
const isOurs = ({ target }: NodeResult): boolean =>
  target.some((step) => Array.isArray(step) && step.length > 1);

/** Every violation, and all that axe leaves undecided but the contrast of words of figures, which our own question decides. */
export async function axeFindings(page: Page, reader: Reader): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate(
    (run) => (globalThis as unknown as { axe: Axe }).axe.run('.reader', run),
    options(reader),
  );
  const undecided = incomplete.map((one) =>
    one.id === 'color-contrast' ? { ...one, nodes: one.nodes.filter((node) => !isOurs(node)) } : one,
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => told(id, node))),
    ...undecided.flatMap(({ id, nodes }) => nodes.map((node) => `undecided: ${told(id, node)}`)),
  ];
}
