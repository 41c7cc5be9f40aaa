import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pasted } from './pasted.ts';

const meta: Meta = {
  title: 'trade-chart/twos, ranks and small multiples',
  component: 'trade-chart',
  parameters: {
    docs: {
      description: {
        component:
          'Two values of one thing, places among many, what was aimed at against what was reached, and one picture for each of several things.',
      },
    },
  },
};

export default meta;

const ofKazakhstan = 'dataset="kazakhstan-afghanistan" measure="trade-value" reporter="KAZ"';
const neighbours = 'partner="AFG KGZ TJK TKM UZB"';

export const TwoPeriods: StoryObj = {
  tags: ['sheet'],
  name: 'Two periods',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="slope" ${neighbours} flow="export" period="2018/2023"
  heading="What Kazakhstan sells its southern neighbours, then and now"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="slope" ${neighbours} flow="export" period="2018/2023"
  heading="آنچه قزاقستان به همسایه‌های جنوبی می‌فروشد، آن زمان و اکنون"></trade-chart>`,
    },
    'The first and the last official period of the window, a line for each series, name and value at both ends. Names that would touch move apart, ' +
      'with a thread to their line. A value is joined only to one of the same producer; a claim is a mark of its own beside the line.',
  ),
};

export const TwoFlows: StoryObj = {
  tags: ['sheet'],
  name: 'Two flows',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="dumbbell" ${neighbours} flow="export import" period="2023"
  heading="Every neighbour buys more than it sells"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="dumbbell" ${neighbours} flow="export import" period="2023"
  heading="هر همسایه بیش از آنچه می‌فروشد، می‌خرد"></trade-chart>`,
    },
    'Two values of each partner on a lane of its own, joined. Where one flow is asked for over several years, the two are its first and its last year. ' +
      'A missing value says why it is missing; nothing is joined to it.',
  ),
};

export const TwoFlowsByFactor: StoryObj = {
  name: 'Two flows, by factors',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="dumbbell" ${neighbours} flow="export import" period="2023" scale="log"
  heading="Afghanistan buys almost thirty times what it sells"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="dumbbell" ${neighbours} flow="export import" period="2023" scale="log"
  heading="افغانستان نزدیک به سی برابر آنچه می‌فروشد، می‌خرد"></trade-chart>`,
    },
    'On `scale="log"` equal factors are equal distances: small flows part that lie on each other beside large ones, and what joins two dots is how many times one is the ' +
      'other. There is no zero; what is zero or less is a tick where the scale begins. A `slope` can be drawn on it too.',
  ),
};

export const PlacesAmongPartners: StoryObj = {
  tags: ['sheet'],
  name: 'Places among partners',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="rank" partner="*" top="10" flow="export" period="2018/2023"
  heading="Who buys most from Kazakhstan"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="rank" partner="*" top="10" flow="export" period="2018/2023"
  heading="چه کسی بیش از همه از قزاقستان می‌خرد"></trade-chart>`,
    },
    'The ten largest partners of every year, by official values of one producer. A line that ends has left the ten; where a partner comes back its line ' +
      'begins again. A place is no value: values are in the table and where the arrow keys go.',
  ),
};

export const AsBothSidesReport: StoryObj = {
  tags: ['sheet'],
  name: 'As both sides report it',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="mirror-statistics" partner="KGZ" flow="export import"
  heading="Two offices count the same goods"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="mirror-statistics" partner="KGZ" flow="export import"
  heading="دو ادارهٔ آمار همان کالا را می‌شمارند"></trade-chart>`,
    },
    'Exports as the seller reports them and imports as the buyer does, with the gap between and how many times the one is the other. Both are official, ' +
      'neither is right, and they are never averaged. The line of sources says that exports are counted without freight and imports with it.',
  ),
};

export const AimedAtAndReached: StoryObj = {
  tags: ['sheet'],
  name: 'Aimed at and reached',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="target" partner="AFG" flow="turnover"
  heading="A target of four billion or more"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="target" partner="AFG" flow="turnover"
  heading="هدفی چهار میلیارد یا بیشتر"></trade-chart>`,
    },
    'The latest official number against what was aimed at or pledged: what is reached is filled, what is missing is named. “At least” is open upwards, ' +
      'a range shows both its ends. Claims that contradict the number have lanes of their own. The periods of both are named, since they may differ.',
  ),
};

export const APictureForEachPartner: StoryObj = {
  tags: ['sheet'],
  name: 'A picture for each partner',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="lines" partner="AFG CHN KGZ TJK TKM UZB" facet="partner" flow="export import" period="2018/2023"
  heading="Six partners on one scale"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="lines" partner="AFG CHN KGZ TJK TKM UZB" facet="partner" flow="export import" period="2018/2023"
  heading="شش شریک بر یک مقیاس"></trade-chart>`,
    },
    '`facet` makes small multiples of any type that draws values: by partner, reporter, product, flow or period. All have the same scale and the same ' +
      'colours, one legend and one title of the axis. Arrow keys go from one picture to the next.',
  ),
};

export const APictureForEachYear: StoryObj = {
  name: 'A picture for each year',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="bars" ${neighbours} facet="period" flow="export" period="2022/2023"
  heading="The same neighbours, two years"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="bars" ${neighbours} facet="period" flow="export" period="2022/2023"
  heading="همان همسایه‌ها، دو سال"></trade-chart>`,
    },
    'Each year beside the other, the neighbours in the same places.',
  ),
};

export const FromEachYearToTheNext: StoryObj = {
  tags: ['sheet'],
  name: 'From each year to the next',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="waterfall" ${neighbours} facet="period" flow="export" period="2020/2023"
  heading="Sales to Afghanistan lost in 2023 most of what they had gained in 2022"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="waterfall" ${neighbours} facet="period" flow="export" period="2020/2023"
  heading="فروش به افغانستان در ۲۰۲۳ بیشتر آنچه را در ۲۰۲۲ افزوده بود از دست داد"></trade-chart>`,
    },
    'What is between two periods has a panel for each period and the next. Where a panel ends the following begins: a year in the middle is drawn in both, ' +
      'and stands once in the table and in what is saved.',
  ),
};

export const WhoPassedWhom: StoryObj = {
  name: 'Who passed whom',
  ...pasted(
    {
      en: `<trade-chart ${ofKazakhstan}
  type="slope" ${neighbours} facet="period" flow="export" period="2020/2023"
  heading="Up and down from year to year"></trade-chart>`,
      'fa-AF': `<trade-chart ${ofKazakhstan}
  type="slope" ${neighbours} facet="period" flow="export" period="2020/2023"
  heading="بالا و پایین، سال به سال"></trade-chart>`,
    },
    'Slopes from each year to the next, on one scale: who passes whom is seen in its panel, and not under three other years.',
  ),
};
