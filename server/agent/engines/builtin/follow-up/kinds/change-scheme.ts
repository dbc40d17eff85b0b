import { lookParts, namedLook } from '../../design/look-of.ts';
import { findLook } from '../../understand/find-look.ts';
import { readMessage } from '../../understand/message.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

/** Dark, light, or a control to switch. */
export const changeScheme: FollowUpKind = {
  id: 'theme',
  example: { en: 'Use a dark theme', zh: '使用深色主题' },
  recognise({ text }, { say, language }) {
    const look = findLook(readMessage(text));
    if (!look.scheme && !look.switcher) return undefined;
    const parts = lookParts(look, language);
    const title = language === 'zh' ? `外观：${say.list(parts)}` : `Look: ${say.list(parts)}`;
    const sentence = language === 'zh' ? `应用采用${say.list(parts)}。` : `The app gets ${say.list(parts)}.`;
    return {
      title,
      sentence,
      areas: ['look'],
      operations: [{ kind: 'change-theme', changes: namedLook(look) }],
    };
  },
};
