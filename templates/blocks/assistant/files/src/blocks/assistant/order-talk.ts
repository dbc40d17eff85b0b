import type { Knowledge, OrderTalk, Product, Reply } from './knowledge.ts';
import { bestOf } from './match.ts';
import type { AssistantWords } from './text.ts';

const stops = /^(?:cancel|stop|quit|exit|no|nevermind|never mind|取消|不|不要|停止|退出)(?![a-z])/i;
const agrees = /^(?:y|yes|ok|okay|sure|confirm|place|right|correct|是|好|确认|可以|对|下单)/i;

/** The product that a text names. */
export function productIn(text: string, products: readonly Product[]): Product | undefined {
  const lower = text.toLowerCase();
  const named = products
    .filter(({ name }) => name !== '' && lower.includes(name.toLowerCase()))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  if (named) return named;
  return bestOf(
    text,
    products.map((item) => ({ item, title: item.name })),
  )[0];
}

/** Begins an order, with the product where it was named. */
export function beginOrder(text: string, { products }: Knowledge, words: AssistantWords): Reply {
  const product = productIn(
    text.replace(/\b(?:order|place|buy|help|need)\w*\b|订购|购买|下单/gi, ' '),
    products,
  );
  if (product)
    return {
      text: `${words.orderStart}\n\n${words.howMany(product.name)}`,
      suggestions: ['1', '2', '3', words.cancel],
      talk: { step: 'quantity', product },
    };
  return {
    text: `${words.orderStart}\n\n${words.whichProduct}`,
    suggestions: [...names(products), words.cancel],
    talk: { step: 'product' },
  };
}

/** The next step of an order. */
export function goOnWithOrder(
  text: string,
  { talk, knowledge, words }: { talk: OrderTalk; knowledge: Knowledge; words: AssistantWords },
): Reply {
  const said = text.trim();
  if (stops.test(said)) return { text: words.orderCancelled, suggestions: [words.askFaq, words.askProducts] };
  switch (talk.step) {
    case 'product': {
      const product = productIn(said, knowledge.products);
      return product
        ? ask(words.howMany(product.name), ['1', '2', '3'], { ...talk, step: 'quantity', product })
        : ask(words.noSuchProduct(said), names(knowledge.products), talk);
    }
    case 'quantity': {
      const quantity = Number(/\d+/.exec(said)?.[0] ?? spelled(said));
      return quantity >= 1 && quantity <= 99
        ? ask(words.whichName, [], { ...talk, step: 'person', quantity })
        : ask(words.notANumber, ['1', '2', '3'], talk);
    }
    case 'person':
      return said.length < 2
        ? ask(words.tooShort, [], talk)
        : ask(words.whichAddress, [], { ...talk, step: 'address', person: said });
    case 'address': {
      if (said.length < 5) return ask(words.tooShort, [], talk);
      const order = `${talk.quantity ?? 1} × ${talk.product?.name ?? ''}`;
      return ask(words.confirm(order, talk.person ?? '', said), [words.yes], {
        ...talk,
        step: 'confirm',
        address: said,
      });
    }
    case 'confirm':
      return agrees.test(said)
        ? { text: '', suggestions: [words.askStatus, words.askFaq], place: talk }
        : ask(
            words.confirm(
              `${talk.quantity ?? 1} × ${talk.product?.name ?? ''}`,
              talk.person ?? '',
              talk.address ?? '',
            ),
            [words.yes],
            talk,
          );
  }

  function ask(question: string, suggestions: readonly string[], next: OrderTalk): Reply {
    return { text: question, suggestions: [...suggestions, words.cancel], talk: next };
  }
}

function names(products: readonly Product[]): string[] {
  return products.slice(0, 6).map(({ name }) => name);
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const chineseNumbers = [...'一二三四五六七八九十'];

function spelled(text: string): number {
  const lower = text.toLowerCase();
  const at = numbers.findIndex((number) => new RegExp(`\\b${number}\\b`).test(lower));
  const other = chineseNumbers.findIndex((number) => text.includes(number));
  return text.includes('两') ? 2 : Math.max(at, other) + 1;
}
