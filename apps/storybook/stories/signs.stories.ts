import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { barEnd, barOutline, CUT, GAP, signOf, STROKE, type BarMark, type Sign } from '@keruen/figure';
import type { Nature, Qualifier } from '@keruen/data';
import { pasted } from './pasted.ts';
import { unsure } from './table.ts';

const meta: Meta = { title: 'signs', tags: ['!autodocs'] };

export default meta;

interface Line {
  readonly sign: Sign;
  readonly en: string;
  readonly fa: string;
}

const line = (nature: Nature, qualifier: Qualifier, en: string, fa: string, high?: number): Line => ({
  sign: signOf(nature, qualifier, high),
  en,
  fa,
});

const LINES: readonly Line[] = [
  line(
    'statistic',
    'exact',
    'Statistic: counted by an office that says how',
    'آمار: ادارهٔ مسئول آن را شمرده است',
  ),
  line(
    'derived',
    'exact',
    'Derived: computed from named statistics of one producer',
    'محاسبه‌شده از آمار یک تولیدکننده',
  ),
  line('claim', 'exact', 'Claim: somebody said so', 'ادعا: کسی چنین گفته است'),
  line('target', 'exact', 'Target: somebody aims at it', 'هدف: کسی به آن می‌خواهد برسد'),
  line(
    'forecast',
    'exact',
    'Forecast: somebody expects it; it fades onward',
    'پیش‌بینی: کسی آن را انتظار دارد؛ رو به جلو محو می‌شود',
  ),
  line('statistic', 'at-least', 'At least, over: the end is open', 'حداقل، بیش از: انتها باز است'),
  line('statistic', 'at-most', 'At most, under: the end is capped', 'حداکثر، کمتر از: انتها بسته است'),
  line('statistic', 'approx', 'About, almost: the end is soft', 'حدود، نزدیک به: انتها نرم است'),
  line('statistic', 'exact', 'Range: a band between two caps', 'بازه: نواری میان دو سر', 1),
];

const SURFACE = { solid: 'solid', tint: 'tint', hollow: 'hollow', hatch: 'hatch' } as const;
const DASHES = { none: nothing, solid: nothing, dashed: '5 3', dotted: '1.5 3' } as const;

function picture(sign: Sign, toward: 'start' | 'end'): TemplateResult {
  const mark: BarMark = {
    kind: 'bar',
    x: 4,
    y: 3,
    width: 76,
    height: 18,
    toward: 'end',
    tone: 'lapis',
    sign,
  };
  const end = barEnd(mark);
  return html`<svg
    class="sign"
    data-toward=${toward}
    width="96"
    height="24"
    viewBox="0 0 96 24"
    aria-hidden="true"
  >
    <defs>
      <pattern
        id="fine-hatch"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="stroke" d="M2 0V4" stroke-width="1.6" />
      </pattern>
    </defs>
    <path
      class=${SURFACE[sign.fill]}
      d=${barOutline(mark)}
      stroke-width=${sign.outline === 'none' ? '0' : STROKE}
      stroke-dasharray=${DASHES[sign.outline]}
    />
    ${end ? svg`<path class="stroke" d=${end} stroke-width=${STROKE} />` : nothing}
  </svg>`;
}

/** Signs that are no bars, as they are in keys and cells. */
const STROKES = [
  {
    d: GAP,
    en: 'Missing: a gap with a tick, and why in words',
    fa: 'نبود عدد: جای خالی با خطی کوتاه، و دلیل آن در واژه‌ها',
  },
  { d: CUT, en: 'Break in series: a cut through line and axis', fa: 'گسست در سری: برشی در خط و محور' },
] as const;

/** The sign of every nature and qualifier, drawn by the outlines the figures use. */
export const HowSureAValueIs: StoryObj = {
  name: 'How sure a value is',
  render: (_args, { globals }) => {
    const dari = globals['lang'] === 'fa-AF';
    return html`<ul class="signs">
      ${LINES.map(
        ({ sign, en, fa }) =>
          html`<li>
            ${picture(sign, dari ? 'start' : 'end')}<span lang=${dari ? 'fa-AF' : 'en'}
              >${dari ? fa : en}</span
            >
          </li>`,
      )}
      ${STROKES.map(
        ({ d, en, fa }) =>
          html`<li>
            <svg class="sign" width="96" height="24" viewBox="-17 -6 48 24" aria-hidden="true">
              ${svg`<path class="stroke" d=${d} stroke-width=${STROKE} />`}</svg
            ><span lang=${dari ? 'fa-AF' : 'en'}>${dari ? fa : en}</span>
          </li>`,
      )}
      <li>
        <span class="sign letter">≠</span
        ><span
          >${dari ? 'مقدارهایی که با هم نمی‌خوانند' : 'Values that contradict each other, side by side'}</span
        >
      </li>
    </ul>`;
  },
  parameters: { controls: { disable: true } },
};

/** The same numbers in a type, written by an editor as a table. */
const drawnAs = (type: string): StoryObj =>
  pasted(
    {
      en: `<trade-chart type="${type}" measure="trade-value"
  heading="Ranges, gaps and forecasts">${unsure.en}</trade-chart>`,
      'fa-AF': `<trade-chart type="${type}" measure="trade-value"
  heading="بازه‌ها، نبود اعداد و پیش‌بینی‌ها">${unsure.fa}</trade-chart>`,
    },
    'Invented numbers. A range is a band between two caps, a missing number a tick with its reason; a forecast fades onward.',
  );

export const AmongColumns: StoryObj = { name: 'Among columns', ...drawnAs('columns') };

export const AmongLines: StoryObj = { name: 'Among lines', ...drawnAs('lines') };

export const InATable: StoryObj = { name: 'In a table', ...drawnAs('table') };
