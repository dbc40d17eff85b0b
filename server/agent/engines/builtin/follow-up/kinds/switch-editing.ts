import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords } from '../change-in-words.ts';
import { findBlocks, findEntity, mainEntity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const offs = [
  /^(?:make|keep|set)\s+(?:the\s+|all\s+)?(?<thing>.{2,30}?)\s+(?<verb>read[- ]only)$/i,
  /^(?:nobody|no one|people|users|visitors|they|we|customers)\s+(?:can|may|should)(?:not| not|n['’]t)?\s+(?:be able to\s+)?(?<verb>add|create|edit|change|delete|remove)\s+(?:the\s+|any\s+)?(?<thing>.{2,30})$/i,
  /^(?:don['’]?t|do not)\s+(?:allow|let)\s+(?:people|users|anyone|anybody|them)?\s*(?:to\s+)?(?<verb>add(?:ing)?|creat(?:e|ing)|edit(?:ing)?|chang(?:e|ing)|delet(?:e|ing)|remov(?:e|ing))(?:\s+(?:of\s+)?(?:the\s+|any\s+)?(?<thing>.{2,30}))?$/i,
  /^(?:hide|remove)\s+(?:the\s+)?(?<verb>add|new|edit|delete|remove)\s+buttons?(?:\s+(?:from|of|on|for)\s+(?:the\s+)?(?<thing>.{2,30}))?$/i,
  /^(?:不允许|不能|禁止|不可以|隐藏|去掉)(?<verb>添加|新增|修改|编辑|删除)(?:按钮)?(?<thing>.{0,10})$/,
  /^(?:把|将)?(?<thing>.{1,10}?)(?:设为|改为|是)(?<verb>只读)$/,
];
const ons = [
  /^(?:let|allow)\s+(?:people|users|everyone|everybody|anyone|visitors|me|us)\s+(?:to\s+)?(?<verb>add|create|edit|change|delete|remove)\s+(?:the\s+)?(?<thing>.{2,30})$/i,
  /^(?:add|show)\s+(?:an?\s+|the\s+)?(?<verb>add|new|edit|delete|remove)\s+buttons?(?:\s+(?:to|on|for|in)\s+(?:the\s+)?(?<thing>.{2,30}))?$/i,
  /^(?:允许|可以|能够)(?<verb>添加|新增|修改|编辑|删除)(?<thing>.{1,10})$/,
];
const kinds = [
  ['create', /add|creat|new|添加|新增/i],
  ['edit', /edit|chang|修改|编辑/i],
  ['remove', /delet|remov|删除/i],
] as const;

/** Whether rows can be added, changed and removed. */
export const switchEditing: FollowUpKind = {
  id: 'editing',
  example: { en: 'Make {things} read-only', zh: '把{things}设为只读' },
  recognise({ text }, { spec, language }) {
    const off = readWith(text, offs);
    // “Users can edit tasks” takes nothing away.
    if (off && /\b(?:can|may|should)\s+(?!not)/i.test(text) && !/^(?:nobody|no one)/i.test(text))
      return undefined;
    const on = off ? undefined : readWith(text, ons);
    const words = off ?? on;
    if (!words) return undefined;
    const entity = words['thing'] ? findEntity(words['thing'], spec) : mainEntity(spec);
    if (!entity || entity.origin !== 'kept') return undefined;
    const verb = words['verb'] ?? '';
    const all = /read|只读/i.test(verb);
    const keys = kinds.filter(([, pattern]) => all || pattern.test(verb)).map(([key]) => key);
    const operations = ['collection', 'detail', 'board'].flatMap((kind) =>
      findBlocks(spec, kind, entity.id).flatMap(({ page, block }): OperationInput[] => {
        const mine = keys.filter((key) => kind !== 'detail' || key !== 'create');
        const properties = Object.fromEntries(
          mine
            .filter((key) => block.properties[key] !== (on !== undefined))
            .map((key) => [key, on !== undefined]),
        );
        return Object.keys(properties).length > 0
          ? [{ kind: 'change-block', page: page.id, block: block.id, properties }]
          : [];
      }),
    );
    if (operations.length === 0) return undefined;
    const names = {
      create: ['added', '添加'],
      edit: ['changed', '修改'],
      remove: ['deleted', '删除'],
    } as const;
    const en = keys.map((key) => names[key][0]).join(', ');
    const zh = keys.map((key) => names[key][1]).join('、');
    return changeInWords(
      language,
      {
        en: [
          `${entity.plural} ${on ? 'can' : 'cannot'} be ${en}`,
          `${entity.plural} ${on ? 'can' : 'can no longer'} be ${en} in the app.`,
        ],
        zh: [
          `${entity.plural}${on ? '可以' : '不能'}${zh}`,
          `在应用中${on ? '可以' : '不再可以'}${zh}${entity.plural}。`,
        ],
      },
      { areas: ['pages'], operations },
    );
  },
};
