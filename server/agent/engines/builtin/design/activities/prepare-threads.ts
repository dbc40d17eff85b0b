import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { topicsOf } from '../../words/data/topics.ts';
import { slugOf } from '../../words/slug.ts';
import type { EntityDraft } from '../app-draft.ts';

/** What people write to each other under headings. */
const posts = /^(?:discussion|forumQuestion|announcement|socialPost)$/;
/** What is told of a row that is about something else now. */
const titles = /^(?:title|name|subject)$/;
const texts = /^(?:content|description|text|body)$/;

/** The headings of what people write: called and named as they were. */
export function prepareThreads(entities: readonly EntityDraft[], wishes: Wishes): void {
  const posted = entities.find(({ head }) => posts.test(head.id));
  const category = posted?.fields.find(({ id }) => id === 'category');
  if (!posted || !category) return;
  const called =
    wishes.language === 'en' && /\b(sections?|channels?|topics?)\b/i.exec(wishes.text.slice(0, 20_000))?.[1];
  if (called && (wishes.sections || (posted.head.id === 'discussion' && /^sections?$/i.test(called))))
    category.label = called.charAt(0).toUpperCase() + called.slice(1).replace(/s$/, '').toLowerCase();
  if (wishes.sections) writeUnder(posted, wishes, wishes.sections.names);
}

/** Every heading has something under it. */
function writeUnder(posted: EntityDraft, { language }: Wishes, names: readonly string[]): void {
  const category = posted.fields.find(({ id }) => id === 'category');
  if (!category) return;
  const options = names.map((label, index) => ({ id: slugOf(label) || `section-${index + 1}`, label }));
  category.options = options;
  const usual = posted.samples;
  const written = topicsOf(names);
  posted.samples = options.map((option, index) => {
    const values: Record<string, SampleValue> = {
      ...usual[index % usual.length]?.values,
      category: option.id,
    };
    const [title, said] = written[index]?.[language] ?? [option.label, ''];
    for (const { id } of posted.fields) {
      if (titles.test(id)) values[id] = title;
      if (texts.test(id)) values[id] = said;
    }
    return { id: usual[index]?.id ?? `sample-${posted.head.path}-${index + 1}`, values };
  });
}
