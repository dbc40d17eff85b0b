import { assistantWord, type AssistantWord } from '../../say/assistant-words.ts';
import { entityOperations, type EntityDraft } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { lineEntity, offeredBy } from './assistant-entities.ts';

/** A page with a chat that answers from the app's questions, products and orders. */
export function assistantStep({
  wishes,
  entities,
  homeFree,
  next,
}: ActivityContext): ActivityDesign | undefined {
  const { assistant, language, cart, text } = wishes;
  const questions = entities.find(({ head }) => head.id === 'faq');
  const answer = questions?.fields.find(
    ({ id, type }) => type === 'longText' && id !== questions.head.titleField,
  );
  if (!assistant || !questions || !answer) return undefined;
  const word = (name: AssistantWord, values = {}) => assistantWord(language, name, values);
  const offered = offeredBy(entities);
  const usual = word(
    /\b(?:personal|virtual|voice|smart|intelligent) assistant|(?:私人|个人|语音|虚拟)助[手理]/i.test(text)
      ? 'plainName'
      : 'name',
  );
  const name = assistant.name ?? usual;
  const orders = entities.find(({ head }) => head.id === 'order');
  const takes = !cart && orders?.fields.some(({ id }) => id === 'product') === true;
  const isHome = homeFree && assistant.main;
  const title =
    wishes.pages.find((page) => /chat|assistant|support|客服|助手/i.test(page.title))?.title ?? word('chat');
  const more = [
    ...(offered
      ? [
          word('moreProducts', {
            products: language === 'zh' ? offered.head.plural : offered.head.plural.toLowerCase(),
          }),
        ]
      : []),
    ...(takes ? [word('moreOrders')] : []),
  ].join('');
  return {
    step: {
      id: 'assistant',
      title: word('title'),
      sentence: word('sentence', { page: title, questions: questions.head.plural, more }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(lineEntity(language)),
        {
          kind: 'put-page',
          page: {
            id: 'assistant',
            title: isHome ? name : title,
            path: isHome ? '/' : '/chat',
            introduction: word('introduction'),
            menu: { label: title, order: isHome ? next() : next() + 450, icon: 'message-circle' },
          },
        },
        {
          kind: 'put-block',
          page: 'assistant',
          block: {
            id: 'chat',
            block: 'assistant',
            order: 10,
            entity: 'chatLine',
            properties: {
              name,
              questions: { entity: 'faq', question: questions.head.titleField, answer: answer.id },
              ...(offered ? { products: productOf(offered) } : {}),
              ...(cart ? { guides: true } : {}),
              ...(orders ? { orders: ordersOf(orders, takes) } : {}),
              ...notesOf(entities, text),
            },
          },
        },
      ],
      phrases: [assistant.phrase],
    },
    pages: ['assistant', 'chat', 'chatbot', 'support', 'customer-support'],
    rowPages: ['chat-lines'],
    isHome,
  };
}

const noting =
  /\b(?:remind\w*|to-?dos?|tasks?|schedul\w*|calendars?|notes?|appointments?)\b|提醒|待办|任务|日程/i;
const noted = /^(?:reminder|task|todo|calendarEntry|appointment|meeting|note|activity)$/;
const told = /^(?:weatherDay|recipe|article|guide|place|event|medicine|symptom|exercise|dish)$/;

/** Where the assistant notes what people want to be reminded of, and what else it tells about. */
function notesOf(entities: readonly EntityDraft[], text: string) {
  const notes = noting.test(text)
    ? entities.find(({ head }) => noted.test(head.id) && !head.source)
    : undefined;
  const required =
    notes?.fields.filter(({ id, required: must }) => must && id !== notes.head.titleField) ?? [];
  const tells = entities.find(({ head }) => told.test(head.id));
  const due = notes?.fields.find(({ type }) => type === 'date' || type === 'dateTime');
  const state = notes?.fields.find(
    ({ type, id }) => type === 'choice' && /^(?:status|stage|state)$/.test(id),
  );
  const done = state?.options?.find(({ id }) => /^(?:done|completed?|finished|closed)$/.test(id));
  return {
    ...(notes && required.every(({ id }) => id === due?.id)
      ? {
          notes: {
            entity: notes.head.id,
            title: notes.head.titleField,
            ...(due ? { due: due.id } : {}),
            ...(state && done ? { done: { field: state.id, value: done.id } } : {}),
          },
        }
      : {}),
    ...(tells ? { tells: tells.head.id } : {}),
  };
}

function productOf({ head, fields }: EntityDraft) {
  const description = fields.find(({ id, type }) => type === 'longText' && id !== head.titleField);
  const price = fields.find(({ type }) => type === 'money');
  return {
    entity: head.id,
    name: head.titleField,
    ...(description ? { description: description.id } : {}),
    ...(price ? { price: price.id } : {}),
  };
}

function ordersOf({ head, fields }: EntityDraft, takes: boolean) {
  const has = (id: string) => fields.some((field) => field.id === id);
  return {
    entity: head.id,
    number: has('number') ? 'number' : head.titleField,
    status: has('status') ? 'status' : head.titleField,
    ...(takes
      ? {
          takes: {
            item: 'product',
            quantity: 'quantity',
            person: 'name',
            address: 'address',
            ...(has('total') ? { total: 'total' } : {}),
          },
        }
      : {}),
  };
}
