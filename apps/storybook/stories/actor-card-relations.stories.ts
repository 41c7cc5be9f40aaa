import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pasted, tried } from './pasted.ts';

const text = (description: string) => ({ control: 'text', description }) as const;

const meta: Meta = {
  title: 'actor-card/several actors',
  component: 'actor-card',
  parameters: {
    docs: {
      description: {
        component:
          'Who recognises, hosts, lists, engages or trades with whom on a date, as a matrix or a picture, and actors beside each other in a table.',
      },
    },
  },
  argTypes: {
    dataset: text('Id of a shipped dataset'),
    variant: { control: 'select', options: ['relations', 'comparison'], description: 'What the card is' },
    actor: text('Actor ids separated by spaces; of relations also `*` for everybody'),
    toward: text('The other side'),
    'as-of': text('Date for which the card holds: `2024-01`'),
    layout: { control: 'select', options: ['matrix', 'picture'], description: 'How relations are drawn' },
    heading: text('A heading'),
    note: text('A sentence of the editor’s'),
  },
};

export default meta;

export const WhoDealtWithTheTalibanInJanuary2024: StoryObj = {
  name: 'Who dealt with the Taliban in January 2024',
  tags: ['sheet'],
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" variant="relations" actor="*" toward="AFG" as-of="2024-01"></actor-card>',
    'A row for each actor, a column for each kind of relation. Kazakhstan’s listing may have ended, its delisting is dated differently by different sources, and Russia’s recognition was yet to come.',
  ),
};

export const TheSameToday: StoryObj = {
  name: 'The same as a picture, today',
  tags: ['sheet'],
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" variant="relations" layout="picture" actor="*" toward="AFG"></actor-card>',
    'Without a date the card holds for the date of the data. An arrow for each family of relations; what is denied is crossed out, what was over is dashed.',
  ),
};

export const Everybody: StoryObj = {
  name: 'Everybody',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" variant="relations" actor="*"></actor-card>',
    'All relations of the dataset. Whoever has none is named below.',
  ),
};

export const KazakhstansRelations: StoryObj = {
  name: 'Kazakhstan’s relations',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" variant="relations" layout="picture" actor="KAZ" as-of="2024-01"></actor-card>',
    'One actor, in either role.',
  ),
};

export const NothingRecorded: StoryObj = {
  name: 'Nothing recorded',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" variant="relations" actor="KAZ FRA" toward="AFG" as-of="2024-01"></actor-card>',
    'France was asked for by name: its row is there, and its table says that nothing is recorded, which is not to say that there is nothing.',
  ),
};

export const TwoStatesCompared: StoryObj = {
  name: 'Two states compared',
  tags: ['sheet'],
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" variant="comparison" actor="KAZ UZB" toward="AFG" as-of="2024-01"></actor-card>',
    'The same rows for both. What the dataset does not know says so.',
  ),
};

export const AStateABodyAndAPerson: StoryObj = {
  name: 'A state, a body and a person',
  ...pasted(
    '<actor-card dataset="kazakhstan-afghanistan" variant="comparison" actor="KAZ ktz tokayev" toward="AFG" as-of="2024-01"></actor-card>',
    'A person has no trade, which is another reason than that none is recorded.',
  ),
};

export const UnknownActor: StoryObj = {
  name: 'Unknown actor',
  ...pasted(
    {
      en: '<actor-card dataset="kazakhstan-afghanistan" variant="comparison" actor="KAZ nobody">\n  <p>Kazakhstan and its neighbours.</p>\n</actor-card>',
      'fa-AF':
        '<actor-card dataset="kazakhstan-afghanistan" variant="comparison" actor="KAZ nobody">\n  <p>قزاقستان و همسایگانش.</p>\n</actor-card>',
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
      variant: 'relations',
      actor: 'KAZ UZB TKM TJK KGZ',
      toward: 'AFG',
      'as-of': '2024-01',
      layout: 'matrix',
      heading: '',
      note: '',
    },
    'Change the attributes in the panel and copy the tag.',
  ),
};
