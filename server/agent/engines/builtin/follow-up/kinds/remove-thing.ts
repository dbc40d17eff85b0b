import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findEntity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';
import { removingField } from './remove-field.ts';

const patterns = [
  /^(?:remove|delete|drop|get rid of|take out)\s+(?:the\s+|all\s+(?:the\s+)?)?(?<thing>[\w' -]{2,30}?)(?:\s+(?:feature|entirely|altogether|completely|from the app))?$/i,
  /^(?:we|i)\s+(?:don['’]?t|do not)\s+(?:need|want)\s+(?:the\s+|any\s+)?(?<thing>[\w' -]{2,30}?)(?:\s+(?:any ?more|at all))?$/i,
  /^(?:删除|去掉|移除|不要|不需要)(?:全部|所有)?(?<thing>[\p{Script=Han}]{1,10}?)(?:功能)?(?:了)?$/u,
];

/** A kind of thing taken away with everything that is about it. */
export const removeThing: FollowUpKind = {
  id: 'remove-thing',
  example: { en: 'Get rid of {things}', zh: '不需要{things}了' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const entity = words && findEntity(words['thing'] ?? '', spec);
    if (!entity) return undefined;
    const pages = Object.values(spec.pages);
    const gone = pages.filter((page) => {
      const blocks = Object.values(page.blocks);
      return (
        page.entity === entity.id ||
        (blocks.length > 0 && blocks.every((block) => block.entity === entity.id))
      );
    });
    const others = Object.values(spec.entities).filter((each) => each.id !== entity.id);
    const essential = others.filter((each) => each.fields[each.titleField]?.target === entity.id);
    if (gone.some((page) => page.path === '/') || others.length === 0) {
      return {
        answer:
          language === 'zh'
            ? `应用就是围绕${entity.plural}建立的，所以不能整个删除。可以改名、去掉字段，或新建一个项目。`
            : `The app is built around ${small(entity.plural)}, so they cannot go altogether. They can be renamed or lose fields, or you can start another project.`,
      };
    }
    const all = [entity, ...essential];
    return changeInWords(
      language,
      {
        en: [
          `Remove ${small(entity.plural)}`,
          `The app no longer keeps ${small(entity.plural)}: their pages, fields and buttons go with them.`,
        ],
        zh: [`删除${entity.plural}`, `应用不再保存${entity.plural}，相关的页面、字段和按钮一并删除。`],
      },
      { areas: ['data', 'pages'], operations: all.flatMap((each) => removing(each.id, spec)) },
    );
  },
};

function removing(entity: string, spec: AppSpec): OperationInput[] {
  const operations: OperationInput[] = [];
  const actions = Object.values(spec.actions).filter(
    (action) => action.entity === entity || JSON.stringify(action).includes(`"entity":"${entity}"`),
  );
  const reversed = actions.flatMap((action) => (action.reverse ? [action.reverse] : []));
  const names = new Set([...actions.map((action) => action.id), ...reversed]);
  for (const id of names) operations.push({ kind: 'remove-action', action: id });
  for (const page of Object.values(spec.pages)) {
    const blocks = Object.values(page.blocks);
    const about = blocks.filter((block) => block.entity === entity);
    if (page.entity === entity || (blocks.length > 0 && about.length === blocks.length)) {
      operations.push({ kind: 'remove-page', page: page.id });
      continue;
    }
    for (const block of blocks) {
      const place = { page: page.id, block: block.id };
      const { properties } = block;
      const without = <Item>(key: string, keep: (item: Item | unknown) => boolean) => {
        const value = properties[key];
        if (Array.isArray(value) && value.some((item) => !keep(item)))
          operations.push({
            kind: 'change-block',
            ...place,
            properties: { [key]: value.filter((item) => keep(item)) },
          });
      };
      const items = properties['items'];
      const left = Array.isArray(items) ? items.filter((item) => !isAbout(item, entity)) : [];
      if (block.entity === entity || (block.block === 'metrics' && left.length === 0)) {
        operations.push({ kind: 'remove-block', ...place });
        continue;
      }
      without('items', (item) => !isAbout(item, entity));
      without('related', (item) => !isAbout(item, entity));
      without('actions', (item) => typeof item !== 'string' || !names.has(item));
    }
  }
  for (const other of Object.values(spec.entities)) {
    if (other.id === entity) continue;
    for (const field of Object.values(other.fields)) {
      const points =
        field.target === entity || JSON.stringify(field.derived ?? '').includes(`"entity":"${entity}"`);
      if (points && field.id !== other.titleField)
        operations.push(...removingField(other.id, field.id, spec));
    }
  }
  return [...operations, { kind: 'remove-entity', entity }];
}

function isAbout(item: unknown, entity: string): boolean {
  return typeof item === 'object' && item !== null && 'entity' in item && item.entity === entity;
}
