import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:change|set|make)\s+(?:the\s+)?(?:app(?:['’]s)?\s+)?(?:tagline|slogan|motto|subtitle)\s+(?:to|read|say|into)\s+(?<tagline>.{1,200})$/i,
  /^(?:use|add)\s+(?<tagline>.{1,200}?)\s+as\s+(?:the\s+|a\s+)?(?:tagline|slogan|motto|subtitle)$/i,
  /^(?:把|将)?(?:应用的?)?(?:标语|口号|副标题|宣传语)(?:改成|改为|设为|换成)(?<tagline>.{1,100})$/,
];

/** The line under the name. */
export const changeTagline: FollowUpKind = {
  id: 'tagline',
  example: { en: 'Change the tagline to “All in one place”', zh: '把标语改为“一切尽在此处”' },
  recognise({ text }, { language }) {
    const tagline = readWith(text, patterns)?.['tagline'];
    if (!tagline) return undefined;
    return changeInWords(
      language,
      {
        en: ['A new tagline', `The tagline is “${tagline}”.`],
        zh: ['新的标语', `标语改为“${tagline}”。`],
      },
      { areas: ['content'], operations: [{ kind: 'change-app', changes: { tagline } }] },
    );
  },
};
