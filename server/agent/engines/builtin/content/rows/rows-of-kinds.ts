import type { EntityDraft } from '../../design/app-draft.ts';
import type { ThingWish } from '../../understand/wishes.ts';
import type { RowsOfThing } from './rows-of-thing.ts';

const told = [
  'For people who have never done it: you come as you are, and what you need is lent by us.',
  'Step by step, with time to repeat what did not work at once.',
  'For people who know the basics and want to go on.',
  'In a small group, so that everybody gets their turn.',
  'Outside when the weather allows it, inside when it does not.',
  'The whole of it in one go, with a talk about it at the end.',
];

/** Rows of what is offered in the kinds that an idea names, and whom of those who teach one goes to for which. */
export function rowsOfKinds(
  { head, entry }: EntityDraft,
  things: readonly ThingWish[],
): RowsOfThing | undefined {
  const own = things.find((thing) => thing.kinds && thing.entry === entry)?.kinds;
  if (own)
    return {
      both: {
        level: own.map((kind) => levelOf(kind)).join('|'),
        duration: own.map((_, index) => [60, 60, 45, 90, 120][index % 5]).join('|'),
        price: own.map((_, index) => [38, 45, 48, 55, 62, 70][index % 6]).join('|'),
      },
      en: { [head.titleField]: own.join('|'), description: told.slice(0, own.length).join('|') },
    };
  const taught = things.find(({ kinds }) => kinds)?.kinds;
  return taught && head.id === 'teacher'
    ? {
        choices: { type: { en: taught.join('|'), zh: taught.join('|') } },
        both: { type: taught.map((_, index) => index + 1).join('|') },
        en: {
          description: [
            'Has taught for twelve years. Every hour ends with one thing to practise and one that went well.',
            'Explains with examples and never minds a question that is asked twice.',
            'Calm and step by step; first an hour to get to know each other.',
            'Likes beginners, and works on what you are doing at the moment.',
          ].join('|'),
        },
      }
    : undefined;
}

/** Those who teach are told apart by what they teach. */
export function labelTaught({ head, fields }: EntityDraft, things: readonly ThingWish[]): void {
  const type = head.id === 'teacher' ? fields.find(({ id }) => id === 'type') : undefined;
  if (type && things.some(({ kinds }) => kinds)) type.label = 'Teaches';
}

function levelOf(kind: string): string {
  if (/beginn|first|basic|intro|taster/i.test(kind)) return 'beginner';
  return /advanced|racing|expert|competition|master/i.test(kind) ? 'advanced' : 'intermediate';
}
