import { deedStep } from '../../design/deed-step.ts';
import { findDeeds } from '../../understand/find-deeds.ts';
import { readMessage } from '../../understand/message.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { draftOfEntity } from '../draft-of-entity.ts';
import { findBlocks, findEntity, mainEntity, textsOf } from '../find-target.ts';

const asks =
  /^(?:let|allow|people|users|managers|admins|staff|make it possible|add (?:an?|the) .{2,40} button|mark .{2,40} as |把.{1,10}(?:标记|设)为|可以|允许|支持)/i;

/** A verb that moves things to another state: approve, publish, mark as paid. */
export const doThings: FollowUpKind = {
  id: 'deed',
  example: { en: 'Let people archive {things}', zh: '可以归档{things}' },
  recognise({ text }, { spec, language, say }) {
    if (!asks.test(text)) return undefined;
    const deeds = findDeeds(readMessage(text.replace(/\badd an?\b|\bbutton\b/gi, 'to')));
    const last =
      /^mark\s+(?:the\s+|an?\s+|each\s+|every\s+)?(\w+)\s+as\b/i.exec(text)?.[1] ??
      /(\w+)[\s.!]*$/.exec(text)?.[1];
    const entity = (last ? findEntity(last, spec) : undefined) ?? mainEntity(spec);
    if (deeds.length === 0 || !entity || entity.origin !== 'kept') return undefined;
    const made = deedStep(deeds, draftOfEntity(entity, spec), { language, say });
    if (!made || made.actions.some((action) => spec.actions[action])) return undefined;
    const { title, sentence, areas, operations } = made.step;
    for (const { page, block } of [
      ...findBlocks(spec, 'collection', entity.id),
      ...findBlocks(spec, 'detail', entity.id),
    ]) {
      const properties = {
        actions: [...textsOf(block, 'actions'), ...made.actions],
        show: [...textsOf(block, 'show'), ...made.fields.map((field) => field.id)],
      };
      operations.push({ kind: 'change-block', page: page.id, block: block.id, properties });
    }
    return { title, sentence, areas, operations };
  },
};
