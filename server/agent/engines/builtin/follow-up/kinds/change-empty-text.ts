import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findBlocks, findEntity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:when|if|while)\s+there\s+are\s+no\s+(?<thing>.{2,30}?)(?:\s+yet)?,?\s+(?:say|show|write)\s+(?<words>.{2,200})$/i,
  /^(?:say|show|write)\s+(?<words>.{2,200}?)\s+(?:when|if|while)\s+there\s+are\s+no\s+(?<thing>.{2,30}?)(?:\s+yet)?$/i,
  /^(?:没有)(?<thing>.{1,10}?)(?:时|的时候)[，,]?(?:显示|提示|写)(?<words>.{2,100})$/,
];

/** What an empty list says. */
export const changeEmptyText: FollowUpKind = {
  id: 'empty-text',
  example: { en: 'When there are no {things}, say “All done”', zh: '没有{things}时显示“全部完成”' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const entity = words && findEntity(words['thing'] ?? '', spec);
    if (!entity) return undefined;
    const emptyText = (words['words'] ?? '').slice(0, 200);
    return changeInWords(
      language,
      {
        en: [
          `Words for no ${small(entity.plural)}`,
          `While there are no ${small(entity.plural)}, the list says “${emptyText}”.`,
        ],
        zh: [`没有${entity.plural}时的提示`, `没有${entity.plural}时，列表显示“${emptyText}”。`],
      },
      {
        areas: ['content'],
        operations: findBlocks(spec, 'collection', entity.id).map(({ page, block }): OperationInput => ({
          kind: 'change-block',
          page: page.id,
          block: block.id,
          properties: { emptyText },
        })),
      },
    );
  },
};
