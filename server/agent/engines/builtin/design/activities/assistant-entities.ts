import { contentRowsOf } from '../../content/content-rows.ts';
import { assistantWord, customersAsk, type AssistantWord } from '../../say/assistant-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { addSamples } from '../samples.ts';

/** What an assistant can tell about. */
const told =
  /^(?:product|dish|service|course|book|car|room|tour|property|event|plant|ticket|insurancePolicy|pricingPlan|softwareProduct|bankProduct|workshop|trip|hotel|movie|item|toy|machine)$/;

/** Gives an app the questions, products and orders that its assistant answers from. */
export function prepareAssistant(entities: EntityDraft[], wishes: Wishes): void {
  const { assistant, things, language, cart, text } = wishes;
  if (!assistant) return;
  const others = entities.filter(
    ({ head, entry }) =>
      head.source ||
      (things.length > 0 &&
        entry !== undefined &&
        head.id !== 'chatMessage' &&
        // What an assistant does is no record that somebody writes of calls and visits.
        !(head.id === 'interaction' && !/\bcrm\b|\bcalls?\b|\bsales (?:team|reps?)|客户关系/i.test(text)) &&
        !(head.id === 'order' && assistant.orders && !cart)),
  );
  entities.splice(0, entities.length, ...others);
  const has = (id: string) => entities.some(({ head }) => head.id === id);
  if (assistant.products && !offeredBy(entities)) add('product', entities, wishes);
  if (!has('faq')) add('faq', entities, wishes);
  const offered = offeredBy(entities);
  if (assistant.orders && offered && !cart) {
    entities.push(orderEntity(offered, language));
    allowAll(wishes, ['order']);
  }
  const questions = entities.find(({ head }) => head.id === 'faq');
  // What is offered comes first, the questions about it last.
  if (questions) entities.push(...entities.splice(entities.indexOf(questions), 1));
  if (!questions || !offered || !assistant.products) return;
  // Where nothing is known of the trade, customers ask what they ask everywhere.
  if (offered.head.id === 'product' && (wishes.content?.id ?? 'written') === 'written')
    askedEverywhere(questions, language);
  askedOften(questions, language, assistant.orders && !cart);
}

/** The thing of an app that an assistant tells about. */
export function offeredBy(entities: readonly EntityDraft[]): EntityDraft | undefined {
  return (
    entities.find(({ head }) => head.id === 'product') ?? entities.find(({ head }) => told.test(head.id))
  );
}

/** Whoever is logged in may make such rows. */
export function allowAll({ people }: Wishes, things: readonly string[]): void {
  for (const what of things)
    if (people && !people.rights.some((right) => right.what === what && right.who === 'anybody'))
      people.rights.push({ who: 'anybody', kind: 'make', what });
}

function add(id: string, entities: EntityDraft[], { language, content }: Wishes): void {
  const wish = wishOf(id, [0, 0]);
  if (!wish) return;
  const entity = entityOfThing(wish, language, (each) => entities.some(({ head }) => head.id === each));
  addSamples(entity, {
    language,
    ...(content && { content: contentRowsOf(entity, content, { main: false }) }),
  });
  entities.push(entity);
}

function askedEverywhere(questions: EntityDraft, language: Language): void {
  const answer = answerOf(questions);
  if (answer === undefined) return;
  questions.fields = questions.fields.filter(({ type }) => type !== 'choice');
  questions.samples = customersAsk[language].map(([asked, answered], index) => ({
    id: `sample-faq-${index + 1}`,
    values: { [questions.head.titleField]: asked, [answer]: answered },
  }));
}

/** Id of the field that holds the answer to a question. */
function answerOf({ head, fields }: EntityDraft): string | undefined {
  return fields.find(({ id, type }) => type === 'longText' && id !== head.titleField)?.id;
}

/** How to return and how to order are asked everywhere. */
function askedOften(questions: EntityDraft, language: Language, orders: boolean): void {
  const word = (name: AssistantWord) => assistantWord(language, name);
  const { titleField } = questions.head;
  const answer = answerOf(questions);
  if (answer === undefined) return;
  const put = (known: RegExp, id: string, values: Record<string, string>) => {
    const at = questions.samples.findIndex((sample) => known.test(String(sample.values[titleField] ?? '')));
    const [held] = at < 0 ? [] : questions.samples.splice(at, 1);
    questions.samples.unshift(held ? { ...held, values: { ...held.values, ...values } } : { id, values });
  };
  if (orders)
    put(/place an order|how (?:do|can) i order|怎么下单|如何下单/i, 'sample-faq-order', {
      [titleField]: word('orderQuestion'),
      [answer]: word('orderAnswer'),
    });
  put(/how (?:do|can) i return|return a product|如何退货|怎么退货/i, 'sample-faq-return', {
    [titleField]: word('returnQuestion'),
    [answer]: word('returnAnswer'),
  });
}

function orderEntity(offered: EntityDraft, language: Language): EntityDraft {
  const word = (name: AssistantWord) => assistantWord(language, name);
  const price = offered.fields.find(({ type }) => type === 'money');
  const names = offered.samples.map(({ values }) => String(values[offered.head.titleField] ?? ''));
  const people =
    language === 'zh'
      ? ['李敏', '王强', '张伟', '陈静']
      : ['Mina Patel', 'Jonas Weber', 'Aisha Khan', 'Tom Becker'];
  const states = ['shipped', 'received', 'delivered', 'packed'];
  const fields: FieldInput[] = [
    {
      id: 'number',
      label: word('orderNumber'),
      type: 'text',
      default: { kind: 'number', prefix: 'A-', digits: 4 },
      order: 0,
    },
    { id: 'product', label: word('item'), type: 'text', required: true, order: 0 },
    {
      id: 'quantity',
      label: word('quantity'),
      type: 'number',
      minimum: 1,
      maximum: 99,
      default: { kind: 'value', value: 1 },
      order: 0,
    },
    ...(price
      ? [
          {
            id: 'total',
            label: word('total'),
            type: 'money' as const,
            ...(price.unit ? { unit: price.unit } : {}),
            order: 0,
          },
        ]
      : []),
    {
      id: 'status',
      label: word('status'),
      type: 'choice',
      options: [
        { id: 'received', label: word('received'), tone: 'waiting' },
        { id: 'packed', label: word('packed'), tone: 'information' },
        { id: 'shipped', label: word('shipped'), tone: 'information' },
        { id: 'delivered', label: word('delivered'), tone: 'good' },
      ],
      default: { kind: 'value', value: 'received' },
      order: 0,
    },
    { id: 'placedOn', label: word('placedOn'), type: 'dateTime', default: { kind: 'now' }, order: 0 },
    // Whose it is and where it goes is on its own page, not in a list that everybody looks at.
    { id: 'name', label: word('person'), type: 'text', required: true, order: 0 },
    { id: 'address', label: word('address'), type: 'text', required: true, order: 0 },
  ];
  return {
    head: {
      id: 'order',
      singular: word('order'),
      plural: word('orders'),
      path: 'orders',
      titleField: 'number',
      icon: 'package',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: fields.map((field, index) => ({ ...field, order: (index + 1) * 10 })),
    samples: people.map((name, index) => {
      const place = (index * 2) % Math.max(1, names.length);
      const amount = price && offered.samples[place]?.values[price.id];
      return {
        id: `sample-orders-${index + 1}`,
        values: {
          number: `A-${1001 + index}`,
          product: names[place] ?? word('item'),
          quantity: 1 + (index % 2),
          name,
          address: language === 'zh' ? `和平路${12 + index}号` : `${12 + index} Mill Lane`,
          ...(price && typeof amount === 'number'
            ? { total: Math.round(amount * (1 + (index % 2)) * 100) / 100 }
            : {}),
          status: states[index] ?? 'received',
          placedOn: { days: -index - 1, time: '10:20' },
        },
      };
    }),
    view: 'table',
    phrases: [],
  };
}

/** What is said in the chat. */
export function lineEntity(language: Language): EntityDraft {
  const word = (name: AssistantWord) => assistantWord(language, name);
  return {
    head: {
      id: 'chatLine',
      singular: word('line'),
      plural: word('lines'),
      path: 'chat-lines',
      titleField: 'content',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'content', label: word('content'), type: 'longText', required: true, order: 10 },
      {
        id: 'side',
        label: word('side'),
        type: 'choice',
        options: [
          { id: 'visitor', label: word('visitor') },
          { id: 'assistant', label: word('assistant') },
        ],
        order: 20,
      },
      { id: 'at', label: word('at'), type: 'dateTime', order: 30 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
}
