import { findColours } from '../../words/find-colours.ts';
import { tokenise } from '../../words/tokenise.ts';
import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

const asks =
  /\b(?:second(?:ary)?|highlight|complementary)\s+colou?r\b|\bfor (?:the )?highlights\b|(?:第二|辅助|次要|次|强调)(?:种|个)?(?:颜色|色)/i;

/** The colour beside the first. */
export const changeSecondColour: FollowUpKind = {
  id: 'second-colour',
  example: { en: 'Use orange as the second colour', zh: '第二颜色用橙色' },
  recognise({ text }, { language }) {
    if (!asks.test(text)) return undefined;
    const [colour] = findColours(tokenise(text.replace(asks, ' ')));
    if (!colour) return undefined;
    const { name, hex } = colour.value;
    return changeInWords(
      language,
      {
        en: [`Second colour: ${name}`, `Highlights and the second series of charts are ${name}.`],
        zh: [`第二颜色：${name}`, `强调部分和图表的第二个系列使用${name}。`],
      },
      { areas: ['look'], operations: [{ kind: 'change-theme', changes: { secondary: hex } }] },
    );
  },
};
