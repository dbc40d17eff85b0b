import { namedLook } from '../../design/look-of.ts';
import { findColours } from '../../words/find-colours.ts';
import { findLook } from '../../understand/find-look.ts';
import { readMessage } from '../../understand/message.ts';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { mentionedIn } from '../mentioned-in.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

/** Colours, with or without what they are for. */
export const changeColours: FollowUpKind = {
  id: 'colours',
  example: { en: 'Use teal and orange', zh: '使用蓝色和橙色' },
  recognise({ text }, { spec, say, language }) {
    const message = readMessage(text);
    const named = findColours(message.tokens).map((colour) => colour.value.name);
    // `show sold out products in grey` is about some rows.
    if (
      /^(?:show|mark|highlight|colou?r|display)\b.*\b(?:in|as)\s+\w+$/i.test(text) &&
      speaksOfRows(text, spec)
    )
      return undefined;
    // `colour overdue deals red`, `labels in colours`
    if (/\b(?:overdue|late|expired|unpaid|sold out|urgent|labels?|tags?)\b/i.test(text)) return undefined;
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

function speaksOfRows(text: string, spec: AppSpec): boolean {
  return mentionedIn(text, spec).some(({ kind }) => kind === 'entity' || kind === 'field');
}
