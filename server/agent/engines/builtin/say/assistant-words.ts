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

/** What customers of any shop ask besides, each with its answer. */
export const customersAsk: Readonly<
  Record<Language, readonly (readonly [question: string, answer: string])[]>
> = {
  en: [
    [
      'How long does delivery take?',
      'Two to four working days within the country, five to eight abroad. You get an email with a tracking number as soon as the parcel leaves us.',
    ],
    [
      'Where is my order?',
      'Tell the assistant your order number, for example A-1001, and it says how far your order is: received, packed, shipped or delivered.',
    ],
    [
      'Which ways of payment do you take?',
      'Credit card, bank transfer and invoice. An invoice is due fourteen days after the parcel has arrived.',
    ],
    [
      'Can I change or cancel an order?',
      'Yes, as long as it is not packed. Write to us with your order number; after that you can still return what you do not want to keep.',
    ],
    [
      'What do I do when something arrives damaged?',
      'Send us a photo and your order number within a week. You choose between a new one and your money back; we pay for the way back.',
    ],
    [
      'How do I reach a person?',
      'Our team answers emails on weekdays between 9:00 and 17:00, usually within two hours.',
    ],
  ],
  zh: [
    ['多久能送到？', '国内两到四个工作日，国外五到八个工作日。包裹发出后，您会收到带快递单号的邮件。'],
    ['我的订单到哪里了？', '把订单号（例如 A-1001）告诉助手，它会说明进度：已收到、已打包、已发货或已送达。'],
    ['支持哪些付款方式？', '信用卡、银行转账和发票付款。发票在包裹送达后十四天内支付。'],
    ['可以修改或取消订单吗？', '打包之前都可以，请提供订单号联系我们；打包之后也可以退货。'],
    ['收到的商品损坏了怎么办？', '请在一周内发送照片和订单号。您可以选择换新或退款，退回的运费由我们承担。'],
    ['怎样联系人工客服？', '客服团队工作日 9:00 至 17:00 回复邮件，通常两小时内答复。'],
  ],
};
