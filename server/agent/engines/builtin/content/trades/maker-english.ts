import type { WrittenTexts } from '../texts/written-texts.ts';

/** What somebody who makes or supplies goods says of them; `{things}` are what they make. */
export const makerEnglish: Partial<WrittenTexts> = {
  slogan: '{Things} made to last for twenty years',
  mission:
    'We develop, make and test {things} under one roof, keep spare parts for fifteen years, and answer the telephone ourselves.',
  about: [
    '{name} was founded in 1978 by two brothers with a lathe and an order for forty pieces. Today a hundred and twelve people work here, eleven of them in development, and we deliver {things} to thirty-one countries.',
    'In 1994 we moved into the hall by the canal, in 2009 the laboratory was added, and since 2021 the roof gives more electricity than our machines need in summer. What has not changed: whoever designs {things} here spends the first three months in production.',
    'Each piece carries a number. It tells who made it, on which day and from what, so that we can still help you when the invoice has long been lost.',
  ],
  categories: ['Company', 'Products', 'Trade fairs', 'People'],
  services: [
    [
      'Advice before you order',
      'Tell us what you need {things} for, and how often. We recommend a model, or say that you need none of ours.',
    ],
    [
      'Made to your drawing',
      'From ten pieces: other sizes, materials and colours. A sample is with you after three weeks.',
    ],
    [
      'Tested one by one',
      'Nothing leaves the house without a test and a signature. The report lies in the box.',
    ],
    [
      'Delivered from stock',
      'Two thirds of our {things} leave on the day of the order, the rest within ten working days.',
    ],
    [
      'Spare parts for fifteen years',
      'Also for models that are no longer made. A photograph and the number are enough.',
    ],
    [
      'Training and manuals',
      'Half a day at your place or ours, and instructions with pictures for every model.',
    ],
  ],
  articles: [
    [
      'The new hall is in use',
      'Hannah Weiss',
      'Company',
      [
        'After fourteen months of building, the first {things} left the new hall on Monday. It is quieter than the old one: machines stand on their own foundations, and the compressor is in the cellar.',
        'There is room for twenty-six more people. Nine of them have already begun, four as apprentices.',
        'On the last Saturday of the month all doors are open from ten to four, with a tour every half hour.',
      ],
    ],
    [
      'What we changed in this year’s models',
      'Tomás Rivera',
      'Products',
      [
        'Three hundred customers told us what annoys them. Most of it was small: a screw that rusts, a label that fades, an edge that is sharper than it has to be.',
        'All of that is changed. What nobody complained about we left as it was, so that old and new parts still fit each other.',
      ],
    ],
    [
      'Meet us at the spring trade fair',
      'Amira Haddad',
      'Trade fairs',
      [
        'From Tuesday to Friday you find us in hall 4, next to the café. We bring the whole range and two prototypes that you may take apart.',
        'Write to us beforehand if you would like to talk at a fixed time; mornings are quieter.',
      ],
    ],
    [
      'Five apprentices, five ways to us',
      'Mei Tanaka',
      'People',
      [
        'One had taken apart his mother’s washing machine, one came for the football team. All five passed their examination, and all five stay.',
        'Applications for the coming year are read from September. Marks matter less than a good answer to the question what you have last repaired.',
      ],
    ],
  ],
  questions: [
    [
      'Do you sell to private customers?',
      'Through our dealers. Write to us, and we name the one nearest to you; spare parts we send directly.',
    ],
    [
      'What is the smallest order?',
      'One piece from the catalogue, ten pieces where they are made to your drawing.',
    ],
    [
      'How long does delivery take?',
      'One to three days from stock, ten working days for what is made to order.',
    ],
    ['How long is the warranty?', 'Five years on {things}, two on parts that wear.'],
    [
      'Can I get drawings and data sheets?',
      'Yes, for every model. Ask through the form and say which format you need.',
    ],
    [
      'Can we visit you?',
      'Gladly, on weekdays by arrangement. A tour takes an hour; solid shoes are enough.',
    ],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Purchasing, four sites',
      'We have ordered there for nine years. Two deliveries were late, and both times they called before we did.',
      5,
    ],
    [
      'Farid Nasser',
      'Dealer',
      'In eleven years I have sent back four pieces. For each there was an answer that said what had gone wrong.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Uses them every day',
      'Mine is from 1996. The part I needed lay in my letterbox on the third day.',
      5,
    ],
    [
      'Daniel Okafor',
      'Engineer',
      'The drawing came back with two questions that saved us a second sample.',
      4,
    ],
  ],
  team: [
    ['Hannah Weiss', 'Managing director', 'Second generation; still knows every machine by its sound.'],
    ['Tomás Rivera', 'Development', 'Takes other people’s products apart on Fridays.'],
    ['Amira Haddad', 'Sales and advice', 'Recommends the smaller model more often than the larger one.'],
    ['Mei Tanaka', 'Production', 'Began here as an apprentice in 2004.'],
  ],
};
