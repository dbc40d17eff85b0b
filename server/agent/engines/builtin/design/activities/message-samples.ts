import type { SendingWish } from '../../understand/find-sending.ts';
import type { SendingSamples } from '../../words/data/sending-samples.ts';
import type { EntityDraft } from '../app-draft.ts';

/** How many messages went out on each of the last days, so that figures have a shape. */
const perDay = [2, 3, 1, 2, 4, 1, 0, 2, 3, 2, 1, 3, 2, 1];

/** Messages of the last two weeks, most of them delivered. */
export function messageSamples(
  { channel }: SendingWish,
  { people, mails, texts }: SendingSamples,
): EntityDraft['samples'] {
  const isMail = channel === 'mail';
  const rows = perDay.flatMap((count, day) => Array.from({ length: count }, (_, index) => ({ day, index })));
  return rows.map(({ day, index }, place) => {
    const [name, email, phone] = people[(place * 3 + day) % people.length] ?? ['', '', ''];
    const [subject, content] = mails[place % mails.length] ?? ['', ''];
    const isDraft = place === 5;
    return {
      id: `sample-messages-${place + 1}`,
      values: {
        number: `${isMail ? 'E' : 'S'}-${String(place + 1).padStart(4, '0')}`,
        to: [`${name} <${isMail ? email : phone}>`],
        ...(isMail ? { subject, content } : { content: texts[place % texts.length] ?? '' }),
        status: isDraft ? 'draft' : place % 9 === 7 ? 'failed' : 'delivered',
        ...(isDraft
          ? {}
          : {
              sentAt: {
                days: -day - 1,
                time: `${String(9 + index * 2).padStart(2, '0')}:${place % 2 ? '40' : '15'}`,
              },
            }),
      },
    };
  });
}
