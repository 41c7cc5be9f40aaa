import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pasted, tried } from './pasted.ts';

const text = (description: string) => ({ control: 'text', description }) as const;

const meta: Meta = {
  title: 'actor-card',
  component: 'actor-card',
  parameters: {
    docs: {
      description: {
        component:
          'One actor on one date: names, offices and their holders, trade, dated relations, and what contradicts them.',
      },
    },
  },
  argTypes: {
    dataset: text('Id of a shipped dataset'),
    actor: text('Actor id'),
    toward: text('Actor whose relations and trade with `actor` are shown'),
    'as-of': text('Date for which the card holds: `2024-01`'),
    contact: text('Where a reader may write to: `mailto:…` or `https://…`'),
    vocabulary: text('How an authority is named: `de facto authorities`, or your own words'),
    heading: text('Another heading than the actor’s name'),
    note: text('A sentence of the editor’s'),
  },
};

export default meta;

export const KazakhstanInJanuary2024: StoryObj = {
  name: 'Kazakhstan in January 2024',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>',
    'Who held which office, what Kazakhstan had said and done toward Afghanistan, and what became known only later.',
  ),
};

export const KazakhstanToday: StoryObj = {
  name: 'Kazakhstan today',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" actor="KAZ" toward="AFG"></actor-card>',
    'Without a date the card holds for the date of the data. Acts that contradict each other stand side by side.',
  ),
};

export const APersonOnADate: StoryObj = {
  name: 'A person on a date',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" actor="smadiyarov" as-of="2024-01"></actor-card>',
    'The spokesperson whose words the article reports, with the offices held in January 2024.',
  ),
};

export const AnOfficeWithoutARecordedHolder: StoryObj = {
  name: 'An office without a recorded holder',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" actor="kaz-mfa"></actor-card>',
    'The foreign ministry. Where the data name no holder on the date, the card says so; it does not guess.',
  ),
};

export const AnAuthority: StoryObj = {
  name: 'An authority',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" actor="taliban-authorities" toward="KAZ"></actor-card>',
    'An actor that some states recognise, some only deal with: dated, directed relations instead of one word.',
  ),
};

export const AnAuthorityInAPublishersWords: StoryObj = {
  name: 'An authority in a publisher’s words',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" actor="taliban-authorities" as-of="2024-01" vocabulary="de facto authorities" contact="mailto:desk@example.org"></actor-card>',
    'The name is the publisher’s, in five languages; what sources call it stays among its further names. At the foot stands whom to write to.',
  ),
};

export const AnOrganisation: StoryObj = {
  name: 'An organisation',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" actor="titr-association" as-of="2024-01"></actor-card>',
    'Its members, what it promotes, what is said of it.',
  ),
};

export const TwoInOneOffice: StoryObj = {
  name: 'Two in one office',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" actor="kaz-mfa" as-of="2023-04-03"></actor-card>',
    'On the day of a change sources name both ministers: so does the card, each with his source.',
  ),
};

export const UnknownActor: StoryObj = {
  name: 'Unknown actor',
  ...pasted(
    {
      en: '<actor-card dataset="kazakhstan-afghanistan" actor="nobody">\n  <p>The ministry of trade of Kazakhstan.</p>\n</actor-card>',
      'fa-AF':
        '<actor-card dataset="kazakhstan-afghanistan" actor="nobody">\n  <p>وزارت تجارت قزاقستان.</p>\n</actor-card>',
    },
    'The author’s own words stay.',
  ),
};

export const TryIt: StoryObj = {
  name: 'Try it',
  ...tried(
    'actor-card',
    {
      dataset: 'kazakhstan-afghanistan',
      actor: 'KAZ',
      toward: 'AFG',
      'as-of': '2024-01',
      heading: '',
      note: '',
    },
    'Change the attributes in the panel and copy the tag.',
  ),
};
