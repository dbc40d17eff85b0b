import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const steps = ['none', 'small', 'medium', 'large'] as const;
const about = /\b(?:corners?|edges|radius|buttons|cards|rounded|rounder|rounding)\b|圆角|边角|直角|方角/i;
const more =
  /\b(?:rounder|more rounded|softer corners|bigger radius|larger radius|round(?:ed)? corners|more round|round(?:ed)? (?:buttons|cards)|(?:buttons|cards|corners|edges) (?:more )?round(?:ed)?)\b|圆角(?:更|再)?大|更圆|(?:用|使用|改成|改为|加)(?:大)?圆角|圆润/i;
const less =
  /\b(?:less rounded|less round|smaller radius|sharper corners|sharper|smaller corners)\b|圆角(?:更|再)?小|(?:小|减小)圆角/i;
const none =
  /\b(?:square|sharp|no rounded|no round|without rounded|straight)\b.*\b(?:corners?|edges)\b|^(?:make (?:it|everything) )?square$|直角|方角|(?:不要|去掉|取消)圆角/i;

/** Rounder or squarer corners. */
export const changeRadius: FollowUpKind = {
  id: 'corners',
  example: { en: 'Rounder corners', zh: '圆角大一点' },
  recognise({ text }, { spec, language }) {
    const said = plainClause(text);
    if (said.length > 60 || !about.test(said)) return undefined;
    const now = steps.indexOf(spec.theme.radius);
    const radius = none.test(said)
      ? 'none'
      : less.test(said)
        ? (steps[now - 1] ?? 'none')
        : more.test(said)
          ? (steps[now + 1] ?? 'large')
          : undefined;
    if (!radius) return undefined;
    const square = radius === 'none';
    const rounder = steps.indexOf(radius) >= now;
    return changeInWords(
      language,
      {
        en: [
          square ? 'Square corners' : rounder ? 'Rounder corners' : 'Less round corners',
          `Buttons, cards and inputs get ${square ? 'square' : rounder ? 'rounder' : 'less round'} corners.`,
        ],
        zh: [
          square ? '直角' : rounder ? '更大的圆角' : '更小的圆角',
          `按钮、卡片和输入框使用${square ? '直角' : rounder ? '更大的圆角' : '更小的圆角'}。`,
        ],
      },
      { areas: ['look'], operations: [{ kind: 'change-theme', changes: { radius } }] },
    );
  },
};
