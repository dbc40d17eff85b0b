import type { PartTexts } from './part-texts.ts';

/** Parts of sites as most organisations would write them; `{head}` is who leads, `{title}` what the part is called. */
export const partEnglish: PartTexts = {
  welcome: {
    layout: 'prose',
    items: [
      [
        '',
        'Dear visitors, a warm welcome to all of you. Whether you have known us for years or found us only today: take your time, look around, and ask whatever you would like to know.',
      ],
      ['', '{mission}'],
      [
        '',
        'What you read here is only half of it. The other half you notice when you come by: open doors, people who know each other by name, and work that we are proud to show. I look forward to meeting you.',
      ],
      ['', '{head}'],
    ],
  },
  tickets: {
    layout: 'facts',
    items: [
      ['Adults', '12.00'],
      ['Concessions', '8.00 for students, seniors and people with a disability card'],
      ['Children', 'Free up to six years, 5.00 up to sixteen'],
      ['Families', '26.00 for two adults with all their children'],
      ['Groups of ten or more', '9.00 each, one accompanying person free'],
      ['Free entry', 'Every first Sunday of the month'],
    ],
  },
  visit: {
    layout: 'facts',
    items: [
      ['Opening hours', 'Tuesday to Sunday, 10:00–18:00; Thursday until 20:00; closed on Mondays'],
      ['Last entry', '45 minutes before we close'],
      ['Prices', 'Adults 12.00, concessions 8.00, children up to six years free'],
      [
        'Getting here',
        '12 Mill Lane, Springfield; tram 3 and bus 41 to “Mill Bridge”, then two minutes on foot',
      ],
      ['Access', 'Step-free entrance on Garden Street, lift to all floors, wheelchairs to borrow'],
      ['Good to know', 'Free lockers, a café with a terrace, photos without flash are welcome'],
    ],
  },
  directions: {
    layout: 'facts',
    items: [
      ['Address', '12 Mill Lane, Springfield'],
      ['By tram and bus', 'Tram 3 and bus 41 to “Mill Bridge”, then two minutes on foot along the river'],
      ['By train', 'Ten minutes’ walk from Central Station: leave by the west exit and follow Mill Lane'],
      ['By bicycle', 'Forty covered racks beside the entrance, with a pump and tools'],
      ['By car', 'Car park Mill Square, 150 metres away; four charging points and two disabled bays'],
      ['Access', 'Step-free entrance on Garden Street; call and we meet you at the door'],
    ],
  },
  admission: {
    layout: 'cards',
    items: [
      [
        '1. Come and see',
        'Visit us on an open day or arrange a tour of an hour. You see everyday life as it is and ask those who are here already.',
      ],
      [
        '2. Apply by 31 March',
        'Send the application form, the last report and a copy of the identity card. Late applications go on the waiting list.',
      ],
      [
        '3. A talk of half an hour',
        'In April we get to know each other. There is no test; we want to find out what you need and whether we can give it.',
      ],
      [
        '4. Answer in May',
        'You get our answer in writing by 15 May and confirm the place within two weeks. Fees and grants are set out in the letter.',
      ],
    ],
  },
  membership: {
    layout: 'cards',
    items: [
      ['Single', '48 a year: free entry, our magazine four times a year, and a vote at the yearly meeting.'],
      ['Family', '72 a year: two adults and all children under eighteen, with the same rights.'],
      ['Young people', '20 a year until the age of twenty-six. The first year is free.'],
      [
        'Supporter',
        '150 a year: all of the above, your name in the yearly report, and an evening behind the scenes.',
      ],
    ],
  },
  history: {
    layout: 'facts',
    items: [
      ['2008', 'Founded by five people in two rooms above a bicycle shop.'],
      ['2012', 'The first employees, and a move to Mill Lane.'],
      ['2016', 'Twice as large as four years before; the first prize for our work.'],
      ['2019', 'A second place opens, planned together with those who use it.'],
      ['2022', 'Everything that can be done online can be done online.'],
      ['2025', 'More than forty people work with us, and the founders still answer the telephone.'],
    ],
  },
  process: {
    layout: 'cards',
    items: [
      [
        '1. Tell us what you need',
        'A short message or a call is enough. You get an answer within one working day.',
      ],
      ['2. We listen and suggest', 'In half an hour we find out what matters and say what it would cost.'],
      [
        '3. We do it',
        'One person looks after you from beginning to end and tells you every week where things stand.',
      ],
      [
        '4. We look back together',
        'Four weeks later we ask what works and mend what does not, at no charge.',
      ],
    ],
  },
  benefits: {
    layout: 'cards',
    items: [
      ['One person to talk to', 'You always speak with somebody who knows you and can decide.'],
      ['Clear prices', 'You know what it costs before it begins, and nothing is added later.'],
      ['On time', 'Nineteen of twenty dates were kept last year; for the others we called beforehand.'],
      ['Near by', 'We are from here, and here when something has to be put right.'],
    ],
  },
  support: {
    layout: 'cards',
    items: [
      [
        'Give once',
        'Every amount helps. Twenty pay for a week of materials, fifty for a family’s first month.',
      ],
      ['Give every month', 'Ten a month let us plan ahead. You can stop at any time with one line to us.'],
      ['Give time', 'Two hours a week as a mentor, driver, translator or helping hand. We train you first.'],
      ['As a company', 'Send a team for a day, double what your people give, or lend us what you know.'],
    ],
  },
  partners: {
    layout: 'cards',
    items: [
      ['City of Springfield', 'Lends us rooms and a van, and brings us together with the schools.'],
      ['Northlight Foundation', 'Pays for three years of training and has its results measured by others.'],
      ['Harbour & Co', 'Gives materials and sends ten volunteers on every first Friday.'],
      ['Mill Lane University', 'Students work on our questions and publish what they find.'],
    ],
  },
  awards: {
    layout: 'facts',
    items: [
      ['2025', 'Regional prize for good work, awarded by the chamber of commerce'],
      ['2024', 'Best place to learn, second place of 140'],
      ['2023', 'Certified for quality management, renewed every three years'],
      ['2021', 'Prize of the readers, with 4,200 votes'],
      ['2018', 'Newcomer of the year'],
    ],
  },
  facilities: {
    layout: 'cards',
    items: [
      [
        'Bright rooms',
        'Twelve rooms for groups of six to thirty, with daylight, fresh air and good acoustics.',
      ],
      [
        'Workshop and laboratory',
        'Tools, instruments and protective clothing for everybody, looked after by two technicians.',
      ],
      [
        'Library and quiet room',
        'Nine thousand titles, forty reading places and somebody who knows where to look.',
      ],
      ['Hall and grounds', 'Sports, concerts and assemblies inside; a garden and a field outside.'],
      ['Kitchen and café', 'Cooked fresh every day, always with a dish without meat.'],
      ['Step-free throughout', 'Lifts, wide doors and clear signs, tested with those who need them.'],
    ],
  },
  programme: {
    layout: 'facts',
    items: [
      ['09:30', 'Doors open, coffee and a first look around'],
      ['10:00', 'Welcome and introduction'],
      ['10:30', 'Talks and demonstrations in three rooms'],
      ['12:30', 'Lunch together'],
      ['14:00', 'Workshops in small groups, something to try for everybody'],
      ['16:30', 'What we take home: results and questions'],
      ['17:30', 'Music and conversation'],
    ],
  },
  events: {
    layout: 'cards',
    items: [
      [
        'Open day',
        'First Saturday of the month, 10:00–14:00. See everything, meet everybody, try something.',
      ],
      ['Information evening', 'Second Tuesday of the month, 19:00. A short talk, then all your questions.'],
      ['Workshop', 'Third Saturday of the month, 14:00–17:00. For beginners; materials are included.'],
      ['Summer festival', 'Last weekend in June. Music, food and games for all ages, in any weather.'],
    ],
  },
  pricing: {
    layout: 'cards',
    items: [
      ['Basic', '29 a month. Everything you need to begin, with answers by e-mail.'],
      ['Standard', '59 a month. More room, more dates, and a person to call. Most people choose this.'],
      ['Plus', '99 a month. Everything without limits, and a visit every three months.'],
      ['Try it first', 'The first four weeks cost nothing and end by themselves.'],
    ],
  },
  quality: {
    layout: 'cards',
    items: [
      ['Checked twice', 'Nothing leaves us before a second pair of eyes has seen it.'],
      [
        'Trained people',
        'Everybody takes five days of training a year; certificates can be seen on request.',
      ],
      ['Open about mistakes', 'What goes wrong is written down, put right and told to those concerned.'],
      ['Independent audit', 'Once a year somebody from outside looks at everything. The report is public.'],
    ],
  },
  sustainability: {
    layout: 'cards',
    items: [
      ['Power', 'Electricity from the roof and from wind; a third less used than in 2018.'],
      ['Materials', 'Repaired first, bought used second, new last, and from near by whenever possible.'],
      ['Ways', 'Deliveries by cargo bicycle in town; trains instead of flights under eight hours.'],
      ['People', 'Fair pay along the chain, with suppliers we visit ourselves.'],
    ],
  },
  research: {
    layout: 'cards',
    items: [
      ['What we look into', 'Four questions a year, chosen with those who will use the answers.'],
      ['How we work', 'Small trials, open data and a comparison group. What fails is published too.'],
      ['With whom', 'Two universities, three partners from practice and a board of users.'],
      ['What came of it', 'Seven results are in daily use, two of them far from where they began.'],
    ],
  },
  careers: {
    layout: 'cards',
    items: [
      [
        'Why work here',
        'Thirty days of leave, five days of training, flexible hours, and a say in the plan of the week.',
      ],
      [
        'Open positions',
        'A project lead, an assistant in the office, and two places for people who are just starting.',
      ],
      [
        'How to apply',
        'Two pages are enough: what you can do and what you want to learn. We answer within ten days.',
      ],
      ['Trial day', 'Before either of us decides, you spend a paid day with the team.'],
    ],
  },
  other: {
    layout: 'cards',
    items: [
      ['In short', '{mission}'],
      [
        'What to expect',
        '{title}: clearly explained, kept up to date, and with a person behind it whom you can ask.',
      ],
      [
        'Next step',
        'Have a look at the other parts of this site, or write to us with what you would like to know.',
      ],
    ],
  },
};
