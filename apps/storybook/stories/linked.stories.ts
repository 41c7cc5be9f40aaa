import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pasted } from './pasted.ts';

const meta: Meta = {
  title: 'linked',
  parameters: {
    docs: {
      description: {
        component:
          'What a reader points at, in a sentence or in a figure, lights up in all of them. A click, a tap or Enter pins it; Escape in a figure, a second click or the button lets go.',
      },
    },
  },
};

export default meta;

const FIGURES = (
  heading: string,
): string => `<trade-chart id="trade" dataset="kazakhstan-afghanistan" type="columns"
  reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"
  heading="${heading}"></trade-chart>
<actor-card dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>
<corridor-map dataset="kazakhstan-afghanistan" corridor="kz-uz-af titr" as-of="2024"></corridor-map>`;

export const ProseAChartACardAndAMap: StoryObj = {
  name: 'Prose, a chart, a card and a map',
  ...pasted(
    {
      en: `<p>In <a data-subject="period:2022" href="#trade">2022</a> trade reached, the article says,
  <a data-subject="observation:c031" href="#trade">one billion dollars</a>. What
  <a data-subject="flow:KAZ-AFG" href="#trade">Kazakhstan sells to Afghanistan</a> goes by
  <button type="button" data-subject="corridor:kz-uz-af">rail through Uzbekistan</button>; the road to the west crosses
  <button type="button" data-subject="leg:aktau-alat">the Caspian Sea</button>.</p>
${FIGURES('Trade doubled in 2022')}`,
      'fa-AF': `<p>در سال <a data-subject="period:2022" href="#trade">۲۰۲۲</a> تجارت، به گفتهٔ مقاله، به
  <a data-subject="observation:c031" href="#trade">یک میلیارد دالر</a> رسید. آنچه
  <a data-subject="flow:KAZ-AFG" href="#trade">قزاقستان به افغانستان می‌فروشد</a> از
  <button type="button" data-subject="corridor:kz-uz-af">راه آهن ازبکستان</button> می‌گذرد؛ راه غرب از
  <button type="button" data-subject="leg:aktau-alat">بحیرهٔ خزر</button> می‌گذرد.</p>
${FIGURES('تجارت در ۲۰۲۲ دو برابر شد')}`,
    },
    'Words of the page carry `data-subject`; nothing else is needed. Links still lead on, and the words are lit by the browser without being changed.',
  ),
};
