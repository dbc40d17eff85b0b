import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { pluralOf, singularOf } from '../../words/singular.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findEntity, findField, findPage } from '../find-target.ts';

const patterns = [
  /^(?:rename|change)\s+(?:the\s+)?(?:name of (?:the\s+)?)?["“']?(.+?)["”']?\s+(?:to|as|into)\s+["“']?(.{1,60}?)["”']?$/i,
  /^call\s+(?:the\s+)?(.+?)\s+["“](.{1,60}?)["”](?:\s+instead)?$/i,
  /^call\s+(?:the\s+)?(\w+)\s+([a-z]{2,30})(?:\s+instead)?$/i,
  /^(?:把|将)[“"「]?(.+?)[”"」]?(?:改名|改|换|命名)?(?:为|成|叫)[“"「]?([^”"」]{1,30})[”"」]?$/,
];

/** What is no name after `change … to`. */
const shapes =
  /^(?:an?\s+)?(?:cards?|grid|tables?|list|board|kanban|calendar|carousel|gallery)(?:\s+view)?$|^(?:卡片|表格|列表|看板|日历)(?:视图)?$/i;

/** The name of a page, a thing or a field. */
export const renameThing: FollowUpKind = {
  id: 'rename',
  example: { en: 'Rename {things} to entries', zh: '把{things}改名为条目' },
  recognise({ text }, { spec, language }) {
    const match = patterns.map((pattern) => pattern.exec(text.trim())).find((each) => each);
    const from = match?.[1]?.replace(/\s+(page|field|column)$/i, '').trim();
    const to = match?.[2]?.trim();
    // A number or an address is a value, not a name.
    if (to && (!/\p{L}/u.test(to) || /@|^https?:/.test(to))) return undefined;
    if (!from || !to || (!/^rename|改名|命名/i.test(text) && shapes.test(to))) return undefined;
    const operations = renaming(from, to, spec);
    const title = language === 'zh' ? `“${from}”改名为“${to}”` : `Rename “${from}” to “${to}”`;
    const sentence =
      language === 'zh'
        ? `“${from}”在各处显示为“${to}”。`
        : `“${from}” is called “${to}” wherever it is shown.`;
    return { title, sentence, areas: ['content'], operations };
  },
};

function renaming(from: string, to: string, spec: AppSpec): OperationInput[] {
  const entity = findEntity(from, spec);
  const name = to.charAt(0).toUpperCase() + to.slice(1);
  const pages = Object.values(spec.pages).filter(
    (page) =>
      page === findPage(from, spec) ||
      (entity && page.menu && page.title.toLowerCase() === entity.plural.toLowerCase()),
  );
  const operations = pages.map((page): OperationInput => ({
    kind: 'change-page',
    page: page.id,
    changes: { title: name, ...(page.menu ? { menu: { ...page.menu, label: name } } : {}) },
  }));
  if (entity && entity.ownership === 'shared') {
    const plural = /s$/i.test(to) || /[\p{Script=Han}]/u.test(to) ? name : pluralOf(name);
    const singular = singularOf(to.toLowerCase());
    operations.push({
      kind: 'change-entity',
      entity: entity.id,
      changes: { singular: singular.charAt(0).toUpperCase() + singular.slice(1), plural },
    });
  }
  if (operations.length > 0) return operations;
  const field = findField(from, spec);
  return field
    ? [{ kind: 'change-field', entity: field.entity.id, field: field.field.id, changes: { label: name } }]
    : [];
}
