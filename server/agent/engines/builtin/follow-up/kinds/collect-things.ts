import type { OperationInput } from '../../design/app-draft.ts';
import { collectStep } from '../../design/collect-step.ts';
import { collectionIndex } from '../../words/indexes.ts';
import { tokenise } from '../../words/tokenise.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { draftOfEntity, lastInMenu } from '../draft-of-entity.ts';
import { findBlocks, findEntity, mainEntity, textsOf } from '../find-target.ts';

/** A personal list that things are put on: favourites, a cart. */
export const collectThings: FollowUpKind = {
  id: 'collect',
  example: { en: 'Let people save {things} as favourites', zh: '可以收藏{things}' },
  recognise({ text }, { spec, language, say }) {
    if (!/^(add|let|allow|people|users|give|make it possible|可以|允许|支持|添加|增加)/i.test(text))
      return undefined;
    if (/\bfields?\b|字段/i.test(text)) return undefined;
    const found = collectionIndex.findAll(tokenise(text))[0];
    const named = /\b(?:save|add|put|bookmark|collect|mark)\s+(?:the\s+)?(\w+)\b/i.exec(text)?.[1];
    const entity = (named ? findEntity(named, spec) : undefined) ?? mainEntity(spec);
    if (!found || !entity || spec.entities[`${found.value.id}Item`]) return undefined;
    const draft = draftOfEntity(entity, spec);
    const { step, action } = collectStep({ entry: found.value, phrase: [0, 0] }, draft, {
      language,
      say,
      order: lastInMenu(spec),
    });
    return {
      title: step.title,
      sentence: step.sentence,
      areas: step.areas,
      operations: [...step.operations, ...buttons(entity.id, action, spec)],
    };
  },
};

/** The action's button on every list and page of the thing. */
export function buttons(
  entity: string,
  action: string,
  spec: Parameters<typeof findBlocks>[0],
): OperationInput[] {
  return [...findBlocks(spec, 'collection', entity), ...findBlocks(spec, 'detail', entity)].map(
    ({ page, block }): OperationInput => ({
      kind: 'change-block',
      page: page.id,
      block: block.id,
      properties: { actions: [...textsOf(block, 'actions'), action] },
    }),
  );
}
