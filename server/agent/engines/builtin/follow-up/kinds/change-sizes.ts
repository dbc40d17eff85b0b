import type { Theme } from '../../../../../../templates/spec/theme.ts';
import { changeInWords } from '../change-in-words.ts';
import type { FollowUpContext, FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const letters = '(?:text|fonts?|letters|font[- ]?size|text[- ]?size|everything|type)';
const bigger = new RegExp(
  `^(?:(?:use|show|with|have)\\s+)?(?:an?\\s+)?(?:bigger|larger|large|big)\\s+${letters}$|^(?:make|set)\\s+(?:all\\s+)?(?:the\\s+)?${letters}(?:\\s+size)?\\s+(?:a bit\\s+|a little\\s+|much\\s+)?(?:bigger|larger|large|big)$|^(?:increase|enlarge)\\s+(?:the\\s+)?${letters}(?:\\s+size)?$|^(?:the\\s+)?${letters}\\s+is\\s+(?:much\\s+|a bit\\s+)?too small$|^(?:把|将)?(?:字体?|文字)(?:再)?(?:调|放|变|改)?大(?:一点|一些|些)?$|^(?:字|文字|字体)太小(?:了)?$`,
  'i',
);
const smaller = new RegExp(
  `^(?:(?:use|show|with|have)\\s+)?(?:an?\\s+)?(?:smaller|small)\\s+${letters}$|^(?:make|set)\\s+(?:all\\s+)?(?:the\\s+)?${letters}(?:\\s+size)?\\s+(?:a bit\\s+|a little\\s+|much\\s+)?(?:smaller|small)$|^(?:decrease|reduce)\\s+(?:the\\s+)?${letters}(?:\\s+size)?$|^(?:the\\s+)?${letters}\\s+is\\s+(?:much\\s+|a bit\\s+)?too (?:big|large)$|^(?:把|将)?(?:字体?|文字)(?:再)?(?:调|缩|变|改)?小(?:一点|一些|些)?$|^(?:字|文字|字体)太大(?:了)?$`,
  'i',
);
const steps = ['small', 'normal', 'large', 'largest'] as const;

/** How large letters are. */
export const changeTextSize: FollowUpKind = {
  id: 'text-size',
  example: { en: 'Bigger text', zh: '文字大一点' },
  recognise({ text }, context) {
    const said = plainClause(text);
    const by = bigger.test(said) ? 1 : smaller.test(said) ? -1 : 0;
    if (by === 0) return undefined;
    const now = context.spec.theme.textSize ?? 'normal';
    const textSize = steps[steps.indexOf(now) + by];
    const larger = by > 0;
    return resized(textSize && { textSize }, context, {
      en: [
        larger ? 'Larger text' : 'Smaller text',
        `Text and buttons are ${larger ? 'larger' : 'smaller'} on every page.`,
      ],
      zh: [larger ? '文字更大' : '文字更小', `每个页面的文字和按钮都更${larger ? '大' : '小'}。`],
    });
  },
};

const narrower =
  /^make\s+(?:the\s+)?(?:side ?bar|side menu|left menu|menu|navigation)\s+(?:a bit\s+|a little\s+|much\s+)?(?:narrower|smaller|thinner|slimmer|less wide)$|^(?:use\s+)?(?:an?\s+)?(?:narrower|smaller|thinner|slimmer)\s+(?:side ?bar|side menu|menu)$|^(?:the\s+)?(?:side ?bar|menu)\s+is\s+too (?:wide|big|large)$|^(?:把|将)?(?:侧边栏|侧栏)(?:调|变|改)?窄(?:一点|一些|些)?$/i;
const wider =
  /^make\s+(?:the\s+)?(?:side ?bar|side menu|left menu|menu|navigation)\s+(?:a bit\s+|a little\s+|much\s+)?(?:wider|bigger|broader)$|^(?:use\s+)?(?:an?\s+)?(?:wider|broader)\s+(?:side ?bar|side menu|menu)$|^(?:the\s+)?(?:side ?bar|menu)\s+is\s+too (?:narrow|small)$|^(?:把|将)?(?:侧边栏|侧栏)(?:调|变|改)?宽(?:一点|一些|些)?$/i;
const widths = ['narrow', 'normal', 'wide'] as const;

/** How wide the menu at the side is. */
export const changeSidebar: FollowUpKind = {
  id: 'sidebar',
  example: { en: 'Make the sidebar narrower', zh: '侧边栏窄一点' },
  recognise({ text }, context) {
    const said = plainClause(text);
    const by = narrower.test(said) ? -1 : wider.test(said) ? 1 : 0;
    if (by === 0) return undefined;
    const { spec, language } = context;
    if (spec.theme.navigation !== 'sidebar')
      return {
        answer:
          language === 'zh'
            ? '菜单在页面顶部，没有侧边栏。可以说“使用侧边栏”。'
            : 'The menu stands at the top; there is no sidebar. Say “Use a sidebar” to have one.',
      };
    const sidebarWidth = widths[widths.indexOf(spec.theme.sidebarWidth ?? 'normal') + by];
    const more = by > 0;
    return resized(sidebarWidth && { sidebarWidth }, context, {
      en: [
        more ? 'Wider sidebar' : 'Narrower sidebar',
        `The menu on the left is ${more ? 'wider' : 'narrower'}, and pages have ${more ? 'less' : 'more'} room.`,
      ],
      zh: [
        more ? '侧边栏更宽' : '侧边栏更窄',
        `左侧菜单更${more ? '宽' : '窄'}，页面空间更${more ? '小' : '大'}。`,
      ],
    });
  },
};

/** A step larger or smaller; words where there is none. */
function resized(
  changes: Partial<Theme> | undefined,
  { language }: FollowUpContext,
  words: Parameters<typeof changeInWords>[1],
) {
  if (changes)
    return changeInWords(language, words, {
      areas: ['look'],
      operations: [{ kind: 'change-theme', changes }],
    });
  return {
    answer:
      language === 'zh' ? '已经是最大或最小的一档。' : 'That is as far as it goes in this direction already.',
  };
}
