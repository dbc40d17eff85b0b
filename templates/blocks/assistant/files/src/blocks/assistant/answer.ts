import type { Knowledge, OrderTalk, Reply } from './knowledge.ts';
import { bestOf } from './match.ts';
import { listAnswer, noteAnswer } from './note-talk.ts';
import { beginOrder, goOnWithOrder, productIn } from './order-talk.ts';
import type { AssistantWords } from './text.ts';

const faq =
  /\bfaqs?\b|frequent|common(?:ly)? (?:asked )?questions|what (?:can|may|could) i ask|list of questions|常见问题|有哪些问题/i;
const hello =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|你好|您好|早上好|嗨)(?:[ ,]+\w+){0,2}[\s!.,。！，]*$/i;
const thanks = /\b(?:thanks|thank you|thx)\b|谢谢|感谢/i;
const bye = /^(?:bye|goodbye|see you|再见|拜拜)/i;
const helps =
  /^(?:help|what can you do|how can you help|帮助|你能做什么|你会什么)[\s?？!.]*$|what (?:can|do) you do\b/i;
const status =
  /\b(?:where|status|track|follow|when)\b.{0,30}\borders?\b|\border (?:status|number|tracking)\b|订单.{0,6}(?:状态|哪|进度|查询)|(?:查询?|跟踪).{0,4}订单/i;
const order =
  /\b(?:plac|mak|start|creat|submit|complet|finish)\w*\b.{0,20}\border|\b(?:buy|purchase)\b|\border(?:ing)?\b|下单|购买|订购|想买/i;
const notOrder =
  /\b(?:return|refund|cancel|change|exchange|track|status|where|receive[d]?|damaged|broken|missing|late|history)\b|退|取消|换货/i;
const offers =
  /\b(?:what|which|list|show)\b.{0,25}\b(?:products?|services?|offer|sell|items?|menu|courses?|catalogue)\b|\bproducts? (?:information|info|details|list)\b|\binfo\w* (?:about|on) (?:your |the )?(?:products?|services?)\b|^(?:products?|services?)[\s?!.]*$|(?:有|卖|提供)(?:什么|哪些)|产品(?:信息|列表|介绍)/i;
const number = /\b[A-Za-z]{1,4}-?\d{2,}\b|\b\d{4,}\b/;

/** What the assistant says to a text. Pure: the same words about the same knowledge get the same answer. */
export function answer(
  text: string,
  {
    knowledge,
    talk,
    words,
    name,
  }: { knowledge: Knowledge; talk?: OrderTalk; words: AssistantWords; name: string },
): Reply {
  const said = text.trim();
  const usual = suggestionsOf(knowledge, words);
  if (talk) {
    // A question in between is answered, and the order goes on.
    const reply = /[?？]\s*$/.test(said) ? answer(said, { knowledge, words, name }) : undefined;
    const isAnswered = reply && !reply.talk && !reply.text.startsWith(words.notUnderstoodStart);
    if (isAnswered) return { ...reply, suggestions: [words.cancel], talk };
    return goOnWithOrder(said, { talk, knowledge, words });
  }
  const noted = noteAnswer(said, knowledge, words);
  if (noted) return noted;
  if (hello.test(said) || helps.test(said)) return greet(knowledge, words, name);
  if (faq.test(said))
    return {
      text: [words.faqList, ...knowledge.questions.slice(0, 12).map(({ question }) => `• ${question}`)].join(
        '\n',
      ),
      suggestions: knowledge.questions.slice(0, 4).map(({ question }) => question),
    };
  const exact = knowledge.questions.find(({ question }) => question.toLowerCase() === said.toLowerCase());
  if (exact) return { text: exact.answer, suggestions: others(exact.question, knowledge, words) };
  if (offers.test(said) && knowledge.products.length > 0)
    return {
      text: [
        words.offerList,
        ...knowledge.products
          .slice(0, 10)
          .map(({ name: each, price }) => `• ${each}${price === '' ? '' : ` – ${price}`}`),
      ].join('\n'),
      suggestions: knowledge.products.slice(0, 4).map(({ name: each }) => each),
    };
  const asksStatus = status.test(said);
  const named = number.exec(said)?.[0];
  if (
    knowledge.orders.length > 0 &&
    (asksStatus || (named !== undefined && /order|订单|[a-z]-?\d/i.test(said)))
  )
    return lookUp(named, knowledge, words);
  if (order.test(said) && !notOrder.test(said)) {
    if (knowledge.ordering === 'takes') return beginOrder(said, knowledge, words);
    if (knowledge.ordering === 'tells')
      return { text: words.orderGuide, suggestions: [words.askProducts, words.askStatus] };
  }
  const [question] = bestOf(
    said,
    knowledge.questions.map((item) => ({ item, title: item.question, text: item.answer })),
  );
  const product = productIn(said, knowledge.products);
  const isNamed = product !== undefined && said.toLowerCase().includes(product.name.toLowerCase());
  if (question && !isNamed)
    return { text: question.answer, suggestions: others(question.question, knowledge, words) };
  if (product)
    return {
      text: [
        product.name,
        ...(product.description === '' ? [] : [product.description]),
        ...(product.price === '' ? [] : [words.price(product.price)]),
      ].join('\n'),
      suggestions: [
        ...(knowledge.ordering === 'takes' ? [words.orderThis(product.name)] : []),
        words.askProducts,
        words.askFaq,
      ],
    };
  const listed = listAnswer(said, knowledge, words);
  if (listed) return listed;
  if (thanks.test(said)) return { text: words.thanks, suggestions: usual };
  if (bye.test(said)) return { text: words.bye, suggestions: usual };
  const near = bestOf(
    said,
    knowledge.questions.map((each) => ({ item: each.question, title: each.question, text: each.answer })),
    { least: 0.12 },
  ).slice(0, 2);
  return {
    text: words.notUnderstood(said.length > 80 ? `${said.slice(0, 79)}…` : said),
    suggestions: [...new Set([...near, ...usual])].slice(0, 5),
  };
}

/** How a conversation begins. */
export function greet(knowledge: Knowledge, words: AssistantWords, name: string): Reply {
  const able = [
    words.canDo,
    ...(knowledge.products.length > 0 ? [words.canTell] : []),
    ...(knowledge.ordering === 'none' ? [] : [words.canOrder]),
    ...(knowledge.orders.length > 0 ? [words.canTrack] : []),
    ...(knowledge.notes ? [words.canNote] : []),
  ];
  const isChinese = words.canDo.startsWith('我');
  const list = isChinese
    ? `${able.join('、')}。`
    : `${able.slice(0, -1).join(', ')}${able.length > 1 ? ' and ' : ''}${able.at(-1) ?? ''}.`;
  return { text: `${words.greeting(name)} ${list}`, suggestions: suggestionsOf(knowledge, words) };
}

function suggestionsOf(
  { questions, products, orders, ordering, notes }: Knowledge,
  words: AssistantWords,
): string[] {
  return [
    ...(notes ? [words.noteExample, words.askNotes] : []),
    words.askFaq,
    ...(products.length > 0 ? [words.askProducts] : []),
    ...(ordering === 'none' ? [] : [words.askOrder]),
    ...(orders.length > 0 ? [words.askStatus] : []),
    ...questions.slice(0, 2).map(({ question }) => question),
  ].slice(0, 5);
}

function others(question: string, { questions }: Knowledge, words: AssistantWords): string[] {
  const rest = questions.filter((each) => each.question !== question).slice(0, 3);
  return [...rest.map((each) => each.question), words.askFaq];
}

function lookUp(named: string | undefined, { orders }: Knowledge, words: AssistantWords): Reply {
  const examples = orders.slice(-3).map((each) => each.number);
  if (named === undefined)
    return { text: words.whichNumber(examples[0] ?? ''), suggestions: [...examples, words.askFaq] };
  const plain = (text: string) => text.toLowerCase().replaceAll('-', '');
  const found = orders.find((each) => plain(each.number) === plain(named));
  return found
    ? {
        text: words.statusOf(found.number, found.status, found.what),
        suggestions: [words.askFaq, words.askStatus],
      }
    : { text: words.noSuchOrder(named), suggestions: examples };
}
