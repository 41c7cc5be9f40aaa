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
      options: [
        'columns',
        'bars',
        'lines',
        'area',
        'stacked',
        'mirror',
        'growth',
        'slope',
        'dumbbell',
        'rank',
        'mirror-statistics',
        'target',
        'waterfall',
        'treemap',
        'flows',
        'timeline',
        'table',
      ],
      description: 'Chart type',
    },
    measure: text('What is measured'),
    reporter: text('Actor whose trade it is'),
    partner: text('Actor it trades with'),
    product: text('Goods: `HSII`, several, or `*` for all'),
    actor: text('Actors of whom a `timeline` or a `table` tells, or `*` for all'),
    flow: text('Flows, separated by spaces: `export` `import` `turnover` `balance`'),
    period: text('A window, inclusive: `2018/2025`'),
    facet: {
      control: 'select',
      options: [undefined, 'partner', 'reporter', 'product', 'flow', 'period', 'actor'],
      description: 'Small multiples: a picture for each of these, all on one scale',
    },
    top: text(
      'How many of the largest partners or products stand by themselves; but in a `rank`, the sum of the others too',
    ),
    scale: {
      control: 'select',
      options: ['linear', 'log', 'share'],
      description:
        'How values become positions; a scale on which lengths would not say their values is refused',
    },
    'relative-to': {
      control: 'select',
      options: ['population', 'gdp'],
      description: 'Values for each inhabitant of the reporter, or in per cent of its gross domestic product',
    },
    heading: text('What the figure shows, in a sentence'),
    note: text('A sentence of the editor’s'),
    'as-of': text('Only what was valid on this date; what became known later is marked'),
  },
};

export default meta;

const trade = 'dataset="kazakhstan-afghanistan" measure="trade-value" reporter="KAZ" partner="AFG"';

const everybody = 'dataset="kazakhstan-afghanistan" reporter="KAZ" partner="*"';

/** Every sign on one chart. */
export const StatisticsClaimsAndATarget: StoryObj = {
  tags: ['sheet'],
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

export const BothCalendars: StoryObj = {
  name: 'In both calendars',
  ...pasted(
    {
      en: `<trade-chart ${trade} calendar="both"
  type="columns" flow="export import" period="2018/2023"
  heading="The years as Afghanistan counts them"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade} calendar="both"
  type="columns" flow="export import" period="2018/2023"
  heading="سال‌ها به تقویم هجری شمسی"></trade-chart>`,
    },
    'A Gregorian year lies in two years of the Solar Hijri calendar, which begin in March: both stand in brackets behind it.',
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
  tags: ['sheet'],
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

export const ColumnsByPartner: StoryObj = {
  name: 'Columns by partner',
  ...pasted(
    {
      en: `<trade-chart ${everybody}
  type="columns" flow="export import" period="2023" top="6"
  heading="Whom Kazakhstan sells to and buys from"></trade-chart>`,
      'fa-AF': `<trade-chart ${everybody}
  type="columns" flow="export import" period="2023" top="6"
  heading="قزاقستان به چه کسانی می‌فروشد و از چه کسانی می‌خرد"></trade-chart>`,
    },
    'Of one period, columns and bars stand by partner or product, the largest first. Of all of them (`*`) `top` stand by themselves, eight where it is not said; the sum of the others is derived. Names that have no room under columns turn them into bars.',
  ),
};

export const LinesOverTime: StoryObj = {
  tags: ['sheet'],
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

export const LogarithmicScale: StoryObj = {
  tags: ['sheet'],
  name: 'Logarithmic scale',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="lines" flow="export import" period="1996/2023" scale="log"
  heading="Flows of very different size on one scale"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="lines" flow="export import" period="1996/2023" scale="log"
  heading="جریان‌هایی با اندازه‌های بسیار متفاوت در یک مقیاس"></trade-chart>`,
    },
    'On `scale="log"` equal factors are equal distances, so that small flows can be seen beside large ones. It has no zero: what is zero or less is a tick at the foot.',
  ),
};

export const PerPerson: StoryObj = {
  tags: ['sheet'],
  name: 'Per person',
  ...pasted(
    {
      en: `<trade-chart
  dataset="kazakhstan-afghanistan" type="lines" relative-to="population"
  reporter="KAZ" partner="AFG" flow="export import" period="2018/2023"
  heading="What Kazakhstan sold for each of its inhabitants"></trade-chart>`,
      'fa-AF': `<trade-chart
  dataset="kazakhstan-afghanistan" type="lines" relative-to="population"
  reporter="KAZ" partner="AFG" flow="export import" period="2018/2023"
  heading="آنچه قزاقستان به ازای هر نفر فروخت"></trade-chart>`,
    },
    'Trade over the population of the reporter in the same year. One office counts trade, another people; the same two in every year make a ' +
      'line. Below the picture readers choose between published values, values per person and per cent of GDP.',
  ),
};

export const ShareOfGdp: StoryObj = {
  name: 'In per cent of GDP',
  ...pasted(
    {
      en: `<trade-chart
  dataset="kazakhstan-afghanistan" type="columns" relative-to="gdp"
  reporter="KAZ" partner="UZB KGZ AFG" flow="export" period="2021/2023"
  heading="Three neighbours in proportion to the economy"></trade-chart>`,
      'fa-AF': `<trade-chart
  dataset="kazakhstan-afghanistan" type="columns" relative-to="gdp"
  reporter="KAZ" partner="UZB KGZ AFG" flow="export" period="2021/2023"
  heading="سه همسایه به تناسب اقتصاد"></trade-chart>`,
    },
    'Exports over the gross domestic product of the reporter in the same year and currency; claims and targets stay outside, for only ' +
      'statistics are computed with.',
  ),
};

export const AreaOverTime: StoryObj = {
  tags: ['sheet'],
  name: 'Area over time',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="area" flow="export import" period="2018/2023"
  heading="A rise, then a fall by more than a third"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="area" flow="export import" period="2018/2023"
  heading="یک افزایش و سپس کاهش بیش از یک‌سوم"></trade-chart>`,
    },
    'A line filled to zero. Several areas stand on zero where none hides another; where they would, parts of a whole are stacked and all else is left unfilled; the legend says so. Claims and targets are never filled.',
  ),
};

export const AreasOfPartners: StoryObj = {
  name: 'Areas of partners',
  ...pasted(
    {
      en: `<trade-chart ${everybody}
  type="area" flow="export" period="2018/2023"
  heading="The largest partners of Kazakhstan, and all others"></trade-chart>`,
      'fa-AF': `<trade-chart ${everybody}
  type="area" flow="export" period="2018/2023"
  heading="بزرگ‌ترین شرکای قزاقستان و دیگران"></trade-chart>`,
    },
    'Areas of partners would hide each other, so they are stacked. Of all partners (`partner="*"`) the eight largest stand by themselves; the sum of the others is derived, and hatched.',
  ),
};

export const PartsOfAWhole: StoryObj = {
  tags: ['sheet'],
  name: 'Parts of a whole',
  ...pasted(
    {
      en: `<trade-chart ${everybody}
  type="stacked" flow="export" period="2018/2023"
  heading="Three partners took half of Kazakhstan’s exports in 2023"></trade-chart>`,
      'fa-AF': `<trade-chart ${everybody}
  type="stacked" flow="export" period="2018/2023"
  heading="سه شریک در سال ۲۰۲۳ نیم صادرات قزاقستان را گرفتند"></trade-chart>`,
    },
    'Official numbers of one producer that add up to a whole: flows, partners or products. Claims, targets and missing values stand beside a stack and are never summed; so does turnover, which is a sum itself. Past five series a colour comes again with a pattern.',
  ),
};

export const SharesOfAWhole: StoryObj = {
  tags: ['sheet'],
  name: 'Shares of a whole',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="stacked" scale="share" flow="export import" period="2018/2023"
  heading="Imports are a sliver of what is traded"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="stacked" scale="share" flow="export import" period="2018/2023"
  heading="واردات بخش کوچکی از تجارت است"></trade-chart>`,
    },
    'On `scale="share"` each stack is a hundred per cent of its own parts; a negative part hangs from zero, and where a whole is not above zero there are no shares. What is no part keeps its words.',
  ),
};

export const ExportsAgainstImports: StoryObj = {
  tags: ['sheet'],
  name: 'Exports against imports',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="mirror" flow="export import" period="2018/2023"
  heading="Exports above the line, imports below it"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="mirror" flow="export import" period="2018/2023"
  heading="صادرات بالای خط، واردات زیر آن"></trade-chart>`,
    },
    'Both flows on one scale around one zero line: up and down for each period, or to either side where room is narrow. A claim stands beside what it contradicts, on its own side. Nothing here is negative, so amounts below the line have no minus.',
  ),
};

export const WhatChanged: StoryObj = {
  tags: ['sheet'],
  name: 'What changed',
  ...pasted(
    {
      en: `<trade-chart ${everybody}
  type="waterfall" flow="export" period="2022/2023"
  heading="Who bought more from Kazakhstan in 2023, and who less"></trade-chart>`,
      'fa-AF': `<trade-chart ${everybody}
  type="waterfall" flow="export" period="2022/2023"
  heading="در سال ۲۰۲۳ چه کسی از قزاقستان بیش‌تر خرید و چه کسی کم‌تر"></trade-chart>`,
    },
    'The level before, what each partner added or lost, what all others did, the level after: of official figures of one producer, each change derived from two of them and hatched. Beside levels of eighty billion the changes are small, so the levels are lines on an axis without zero; no bar begins above it.',
  ),
};

export const WhatChangedByFlow: StoryObj = {
  name: 'What changed, by flow',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="waterfall" flow="export import" period="2021/2022"
  heading="Exports made nearly all of the rise"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="waterfall" flow="export import" period="2021/2022"
  heading="تقریباً همهٔ افزایش از صادرات بود"></trade-chart>`,
    },
    'With one partner the parts are its flows, and the levels turnover. Here changes can be seen beside bars from zero.',
  ),
};

export const GrowthByYear: StoryObj = {
  name: 'Growth by year',
  ...pasted(
    {
      en: `<trade-chart ${trade}
  type="growth" flow="export turnover" period="2019/2023"
  heading="Twice as much, then less again"></trade-chart>`,
      'fa-AF': `<trade-chart ${trade}
  type="growth" flow="export turnover" period="2019/2023"
  heading="دو برابر، سپس دوباره کم‌تر"></trade-chart>`,
    },
    'Each year over the one before, computed from official figures, with what others say of it beside. Bars rise from one for more and hang from it for less.',
  ),
};

export const AlmostTwice: StoryObj = {
  tags: ['sheet'],
  name: 'Almost twice',
  ...pasted(
    {
      en: `<trade-chart dataset="kazakhstan-afghanistan" type="growth" measure="trade-ratio"
  reporter="KAZ" partner="AFG" flow="turnover"
  heading="More than twice, not almost"></trade-chart>`,
      'fa-AF': `<trade-chart dataset="kazakhstan-afghanistan" type="growth" measure="trade-ratio"
  reporter="KAZ" partner="AFG" flow="turnover"
  heading="بیش از دو برابر، نه نزدیک به آن"></trade-chart>`,
    },
    'Ratios as bars from a base line at one, where nothing changed: “almost twice”, as an article says, beside the 2.08 that the official figures give.',
  ),
};

export const AZeroLineIsNotBroken: StoryObj = {
  name: 'A zero line is not broken',
  ...pasted(
    `<trade-chart ${trade}
  type="columns" flow="export import" period="2018/2023" scale="log"></trade-chart>`,
    'Columns say values by their length from zero, which a logarithmic scale does not have. They stay as they are; a note tells the reader and an issue, `false-scale`, the editor.',
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
      product: '',
      actor: '',
      flow: 'export import',
      period: '2018/2023',
      heading: '',
      note: '',
      'as-of': '',
    },
    'Change the attributes in the panel and copy the tag.',
  ),
};
