import type { WrittenTexts } from '../texts/written-texts.ts';

/** What people who have joined together say of themselves; `{topic}` is what brings them together. */
export const clubEnglish: Partial<WrittenTexts> = {
  slogan: 'More than a hundred people, one thing in common',
  mission:
    'We bring together everybody who cares about {topic}, share what we know, and make room for those who are new.',
  about: [
    '{name} was founded in 1998 by nine people round a kitchen table. Today we are a hundred and sixty members between seven and eighty-four.',
    'Nobody is paid here. What is done is done by members in their free time, and every year the accounts are open to all.',
    'Come by before you decide. New faces are introduced once and then simply belong.',
  ],
  categories: ['News', 'Reports', 'Members', 'Dates'],
  services: [
    [
      'Regular meetings',
      'Every second Tuesday at seven in the evening. Guests are welcome and need not sign up.',
    ],
    ['For beginners', 'Four evenings in spring and autumn, with somebody who remembers how it was to begin.'],
    ['For young people', 'A group of their own from the age of twelve, with its own plans and its own key.'],
    ['Shared equipment', 'What is expensive belongs to all of us and can be borrowed by members.'],
    ['Trips and visits', 'Three times a year we look at how others do it, by bus or by train.'],
    ['A hand where it is needed', 'Members help members. A note on the board is enough.'],
  ],
  articles: [
    [
      'What we have planned for the new season',
      'Hannah Weiss',
      'News',
      [
        'Eleven dates, two of them new: a day for families in May and an evening for those who have never been here before.',
        'The board has also decided to keep the fee as it is. What is missing comes from the summer party, as always.',
      ],
    ],
    [
      'A wet Saturday, and nobody went home',
      'Tomás Rivera',
      'Reports',
      [
        'By nine it was raining sideways. By ten there were forty-three of us, more than in any dry year.',
        'We shortened the programme by an hour, and lunch became longer by two. Several people said it was the best day of the year.',
      ],
    ],
    [
      'Twenty-five years: a talk with three founders',
      'Amira Haddad',
      'Members',
      [
        'They remember the first minutes, written on the back of a bill, and the evening on which they nearly gave up because only four people came.',
        'What would they do differently? Begin earlier to hand over the keys, says one. The other two laugh, because he still has his.',
      ],
    ],
    [
      'General meeting: date and agenda',
      'Jonas Lindqvist',
      'Dates',
      [
        'All members are invited. On the agenda are the report of the year, the accounts, the election of two members of the board, and your motions.',
        'Motions should reach us two weeks before. Cake should reach us half an hour before.',
      ],
    ],
  ],
  questions: [
    [
      'How do I become a member?',
      'Come to a meeting, fill in one page, and that is it. You may also just watch for a few months.',
    ],
    [
      'What does it cost?',
      '36 a year, half of that for pupils, students and anybody who asks. Families pay once.',
    ],
    [
      'Do I need to know anything?',
      'No. There is somebody at every meeting who looks after those who are new.',
    ],
    ['Can I bring my children?', 'Yes, to nearly everything. The calendar says so where it is not possible.'],
    ['Who runs it?', 'A board of five members, elected every two years. None of them is paid.'],
    ['Can I leave again?', 'At the end of any year, with one line by post or e-mail.'],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Member since last spring',
      'I came with a question and left with three telephone numbers and a key.',
      5,
    ],
    [
      'Farid Nasser',
      'Member for eleven years',
      'We agree on little and meet every week. I would not miss it.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Parent',
      'My son is fourteen and gets up at seven on Saturdays for this. Voluntarily.',
      5,
    ],
    ['Daniel Okafor', 'Guest', 'I only wanted to look. That was four years ago.', 4],
  ],
  team: [
    ['Hannah Weiss', 'Chair', 'Has chaired the meetings since 2019, with a small bell and a large calendar.'],
    ['Tomás Rivera', 'Deputy chair', 'Organises the dates and knows who can drive.'],
    ['Amira Haddad', 'Treasurer', 'Every cent is in its place, and everybody may look.'],
    ['Jonas Lindqvist', 'Secretary', 'Writes the minutes and the newsletter.'],
    ['Mei Tanaka', 'Young members', 'Opens the room on Fridays and closes it late.'],
  ],
};
