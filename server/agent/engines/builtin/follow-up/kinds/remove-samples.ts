import type { OperationInput } from '../../design/app-draft.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

/** The examples an app starts with. */
export const removeSamples: FollowUpKind = {
  id: 'remove-samples',
  example: { en: 'Remove the examples', zh: '删除示例数据' },
  recognise({ text }, { spec, language }) {
    if (
      !/^(?:remove|delete|drop|no|without|turn off|switch off|disable|turn|start without)\b.*\b(samples?|examples?|demo|test) ?(data|rows|records|entries)?\b|^(?:删除|去掉|移除|不要|关闭).*(示例|样例|演示)/i.test(
        text,
      )
    )
      return undefined;
    if (/^turn\b(?!.*\boff\b)/i.test(text)) return undefined;
    const operations = Object.values(spec.entities).flatMap((entity) =>
      Object.keys(entity.samples).map((id): OperationInput => ({
        kind: 'remove-sample',
        entity: entity.id,
        id,
      })),
    );
    const title = language === 'zh' ? '删除示例' : 'Remove the examples';
    const sentence =
      language === 'zh'
        ? '应用不再附带示例；已有的示例可用按钮移除。'
        : 'The app starts empty; examples that are already there go with the button for it.';
    return { title, sentence, areas: ['data'], operations };
  },
};
