import type { EventTexts } from './event-texts.ts';

/** A day or a week that a one-page site promotes. */
export const eventEnglish: EventTexts = {
  general: {
    slogan: '{name}: come along, bring somebody, take part',
    lead: '{name} brings people together for one day of good company, things to see and things to try. Entry from ten in the morning, for all ages, in any weather.',
    introduction: [
      '{name} is a day on which everybody takes part. It began with one table and thirty guests; last year more than two thousand people came, and most of them say that they will be back.',
      'The idea behind {name} is simple: people who share an interest should meet in person at least once a year. There are talks and demonstrations in the morning, things to try in the afternoon, and food and music until the lights go out.',
      'What makes {name} matter is what stays afterwards: contacts that last, ideas that are tried, and a region that knows what it can do.',
    ],
    offers: [
      [
        'Early bird ticket',
        'Book before the end of the month and pay a quarter less. The ticket can be passed on until the day before.',
        'Save 25%',
      ],
      [
        'Family pass',
        'Two adults and up to four children, with a programme booklet and one drink each.',
        'Best for families',
      ],
      [
        'Group of ten',
        'Ten tickets for the price of eight, a table kept for you, and one person of our team who shows you round.',
        'Two free',
      ],
      [
        'All-day workshop seat',
        'A fixed place in three workshops of your choice, with materials and lunch included.',
        'Only 60 places',
      ],
    ],
    testimonials: [
      [
        'Laura Bennett',
        'Guest since 2022',
        'We came to {name} for an hour and stayed until the chairs were stacked. Next year we bring the neighbours.',
      ],
      [
        'Farid Nasser',
        'Exhibitor',
        'In one day at {name} I spoke with more interested people than in three months before. Four became customers.',
      ],
      [
        'Ingrid Solheim',
        'Volunteer',
        'Everything was ready on time, everybody was friendly, and at the end we danced on the car park.',
      ],
    ],
    company: [
      '{name} is organised by Northlight Events, a team of nine people who have planned public days since 2011. Our mission is to make days on which people who would never have met work on something together.',
      'We look after programme, safety, accessibility and the books ourselves, publish what the day cost and earned, and work with forty partners from the region. For {name} we are supported by more than a hundred volunteers.',
    ],
  },
  giving: {
    slogan: '{name}: one day, many hands, one good cause',
    lead: '{name} turns one day into help that arrives. Run a stall, join a walk, bake a cake or simply give: every amount counts, and every cent is accounted for.',
    introduction: [
      '{name} is our yearly day of giving. Schools, clubs, companies and families raise money together, each in their own way: with sponsored walks, cake stalls, concerts, car washes and a big evening auction.',
      'Its purpose is to pay for help that no public budget pays for: breakfast in eleven schools, rides for people who cannot drive, and a fund for families after a fire or a flood. Last year 3,400 people took part and raised 186,000.',
      '{name} matters because it makes giving visible. People see what their neighbours do, children see that small sums add up, and everybody can read afterwards where the money went.',
    ],
    offers: [
      [
        'Fundraiser starter kit',
        'Posters, a collection box, a guide of twelve pages and a page of your own for online gifts. Free for everybody who registers a fundraiser.',
        'Free of charge',
      ],
      [
        'Matched gifts',
        'Between ten and noon our partners double every gift up to 200, until 40,000 are used up.',
        'Gifts doubled',
      ],
      [
        'Team of ten',
        'Ten places in the sponsored walk for the price of eight, with shirts, a team photo and a table at the evening.',
        'Two places free',
      ],
      [
        'Early entry to the auction',
        'Register this week and see all eighty pieces an hour before the others, with a drink on the house.',
        'This week only',
      ],
      [
        'Company double',
        'Companies that let five people volunteer for a day get their name on the walk and a talk for their team.',
        'For companies',
      ],
    ],
    testimonials: [
      [
        'Laura Bennett',
        'Ran a cake stall, raised 640',
        'I had never asked anybody for money. On {name} I sold forty cakes with my daughter, and people kept telling us to keep the change. We raised 640, and she wants a bigger table next year.',
      ],
      [
        'Farid Nasser',
        'Captain of a walking team, raised 2,150',
        'Twelve colleagues, eighteen kilometres and blisters. We raised 2,150 for the school breakfasts and got to know each other better than in five years at work.',
      ],
      [
        'Ingrid Solheim',
        'School choir, raised 980',
        'Sixty children sang on the market square. The starter kit told us exactly what to do, and the money was counted and thanked for by evening.',
      ],
      [
        'Daniel Okafor',
        'Auction donor and bidder',
        'I gave a bicycle and went home with a painting. What convinced me was the account in the post three weeks later, down to the last cent.',
      ],
    ],
    company: [
      '{name} is organised by Open Hands, a charity founded in 2006 by six neighbours around a kitchen table. Our mission is help that arrives quickly, with dignity, and with accounts that everybody can read.',
      'We are eight employees and more than three hundred volunteers. For {name} we plan the programme, register every fundraiser, insure the events, count the money with two independent auditors and publish the result within six weeks. Eighty-nine cents of each euro go to the projects.',
    ],
  },
};
