import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Entity, Field, SampleValue } from '../../../../../templates/spec/entity.ts';
import { spokenRemarksOn } from '../content/spoken-remarks.ts';
import { contactSamples } from '../words/data/contact-samples.ts';
import type { Language } from '../understand/wishes.ts';
import type { FieldInput, OperationInput } from './app-draft.ts';
import { addSamples } from './samples.ts';
import { talkSamples } from './samples-of-talks.ts';
import type { DesignedRole } from './design-roles.ts';
import type { EntityRights } from './permissions.ts';

type Sample = { id: string; values: Record<string, SampleValue> };

/** Fields that say in words whose a row is. */
const owners = /^(?:person|author|requester|customer|customerName|organiser|seller|bidder|reviewer)$/;

/** What somebody else has made. */
const works = /^(?:book|movie|album|song|quotation|podcast|game|citation)$/;

/** The fields of an entity that say whose a row is. */
export function ownerFields(entity: Entity): Field[] {
  return Object.values(entity.fields).filter(
    (field) =>
      field.type === 'text' &&
      field.derived === undefined &&
      owners.test(field.id) &&
      // Who wrote a book did not enter it here.
      !(field.id === 'author' && works.test(entity.id)),
  );
}

const most = 12;

/** The examples of an entity, given to example people so that each has some in every state. */
export function ownedSamples(
  entity: Entity,
  rights: EntityRights,
  {
    roles,
    language,
    rows,
  }: { roles: readonly DesignedRole[]; language: Language; rows: (entity: string) => string[] },
): OperationInput[] {
  if (rights.standing === 'common') return [];
  const people = roles.filter((role) => rights.makers.includes(role.id)).flatMap((role) => role.people);
  if (people.length === 0) return [];
  // Examples of who takes part belong to nobody here.
  if (entity.id === 'attendItem')
    return Object.entries(entity.samples).map(([id, values]): OperationInput => ({
      kind: 'put-sample',
      entity: entity.id,
      id,
      values,
    }));
  // What was said in a room belongs to whom it names.
  if (/^room(?:Message|Member|Mark)$/.test(entity.id))
    return Object.entries(entity.samples).map(([id, values]): OperationInput => {
      const owner = roles.flatMap((role) => role.people).find(({ name }) => name === values['person']);
      return { kind: 'put-sample', entity: entity.id, id, values, ...(owner && { owner: owner.id }) };
    });
  // Those whom the app is tried as have profiles of their own; the others belong to nobody here.
  if ((entity.id === 'profile' && entity.fields['aboutMe']) || entity.id === 'candidate')
    return Object.entries(entity.samples).map(([id, values], index): OperationInput => {
      const owner = people[index];
      const put = { kind: 'put-sample' as const, entity: entity.id, id };
      return owner
        ? { ...put, owner: owner.id, values: { ...values, name: owner.name } }
        : { ...put, values };
    });
  if (entity.id === 'privateMessage') return talkSamples(people, language);
  const known = Object.entries(entity.samples).map(([id, values]): Sample => ({ id, values }));
  const samples =
    known.length > 0 ||
    entity.source ||
    /^(?:chatLine|knownCard|attachment|setting|compareItem|ballotVote|attendItem|waitingItem|takenItem)$/.test(
      entity.id,
    )
      ? known
      : madeSamples(entity, language, rows);
  const states = Object.values(entity.fields).find(
    (field) => field.type === 'choice' && /^(?:status|stage|state)$/.test(field.id),
  );
  // Days of attendance: those of nobody in particular go to the people in turn, those of others are theirs.
  if (entity.fields['clockIn']) {
    let next = 0;
    return samples.map(({ id, values }): OperationInput => {
      const put = { kind: 'put-sample' as const, entity: entity.id, id };
      if (values['person'] !== '') return { ...put, values };
      const owner = people[next % people.length] ?? { id: '', name: '' };
      next += 1;
      return { ...put, owner: owner.id, values: signed(entity, values, owner) };
    });
  }
  const seen = new Map<string, number>();
  return samples.map(({ id, values }): OperationInput => {
    const state = String(states ? values[states.id] : '');
    const count = orderOf(id, values) ?? seen.get(state) ?? seen.size;
    seen.set(state, count + 1);
    const owner = people[count % people.length] ?? { id: '', name: '' };
    return {
      kind: 'put-sample',
      entity: entity.id,
      id,
      owner: owner.id,
      values: signed(entity, values, owner),
    };
  });
}

/** Numbers that examples of bookings, their receipts and their orders begin with. */
const numbersOfBookings: Readonly<Record<string, number>> = { BK: 10_470, RC: 20_310, OR: 30_100 };

/** Lines belong to whom their order belongs, and orders to one person after another. */
function orderOf(id: string, values: Record<string, SampleValue>): number | undefined {
  const [, kind = '', said] = /^(BK|RC|OR)-(\d{5})$/.exec(String(values['number'] ?? '')) ?? [];
  const first = numbersOfBookings[kind];
  // What was booked, its receipt and its order belong to the same person.
  if (first !== undefined && Number(said) >= first)
    return Math.floor((Number(said) - first) / (kind === 'BK' ? 3 : 1));
  if (!('order' in values) && !('placedOn' in values)) return undefined;
  const [, number] = /^order-(\d+)$/.exec(String(values['order'] ?? id)) ?? [];
  return number === undefined ? undefined : Number(number) - 1;
}

/** Values with the owner's name and address where they say whose the row is. */
function signed(
  entity: Entity,
  values: Record<string, SampleValue>,
  owner: { id: string; name: string },
): Record<string, SampleValue> {
  const names = ownerFields(entity);
  const address = Object.values(entity.fields).filter(({ type }) => type === 'email');
  const reached = address.length === 1 && (names.length > 0 || 'subject' in entity.fields) ? address : [];
  return {
    ...values,
    ...Object.fromEntries(names.map((field) => [field.id, owner.name])),
    ...Object.fromEntries(
      reached.flatMap(({ id }) => (values[id] && owner.id !== '' ? [[id, `${owner.id}@example.org`]] : [])),
    ),
  };
}

/** Examples for records that have none of their own, such as bookings. */
function madeSamples(entity: Entity, language: Language, rows: (entity: string) => string[]): Sample[] {
  const fields: FieldInput[] = Object.values(entity.fields).filter((field) => field.derived === undefined);
  const { samples: _, sampleOwners: _owners, fields: _fields, ...head } = entity;
  const draft = { head, fields, samples: [] as Sample[], view: 'table' as const, phrases: [] };
  if (entity.id === 'update') return updateSamples(fields, language, rows);
  const about = Object.values(entity.fields).find(({ type }) => type === 'relation')?.target;
  const remarks =
    entity.id === 'review'
      ? spokenRemarksOn('review', about, language)
      : /^(?:reply|comment)$/.test(entity.id)
        ? spokenRemarksOn('comment', about, language)
        : undefined;
  const said =
    entity.id === 'contactMessage'
      ? contactSamples[language].map(([name, description]) => ({ name, description }))
      : remarks?.map(({ text, rating }) => ({ name: '', description: text, rating }));
  addSamples(draft, { language, rows, ...(said && { content: said }) });
  return draft.samples.slice(0, most).map((sample, index) => ({
    id: sample.id,
    values: { ...sample.values, ...('on' in entity.fields ? { on: { days: -index } } : {}) },
  }));
}

const updates: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'The first prototype works',
      'It ran through the night without a fault. Pictures follow as soon as there is daylight.',
    ],
    ['Half way there', 'Thank you to everyone who told a friend. The workshop has a date now.'],
    ['A small delay', 'The supplier needs ten days more. We would rather wait than take the second best.'],
    ['Meet us on Saturday', 'We bring everything to the market, from ten to four. Come and try it.'],
  ],
  zh: [
    ['第一个样机跑通了', '连续运行了一整夜，没有故障。天亮后发照片。'],
    ['已经过半', '感谢大家的转发，工作坊的日期已经定下。'],
    ['一点延迟', '供应商还需要十天，我们宁愿等也不将就。'],
    ['周六见', '周六十点到四点，我们在集市等你来试用。'],
  ],
};

/** News of those whose thing it is. */
function updateSamples(
  fields: readonly FieldInput[],
  language: Language,
  rows: (entity: string) => string[],
): Sample[] {
  const about = fields.find(({ type }) => type === 'relation');
  const targets = rows(about?.target ?? '');
  return updates[language].map(([title, content], index) => ({
    id: `update-${index + 1}`,
    values: {
      ...(about ? { [about.id]: targets[index % Math.max(1, targets.length)] ?? '' } : {}),
      title,
      content,
      on: { days: -2 - index * 4 },
    },
  }));
}

/** Examples about people: those about somebody who has an account are theirs. */
export function namedSamples(
  entity: Entity,
  about: string,
  { roles, spec }: { roles: readonly DesignedRole[]; spec: AppSpec },
): OperationInput[] {
  const field = entity.fields[about];
  const target = spec.entities[field?.target ?? ''];
  const users = roles.filter(({ entry }) => entry.side === 'uses').flatMap(({ people }) => people);
  const rows = Object.keys(target?.samples ?? {});
  const titles = Object.values(target?.samples ?? {}).map((row) =>
    String(row[target?.titleField ?? ''] ?? ''),
  );
  return Object.entries(entity.samples).map(([id, values], index): OperationInput => {
    if (target) {
      // The first of those on the list are the example people themselves.
      const at = rows.indexOf(String(values[about] ?? ''));
      const person = users[at];
      const name = person?.name ?? titles[at] ?? '';
      return {
        kind: 'put-sample',
        entity: entity.id,
        id,
        values: withName(values, titles, name),
        ...(person ? { owner: person.id } : {}),
      };
    }
    const person = users[index % Math.max(1, users.length)];
    if (!person) return { kind: 'put-sample', entity: entity.id, id, values };
    return {
      kind: 'put-sample',
      entity: entity.id,
      id,
      owner: person.id,
      values: { ...withNameAtEnd(values, person.name), [about]: person.name },
    };
  });
}

/** Lists of those who use an app begin with the example people, so that what is about them is theirs. */
export function peopleThemselves(entity: Entity, roles: readonly DesignedRole[]): OperationInput[] {
  const title = entity.fields[entity.titleField];
  const users = roles
    .filter(({ entry }) => entry.thing === entity.id && (entry.side === 'uses' || entry.thing === 'driver'))
    .flatMap(({ people }) => people);
  if (title?.type !== 'text' || entity.origin !== 'kept' || entity.source) return [];
  return Object.entries(entity.samples)
    .slice(0, users.length)
    .map(([id, values], index): OperationInput => ({
      kind: 'put-sample',
      entity: entity.id,
      id,
      values: { ...values, [title.id]: users[index]?.name ?? String(values[title.id] ?? '') },
    }));
}

/** Texts that speak of somebody of a list speak of the one whom the row is about. */
function withName(
  values: Record<string, SampleValue>,
  names: readonly string[],
  name: string,
): Record<string, SampleValue> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const said =
        typeof value === 'string' ? names.find((each) => each !== '' && value.includes(each)) : undefined;
      return [field, said !== undefined && typeof value === 'string' ? value.replace(said, name) : value];
    }),
  );
}

/** `March, Mina Patel` says whom it is about at its end. */
function withNameAtEnd(values: Record<string, SampleValue>, name: string): Record<string, SampleValue> {
  const { title } = values;
  if (typeof title !== 'string') return values;
  return {
    ...values,
    title: title
      .replace(/, \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u, `, ${name}`)
      .replace(/[，、]\p{Script=Han}{2,3}$/u, `，${name}`),
  };
}
