import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const tighter =
  /^(?:(?:make|keep|have)\b.{0,40}?|use (?:an? )?)?\b(?:more compact|denser|compact(?: layout| spacing| density| view)?|less (?:white )?space|less padding|tighter)(?: layout| spacing)?$|^(?:让|把|使)?.{0,8}(?:更|再|变得?)?(?:紧凑)(?:一点|一些|些|布局)?$/i;
const roomier =
  /^(?:(?:make|keep|have|give)\b.{0,40}?|use (?:an? )?|add )?\b(?:roomier|more spacious|spacious|airier|more (?:white ?)?(?:space|room|air)|more padding|bigger spacing|less dense)(?: layout| between .{2,30})?$|^(?:让|把|使)?.{0,8}(?:更|再)?(?:宽松|疏朗|宽敞|多留白|留白多)(?:一点|一些|些)?$/i;
const usual = /^(?:use )?(?:the )?normal (?:spacing|density)$|^(?:恢复)?(?:正常|默认)(?:间距|密度)$/i;

/** How much room there is between things. */
export const changeDensity: FollowUpKind = {
  id: 'density',
  example: { en: 'Make it more compact', zh: '更紧凑一点' },
  recognise({ text }, { language }) {
    const said = plainClause(text);
    const density = tighter.test(said)
      ? 'compact'
      : roomier.test(said)
        ? 'roomy'
        : usual.test(said)
          ? 'normal'
          : undefined;
    if (!density) return undefined;
    const words = {
      compact: ['Less room between things', '更紧凑'],
      roomy: ['More room between things', '更宽松'],
      normal: ['Usual room between things', '正常间距'],
    } as const;
    const [en, zh] = words[density];
    return changeInWords(
      language,
      {
        en: [en, `${en} on every page.`],
        zh: [zh, `每个页面都${density === 'normal' ? '恢复正常间距' : zh}。`],
      },
      { areas: ['look'], operations: [{ kind: 'change-theme', changes: { density } }] },
    );
  },
};
