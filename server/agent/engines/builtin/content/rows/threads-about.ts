import type { EntityDraft } from '../../design/app-draft.ts';
import { singularOf } from '../../words/singular.ts';
import type { RowsOfThing } from './rows-of-thing.ts';

const place =
  '(?:forums?|communit(?:y|ies)|message boards?|discussion boards?|boards?|platforms?|websites?|sites?|apps?)';
const keen =
  '(?:hobbyists?|enthusiasts?|lovers?|fans?|owners?|keepers?|collectors?|builders?|makers?|players?|beginners?|amateurs?|breeders?|growers?|restorers?|spotters?|watchers?|riders?|aficionados?|friends)';
const subjects: readonly RegExp[] = [
  new RegExp(
    `\\b${place} for (?:the |all |local |amateur |fellow |young |home )?([a-z][a-z-]+(?: [a-z]+)?) ${keen}\\b`,
    'i',
  ),
  new RegExp(`\\b${place} (?:for|about|on) (?:the |all |local |amateur )?([a-z][a-z-]{3,})\\b`, 'i'),
  new RegExp(`\\b([a-z][a-z-]{3,}) (?:discussion |online )?forum\\b`, 'i'),
];
/** Words that are no subject of talk. */
const general =
  /^(?:online|web|public|open|simple|modern|responsive|discussion|community|internet|users?|people|members?|everyone|everybody|students?|teachers?|parents?|employees|neighbou?rs?|neighbou?rhoods?|residents?|local|tenants?|discussing|sharing|asking|talking|starting|this|that|their|them|they|user|new|an?|the|implement|develop|create|build|design|with|which|where|help|support)$/i;

/** What the people of a forum share: `aquarium` for a forum for aquarium hobbyists. */
export function subjectOf(text: string): string | undefined {
  for (const pattern of subjects) {
    const subject = pattern.exec(text.slice(0, 400))?.[1]?.toLowerCase();
    const last = subject?.split(' ').at(-1) ?? '';
    if (subject === undefined || general.test(last) || general.test(subject)) continue;
    return subject.includes(' ') ? subject : singularOf(subject);
  }
  return undefined;
}

/** Threads as people write them on whatever they share; nothing where that is not said. */
export function threadsAbout({ head }: EntityDraft, text: string): RowsOfThing | undefined {
  if (head.id !== 'discussion' || /\p{Script=Han}/u.test(text)) return undefined;
  const subject = subjectOf(text);
  if (subject === undefined) return undefined;
  const name = subject.charAt(0).toUpperCase() + subject.slice(1);
  const threads = rows.map((row) =>
    row.map((part) => part.replaceAll('{s}', subject).replaceAll('{S}', name)),
  );
  return {
    choices: {
      category: {
        en: 'Beginners|Help and advice|Show and tell|Equipment|Buy and swap|Off topic',
        zh: '新手|求助|展示|装备|交换|闲聊',
      },
    },
    both: {
      category: rows.map(([category]) => category).join('|'),
      date: rows.map((_, index) => -index * 2 - 1).join('|'),
    },
    en: {
      title: threads.map(([, title]) => title).join('|'),
      content: threads.map(([, , content]) => content).join('|'),
    },
  };
}

/** The place of the category, the title and the text. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    '1',
    '{S} for beginners: where do I start?',
    'I have read a lot and tried little. What would you do first, and what can wait until later?',
  ],
  [
    '2',
    'Three things I would have liked to know earlier',
    'Patience, a notebook, and asking before buying. What is on your list?',
  ],
  [
    '3',
    'Your {s} pictures of this year',
    'One picture and two sentences are enough. I begin with mine, which is not perfect.',
  ],
  ['4', 'Which {s} equipment lasts longest?', 'I buy twice when I buy cheap. What has held out with you?'],
  [
    '2',
    'It worked for months, and now it does not',
    'Nothing was changed on purpose. Where would you look first?',
  ],
  [
    '5',
    'Giving away what I no longer need',
    'Everything works and has been cleaned. To be picked up at the weekend; send me a message.',
  ],
  [
    '1',
    '{S} books or courses for a complete beginner?',
    'For an evening a week. It may be old as long as it is clear.',
  ],
  [
    '2',
    'How much time a week do you need?',
    'I have about three hours. Is that enough to do it properly, or do I begin smaller?',
  ],
  [
    '3',
    'Before and after: half a year of work',
    'The first picture is from spring. I have written down what went wrong between the two.',
  ],
  [
    '4',
    'Second-hand or new?',
    'The used one costs half as much and is five years old. What should I check before I buy it?',
  ],
  ['6', 'Meeting in person this autumn', 'Six of us so far. Which Saturday suits you, and who brings cake?'],
  [
    '6',
    'Introduce yourself',
    'Where you live, how long you have been at it, and what you would like to learn from the others.',
  ],
];
