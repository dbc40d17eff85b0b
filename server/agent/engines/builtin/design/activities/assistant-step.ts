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
  const { assistant, language, cart } = wishes;
  const questions = entities.find(({ head }) => head.id === 'faq');
  const answer = questions?.fields.find(
    ({ id, type }) => type === 'longText' && id !== questions.head.titleField,
  );
  if (!assistant || !questions || !answer) return undefined;
  const word = (name: AssistantWord, values = {}) => assistantWord(language, name, values);
  const offered = offeredBy(entities);
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
            title: isHome ? word('name') : title,
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
              name: word('name'),
              questions: { entity: 'faq', question: questions.head.titleField, answer: answer.id },
              ...(offered ? { products: productOf(offered) } : {}),
              ...(cart ? { guides: true } : {}),
              ...(orders ? { orders: ordersOf(orders, takes) } : {}),
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
