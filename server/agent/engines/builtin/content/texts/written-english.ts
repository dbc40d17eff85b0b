import type { WrittenTexts } from './written-texts.ts';

/** What can be said about nearly any subject; `{topic}` stands for it, `{name}` for the site. */
export const writtenEnglish: WrittenTexts = {
  slogan: '{Topic}, explained clearly and done well',
  mission:
    'We believe that {topic} should be easy to understand, honest about what it can do, and useful from the first day.',
  about: [
    '{name} began in 2014 with three colleagues, one desk and the wish to do {topic} properly. Today we are a team of eleven, and we still answer every message ourselves.',
    'We say what something costs before it begins, and what will be different afterwards. Four out of five people who come to us were sent by somebody we worked with before.',
    'Our work rests on three habits: listen first, start small, and look honestly at the result. What does not help is left out.',
  ],
  categories: ['Basics', 'Practice', 'Experience', 'Opinion'],
  services: [
    [
      'First talk',
      'Half an hour to find out what you need in {topic}, and whether we are the right people for it. Free of charge, by telephone or in our rooms.',
    ],
    [
      'A clear plan',
      'A written plan on two pages: where you stand, what comes first, what it costs and how we will notice that it works.',
    ],
    [
      'Guided start',
      'We do the first steps of {topic} together with you, so that you can go on alone when you want to.',
    ],
    [
      'Support all year',
      'One person who knows you, four fixed dates a year, and an answer within one working day in between.',
    ],
    [
      'For teams',
      'A day for up to fourteen people, built around cases from your own week, with notes that everybody takes home.',
    ],
    [
      'Second opinion',
      'You have an offer or a plan already? We read it, ask the awkward questions and tell you what we would change.',
    ],
  ],
  articles: [
    [
      'Where to begin with {topic}',
      'Hannah Weiss',
      'Basics',
      [
        'Most people who come to us have read a great deal about {topic} and still do not know what to do on Monday. That is no wonder: most advice begins with the goal, and hardly any with the first hour.',
        'So begin with what annoys you most often. Write it down for one week, each time in one line. After seven days a pattern shows, and the pattern tells you where a small change would be felt at once.',
        'Then change one thing only, for three weeks, and keep what helped. It sounds modest. It is also the only way we have seen that is still in use a year later.',
      ],
    ],
    [
      'Five mistakes everybody makes once',
      'Tomás Rivera',
      'Experience',
      [
        'Doing everything at once, asking nobody, buying the largest tool, measuring nothing, and stopping a week too early: these five come up in nearly every first talk we have about {topic}.',
        'None of them is stupid. Each one comes from being keen. The cure is the same for all five: tell one other person what you will do by Friday, and show them on Friday what became of it.',
        'We made the third one ourselves, by the way. The expensive system is still in the cellar, in its box.',
      ],
    ],
    [
      'What a good year looked like',
      'Amira Haddad',
      'Practice',
      [
        'In January we asked twelve people to keep notes about {topic} for a whole year. Nine of them did, and their notebooks are more interesting than any study.',
        'The best months were never the busiest ones. They were the months with a fixed hour in the week that nothing was allowed to move, and with somebody who asked how it had gone.',
        'The worst months began with a holiday, a new tool, or a new boss. Knowing that, all nine now plan the first week after a change before the change comes.',
      ],
    ],
    [
      'Questions to ask before you pay anybody',
      'Jonas Lindqvist',
      'Basics',
      [
        'What exactly will be different afterwards? Who does the work? What happens when it does not help? Anybody who is good at {topic} answers these three in plain words, and without looking hurt.',
        'Ask for somebody you can call who was in your situation a year ago. Ask what the offer leaves out. And ask what you could do yourself, because an honest answer to that saves you the most.',
        'If you get a brochure instead of an answer, keep looking.',
      ],
    ],
    [
      'Small steps, honestly measured',
      'Mei Tanaka',
      'Practice',
      [
        'A number that nobody looks at is decoration. For {topic} one figure a week is enough, written by hand, in the same place, by the same person.',
        'It should be a figure you can change by your own doing. Count the things you did, not the applause. After a month, draw a line through the dots and talk about it for ten minutes.',
        'What surprises people most is how early the line moves, and how little it takes.',
      ],
    ],
    [
      'Why we said no to a large customer',
      'Hannah Weiss',
      'Opinion',
      [
        'It was the largest enquiry we ever had, and we slept badly before we answered it. What they wanted was a certificate; what they needed was time, and they had none.',
        'Work in {topic} that nobody has time for becomes a folder. We have filled such folders before, and nobody opened them again. So we said what we would do instead, and they said no.',
        'Eight months later they called again, with a smaller wish and two free mornings a week. It became our best project of that year.',
      ],
    ],
  ],
  questions: [
    [
      'How do we begin?',
      'With a talk of half an hour that costs nothing. Afterwards you get a short written note with what we would do first.',
    ],
    [
      'How long does it take?',
      'The first results show after three to six weeks. Most people stay with us for about nine months.',
    ],
    [
      'What does it cost?',
      'You get a fixed price before anything begins. There are no costs later that were not in the offer.',
    ],
    [
      'Do you work with small groups and single people?',
      'Yes. More than half of those we work with are on their own or have fewer than ten colleagues.',
    ],
    [
      'Can everything happen online?',
      'Yes, except where something has to be seen or tried on the spot. Many choose a mixture.',
    ],
    [
      'What if it does not help?',
      'Then we stop. You pay only for what was done until that day, and get our notes.',
    ],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Owner of a workshop with eight people',
      'I expected slides and got questions. After six weeks we had changed three things, and all three are still in place a year later.',
      5,
    ],
    [
      'Farid Nasser',
      'Head of a department',
      'The plan had two pages and everybody read it. That alone was new for us. In {topic} it was the clearest help we have ever had.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Self-employed',
      'They told me honestly what I could do myself. I came back for the rest, and would again.',
      5,
    ],
    [
      'Daniel Okafor',
      'Managing director',
      'Answers within a day, no fine print, and a result that we could measure: two hours a week saved for each of us.',
      4,
    ],
    [
      'Sofia Marino',
      'Team lead',
      'Friendly and stubborn in the right places. Our new colleagues now learn in a month what took us a year.',
      5,
    ],
    [
      'Peter Novak',
      'Chair of an association',
      'We had little money and large plans. They helped us to choose the one plan that mattered.',
      4,
    ],
  ],
  team: [
    [
      'Hannah Weiss',
      'Founder',
      'Started with three colleagues in 2014 and still leads every first talk herself.',
    ],
    ['Tomás Rivera', 'Projects', 'Keeps dates, budgets and good humour together, mostly in that order.'],
    [
      'Amira Haddad',
      'Research and writing',
      'Reads everything there is about {topic}, so that you need not.',
    ],
    ['Jonas Lindqvist', 'Customers', 'The voice on the telephone; knows the answer or whom to ask.'],
    ['Mei Tanaka', 'Figures', 'Measures what changes, and says so when it does not.'],
  ],
};
