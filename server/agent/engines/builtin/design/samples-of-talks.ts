import type { Language } from '../understand/wishes.ts';
import type { OperationInput } from './app-draft.ts';
import type { DesignedRole } from './design-roles.ts';

type Person = DesignedRole['people'][number];

/** Who of two writes, and what. */
const talks: Readonly<Record<Language, readonly (readonly [by: 0 | 1, content: string])[]>> = {
  en: [
    [1, 'Hello, are you there on Thursday?'],
    [0, 'Yes, from ten o’clock. Shall I bring the list?'],
    [1, 'Please do. See you then.'],
  ],
  zh: [
    [1, '你好，周四你在吗？'],
    [0, '在，十点以后。要我带上清单吗？'],
    [1, '麻烦了，到时见。'],
  ],
};

/** What the first example person has written with the second, a row for either side. */
export function talkSamples(people: readonly Person[], language: Language): OperationInput[] {
  const [one, other] = people;
  if (!one || !other) return [];
  const pair = [one, other] as const;
  return talks[language].flatMap(([by, content], index) =>
    pair.map((owner, side): OperationInput => {
      const partner = side === 0 ? other : one;
      return {
        kind: 'put-sample',
        entity: 'privateMessage',
        id: `sample-message-${index + 1}-${side + 1}`,
        owner: owner.id,
        values: {
          withName: partner.name,
          withId: partner.id,
          box: side === by ? 'sent' : 'received',
          content,
          at: { days: -1, time: `09:${10 + index * 7}` },
          read: side === by || index < 2,
        },
      };
    }),
  );
}
