import type { WrittenTexts } from '../texts/written-texts.ts';

/** What a house that people visit says of itself; `{name}` is its name, `{topic}` what is seen there. */
export const houseEnglish: Partial<WrittenTexts> = {
  slogan: 'Come in, stay as long as you like, and come back with somebody',
  mission:
    'We look after what has been entrusted to us, show it so that it can be understood, and keep the doors open for everybody.',
  about: [
    '{name} opened its doors in 1974. About ninety thousand people come every year; a third of them have been here before.',
    'There is always more behind the scenes than in front of them: workshops, stores and people who know every corner. On guided tours we open some of those doors too.',
    'All floors can be reached without steps. Seats stand where people get tired, and nobody minds if you only come for the café.',
  ],
  categories: ['News', 'Behind the scenes', 'Families', 'Dates'],
  services: [
    [
      'Guided tours',
      'An hour with somebody who knows the stories. Daily at eleven and at three, in two languages at weekends.',
    ],
    [
      'For schools and groups',
      'Programmes for every age, with a room for breaks and somebody who meets you at the bus.',
    ],
    ['For families', 'A bag with things to find, touch and guess, free of charge at the desk.'],
    [
      'Rooms to rent',
      'The hall and the courtyard can be rented in the evening, for twenty to two hundred guests.',
    ],
    ['Café and shop', 'Open as long as the house is. No ticket needed.'],
    ['Annual card', 'Come as often as you like for a year, and bring a guest on your first visit.'],
  ],
  articles: [
    [
      'What happens here before we open',
      'Hannah Weiss',
      'Behind the scenes',
      [
        'At seven the lights go on one after the other. Somebody walks through all rooms and looks for what has changed in the night: a lamp, a label, a drop of water.',
        'At nine the team meets in front of one thing that most visitors walk past. Whoever chose it tells the others why.',
        'At ten the door opens, and within a minute it is never quiet again.',
      ],
    ],
    [
      'Children ask better questions',
      'Tomás Rivera',
      'Families',
      [
        'Why is it kept here? Who cleaned it? What did it cost? We have collected four hundred questions from children, and could answer about half of them.',
        'The other half now hangs on a wall by the entrance. Anybody who knows an answer may write it underneath.',
      ],
    ],
    [
      'Longer evenings in summer',
      'Amira Haddad',
      'Dates',
      [
        'From June to August we stay open until nine on Thursdays. The light is different then, and so are the visitors.',
        'There is music in the courtyard at seven. Admission is half from six on.',
      ],
    ],
    [
      'New faces at the desk',
      'Jonas Lindqvist',
      'News',
      [
        'Six volunteers have finished their training and are now there to help you find your way. They wear a green ribbon and know where the nearest chair is.',
        'If you would like to join them: the next training begins in autumn.',
      ],
    ],
  ],
  questions: [
    [
      'When are you open?',
      'Tuesday to Sunday from ten to six, on Thursdays until nine. Closed on Mondays, except on public holidays.',
    ],
    ['What does admission cost?', 'Adults 9, reduced 6, families 18. Children under six come in free.'],
    [
      'Do I have to book?',
      'Not for a visit on your own. For groups from ten people please book a week ahead.',
    ],
    [
      'Can I get in with a wheelchair or a pram?',
      'Yes, all floors have lifts or ramps. Wheelchairs and folding seats can be borrowed at the desk.',
    ],
    ['May I take photographs?', 'For yourself and without flash, yes, unless a sign says otherwise.'],
    [
      'How do I get there?',
      'Tram 4 stops in front of the door. There are bicycle stands, and two parking spaces for visitors with a disability.',
    ],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Came with two children',
      'We planned an hour and stayed for four. The bag with the things to find was worth every minute.',
      5,
    ],
    [
      'Farid Nasser',
      'Teacher',
      'My class still talks about it. Somebody answered every question, even the silly ones.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Visitor from abroad',
      'Clear, calm and kind. I understood more here in a morning than in three books.',
      5,
    ],
    [
      'Daniel Okafor',
      'Holder of an annual card',
      'I come on Thursdays after work for half an hour. It is the best half hour of the week.',
      4,
    ],
  ],
  team: [
    ['Hannah Weiss', 'Director', 'Has led the house since 2016 and still gives the first tour on Sundays.'],
    ['Tomás Rivera', 'Education', 'Invents the programmes for schools and families.'],
    ['Amira Haddad', 'Programme and events', 'Plans the year, two years ahead.'],
    ['Jonas Lindqvist', 'Visitors and tickets', 'The first face you see, and usually the last.'],
    ['Mei Tanaka', 'Technical services', 'Light, climate and everything that hums.'],
  ],
};
