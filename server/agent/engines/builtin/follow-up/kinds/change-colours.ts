import { namedLook } from '../../design/look-of.ts';
import { findColours } from '../../words/find-colours.ts';
import { findLook } from '../../understand/find-look.ts';
import { readMessage } from '../../understand/message.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

/** Colours, with or without what they are for. */
export const changeColours: FollowUpKind = {
  id: 'colours',
  example: { en: 'Use teal and orange', zh: '使用蓝色和橙色' },
  recognise({ text }, { say, language }) {
    const message = readMessage(text);
    const named = findColours(message.tokens).map((colour) => colour.value.name);
    if (named.length === 0 || /\b(field|option|filter|category|status)\b/i.test(text)) return undefined;
    const changes = namedLook(findLook(message));
    if (Object.keys(changes).length === 0) return undefined;
    const colours = say.list(named.slice(0, 4));
    const title = language === 'zh' ? `颜色：${colours}` : `Colours: ${colours}`;
    const sentence =
      language === 'zh'
        ? `应用使用${colours}，文字颜色按对比度选取。`
        : `The app uses ${colours}; text on them is chosen so that it can be read.`;
    return { title, sentence, areas: ['look'], operations: [{ kind: 'change-theme', changes }] };
  },
};
