import type { WrittenTexts } from '../texts/written-texts.ts';

/** What a firm that does a trade with its hands says of it; `{work}` is the trade, `{things}` what it is done to. */
export const worksEnglish: Partial<WrittenTexts> = {
  slogan: '{Work}, done properly and on the day we said',
  mission:
    'We do {work} with people of our own, name a fixed price before we begin, and stay reachable when it is finished.',
  about: [
    '{name} began in 2009 with two fitters and one van. Today there are fourteen of us, and whoever looks at your building on the first visit is there on the last day as well.',
    'Every job has one person who answers for it. You have the direct number, the dates in writing, and photographs of what will later be hidden behind panels and plaster.',
    'Most of our work in {work} comes from people we worked for before. That is why we would rather postpone a start than hand over something half done.',
  ],
  categories: ['On site', 'Good to know', 'Maintenance', 'From the firm'],
  services: [
    [
      'Advice on site',
      'We come and look, measure, and say what is needed and what can wait. You get a short report with photographs within three working days.',
    ],
    [
      'Planning and permits',
      'Drawings, dates and papers for everything that has to be approved before {work} can begin.',
    ],
    [
      'Maintenance contract',
      'Fixed visits through the year, a list of what was checked, and one price that does not change for three years.',
    ],
    [
      'Repairs and spare parts',
      'The usual parts are in the van. Eight out of ten faults are gone on the first visit.',
    ],
    [
      'Emergency service',
      'Somebody from our own team answers at night, on Sundays and on holidays, and is with you within ninety minutes in town.',
    ],
    [
      'Inspection and documents',
      'We prepare the inspection, are there when it takes place, and keep all papers in order for you.',
    ],
  ],
  articles: [
    [
      'What to ask before you sign an offer',
      'Petra Lindgren',
      'Good to know',
      [
        'Two offers for {work} can differ by a third and mean the same job. The difference is usually in what is left out: scaffolding, disposal, the second visit, the papers at the end.',
        'Ask who will do the work and whether they are employed by the firm. Ask what happens if something turns up behind the wall. And ask for a date on which it will be finished, not only one on which it will begin.',
        'If all three answers are in writing, the cheaper offer may well be the better one.',
      ],
    ],
    [
      'Five signs that it is time to call us',
      'Samir Haddad',
      'Maintenance',
      [
        'Unusual noise, a smell that was not there, a stain that grows, a part that has to be pushed, and a bill that rises for no reason: nothing breaks without a warning.',
        'A visit at this point takes an hour. Half a year later it takes a day, and the part that was worn has taken its neighbour with it.',
        'So write down what you notice and when. It helps us to bring the right part the first time.',
      ],
    ],
    [
      'Working in a building that stays open',
      'Petra Lindgren',
      'On site',
      [
        'A clinic cannot close for three weeks, and neither can a school in May. Half of our jobs take place while others go on with theirs.',
        'We work in short sections, put up walls against dust, do what is loud before eight, and clean up every evening as if we were not coming back.',
        'It takes a little longer. Nobody has to move out.',
      ],
    ],
    [
      'Two apprentices, one workshop, no hurry',
      'Nadia Costa',
      'From the firm',
      [
        'Since September, Bruno and Elif have been with us to learn {work}. In the first month they may ask everything and touch nothing; after that it is the other way round.',
        'Every Friday they take something old apart and put it together again. What is left over on the table is discussed on Monday.',
      ],
    ],
  ],
  questions: [
    [
      'What does it cost?',
      'After a visit you get a fixed price in writing, usually within three working days. The visit is free of charge within thirty kilometres.',
    ],
    [
      'How soon can you begin?',
      'Small jobs within two weeks, larger ones after six to eight. For emergencies we keep one team free every day.',
    ],
    [
      'Are you certified and insured?',
      'Yes. Our people are trained and examined every two years, and we are insured for five million for each job.',
    ],
    [
      'Can the building stay in use?',
      'Nearly always. We plan the work in sections and agree on quiet hours with you before we start.',
    ],
    [
      'What is covered by the warranty?',
      'Five years on our work and what the makers give on parts, at least two years. A call is enough.',
    ],
    [
      'Do you look after what others have built?',
      'Yes. We look at it once, tell you honestly what state it is in, and then take it over.',
    ],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Property manager, Harbour View',
      'They said eleven weeks and it was eleven weeks. I have worked in this business for twenty years and had not seen that before.',
      5,
    ],
    [
      'Farid Nasser',
      'Head of technical services, St. Anne’s Hospital',
      'All of it while we stayed open, and not a single complaint from the wards. The reports are short and useful.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Owner of a house from 1908',
      'They talked me out of the expensive solution. The simple one has worked for three winters.',
      5,
    ],
    [
      'Daniel Okafor',
      'Caretaker, Linden Street School',
      'I call, a person answers, and that person knows our building. It is as simple as that.',
      4,
    ],
  ],
  team: [
    [
      'Petra Lindgren',
      'Managing director',
      'Began as a fitter herself and still looks at every offer before it goes out.',
    ],
    [
      'Samir Haddad',
      'Head of service',
      'Plans the visits and answers for the emergency line. Knows most buildings by their sound.',
    ],
    [
      'Nadia Costa',
      'Project manager',
      'Keeps dates, trades and neighbours together until the last day on site.',
    ],
    ['Tom Becker', 'Master fitter', 'Twenty-two years of {work}; teaches our apprentices on Fridays.'],
    ['Mei Tanaka', 'Office and offers', 'The voice on the telephone. Writes offers that one can understand.'],
  ],
};
