import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pasted, tried } from './pasted.ts';
import { flows, turnover } from './table.ts';
import { unanswered } from './unanswered.ts';

const text = (description: string) => ({ control: 'text', description }) as const;

const meta: Meta = {
  title: 'trade-chart',
  component: 'trade-chart',
  parameters: {
    docs: {
      description: {
        component:
          'Trade flows as columns or bars: statistics, claims and targets of one measure, each drawn as sure as it is.',
      },
    },
  },
  argTypes: {
    dataset: text('Id of a shipped dataset'),
    type: {
      control: 'select',
      options: ['columns', 'bars', 'lines', 'treemap', 'flows', 'timeline', 'table'],
      description: 'Chart type',
    },
    measure: text('What is measured'),
    reporter: text('Actor whose trade it is'),
    partner: text('Actor it trades with'),
    flow: text('Flows, separated by spaces: `export` `import` `turnover` `balance`'),
    period: text('A window, inclusive: `2018/2025`'),
    heading: text('What the figure shows, in a sentence'),
    note: text('A sentence of the editor’s'),
    'as-of': text('Only what was valid on this date; what became known later is marked'),
  },
};

export default meta;

const trade = 'dataset="kazakhstan-afghanistan" measure="trade-value" reporter="KAZ" partner="AFG"';

/** Every sign on one chart. */
export const StatisticsClaimsAndATarget: StoryObj = {
  name: 'Statistics, claims and a target',
  ...pasted(
    {
      en: `<trade-chart
  dataset="kazakhstan-afghanistan" type="columns" measure="trade-value"
  reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"
  heading="Trade doubled in 2022, then fell by more than a third"></trade-chart>`,
      'fa-AF': `<trade-chart
  dataset="kazakhstan-afghanistan" type="columns" measure="trade-value"
  reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"
  heading="تجارت در سال ۲۰۲۲ دو برابر شد و سپس بیش از یک‌سوم کاهش یافت"></trade-chart>`,
    },
    'Official exports and imports, the turnover derived from them, the round number of an article beside the official one, ' +
      'and a target of at least four billion on its own band of two years. The notes name what contradicts what.',
  ),
};

export const TwoProducersOneBreak: StoryObj = {
  name: 'Two producers, one break',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="columns" flow="export import" period="1996/2023"
  heading="Two producers, one break"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="columns" flow="export import" period="1996/2023"
  heading="دو تولیدکنندهٔ آمار، یک گسست"></trade-chart>`,
    },
    'Until 2016 the values are another producer’s, every fourth year. A cut through the axis says that the two never make one series.',
  ),
};

export const LyingBars: StoryObj = {
  name: 'Lying bars',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="bars" flow="export import" period="2018/2023"
  heading="Nearly all of it flows one way"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="bars" flow="export import" period="2018/2023"
  heading="تقریباً همهٔ تجارت یک‌طرفه است"></trade-chart>`,
    },
    'The same layout that columns become where room is narrow, chosen by name.',
  ),
};

export const LinesOverTime: StoryObj = {
  name: 'Lines over time',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="lines" flow="export import turnover" period="2018/2025"
  heading="Far below the target"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="lines" flow="export import turnover" period="2018/2025"
  heading="بسیار پایین‌تر از هدف"></trade-chart>`,
    },
    'Statistics of one producer are joined, and nothing else: a claim stands beside the value it contradicts, a target for two years is a level line over both.',
  ),
};

export const AsKnownInJanuary2024: StoryObj = {
  name: 'As of January 2024',
  ...pasted(
    `<trade-chart ${trade}
  type="columns" flow="turnover" period="2018/2025" as-of="2024-01"></trade-chart>`,
    'What was valid when the article appeared. Figures that were published later stay, and say when they became known.',
  ),
};

export const FromATable: StoryObj = {
  name: 'From a table',
  ...pasted(
    {
      en: `<trade-chart type="columns" flow="turnover" heading="Drawn from the table inside">${turnover.en}</trade-chart>`,
      'fa-AF': `<trade-chart type="columns" flow="turnover" heading="از جدولی که در درون است">${turnover.fa}</trade-chart>`,
    },
    'Without `dataset` or `src`, the table inside is the data. It is also what feeds, searches and readers without a script see. ' +
      'Cells may say `≥ 4 bn`, `about 1.3` or `(target)`.',
  ),
};

export const InPlaceOfATable: StoryObj = {
  name: 'In place of a table',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="columns" flow="export import" period="2018/2023"
  heading="As tall as the table it replaces">${flows.en}</trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="columns" flow="export import" period="2018/2023"
  heading="به بلندی جدولی که جایش را می‌گیرد">${flows.fa}</trade-chart>`,
    },
    'Content inside a tag is what readers see first. The figure takes exactly its height, so the page does not jump; what does not fit is folded.',
  ),
};

export const UnknownDataset: StoryObj = {
  name: 'Unknown dataset',
  ...pasted(
    {
      en: `<trade-chart dataset="no-such-dataset" type="columns">${flows.en}</trade-chart>`,
      'fa-AF': `<trade-chart dataset="no-such-dataset" type="columns">${flows.fa}</trade-chart>`,
    },
    'Where nothing can be drawn the author’s own content stays, with a calm sentence that says why.',
  ),
};

export const StillLoading: StoryObj = {
  name: 'Still loading',
  ...pasted(
    {
      en: `<trade-chart src="./unanswered.json">${flows.en}</trade-chart>`,
      'fa-AF': `<trade-chart src="./unanswered.json">${flows.fa}</trade-chart>`,
    },
    'While data are on the way, what stands inside is shown. Nothing spins.',
  ),
  beforeEach: unanswered,
};

export const NothingRecorded: StoryObj = {
  name: 'Nothing recorded',
  ...pasted(
    `<trade-chart ${trade}
  type="columns" flow="export import" period="1980/1985"></trade-chart>`,
    'A question to which the data have no answer.',
  ),
};

export const TryIt: StoryObj = {
  name: 'Try it',
  ...tried(
    'trade-chart',
    {
      dataset: 'kazakhstan-afghanistan',
      type: 'columns',
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: 'export import',
      period: '2018/2023',
      heading: '',
      note: '',
      'as-of': '',
    },
    'Change the attributes in the panel and copy the tag.',
  ),
};
