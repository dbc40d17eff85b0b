import type { WrittenTexts } from './written-texts.ts';

/** What those offer who advise and train companies and the people who lead them. */
export const trainingEnglish: Partial<WrittenTexts> = {
  slogan: 'Better leaders, clearer companies',
  mission:
    'We help people who lead others to decide with less noise, to speak plainly and to build teams that work without them.',
  categories: ['Leadership', 'Teams', 'Strategy', 'Training'],
  services: [
    [
      'Leadership programme',
      'Six months for twelve people who lead others: eight days together, coaching in between, and a project from your own company that is finished at the end.',
    ],
    [
      'One-to-one coaching',
      'Ten talks of ninety minutes with an experienced coach about the decisions that are on your desk right now. In person or online.',
    ],
    [
      'Business training for teams',
      'Two days on planning, figures and negotiation with cases from your own business, for eight to sixteen people.',
    ],
    [
      'Strategy day',
      'One day with your management team, two facilitators and one result: three priorities for the year that everybody can repeat.',
    ],
    [
      'New manager course',
      'The first hundred days in a leading role: delegation, feedback, difficult conversations and the calendar of a manager.',
    ],
    [
      'Team check',
      'A short survey, ten interviews and an honest report on how your team works together, with five things to change first.',
    ],
  ],
  articles: [
    [
      'The first hundred days as a manager',
      'Hannah Weiss',
      'Leadership',
      [
        'New managers are asked for decisions before they know the names. The temptation is to prove oneself quickly. The better plan for the first month is a list of questions and a promise: no reorganisation before day sixty.',
        'Talk to every person in the team for forty minutes, always with the same three questions: what should stay, what should stop, and what would you do in my place? Write the answers down and show the team what you heard.',
        'In the second month choose two small things that many mentioned and mend them visibly. By day one hundred people should know how you decide. That matters more than any single decision.',
      ],
    ],
    [
      'How to give feedback that is heard',
      'Tomás Rivera',
      'Leadership',
      [
        'Most feedback fails because it arrives too late and in a heap. Say one thing, within two days, about something you saw yourself. Describe what happened and what followed from it, and then stop talking.',
        'The pause is the hard part. It gives the other person the room to explain something you did not know. In about a third of our training cases the explanation changed the manager’s mind.',
        'End with an agreement that can be seen: what will be different next week? Feedback without such an agreement is only an opinion.',
      ],
    ],
    [
      'Meetings that end with a decision',
      'Amira Haddad',
      'Teams',
      [
        'Write the question at the top of the invitation, not the topic. “Budget” is a topic; “Do we hire a second trainer in May?” is a question. Whoever cannot help to answer it need not come.',
        'Send what has to be read a day before, on one page. Begin with five silent minutes to read it anyway. It feels odd twice and saves half an hour every time.',
        'Finish five minutes early with three lines that everybody sees: what we decided, who does it, and by when. A company with forty people saved eleven hours a week in this way.',
      ],
    ],
    [
      'Strategy on one page',
      'Jonas Lindqvist',
      'Strategy',
      [
        'A strategy that needs eighty slides is a collection of wishes. The useful test is whether somebody at reception can say what the company will not do this year.',
        'Our template has four boxes: whom we serve, what we do better than others, what we stop doing, and the three results by December. Filling it in takes a day, and most of the day goes into the third box.',
        'Put the page on the wall and open every monthly meeting with it. When nobody looks at it any more, it is time to write a new one.',
      ],
    ],
    [
      'What makes business training last',
      'Mei Tanaka',
      'Training',
      [
        'Two weeks after an ordinary seminar, people remember a tenth of it. They remember four times as much when they have used it once within three days and told a colleague about it.',
        'That is why our workshops end with an appointment instead of a certificate: each participant names a real conversation or a real calculation for the same week, and a partner who will ask about it.',
        'Companies that add one follow-up hour after a month see the new habits in daily work. Those that do not mostly see good intentions.',
      ],
    ],
    [
      'Delegating without losing sleep',
      'Hannah Weiss',
      'Leadership',
      [
        'To delegate is not to hand over a task but a result. Say what it should look like at the end, by when, and which mistakes would be expensive. Leave out how it is to be done.',
        'Agree on one point in the middle at which you look at it together. That single date replaces ten anxious questions in the corridor and gives the other person the freedom to try something.',
        'Begin with what you are best at. It is the hardest to give away, and the place where your team will learn the most.',
      ],
    ],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Managing director, 60 people',
      'After the leadership programme our department heads decide things themselves that used to wait on my desk for days.',
      5,
    ],
    [
      'Farid Nasser',
      'Head of production',
      'The coach asked the one question I had avoided for a year. The team check did the rest.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Founder of a software company',
      'The strategy day gave us three priorities. We still have them on the wall, and two of them are done.',
      5,
    ],
    [
      'Daniel Okafor',
      'Human resources',
      'The first business training after which people asked for the next date themselves.',
      5,
    ],
    [
      'Sofia Marino',
      'New team lead',
      'I took the new manager course in my third week and used something from it every single day.',
      5,
    ],
    ['Peter Novak', 'Owner, third generation', 'Clear, friendly, and without a single slide too many.', 4],
  ],
};
