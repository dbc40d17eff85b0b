import { hourlyRates, sessionAreas } from '../../words/data/session-areas.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { slugOf } from '../../words/slug.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { addSamples } from '../samples.ts';

/** Those whose time is booked. */
export const givesTime =
  /^(?:teacher|doctor|lawyer|therapist|employee|caregiver|athlete|profile|freelancer)$/;

const paid =
  /\brates?\b(?! (?:the|a|their|them|it|and|tutors?|mentors?))|\bhourly\b|\bper hour\b|\bprices?\b|\bfees?\b|\bcosts?\b|课时费|收费|价格|时薪/i;

/** Gives those whose time is booked what one chooses them by: what they do, what they ask for, and who they are. */
export function prepareSessions(entities: EntityDraft[], wishes: Wishes): void {
  const { slots, language, text } = wishes;
  if (!slots?.sessions) return;
  const resource = sessionsWith(entities) ?? added(entities, wishes);
  if (!resource || resource.head.source) return;
  const area = sessionAreas[slots.sessions.area];
  const options = area.options[language].map((label) => ({ id: slugOf(label) || label, label }));
  // A subject that is there already becomes the area; what nobody chooses by goes.
  const known = resource.fields.filter(
    ({ id }) =>
      !/^(?:type|subject|phone|department|role|category|speciality|specialty|area|price|hourlyRate|description|age|level)$/.test(
        id,
      ),
  );
  const title = known.find(({ id }) => id === resource.head.titleField);
  if (!title) return;
  const asks = paid.test(text.slice(0, 20_000));
  const fields: FieldInput[] = [
    title,
    { id: 'area', label: area.label[language], type: 'choice', options, required: true, order: 0 },
    ...(asks
      ? [
          {
            id: 'price',
            label: language === 'zh' ? '课时费' : 'Hourly rate',
            type: 'money' as const,
            minimum: 0,
            order: 0,
          },
        ]
      : []),
    { id: 'description', label: language === 'zh' ? '介绍' : 'About', type: 'longText', order: 0 },
    ...known.filter((field) => field !== title),
  ];
  resource.fields = fields.map((field, index) => ({ ...field, order: (index + 1) * 10 }));
  resource.view = 'cards';
  const ids = new Set(resource.fields.map(({ id }) => id));
  resource.samples.forEach(({ values }, index) => {
    for (const id of Object.keys(values)) if (!ids.has(id)) delete values[id];
    Object.assign(values, {
      area: options[index % options.length]?.id ?? null,
      ...(asks ? { price: hourlyRates[index % hourlyRates.length] ?? 30 } : {}),
      description: area.about[language][index % area.about[language].length] ?? '',
    });
  });
  // They are what people come for.
  entities.splice(0, entities.length, resource, ...entities.filter((each) => each !== resource));
}

/** The thing whose time is booked. */
export function sessionsWith(entities: readonly EntityDraft[]): EntityDraft | undefined {
  return entities.find(({ head }) => givesTime.test(head.id) && head.origin === 'kept');
}

const callings =
  /\b(tutor|mentor|coach|counsel+or|therapist|psychologist|trainer|instructor|consultant|advis[eo]r|expert|nutritionist|dietitian)(?:e?s)?\b/i;

/** Those who give their time are listed, also where they were only spoken of as people. */
function added(entities: EntityDraft[], { slots, text, language }: Wishes): EntityDraft | undefined {
  const wish = slots && wishOf('teacher', slots.phrase);
  if (!wish) return undefined;
  const called = language === 'zh' ? undefined : callings.exec(text)?.[1]?.toLowerCase();
  const entity = entityOfThing({ ...wish, ...(called ? { called } : {}) }, language, () => false);
  addSamples(entity, { language });
  entities.unshift(entity);
  return entity;
}
