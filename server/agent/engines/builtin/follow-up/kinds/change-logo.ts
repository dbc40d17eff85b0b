import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:change|set|make|rename)\s+(?:the\s+)?(?:text of the logo|logo(?:['’]s)?(?:\s+text)?)\s+(?:to|read|say|into)\s+(?<logo>.{1,60})$/i,
  /^(?:write|put|show)\s+(?<logo>.{1,60}?)\s+(?:in|as|on)\s+(?:the\s+)?logo(?:\s+text)?$/i,
  /^(?:the\s+)?logo\s+(?:should|must)\s+(?:say|read|be)\s+(?<logo>.{1,60})$/i,
  /^(?:把|将)?(?:徽标|标志|logo)(?:的)?(?:文字|文本)?(?:改成|改为|设为|换成|写成)(?<logo>.{1,30})$/i,
];

/** The words at the top left. */
export const changeLogo: FollowUpKind = {
  id: 'logo',
  example: { en: 'Change the logo text to “Our team”', zh: '把徽标文字改为“我们的团队”' },
  recognise({ text }, { language }) {
    const logo = readWith(text, patterns)?.['logo'];
    if (!logo || logo.length > 60) return undefined;
    return changeInWords(
      language,
      {
        en: [`Logo: “${logo}”`, `The logo reads “${logo}”; the name of the app stays.`],
        zh: [`徽标：“${logo}”`, `徽标显示“${logo}”，应用名称不变。`],
      },
      { areas: ['look'], operations: [{ kind: 'change-theme', changes: { logo } }] },
    );
  },
};
