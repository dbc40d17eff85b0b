import type { Language } from '../understand/wishes.ts';
import { fillGaps } from './fill-gaps.ts';

const english = {
  chat: 'Chat',
  name: 'Support assistant',
  plainName: 'Assistant',
  introduction: 'Ask anything; you get an answer at once.',
  title: 'Support chat',
  sentence:
    'On “{page}” an assistant answers at once from the questions under “{questions}”{more}. It works by rules, not with a language model, and says so; what it does not understand it asks about again. The conversation is kept.',
  moreProducts: ', tells about {products}',
  moreOrders: ', guides through an order step by step and looks up orders by number',
  line: 'Chat line',
  lines: 'Chat',
  content: 'Text',
  side: 'Who',
  visitor: 'Visitor',
  assistant: 'Assistant',
  at: 'Time',
  order: 'Order',
  orders: 'Orders',
  orderNumber: 'Order number',
  item: 'Product',
  quantity: 'Quantity',
  person: 'Name',
  address: 'Delivery address',
  total: 'Total',
  status: 'Status',
  received: 'Received',
  packed: 'Packed',
  shipped: 'Shipped',
  delivered: 'Delivered',
  placedOn: 'Ordered',
  returnQuestion: 'How can I return a product?',
  returnAnswer:
    'You can return a product within 30 days: 1. Write to us with your order number and the reason. 2. You get a return label by email. 3. Pack the product in its box and put the label on it. 4. Hand it in at any post office. The money is back on your account within five working days of its arrival.',
  orderQuestion: 'How do I place an order?',
  orderAnswer:
    'Choose a product, say how many, leave your name and the delivery address, and confirm. You get an order number at once. The assistant takes you through these steps: write “I need help with placing an order”.',
};

const chinese: typeof english = {
  chat: '在线客服',
  name: '智能客服',
  plainName: '助手',
  introduction: '有问题直接问，立即回答。',
  title: '在线客服',
  sentence:
    '在“{page}”，助手根据“{questions}”即时回答{more}。它按规则工作，不使用语言模型，并会说明这一点；没听懂时会请您换个说法。对话会保留。',
  moreProducts: '，介绍{products}',
  moreOrders: '，逐步引导下单，并可按订单号查询',
  line: '对话记录',
  lines: '对话记录',
  content: '内容',
  side: '发言方',
  visitor: '访客',
  assistant: '助手',
  at: '时间',
  order: '订单',
  orders: '订单',
  orderNumber: '订单号',
  item: '产品',
  quantity: '数量',
  person: '姓名',
  address: '收货地址',
  total: '合计',
  status: '状态',
  received: '已接单',
  packed: '已打包',
  shipped: '已发货',
  delivered: '已送达',
  placedOn: '下单时间',
  returnQuestion: '如何退货？',
  returnAnswer:
    '30 天内可退货：1. 提供订单号和退货原因；2. 我们通过邮件发送退货标签；3. 用原包装装好并贴上标签；4. 交到任意快递点。收到后五个工作日内退款。',
  orderQuestion: '怎么下单？',
  orderAnswer:
    '选择产品，说明数量，留下姓名和收货地址并确认，即可获得订单号。输入“我需要下单帮助”，助手会一步步引导。',
};

export type AssistantWord = keyof typeof english;

const words: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

/** What the engine says about a chat that answers. */
export function assistantWord(
  language: Language,
  word: AssistantWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillGaps(words[language][word], values);
}
