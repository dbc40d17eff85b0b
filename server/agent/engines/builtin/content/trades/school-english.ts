import type { WrittenTexts } from '../texts/written-texts.ts';

/** What a place where one learns says of it; `{subject}` is what is taught. */
export const schoolEnglish: Partial<WrittenTexts> = {
  slogan: '{Subject}, learned by doing it, at your own pace',
  mission:
    'We teach {subject} in small groups, begin where you are, and care more about the tenth lesson than about the first.',
  about: [
    '{name} opened in 2011 with one room and seven learners. Today about two hundred and forty people of all ages come every week, and no group has more than eight.',
    'Our teachers do what they teach. They know from their own lives why the third month is the hardest, and what helps then.',
    'Everybody may try {subject} for one lesson without paying. Those who stay do so because they want to.',
  ],
  categories: ['Learning', 'From the school', 'Dates', 'Practice'],
  services: [
    [
      'Trial lesson',
      'Forty-five minutes with the teacher you would have later, free of charge and without any obligation.',
    ],
    ['Group lessons', 'Four to eight people of about the same level, once a week, for ten weeks.'],
    ['Single lessons', 'At a time that suits you, for thirty or sixty minutes, with a plan of your own.'],
    ['For children', 'From the age of six, with games at the beginning and something to show at the end.'],
    ['Holiday courses', 'One week, five mornings, one small performance or piece of work on Friday.'],
    ['Vouchers', 'A first month of {subject} as a present, valid for three years.'],
  ],
  articles: [
    [
      'Ten minutes a day beat two hours on Sunday',
      'Hannah Weiss',
      'Practice',
      [
        'It is the oldest advice in {subject}, and the one that is followed least. What is repeated daily stays; what is crammed on Sunday has gone by Wednesday.',
        'Put what you need where you see it. Begin with something you can already do. Stop while you still feel like going on.',
        'Those who keep to it for three weeks hardly ever stop again.',
      ],
    ],
    [
      'Is it too late to begin?',
      'Tomás Rivera',
      'Learning',
      [
        'Our oldest beginner is eighty-one. She has more patience than all the twelve-year-olds together, and she practises because she likes it.',
        'Adults learn {subject} differently: more slowly with the hands, faster with the head. A good lesson uses both.',
      ],
    ],
    [
      'Open day in spring: come in and try',
      'Amira Haddad',
      'Dates',
      [
        'From ten to four all rooms are open. You may try everything, ask everybody, and listen to or look at what others have made this year.',
        'At three there is a short show by those who began in autumn. It is always the best part of the day.',
      ],
    ],
    [
      'What we look for in a teacher',
      'Jonas Lindqvist',
      'From the school',
      [
        'Skill can be seen in five minutes. Patience takes longer, so new teachers give three lessons while one of us sits in the corner.',
        'Afterwards we ask the learners one question only: what did you find out by yourself?',
      ],
    ],
  ],
  questions: [
    [
      'Do I need any experience?',
      'No. More than half of our learners begin from nothing; those who know more join at their own level.',
    ],
    [
      'How large are the groups?',
      'Four to eight people. If a group is full, you go on the list for the next one.',
    ],
    [
      'What does a lesson cost?',
      'Group lessons 18, single lessons 42 for an hour. The trial lesson is free.',
    ],
    [
      'What if I cannot come?',
      'Cancel by noon of the day before and the lesson is moved. Later ones count as given.',
    ],
    [
      'Do I have to bring anything?',
      'Nothing for the first month. After that your teacher tells you what is worth having.',
    ],
    ['From what age do you teach?', 'From six years. There is no upper limit, and we mean that.'],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Mother of a nine-year-old',
      'She asks on Tuesday when it is Thursday again. That says everything.',
      5,
    ],
    [
      'Farid Nasser',
      'Began at fifty-three',
      'I was afraid of being the oldest and the worst. I was neither, and after a month nobody counted.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Learner for two years',
      'My teacher notices what I do not say. I have learned more in a year than in five before.',
      5,
    ],
    ['Daniel Okafor', 'Holiday course', 'Five mornings, one small show, one very proud family.', 4],
  ],
  team: [
    ['Hannah Weiss', 'Head of the school', 'Founded it in 2011 and still teaches on three days a week.'],
    ['Tomás Rivera', 'Teacher, adults', 'Believes that everybody can, and has been right so far.'],
    ['Amira Haddad', 'Teacher, children', 'Has a game for every difficulty.'],
    ['Jonas Lindqvist', 'Teacher, advanced', 'Asks one question more than you expected.'],
    ['Mei Tanaka', 'Office', 'Finds a time for everybody.'],
  ],
};
