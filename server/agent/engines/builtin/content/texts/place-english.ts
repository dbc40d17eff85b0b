import type { WrittenTexts } from './written-texts.ts';

/** What firms, schools and houses of every kind can say of themselves without naming their trade. */
export const placeEnglish: Partial<WrittenTexts> = {
  slogan: 'Good work, from the first talk to the last detail',
  mission: 'We listen before we begin, say plainly what something takes, and stay until it is right.',
  about: [
    'We began in 2014 with three people, one room and more plans than chairs. Today we are a team of eleven, and whoever picks up the telephone knows who you are.',
    'What we promise is written down on one page. What we are not good at we say as well, together with somebody who is.',
    'Our door is open on weekdays, and on the first Saturday of the month for everybody who is curious.',
  ],
  categories: ['From the house', 'People', 'Projects', 'Dates'],
  services: [
    ['First talk', 'Half an hour to get to know each other, free of charge and without obligation.'],
    ['A plan that holds', 'What comes first, what it costs and when it is done, on two pages.'],
    ['Done by ourselves', 'The people you meet at the beginning are those who do the work.'],
    ['There afterwards', 'We come back after a year and look at how it has held up.'],
  ],
  articles: [
    [
      'A Tuesday with us, hour by hour',
      'Hannah Weiss',
      'From the house',
      [
        'At half past seven the first one opens the windows. Until nine nobody may telephone: that is the hour in which most of what matters gets done.',
        'At noon we eat together at the long table, guests included. More ideas have come from that table than from all our meetings.',
        'Whoever leaves last writes one line on the board about what went well. On Fridays somebody reads the week aloud.',
      ],
    ],
    [
      'Three new faces since spring',
      'Tomás Rivera',
      'People',
      [
        'Amira joined in March and had put the archive in order by May. Jonas looks after everybody who calls, and knows most of them by their voices now.',
        'And Mei, who came for an internship, has stayed. She says it was the long table. We say it was the way she asks questions.',
      ],
    ],
    [
      'What we learned from our largest project so far',
      'Amira Haddad',
      'Projects',
      [
        'It took eleven months, twice as long as anything before it. The first plan did not survive the second week, and that was lucky.',
        'Since then we build in one quiet week in every quarter, in which nothing is due. It has been needed every single time.',
      ],
    ],
    [
      'Open house on the first Saturday',
      'Jonas Lindqvist',
      'Dates',
      [
        'From ten to three all doors are open. There is coffee, a tour on the hour, and a corner in which children may do what we do, only smaller.',
        'You need not sign up. If you want to talk about something of your own, send a line before, so that the right person is there.',
      ],
    ],
    [
      'Why we sometimes say no',
      'Hannah Weiss',
      'From the house',
      [
        'Twice this year we turned something down that would have filled our summer. Each time there was not enough time to do it as it should be done.',
        'One of the two came back with a later date. That is the one we are looking forward to most.',
      ],
    ],
  ],
  questions: [
    [
      'How do we get to know each other?',
      'Write or call; we find half an hour within a week, here or online.',
    ],
    ['What does it cost?', 'You get a fixed price before anything begins, and nothing is added later.'],
    ['How long does one wait?', 'Usually two to four weeks. We say so at once when it is longer.'],
    ['Can one have a look around?', 'Gladly: on the first Saturday of the month, or by appointment.'],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Has come here for years',
      'They remember what was said last time. That alone is rare.',
      5,
    ],
    [
      'Farid Nasser',
      'Came on a recommendation',
      'Everything was as promised, and finished on the day it was promised for.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Neighbour',
      'Friendly, exact and never in a hurry. I have sent three friends here.',
      5,
    ],
    ['Daniel Okafor', 'First time here', 'I asked many small questions and got as many plain answers.', 4],
  ],
  team: [
    ['Hannah Weiss', 'Founder', 'Leads every first talk herself, and waters the plants.'],
    ['Tomás Rivera', 'Projects', 'Keeps dates, budgets and good humour together, mostly in that order.'],
    ['Amira Haddad', 'Planning', 'Finds the mistake before it is made.'],
    ['Jonas Lindqvist', 'Front desk', 'The voice on the telephone; knows the answer or whom to ask.'],
    ['Mei Tanaka', 'Workshop', 'Builds things twice, the second time for good.'],
  ],
};
