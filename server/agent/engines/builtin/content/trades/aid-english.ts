import type { WrittenTexts } from '../texts/written-texts.ts';

/** What those say who help animals, people or nature without pay; `{things}` are whom they help. */
export const aidEnglish: Partial<WrittenTexts> = {
  slogan: 'Every one of them counts',
  mission: 'We help {things} in need, day and night, and tell everybody how they can help too.',
  about: [
    '{name} began in 2006 in a garage, with a heat lamp and a telephone. Today forty-five volunteers work in shifts, and somebody answers every day of the year.',
    'We live on donations. Nine of ten coins go straight into the work; what the tenth is needed for can be read in our yearly report.',
    'Last year we could help six hundred and twelve times. It does not always end well, and we say so too.',
  ],
  categories: ['Stories', 'Advice', 'News', 'Thanks'],
  services: [
    [
      'First help by telephone',
      'Tell us what you see. We say what to do in the next ten minutes, and what to leave alone.',
    ],
    [
      'Taken in and looked after',
      'Examined, kept warm, fed and watched, with a card on which every day is written down.',
    ],
    ['Back to where they belong', 'As soon as it is possible, and not a day earlier.'],
    ['Advice for gardens and homes', 'Small changes that cost little and help {things} for years.'],
    [
      'Visits to schools',
      'An hour with stories, pictures and things to touch, for classes from six years on.',
    ],
    ['Training for helpers', 'Two evenings and one shift with somebody who has done it for years.'],
  ],
  articles: [
    [
      'Found in the rain, back in the garden by May',
      'Hannah Weiss',
      'Stories',
      [
        'A boy of nine brought the box, with his own scarf in it. Inside lay one of the smallest {things} we had seen that autumn, cold and hardly breathing.',
        'Three weeks under the lamp, four meals a night, and a name chosen by the boy’s class. By Christmas the scales showed twice as much as on the first evening.',
        'In May the whole family stood at the fence. It took four seconds, then there was only grass moving. The scarf is back with its owner.',
      ],
    ],
    [
      'The night with eleven calls',
      'Tomás Rivera',
      'Stories',
      [
        'The storm came at nine, the first call at half past. By four in the morning every box was in use, and the kitchen table as well.',
        'Eleven {things}, seven drivers, one veterinarian who did not go home. Ten of them made it.',
        'The eleventh is the reason why we now keep a second lamp.',
      ],
    ],
    [
      'Old, blind in one eye, and in no hurry',
      'Amira Haddad',
      'Stories',
      [
        'Not all can go back. The old lady, as everybody calls her, has lived with us for three years and knows each of us by our steps.',
        'She has eleven sponsors. One of them writes her letters.',
      ],
    ],
    [
      'You have found one: the first ten minutes',
      'Jonas Lindqvist',
      'Advice',
      [
        'Stay calm and look first. Is there danger, is there blood, does it move? Take a picture before you touch anything; it helps us on the telephone.',
        'Warmth comes before food. A box, a towel, a bottle with warm water wrapped in cloth. No milk, and nothing from the kitchen.',
        'Then call us. If nobody answers within two minutes, call the veterinarian on duty.',
      ],
    ],
    [
      'When help does more harm than good',
      'Mei Tanaka',
      'Advice',
      [
        'Not every one of the {things} that you meet is in need. Active at dusk, round and quick: please just watch and be glad.',
        'In daylight, thin, slow or lying on the side: that is different. Then do not wait until tomorrow.',
      ],
    ],
    [
      'Five things to do before winter',
      'Jonas Lindqvist',
      'Advice',
      [
        'Leave a heap of leaves in a corner. Put a board into every pond. Check before you mow, and lift the net in the evening.',
        'And tell one neighbour. That is the fifth thing, and it works best.',
      ],
    ],
  ],
  questions: [
    [
      'Where does my donation go?',
      'Nine of ten coins go into food, medicine and heating. The accounts are open to everybody once a year.',
    ],
    [
      'I have found one. What now?',
      'Warmth first, no food, and call us. Somebody answers from seven in the morning until midnight.',
    ],
    [
      'Can I come and visit?',
      'On the first Saturday of the month from two to five. On other days {things} need quiet.',
    ],
    [
      'How can I help without money?',
      'As a driver, in a shift, with towels and newspapers, or by telling your neighbours.',
    ],
    [
      'What does a sponsor get?',
      'A certificate, a picture and two letters a year, and the good feeling of paying for somebody’s dinner.',
    ],
    ['Are donations tax-deductible?', 'Yes. You get a receipt for the whole year in February.'],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Finder',
      'I called at eleven at night and somebody stayed on the line until I had found a box.',
      5,
    ],
    ['Farid Nasser', 'Volunteer since 2019', 'Four hours on Wednesdays. I have never missed one.', 5],
    [
      'Ingrid Solheim',
      'Sponsor',
      'The letter comes twice a year, and my grandchildren fight about who may read it aloud.',
      5,
    ],
  ],
  team: [
    ['Hannah Weiss', 'Founder', 'Began in her own garage and still does the night shift on Sundays.'],
    ['Tomás Rivera', 'Station', 'Plans the shifts, and takes those that nobody wants.'],
    ['Amira Haddad', 'Veterinarian', 'Comes every day before her own practice opens.'],
    ['Jonas Lindqvist', 'Advice line', 'Has answered eleven thousand calls, each as if it were the first.'],
    ['Mei Tanaka', 'Donations', 'Writes every letter of thanks by hand.'],
  ],
};
