import { siteWord } from '../../say/site-words.ts';
import type { Language } from '../../understand/wishes.ts';
import type { EntityDraft, OperationInput } from '../app-draft.ts';
import { isEdited, onlyPublished } from '../activities/editorial-step.ts';
import { viewOfDraft } from '../spec-view.ts';

type BlockInput = Extract<OperationInput, { kind: 'put-block' }>['block'];

/** A list of a thing that a home page shows a few rows of. */
export interface Listed {
  entity: EntityDraft;
  /** As the menu calls it. */
  label: string;
  path: string;
}

const written = /^(?:article|newsItem|news|blogPost|post|poem|story|essay|podcast|episode)$/;
const said = /^(?:review|testimonial|feedback)$/;

/** What those who keep a thing want to know, not those who look at it. */
const unsaid = /^(?:status|stock|sku|quantity|capacity)$/;

/** A few rows of a thing, as they are best presented. */
export function showcaseOf(
  { entity, label, path }: Listed,
  { language, order, place = 0 }: { language: Language; order: number; place?: number },
): BlockInput {
  const { head, fields } = entity;
  const view = viewOfDraft(entity);
  const layout = said.test(head.id)
    ? 'quotes'
    : written.test(head.id)
      ? 'stories'
      : place % 2 === 1
        ? 'lines'
        : 'cards';
  const dated = fields.find(({ id }) => id === 'publishedOn' || id === 'date' || id === 'startDate');
  const lead = fields.find(({ id }) => /^(?:summary|description|content|body)$/.test(id)) ?? view.lead;
  const isLead = lead && (lead.type === 'longText' || lead.type === 'text') ? lead.id : undefined;
  const show = view.show
    .filter(
      ({ id, type }) => id !== isLead && !['tags', 'boolean', 'rating'].includes(type) && !unsaid.test(id),
    )
    .slice(0, 3)
    .map(({ id }) => id);
  return {
    id: `show-${head.path}`.slice(0, 64),
    block: 'showcase',
    order,
    entity: head.id,
    properties: {
      title: label,
      layout,
      show,
      ...(isLead && isLead !== head.titleField ? { lead: isLead } : {}),
      limit: layout === 'quotes' ? 3 : 4,
      ...(isEdited(entity) ? { only: onlyPublished } : {}),
      ...(layout === 'stories' && dated ? { sort: { field: dated.id, direction: 'descending' } } : {}),
      link: {
        label: siteWord(language, 'all', { plural: language === 'zh' ? label : label.toLowerCase() }),
        path,
      },
    },
  };
}
