import { detailPage } from '../../design/detail-page.ts';
import { draftOfEntity } from '../draft-of-entity.ts';
import { findBlocks, findEntity, mainEntity, textsOf } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';
import { small } from '../change-in-words.ts';

const patterns = [
  /^(?:add|create|make|include|give (?:me|us|it))\s+(?:an?\s+|the\s+)?(?:detail|details|single|individual)\s+(?:page|view)s?(?:\s+(?:for|of|to)\s+(?:the\s+|each\s+|every\s+|all\s+)?(?<thing>.{2,30}))?$/i,
  /^(?:give|make|add|create)\s+(?:each|every|all)\s+(?<thing>.{2,30}?)\s+(?:an?\s+|its\s+|their\s+)?(?:own\s+|detail\s+)?pages?(?:\s+of (?:its|their) own)?$/i,
  /^(?:add|create)\s+an?\s+(?:own\s+)?page\s+for\s+(?:each|every)\s+(?<thing>.{2,30})$/i,
  /^(?:each|every)\s+(?<thing>.{2,30}?)\s+(?:should have|needs|gets|should get|must have)\s+(?:its\s+own|an?|a detail)\s+(?:detail\s+)?page$/i,
  /^(?:给|为)?(?:每个|每条|每一个)?(?<thing>.{1,10}?)(?:添加|增加|加|创建)(?:一个|个)?(?:详情|详细|单独的?)(?:页面?|视图)$/,
  /^(?:添加|增加|加|创建)(?<thing>.{1,10}?)?(?:的)?(?:详情|详细)(?:页面?|视图)$/,
];

/** A page for each row. */
export const addDetail: FollowUpKind = {
  id: 'detail',
  example: { en: 'Give every {thing} its own page', zh: '给{thing}添加详情页' },
  recognise({ text }, { spec, say, language }) {
    const words = readWith(text, patterns);
    if (!words) return undefined;
    const entity = words['thing'] ? findEntity(words['thing'], spec) : mainEntity(spec);
    if (!entity) return undefined;
    const path = `/${entity.path}/:id`;
    if (Object.values(spec.pages).some((page) => page.path === path))
      return {
        answer:
          language === 'zh'
            ? `每个${entity.singular}已有自己的页面：在列表中点击名称。`
            : `Every ${small(entity.singular)} has a page of its own already: follow its name in the list.`,
      };
    const related = Object.values(spec.entities).flatMap((other) => {
      const field = Object.values(other.fields).find((each) => each.target === entity.id);
      return field && other.id !== entity.id && other.ownership === 'shared'
        ? [{ entity: draftOfEntity(other, spec), field: field.id }]
        : [];
    });
    const step = detailPage(draftOfEntity(entity, spec), related.slice(0, 8), say);
    const [list] = findBlocks(spec, 'collection', entity.id);
    const actions = list ? textsOf(list.block, 'actions') : [];
    const operations = step.operations.map((operation) =>
      operation.kind === 'put-block'
        ? {
            ...operation,
            block: { ...operation.block, properties: { ...operation.block.properties, actions } },
          }
        : operation,
    );
    return { title: step.title, sentence: step.sentence, areas: ['pages'], operations };
  },
};
