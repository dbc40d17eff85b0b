import type { WrittenTexts } from '../texts/written-texts.ts';

/** What those say who lend things for money; `{things}` are what they lend. */
export const rentalEnglish: Partial<WrittenTexts> = {
  slogan: '{Things} for an hour, a day or a week',
  mission:
    'We lend {things} that are ready to go, at a price that holds, and explain them until you feel at home.',
  about: [
    '{name} began in 2012 with six pieces and a hand-written list. Today there are more than eighty, all looked over after every return.',
    'We check, clean and note down what we find before anything goes out again. What is older than five years is sold.',
    'If something does not work on the way, call us. We come, or bring you another one.',
  ],
  categories: ['Good to know', 'Ideas', 'News', 'From the station'],
  services: [
    ['By the hour or by the day', 'Pay for the time you need. From three days on, each day costs less.'],
    [
      'Ready when you come',
      'What you reserve stands at the desk, adjusted to you, ten minutes before your time.',
    ],
    ['Explained in person', 'Ten minutes at the start, so that you know what to do and what to leave alone.'],
    [
      'Groups and companies',
      'From eight people at a better price, with somebody who comes along if you wish.',
    ],
    ['Delivered to you', 'Within fifteen kilometres we bring {things} to your door and fetch them again.'],
    ['Insured', 'Damage up to 1,000 is covered with every rental. You pay at most 50.'],
  ],
  articles: [
    [
      'What to check in the first five minutes',
      'Hannah Weiss',
      'Good to know',
      [
        'Take your time before you set out. Look at it from all sides, try everything that moves, and say at once what seems wrong.',
        'A photograph at the start and one at the end saves every discussion. We take them too.',
      ],
    ],
    [
      'Three outings for half a day',
      'Tomás Rivera',
      'Ideas',
      [
        'The short one ends at a café, the middle one at a view, and the long one at a bath. All three begin at our door.',
        'Ask for the small map at the desk. It was drawn by somebody who takes the long one every Sunday.',
      ],
    ],
    [
      'New this season',
      'Amira Haddad',
      'News',
      [
        'Twelve new pieces arrived in March, three of them for children. Reserve early for the long weekends; they are gone two weeks before.',
        'What they replace is for sale at the station, with the repair book.',
      ],
    ],
  ],
  questions: [
    ['What do I have to bring?', 'An identity card and a deposit of 50, which you get back on return.'],
    ['Can I cancel?', 'Free of charge until the evening before. Later, half of the first day is due.'],
    [
      'What if it breaks?',
      'Call us. We exchange it within the town, and you do not pay for the time you lost.',
    ],
    ['Can I bring it back later?', 'If nobody is waiting for it, yes. A message is enough.'],
    ['From what age?', 'From sixteen alone, younger ones together with an adult.'],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Rented for a weekend',
      'Everything was adjusted before we came, and nobody was in a hurry to see us go.',
      5,
    ],
    [
      'Farid Nasser',
      'Group of fourteen',
      'Fourteen people, fourteen sizes, no problem. They had even thought of the one left-hander.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Regular',
      'Clean, ready and honest about its age. I no longer want one of my own.',
      4,
    ],
  ],
  team: [
    ['Hannah Weiss', 'Owner', 'Began with six pieces and remembers each of them.'],
    ['Tomás Rivera', 'Workshop', 'Nothing leaves before he has tried it.'],
    ['Amira Haddad', 'Desk and reservations', 'Finds you one, also on the long weekends.'],
  ],
};
