import type { WrittenTexts } from './written-texts.ts';

/** Experiences of people who started a company. */
export const startupEnglish: Partial<WrittenTexts> = {
  slogan: 'True stories from people who started something',
  mission:
    'Founders tell what happened: the first customer, the month without money, the product nobody wanted and the one that everybody did. No advice that was not paid for.',
  about: [
    'We began in 2019 with a list of questions that nobody answers on a stage. Since then 340 founders have answered them, from a bakery on wheels to a company that maps the sea floor.',
    'Every story is told by the person it happened to, read by an editor who has founded a company too, and published only when the figures have been checked.',
  ],
  categories: ['Founding', 'Funding', 'Product', 'Growth', 'Setbacks'],
  articles: [
    [
      'The first customer said no eleven times',
      'Hannah Weiss',
      'Founding',
      [
        'I had a list of forty bakeries and a suitcase with the prototype. The first on the list said no in January, and I went back every second week, because her objections were better than anything in my plan.',
        'By April the oven sensor had lost its screen, its app and half of its price. She bought two. The other thirty-nine needed one visit each.',
        'What I learned: a customer who argues with you is working for you. Write down each objection with its date, and return when you have removed it.',
      ],
    ],
    [
      'Ninety days of money left',
      'Tomás Rivera',
      'Funding',
      [
        'The investor called on a Friday to say that the round would not happen. We had ninety-one days of money and six people with rent to pay. On Monday I showed everybody the bank account.',
        'We cut our own pay first, sold the yearly plan at half price to existing customers, and moved into the back room of a print shop. The yearly plans brought in enough for five months.',
        'Telling the team early was the best decision of that year. Nobody left, and three of the ideas that saved us came from people I would have wanted to protect from the news.',
      ],
    ],
    [
      'We built it for teachers; nurses bought it',
      'Amira Haddad',
      'Product',
      [
        'Our shift swap was made for schools. In the first year four schools paid, and one hospital ward used the free version harder than all of them together.',
        'I drove there on a Sunday night and watched. They had taped our screen to the wall. In one night I saw more real use than in a year of interviews.',
        'We rebuilt everything for wards in three months and told the schools honestly. Today 212 wards plan with us, and two of the schools still do.',
      ],
    ],
    [
      'From three to thirty in a year',
      'Jonas Lindqvist',
      'Growth',
      [
        'At three we decided everything at lunch. At twelve half of us had not been at the lunch. At thirty nobody knew any more who had promised what to whom.',
        'What helped was dull: one page a week with what was decided, one person for each promise, and no new project in a month in which somebody new begins.',
        'I would hire slower. Five of the twenty-seven left within the year, and each of them had told me why in the second week, had I listened.',
      ],
    ],
    [
      'Why I closed a company that was growing',
      'Mei Tanaka',
      'Setbacks',
      [
        'Revenue doubled, and so did the loss on each order. I knew it in spring and looked away until autumn, because the curve was pointing up and everybody congratulated me.',
        'Closing took four months. We paid every supplier, found work for nine of eleven colleagues, and wrote to each customer by name.',
        'The strange thing is how many of those customers came to my next company. They said they remembered the letter.',
      ],
    ],
    [
      'Two founders, one contract on a napkin',
      'Sofia Marino',
      'Founding',
      [
        'We had known each other since school and thought that paper was for strangers. Two years later we sat with two lawyers and a napkin on which it said fifty-fifty.',
        'It ended well, because in the end we wrote down what we should have written first: who decides what, what happens when one leaves, and how we settle it when we disagree.',
        'Do it on the day when you like each other most. It takes an afternoon.',
      ],
    ],
    [
      'A crowd instead of an investor',
      'Peter Novak',
      'Funding',
      [
        'Eleven funds liked our repairable kettle and none invested. So we asked those who would drink from it. In thirty days 1,840 people paid for a kettle that did not exist.',
        'It also meant 1,840 people who wrote to us when the valve was late. We answered every one, with photographs from the factory, and lost only nineteen orders.',
        'The money was good. The list of people who wanted us to succeed was better.',
      ],
    ],
    [
      'The feature we removed',
      'Laura Bennett',
      'Product',
      [
        'Our most demanded feature was used by three per cent and caused half of all calls. We had built it for one large customer, who had left.',
        'We announced its end six weeks ahead, offered an export, and braced ourselves. Four people complained. The support line was quiet for the first time since the launch.',
        'Now every feature has a date on which it must justify itself. Removing something is celebrated with cake.',
      ],
    ],
  ],
};
