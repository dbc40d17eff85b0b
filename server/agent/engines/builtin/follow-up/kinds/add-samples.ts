import type { OperationInput } from '../../design/app-draft.ts';
import { addSamples as fill } from '../../design/samples.ts';
import { changeInWords } from '../change-in-words.ts';
import { draftOfEntity } from '../draft-of-entity.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

const asks =
  /^(?:add|include|turn on|switch on|enable|bring back|show|put (?:back|in)|give (?:me|it|us)|fill (?:it|the app) with|start with|create|generate|restore)\s+(?:the\s+|some\s+|more\s+|a few\s+)?(?:samples?|examples?|demo|test|dummy)(?:\s+(?:data|rows|records|entries|content|[a-z]{3,20}s))?(?:\s+(?:again|back))?$|^(?:添加|增加|加|加上|恢复|显示|生成|要|打开|开启)(?:一些|几条|更多)?(?:示例|样例|演示|测试)(?:数据|内容|记录)?$/i;

/** Examples for what starts empty. */
export const addExamples: FollowUpKind = {
  id: 'samples',
  example: { en: 'Add sample data', zh: '添加示例数据' },
  recognise({ text }, { spec, language }) {
    if (!asks.test(plainClause(text))) return undefined;
    const empty = Object.values(spec.entities).filter(
      (entity) =>
        entity.origin === 'kept' && Object.keys(entity.samples).length === 0 && entity.ownership === 'shared',
    );
    const rows = new Map(
      Object.values(spec.entities).map((entity) => [entity.id, Object.keys(entity.samples)]),
    );
    const operations: OperationInput[] = [];
    for (const entity of empty) {
      const draft = draftOfEntity(entity, spec);
      draft.fields = draft.fields.filter((field) => !field.derived);
      fill(draft, { language: spec.language, rows: (id) => rows.get(id) ?? [] });
      rows.set(
        entity.id,
        draft.samples.map((sample) => sample.id),
      );
      operations.push(
        ...draft.samples.map((sample): OperationInput => ({
          kind: 'put-sample',
          entity: entity.id,
          ...sample,
        })),
      );
    }
    if (operations.length === 0)
      return {
        answer:
          language === 'zh'
            ? '应用已附带示例；若已在应用中移除，可在应用底部的提示中重新载入，或恢复之前的版本。'
            : 'The app brings examples already. If they were removed in the app, going back to an earlier release with its data brings them back.',
      };
    return changeInWords(
      language,
      {
        en: [
          'Examples to start with',
          `The app starts with ${operations.length} examples, which go with one button.`,
        ],
        zh: ['附带示例', `应用附带 ${operations.length} 条示例，可一键移除。`],
      },
      { areas: ['data'], operations },
    );
  },
};
