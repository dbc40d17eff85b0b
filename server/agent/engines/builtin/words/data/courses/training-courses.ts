import type { CourseOutline } from './course-outline.ts';

const text = (...parts: string[]) => parts.join('\n\n');

/** What new colleagues work through. */
export const trainingCourses: readonly CourseOutline[] = [
  {
    title: 'Your First Week',
    level: 'beginner',
    instructor: 'Grace Obi',
    category: 'Onboarding',
    description: 'Who we are, who helps with what, and everything to set up before your first Friday.',
    modules: [
      {
        title: 'Module 1: Arriving',
        lessons: [
          [
            'Who we are',
            text(
              'We are a company of about eighty people in three teams. Decisions are made in the team that carries them out, and written down where everybody can read them.',
              '- Your team lead answers questions about your work.\n- Your buddy answers all others.\n- People operations answers those about contract, pay and leave.',
            ),
          ],
          [
            'Setting up your tools',
            text(
              'Set up your e-mail, calendar and password manager on the first day. Turn on two-step log-in everywhere; ask your buddy to check it with you.',
            ),
          ],
        ],
      },
      {
        title: 'Module 2: Working together',
        lessons: [
          [
            'Meetings and messages',
            text(
              'Write first, meet second. A message says what you need and by when; a meeting has an agenda and ends with who does what.',
            ),
          ],
          [
            'Asking for help',
            text(
              'Try for half an hour, then ask, and say what you tried. Nobody minds a question; a week of silence costs more.',
            ),
          ],
        ],
      },
    ],
    assignments: [
      [
        'Introduce yourself',
        'Write five sentences for the team page: what you did before, what you will do here, and what people can ask you about.',
      ],
    ],
  },
  {
    title: 'Information Security Basics',
    level: 'beginner',
    instructor: 'Jonas Weber',
    category: 'Compliance',
    description:
      'Passwords, suspicious mail, devices and customer data: what everybody has to know, with examples from our own inbox.',
    modules: [
      {
        title: 'Module 1: Accounts and devices',
        lessons: [
          [
            'Passwords and two-step log-in',
            text(
              'Use the password manager for every account, with a long password you never type elsewhere. Two-step log-in stops most of what goes wrong after a leak.',
            ),
          ],
          [
            'Locking and losing devices',
            text(
              'Lock your screen whenever you stand up. Report a lost device within the hour: it can be wiped only while it is online.',
            ),
          ],
        ],
      },
      {
        title: 'Module 2: Mail and data',
        lessons: [
          [
            'Recognising suspicious mail',
            text(
              'Look at the address, not the name. Hurry, secrecy and an unusual payment are the three signs. When in doubt, ask by phone.',
            ),
          ],
          [
            'Handling customer data',
            text(
              'Keep customer data in the systems made for it. Do not copy it into messages, and delete exports when the task is done.',
            ),
          ],
        ],
      },
    ],
    assignments: [
      ['Spot the signs', 'Describe three signs of a suspicious message and what you would do with it.'],
    ],
  },
  {
    title: 'Health and Safety at Work',
    level: 'beginner',
    instructor: 'Tom Becker',
    category: 'Compliance',
    description: 'Escape routes, first aid and a workplace that does not hurt your back.',
    modules: [
      {
        title: 'Module 1: In an emergency',
        lessons: [
          [
            'Fire and escape routes',
            text(
              'Find the two nearest exits from your desk today. When the alarm sounds, leave everything, help who needs it, and meet at the assembly point.',
            ),
          ],
          [
            'First aid',
            text(
              'First-aiders wear a green badge. Call the emergency number first, then a first-aider, and stay with the person.',
            ),
          ],
        ],
      },
      {
        title: 'Module 2: Every day',
        lessons: [
          [
            'Your desk',
            text('Feet on the floor, screen at eye level, elbows at a right angle. Stand up every hour.'),
          ],
          [
            'Reporting a hazard',
            text('Report what could hurt somebody before it does. A photo and a sentence are enough.'),
          ],
        ],
      },
    ],
    assignments: [
      ['Know your exits', 'Name the two exits nearest to your place of work and the assembly point.'],
    ],
  },
  {
    title: 'Talking with Customers',
    level: 'intermediate',
    instructor: 'Aisha Khan',
    category: 'Skills',
    description: 'Listening, writing clear answers and staying calm when somebody is angry.',
    modules: [
      {
        title: 'Module 1: Understanding',
        lessons: [
          [
            'Listening first',
            text(
              'Let people finish, repeat what you understood in one sentence, and ask whether it is right. Only then offer a solution.',
            ),
          ],
          [
            'Clear answers',
            text(
              'Answer the question in the first sentence. Say what happens next and when. Leave out what they do not need.',
            ),
          ],
        ],
      },
      {
        title: 'Module 2: Difficult moments',
        lessons: [
          [
            'When somebody is angry',
            text(
              'Anger is about the problem, rarely about you. Name it, apologise for what went wrong, and say what you will do now.',
            ),
          ],
          [
            'Saying no',
            text(
              'Say what is not possible, why, and what is possible instead. A clear no is kinder than a vague maybe.',
            ),
          ],
        ],
      },
    ],
    assignments: [
      [
        'An answer that helps',
        'Rewrite a complicated answer to a customer so that the first sentence answers the question.',
      ],
    ],
  },
];
