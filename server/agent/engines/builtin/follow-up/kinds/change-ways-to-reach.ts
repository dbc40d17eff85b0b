import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { contactProperties } from '../../../../../../templates/blocks/contact/block.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { findWaysToReach, type WayToReach } from '../../understand/find-ways-to-reach.ts';
import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';

/** All that may stand around the way itself; more than this is another wish. */
const around =
  /\b(?:add|change|set|update|use|show|put|make|correct|replace|the|our|my|new|please|we|us|are|is|it|its|to|at|on|in|of|for|by|contact|footer|site|page|details?|info(?:rmation)?|e-?mails?|mail|write|reach|and|with|also|you|can)\b|[\s,.:：，。]|添加|加上|加|修改|更新|显示|改为|改成|把|将|我们的?|的|联系(?:页面|方式|信息)?|邮箱|邮件|是|为|在|页脚|上/gi;

const names = {
  email: { en: 'e-mail', zh: '邮箱' },
  phone: { en: 'telephone', zh: '电话' },
  address: { en: 'address', zh: '地址' },
  hours: { en: 'opening hours', zh: '营业时间' },
} as const;

/** The telephone, address, e-mail and opening hours beside the form by which people write. */
export const changeWaysToReach: FollowUpKind = {
  id: 'ways-to-reach',
  example: {
    en: 'Our opening hours are Tuesday to Saturday 9:00–18:00',
    zh: '营业时间改为周二至周六 9:00–18:00',
  },
  recognise({ text }, { spec, language }) {
    const said = plainClause(text);
    const ways = findWaysToReach(said);
    if (ways.length === 0 || !isAll(said, ways)) return undefined;
    const operations = withWays(spec, ways);
    if (operations.length === 0)
      return {
        answer:
          language === 'zh'
            ? '这个应用还没有联系页面。先说“添加联系我们页面”，再告诉我这些信息。'
            : 'This app has no contact page with such details yet. Say “Add a contact page” first, and then tell me again.',
      };
    const list = (of: 'en' | 'zh') =>
      ways.map(({ kind, value }) => `${names[kind][of]}: ${value}`).join('; ');
    return changeInWords(
      language,
      {
        en: ['How you are reached', `Wherever the app says how you are reached, it shows ${list('en')}.`],
        zh: ['联系信息', `应用中所有联系信息显示：${list('zh')}。`],
      },
      { areas: ['content'], operations },
    );
  },
};

/** Whether the clause says nothing else. */
function isAll(said: string, ways: readonly WayToReach[]): boolean {
  const rest = ways.reduce(
    (text, { phrase: [from, to] }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    said,
  );
  return rest.replaceAll(around, '') === '';
}

function withWays(spec: AppSpec, ways: readonly WayToReach[]): OperationInput[] {
  return Object.values(spec.pages).flatMap((page) =>
    Object.values(page.blocks).flatMap((block): OperationInput[] => {
      if (block.block !== 'contact') return [];
      const { details } = contactProperties.parse(block.properties);
      if (details.length === 0) return [];
      const other = details.filter(({ kind }) => !ways.some((way) => way.kind === kind));
      const changed = [...other, ...ways.map(({ kind, value }) => ({ kind, value }))];
      const order = ['emergency', 'email', 'phone', 'address', 'hours'];
      const sorted = changed.toSorted((one, next) => order.indexOf(one.kind) - order.indexOf(next.kind));
      return [{ kind: 'change-block', page: page.id, block: block.id, properties: { details: sorted } }];
    }),
  );
}
