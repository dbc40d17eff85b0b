import { changeInWords } from '../change-in-words.ts';
import { capital } from '../../words/capital.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:rename|change|call)\s+(?:the\s+)?(?:button|action)\s+["“']?(?<from>.{1,60}?)["”']?\s+(?:to|into|as)\s+(?<to>.{1,60})$/i,
  /^(?:rename|change|call)\s+(?:the\s+)?["“']?(?<from>.{1,60}?)["”']?\s+button\s+(?:to|into|as)\s+(?<to>.{1,60})$/i,
  /^(?:the\s+)?["“']?(?<from>.{1,60}?)["”']?\s+button\s+should\s+(?:say|read|be called)\s+(?<to>.{1,60})$/i,
  /^(?:把|将)(?:按钮)?[“"「]?(?<from>.{1,20}?)[”"」]?(?:按钮)(?:改名为|改为|改成|叫|换成)[“"「]?(?<to>[^”"」]{1,30})[”"」]?$/,
  /^(?:把|将)(?:按钮)[“"「]?(?<from>.{1,20}?)[”"」]?(?:改名为|改为|改成|叫|换成)[“"「]?(?<to>[^”"」]{1,30})[”"」]?$/,
];

/** What a button says. */
export const renameButton: FollowUpKind = {
  id: 'rename-button',
  example: { en: 'Rename the button “Finish” to “Done”', zh: '把按钮“完成”改为“做完了”' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const from = words?.['from']?.toLowerCase() ?? '';
    const label = capital(words?.['to'] ?? '');
    if (from === '' || label === '') return undefined;
    const action = Object.values(spec.actions).find((each) => each.label.toLowerCase() === from);
    if (!action) {
      const known = Object.values(spec.actions).map((each) => `“${each.label}”`);
      if (known.length === 0) return undefined;
      return {
        answer:
          language === 'zh'
            ? `没有叫“${words?.['from']}”的按钮。可改名的按钮：${known.slice(0, 8).join('、')}。`
            : `There is no button “${words?.['from']}” of the app's own. It has ${known.slice(0, 8).join(', ')}.`,
      };
    }
    return changeInWords(
      language,
      {
        en: [`Button “${label}”`, `The button “${action.label}” says “${label}”.`],
        zh: [`按钮“${label}”`, `按钮“${action.label}”改为“${label}”。`],
      },
      { areas: ['actions'], operations: [{ kind: 'put-action', action: { ...action, label } }] },
    );
  },
};
