import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pasted, tried } from './pasted.ts';

const text = (description: string) => ({ control: 'text', description }) as const;

const meta: Meta = {
  title: 'corridor-map',
  component: 'corridor-map',
  parameters: {
    docs: {
      description: {
        component: 'Corridors on a map: every leg with its build and service status on a date.',
      },
    },
  },
  argTypes: {
    dataset: text('Id of a shipped dataset'),
    corridor: text('Corridor ids, separated by spaces: `titr` `kz-uz-af`'),
    'as-of': text('Date for which the statuses hold: `2022`'),
    boundaries: {
      control: 'select',
      options: ['', 'neutral', 'muted', 'none'],
      description: 'Lines between states, solid or dashed by class; `muted` thinner, `none` leaves them out',
    },
    layout: {
      control: 'select',
      options: ['', 'auto', 'geographic', 'schematic'],
      description: 'How they are drawn; `auto` is schematic below 480 px',
    },
    'width-by': text('A measure: `freight` makes lines as wide as what is published of it'),
    heading: text('What the map shows, in a sentence'),
    note: text('A sentence of the editor’s'),
  },
};

export default meta;

export const TransCaspian: StoryObj = {
  name: 'Trans-Caspian',
  ...pasted(
    {
      en: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr"
  heading="From two gates of China to the Black Sea"></corridor-map>`,
      'fa-AF': `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr"
  heading="از دو دروازهٔ چین تا بحیرهٔ سیاه"></corridor-map>`,
      kk: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr"
  heading="Қытайдың екі қақпасынан Қара теңізге дейін"></corridor-map>`,
    },
    'The Trans-Caspian route: Dostyk and Khorgos to Poti and Istanbul. Its far ends leave the window as named arrows.',
  ),
};

export const ToAfghanistan: StoryObj = {
  name: 'To Afghanistan',
  ...pasted(
    {
      en: `<corridor-map dataset="kazakhstan-afghanistan" corridor="kz-uz-af"
  heading="By rail to Hairatan and Mazar-i-Sharif"></corridor-map>`,
      'fa-AF': `<corridor-map dataset="kazakhstan-afghanistan" corridor="kz-uz-af"
  heading="با خط آهن تا حیرتان و مزار شریف"></corridor-map>`,
      kk: `<corridor-map dataset="kazakhstan-afghanistan" corridor="kz-uz-af"
  heading="Хайратон мен Мазари-Шарифке дейін темір жолмен"></corridor-map>`,
    },
    'Kazakhstan, Uzbekistan, Afghanistan by rail, with a link that is still being built.',
  ),
};

export const TwoCorridors: StoryObj = {
  name: 'Two corridors',
  tags: ['sheet-map'],
  ...pasted(
    {
      en: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af"
  heading="Two roads that part in Kazakhstan"></corridor-map>`,
      'fa-AF': `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af"
  heading="دو راه که در قزاقستان از هم جدا می‌شوند"></corridor-map>`,
      kk: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af"
  heading="Қазақстанда айырылатын екі жол"></corridor-map>`,
    },
    'A leg may belong to several corridors, which lie side by side on it.',
  ),
};

export const AllTwelve: StoryObj = {
  name: 'All twelve',
  ...pasted(
    {
      en: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af northern cku lapis-lazuli kz-tm-af instc khaf-herat chabahar
  tajik trans-afghan-uap trans-afghan-west"
  heading="Twelve corridors between four seas"></corridor-map>`,
      'fa-AF': `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af northern cku lapis-lazuli kz-tm-af instc khaf-herat chabahar
  tajik trans-afghan-uap trans-afghan-west"
  heading="دوازده دهلیز میان چهار بحیره"></corridor-map>`,
      kk: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af northern cku lapis-lazuli kz-tm-af instc khaf-herat chabahar
  tajik trans-afghan-uap trans-afghan-west"
  heading="Төрт теңіз арасындағы он екі дәліз"></corridor-map>`,
    },
    'Corridors that share a leg lie side by side in one order; each has its number on its line and in the legend.',
  ),
};

export const Schematic: StoryObj = {
  name: 'Schematic',
  tags: ['sheet-map'],
  ...pasted(
    {
      en: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af"
  layout="schematic"
  heading="Station by station"></corridor-map>`,
      'fa-AF': `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af"
  layout="schematic"
  heading="ایستگاه به ایستگاه"></corridor-map>`,
      kk: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af"
  layout="schematic"
  heading="Бекеттен бекетке"></corridor-map>`,
    },
    'A place a row and names beside them: what a phone shows by itself. Branches leave the main line where they do.',
  ),
};

export const WidthByFreight: StoryObj = {
  name: 'Width by freight',
  tags: ['sheet-map'],
  ...pasted(
    {
      en: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af lapis-lazuli"
  width-by="freight"
  heading="What is published to go along them"></corridor-map>`,
      'fa-AF': `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af lapis-lazuli"
  width-by="freight"
  heading="آنچه در بارهٔ بار آن‌ها منتشر شده"></corridor-map>`,
      kk: `<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af lapis-lazuli"
  width-by="freight"
  heading="Жүк тасымалы туралы не жарияланған"></corridor-map>`,
    },
    'Widths in classes, and the notes say for each number its year and what exactly was counted. Where nothing is published the line is the thinnest.',
  ),
};

export const AsOf2022: StoryObj = {
  name: 'As of 2022',
  tags: ['sheet-map'],
  ...pasted(
    '<corridor-map dataset="kazakhstan-afghanistan" corridor="titr kz-uz-af" as-of="2022"></corridor-map>',
    'Before the direct ferry to Constanta and before work on the line through Maktaaral began. What is undated stays drawn.',
  ),
};

export const WithoutBoundaries: StoryObj = {
  name: 'Without boundaries',
  ...pasted(
    '<corridor-map dataset="kazakhstan-afghanistan" corridor="titr" boundaries="none"></corridor-map>',
    'For pages whose house rules leave lines between states to others.',
  ),
};

export const MutedBoundaries: StoryObj = {
  name: 'Muted boundaries',
  ...pasted(
    '<corridor-map dataset="kazakhstan-afghanistan" corridor="titr" boundaries="muted"></corridor-map>',
    'Lines between states, thinner, so that the corridors come first.',
  ),
};

export const UnknownCorridor: StoryObj = {
  name: 'Unknown corridor',
  ...pasted(
    {
      en: `<corridor-map dataset="kazakhstan-afghanistan" corridor="silk">
  <p>From Dostyk by rail to Aktau, by ferry to Alat, by rail to Poti.</p>
</corridor-map>`,
      'fa-AF': `<corridor-map dataset="kazakhstan-afghanistan" corridor="silk">
  <p>از دوستیک با خط آهن تا آقتاو، با کشتی تا آلات، با خط آهن تا پوتی.</p>
</corridor-map>`,
    },
    'The author’s own words stay.',
  ),
};

export const TryIt: StoryObj = {
  name: 'Try it',
  tags: ['sheet-corridors'],
  ...tried(
    'corridor-map',
    {
      dataset: 'kazakhstan-afghanistan',
      corridor: 'titr',
      'as-of': '',
      boundaries: '',
      layout: '',
      'width-by': '',
      heading: '',
      note: '',
    },
    'Change the attributes in the panel and copy the tag.',
  ),
};
