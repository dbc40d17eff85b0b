import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findBlocks } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { mentionedIn } from '../mentioned-in.ts';
import { plainClause } from '../read-with.ts';

const asks =
  /^(?:(?:let|allow|enable)\s+(?:me|us|people|users|everyone)\s+(?:to\s+)?(?:duplicate|copy|clone)|(?:add|show)\s+(?:an?\s+|the\s+)?(?:duplicate|copy|clone)\s+(?:button|option|action)|(?:allow|enable)?\s*(?:duplicat|copy|clon)ing|(?:duplicate|clone)|(?:make\s+(?:it\s+)?(?:possible|easy)\s+to\s+)(?:duplicate|copy|clone))\b(?!.*\b(?:page|app|link|address)\b)|^(?:可以|允许|支持)?(?:复制)(?:一?[行条个]|.{1,8})$/i;

/** A new row is begun with the values of another. */
export const duplicateRows: FollowUpKind = {
  id: 'duplicate',
  example: { en: 'Let me duplicate {things}', zh: '可以复制{things}' },
  recognise({ text }, { spec, language }) {
    const said = plainClause(text);
    if (!asks.test(said)) return undefined;
    const named = mentionedIn(said, spec).find(({ kind }) => kind === 'entity');
    const lists = findBlocks(spec, 'collection', named?.id).filter(
      ({ block }) => block.properties['create'] === true,
    );
    const things = [...new Set(lists.map(({ block }) => spec.entities[block.entity ?? '']?.plural ?? ''))];
    if (things.length === 0) return undefined;
    const operations = lists.map(({ page, block }): OperationInput => ({
      kind: 'change-block',
      page: page.id,
      block: block.id,
      properties: { duplicate: true },
    }));
    return changeInWords(
      language,
      {
        en: [
          `Duplicate ${things.map(small).join(' and ')}`,
          `In the list of ${things.map(small).join(' and of ')} every row has a “Duplicate” button: it opens the form with the same values, to change and add.`,
        ],
        zh: [
          `复制${things.join('、')}`,
          `${things.join('、')}列表的每一行都有“复制”按钮：打开填好相同内容的表单，修改后即可添加。`,
        ],
      },
      { areas: ['pages'], operations },
    );
  },
};
