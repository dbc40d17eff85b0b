import { boardStep } from '../../design/board-step.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { understand } from '../../understand/understand.ts';
import { small } from '../change-in-words.ts';
import { draftOfEntity, lastInMenu } from '../draft-of-entity.ts';
import { findFieldOf } from '../find-field-of.ts';
import { findBlocks, findEntity, mainEntity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:show|display|use|make|change|switch|turn|view|put|add|create|give (?:me|us|it)|see|have)\b\s*(?:the\s+|my\s+|an?\s+)?(?<thing>.*?)\s*\b(?:as|to|into|in|like|on)?\s*(?:an?\s+|the\s+)?(?:kanban(?: board| view)?|boards?|board view)(?:\s+(?:view|layout|page))?(?:\s+(?:for|of|with)\s+(?:the\s+|all\s+)?(?<other>.+?))?(?:\s+(?:by|per|grouped by)\s+(?<field>.+))?$/i,
  /^(?:把|将|给|为|用)?(?<thing>.*?)(?:用|以|改成|改为|显示为|换成|添加|增加|加|做成)(?:一个|个)?(?:看板)(?:显示|展示|视图|页面)?$/,
];

/** A board of its own: one column for each value. */
export const addBoard: FollowUpKind = {
  id: 'board',
  example: { en: 'Add a board of {things}', zh: '给{things}添加看板' },
  recognise({ text }, { spec, say, language }) {
    const words = readWith(text, patterns);
    if (!words) return undefined;
    const thing = words['other'] || words['thing'] || '';
    const entity = (thing === '' ? undefined : findEntity(thing, spec)) ?? mainEntity(spec);
    if (!entity || entity.origin !== 'kept') return undefined;
    const named = words['field'] ? findFieldOf(words['field'], spec, entity)?.field : undefined;
    const choices = Object.values(entity.fields).filter((field) => field.type === 'choice');
    const choice =
      named?.type === 'choice' ? named : (choices.find(({ id }) => id === 'status') ?? choices[0]);
    if (!choice) return undefined;
    const [there] = findBlocks(spec, 'board', entity.id);
    if (there)
      return {
        answer:
          language === 'zh'
            ? `“${there.page.title}”已是${entity.plural}的看板。`
            : `“${there.page.title}” is a board of ${small(entity.plural)} already.`,
      };
    const id = spec.pages['board'] ? `${entity.path}-board` : 'board';
    const path = `/${entity.path}-board`;
    if (spec.pages[id] || Object.values(spec.pages).some((page) => page.path === path)) return undefined;
    const draft = { ...draftOfEntity(entity, spec), board: choice.id };
    const step = boardStep(
      draft,
      { order: lastInMenu(spec), path: '/board' },
      { wishes: understand(''), say },
    );
    const operations = step.operations.map((operation): OperationInput => {
      if (operation.kind === 'put-page') return { ...operation, page: { ...operation.page, id, path } };
      return operation.kind === 'put-block' ? { ...operation, page: id } : operation;
    });
    return { title: step.title, sentence: step.sentence, areas: ['pages'], operations };
  },
};
