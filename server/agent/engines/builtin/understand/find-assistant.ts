import type { Phrase } from './wishes.ts';

/** A chat that answers visitors. */
export interface AssistantWish {
  /** It is what the app is for. */
  main: boolean;
  /** It tells about products, and takes or looks up orders. */
  products: boolean;
  orders: boolean;
  /** What it is called, where the message says so. */
  name?: string;
  phrase: Phrase;
}

const bot =
  /\b(?:chat ?bots?|(?:virtual|ai|digital|personal|voice|smart|intelligent) (?:bots?|assistants?|agents?)|(?:support|customer[- ](?:service|support|care)) (?:bots?|assistants?)|(?:support|service|faq|help|answer(?:ing)?|question[- ]answering|q ?& ?a|q and a) bots?|live (?:chat|support)|customer (?:support|service) chat|chat (?:assistant|support|interface|widget|window)|chat with (?:us|support|customer service|an assistant))\b|(?:智能|在线|自动)?客服(?:机器人|助手|系统|聊天)|智能客服|在线客服|聊天机器人|问答机器人|智能助手|对话机器人/i;

/** `a chatbot called Luna`, `the assistant's name is Max`. */
const called =
  /\b(?:[Cc]hat ?bot|[Aa]ssistant|[Bb]ot|[Aa]gent)s?,? (?:that is |is |which is )?(?:called|named) ["“'‘]?([A-Z][\w-]*(?: [A-Z][\w-]*){0,2})|\b(?:[Cc]hat ?bot|[Aa]ssistant|[Bb]ot)(?:'s|’s)? name (?:is|should be) ["“'‘]?([A-Z][\w-]*(?: [A-Z][\w-]*){0,2})|(?:助手|客服|机器人)[^。，]{0,4}(?:名为|叫做|名叫|叫)[“「"]?([^”」"，。,. ]{1,12})/;

/** Whether visitors are to be answered by a chat. */
export function findAssistant(idea: string): AssistantWish | undefined {
  const said = idea.slice(0, 20_000);
  const match = bot.exec(said);
  if (!match) return undefined;
  const name = called
    .exec(said)
    ?.slice(1)
    .find((each) => each !== undefined)
    ?.trim();
  const first = said.search(/[.!?。！？](?:\s|$)/);
  return {
    main:
      match.index < Math.min(160, first < 0 ? 160 : first + 1) &&
      !/\bwith an? [^.]{0,40}$/i.test(said.slice(0, match.index)),
    products: /\b(?:products?|orders?|shop|store|buy|purchas\w+)\b|产品|商品|订单|下单|商城|商店/i.test(said),
    orders: /\b(?:orders?|buy|purchas\w+)\b|订单|下单|购买/i.test(said),
    ...(name ? { name: name.slice(0, 40) } : {}),
    phrase: [match.index, match.index + match[0].length],
  };
}
