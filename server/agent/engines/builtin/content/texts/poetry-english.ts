import type { WrittenTexts } from './written-texts.ts';

/** What a place for poems says of itself. */
export const poetryEnglish: Partial<WrittenTexts> = {
  slogan: 'Poems to be read slowly, and answered',
  mission:
    'A place for poems by everybody who writes them: sonnets and free verse, three lines about snow and a ballad for a lost dog. Read, post your own, and say what a line did to you.',
  about: [
    'This collection began as a shelf in a laundry where people left poems for whoever was waiting. Today poems come from forty towns, and the shelf is still there.',
    'Everybody may post. We ask for three things: that the poem is your own, that it carries a title, and that you read one by somebody else before you go.',
  ],
  categories: ['Free verse', 'Haiku', 'Sonnet', 'Ode', 'Ballad'],
  team: [
    ['Mina Patel', 'Reads everything', 'Answers every first poem, usually within a week.'],
    ['Jonas Weber', 'Forms and metres', 'Knows why a line limps, and when it should.'],
    ['Aisha Khan', 'Evenings', 'Organises the readings on first Thursdays.'],
  ],
};
