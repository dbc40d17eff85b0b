import { editorWord } from '../../say/editor-words.ts';
import type { OperationInput } from '../app-draft.ts';
import { detailPage, detailPageIdOf } from '../detail-page.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const written =
  /^(?:note|document|article|\w*post|page|wikiPage|story|newsItem|essay|report|minutes|\w*entry|chapter|draft|recipe|tutorial)$/i;
const bodies = /^(?:content|body|text|story|note|notes|description)$/;

/** The page on which a text is written and read. */
export function documentStep({ wishes, entities, say }: ActivityContext): ActivityDesign | undefined {
  const { documents, language } = wishes;
  if (!documents) return undefined;
  const found = entities.flatMap((entity) => {
    const body = entity.fields.find(({ id, type }) => type === 'longText' && bodies.test(id));
    return body && entity.head.origin === 'kept' && written.test(entity.head.id)
      ? [{ entity, body: body.id }]
      : [];
  })[0];
  if (!found) return undefined;
  const { entity, body } = found;
  const { head } = entity;
  const pointing = entities.flatMap((each) =>
    each.fields.flatMap(({ target, id }) => (target === head.id ? [{ entity: each, field: id }] : [])),
  );
  const thing = language === 'zh' ? head.singular : head.singular.toLowerCase();
  return {
    step: {
      id: 'document',
      title: editorWord(language, 'documentTitle', { thing }),
      sentence: editorWord(language, 'documentSentence', { thing }),
      areas: ['pages'],
      operations: [
        ...detailPage(entity, pointing, say).operations.map((operation) => withoutBody(operation, body)),
        {
          kind: 'put-block',
          page: detailPageIdOf(entity),
          block: { id: 'document', block: 'document', order: 15, entity: head.id, properties: { body } },
        },
      ],
      phrases: [documents],
    },
    pages: [],
    rowPages: [head.path],
    isHome: false,
  };
}

/** What is written stands once on the page. */
function withoutBody(operation: OperationInput, body: string): OperationInput {
  if (operation.kind !== 'put-block') return operation;
  const { lead, show, ...others } = operation.block.properties ?? {};
  const rest = Array.isArray(show) ? show.map(String).filter((id) => id !== body) : [];
  const kept = lead === body ? {} : { lead };
  return {
    ...operation,
    block: { ...operation.block, properties: { ...others, ...kept, show: rest } as never },
  };
}
