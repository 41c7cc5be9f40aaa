import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TradeChart } from '@keruen/elements';
import { invented } from './invented.ts';
import { pasted } from './pasted.ts';

const meta: Meta = {
  title: 'trade-chart/wholes, ways and times',
  component: 'trade-chart',
  parameters: {
    docs: {
      description: {
        component:
          'Parts of a whole, goods on their way, what is dated of an actor, the numbers themselves, and words set into a picture.',
      },
    },
  },
};

export default meta;

const world = 'dataset="kazakhstan-afghanistan" measure="trade-value" reporter="KAZ"';

export const PartsOfAWhole: StoryObj = {
  tags: ['sheet'],
  name: 'Parts of a whole',
  ...pasted(
    {
      en: `<trade-chart ${world}
  type="treemap" partner="WLD" product="*" flow="export" period="2021"
  heading="More than half of it comes out of the ground"></trade-chart>`,
      'fa-AF': `<trade-chart ${world}
  type="treemap" partner="WLD" product="*" flow="export" period="2021"
  heading="بیش از نیم آن از زمین بیرون می‌آید"></trade-chart>`,
    },
    'Kazakhstan’s exports to the world by section of the Harmonized System. An area is a value; name, value and share stand on a tile where they fit, ' +
      'and all of them in the table. Only statistics of one period are parts: a claim, a missing or a negative number stands under the picture. ' +
      'The arrow keys go from the largest part to the smallest.',
  ),
};

const drillDown = pasted(
  {
    en: `<trade-chart type="treemap" reporter="KAZ" partner="AFG" product="*" flow="export"
  heading="Invented figures: choose a section to see its chapters"
  note="These figures are invented to show how a whole is looked into. Nobody published them."></trade-chart>`,
    'fa-AF': `<trade-chart type="treemap" reporter="KAZ" partner="AFG" product="*" flow="export"
  heading="ارقام ساختگی: بخشی را انتخاب کنید تا فصل‌هایش را ببینید"
  note="این ارقام ساختگی است و کسی آن را منتشر نکرده است."></trade-chart>`,
  },
  'A tile with “›” has parts of its own. A click, or Enter, asks for these; a button leads back. The figures are invented and say so: the shipped facts ' +
    'have no chapters under their sections. The data are given as the property `data`.',
);

export const LookingIntoAPart: StoryObj = {
  name: 'Looking into a part',
  ...drillDown,
  render: (args, context) => {
    const room = drillDown.render!(args, context) as HTMLElement;
    room.querySelector<TradeChart>('trade-chart')!.data = invented;
    return room;
  },
};

export const GoodsOnTheirWay: StoryObj = {
  tags: ['sheet'],
  name: 'Goods on their way',
  ...pasted(
    {
      en: `<trade-chart ${world}
  type="flows" partner="*" top="10" flow="export import" period="2023"
  heading="What comes in and what goes out"></trade-chart>`,
      'fa-AF': `<trade-chart ${world}
  type="flows" partner="*" top="10" flow="export import" period="2023"
  heading="آنچه می‌آید و آنچه می‌رود"></trade-chart>`,
    },
    'Imports lead to Kazakhstan, exports from it; ribbons are as thick as their values, on one scale. Every partner has a line for its name and ' +
      'value. Where there is little width the two directions stand under each other.',
  ),
};

export const ProductsOnTheirWay: StoryObj = {
  name: 'Products on their way',
  ...pasted(
    `<trade-chart ${world}
  type="flows" partner="WLD" product="*" flow="export" period="2021"></trade-chart>`,
    'The same picture by product. Long names are cut at a word; the full name is spoken and in the table.',
  ),
};

export const WhatIsDatedOfAState: StoryObj = {
  tags: ['sheet'],
  name: 'What is dated of a state',
  ...pasted(
    {
      en: `<trade-chart dataset="kazakhstan-afghanistan" type="timeline" actor="KAZ" partner="AFG" period="2021/2026"
  heading="From no contacts to an accredited chargé d’affaires"></trade-chart>`,
      'fa-AF': `<trade-chart dataset="kazakhstan-afghanistan" type="timeline" actor="KAZ" partner="AFG" period="2021/2026"
  heading="از نبود تماس تا شارژدافیر پذیرفته‌شده"></trade-chart>`,
    },
    'A day is a dot, a month a band within which it was, about a month a band with soft ends. Three sources date the same accreditation differently: ' +
      'their dates stand together, with “≠” between them, and the notes say who says which.',
  ),
};

export const ATimeForEachActor: StoryObj = {
  tags: ['sheet'],
  name: 'A time for each actor',
  ...pasted(
    {
      en: `<trade-chart dataset="kazakhstan-afghanistan" type="timeline" actor="TKM UZB KGZ TJK RUS CHN" facet="actor" partner="AFG" period="2022/2025"
  heading="Neighbours and Kabul, year by year"></trade-chart>`,
      'fa-AF': `<trade-chart dataset="kazakhstan-afghanistan" type="timeline" actor="TKM UZB KGZ TJK RUS CHN" facet="actor" partner="AFG" period="2022/2025"
  heading="همسایه‌ها و کابل، سال به سال"></trade-chart>`,
      kk: `<trade-chart dataset="kazakhstan-afghanistan" type="timeline" actor="TKM UZB KGZ TJK RUS CHN" facet="actor" partner="AFG" period="2022/2025"
  heading="Көршілер мен Кабул, жылдан жылға"></trade-chart>`,
    },
    'A panel for each of several actors, or with `facet="partner"` for each of those with whom; years lie at the same place in all. What concerns two of them is told ' +
      'in both. With `actor="*"` those have panels of whom most is told, `top` of them, and everything else a last one.',
  ),
};

export const OfficesOfAPerson: StoryObj = {
  name: 'Offices of a person',
  ...pasted(
    '<trade-chart dataset="kazakhstan-afghanistan" type="timeline" actor="smadiyarov"></trade-chart>',
    'An office is a bar from when it has surely begun, with a band for when it may have, and open where no end is recorded.',
  ),
};

export const TheNumbersThemselves: StoryObj = {
  tags: ['sheet'],
  name: 'The numbers themselves',
  ...pasted(
    {
      en: `<trade-chart ${world}
  type="table" partner="AFG" flow="export import turnover" period="1996/2025"
  heading="Every number with its sign"></trade-chart>`,
      'fa-AF': `<trade-chart ${world}
  type="table" partner="AFG" flow="export import turnover" period="1996/2025"
  heading="هر رقم با نشانهٔ آن"></trade-chart>`,
    },
    'A table as the figure itself. Cells have the signs of pictures: nature, qualifier, a gap with its reason, a cut where another producer begins, ' +
      '“≠” where values contradict each other. Names of lines and columns stay in sight; of more than 200 lines a page is shown.',
  ),
};

export const WhatIsSaidOfSomebody: StoryObj = {
  name: 'What is said of somebody',
  ...pasted(
    {
      en: `<trade-chart dataset="kazakhstan-afghanistan" type="table" actor="tokayev"
  heading="A president: what he held, did and said"></trade-chart>`,
      'fa-AF': `<trade-chart dataset="kazakhstan-afghanistan" type="table" actor="tokayev"
  heading="یک رئیس‌جمهور: سمت‌ها، کارها و گفته‌ها"></trade-chart>`,
    },
    'The table of a timeline. Statements have the sign of a claim, say whose they are and what speaks against them; ' +
      'those without a date stand last.',
  ),
};

export const WordsAtTheirTimes: StoryObj = {
  name: 'Words at their times',
  ...pasted(
    {
      en: `<trade-chart ${world}
  type="lines" partner="AFG" flow="export import turnover" period="2018/2025"
  heading="Trade went on after the change of power">
  <p data-period="2021-08-15">The Taliban take Kabul</p>
  <p data-period="2023-12-29/..">No longer on Kazakhstan’s list</p>
  <p data-subject="observation:c031">The article’s round number</p>
</trade-chart>`,
      'fa-AF': `<trade-chart ${world}
  type="lines" partner="AFG" flow="export import turnover" period="2018/2025"
  heading="تجارت پس از تغییر قدرت ادامه یافت">
  <p data-period="2021-08-15">طالبان کابل را می‌گیرند</p>
  <p data-period="2023-12-29/..">دیگر در فهرست قزاقستان نیست</p>
  <p data-subject="observation:c031">رقم گرد مقاله</p>
</trade-chart>`,
    },
    'Children with a time or a Subject stand in the picture: a day as a rule, a span as a ground, words about a value over it. They touch nothing, are ' +
      'spoken with the picture, and are notes. Without a script they are paragraphs.',
  ),
};

export const WordsOverColumns: StoryObj = {
  name: 'Words over columns',
  ...pasted(
    {
      en: `<trade-chart ${world}
  type="columns" partner="AFG" flow="export import" period="2018/2023"
  heading="The same words over columns">
  <p data-period="2020">First year of the pandemic</p>
  <p data-period="2021-08-15">The Taliban take Kabul</p>
</trade-chart>`,
      'fa-AF': `<trade-chart ${world}
  type="columns" partner="AFG" flow="export import" period="2018/2023"
  heading="همان کلمه‌ها بر ستون‌ها">
  <p data-period="2020">نخستین سال همه‌گیری</p>
  <p data-period="2021-08-15">طالبان کابل را می‌گیرند</p>
</trade-chart>`,
    },
    'One function sets words into every picture in which time goes across.',
  ),
};
