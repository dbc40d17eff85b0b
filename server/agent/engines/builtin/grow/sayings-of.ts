/** Leads to what is wished for. */
const leads =
  /^(?:please\s+)?(?:(?:can|could|would) you\s+)?(?:also\s+)?(?:add|include|build in|let me (?:have|see|set)|i(?:['’]d like| want| need)|we(?:['’]d like| want| need)|there should be|give (?:me|us)|(?:请|再)?(?:添加|增加|加上|加入|加|我想要|我要|我们需要|需要))\s*(?:an?\s|the\s|some\s|一个|个)?\s*/i;

/** A wish without the mark at its end and politeness. */
export function plainWish(wish: string): string {
  return wish
    .trim()
    .replace(/[.!。！~\s]+$/, '')
    .replace(/[\s,]+(?:please|thanks|thank you|as well|too)$/i, '');
}

/** `discount codes` of `Add discount codes`. */
export function objectOf(wish: string): string {
  return plainWish(wish).replace(leads, '');
}

const figures =
  /^(?:(?:add|create|make|build|include|show|give (?:me|us)|i (?:want|need))\s+)?(?:an?\s+|the\s+)?(?:(?:dashboard|overview|summary)(?:\s+page)?|page (?:with|of|for) (?:statistics|figures|numbers|stats)|stats)(?:\s+(?:with|of)\s+[\w, ]{3,60}?)?(?:\s+(?:as|on) the (?:first|home|start|landing) page)?$/i;

/** A page of figures has many names; the idea is read with one of them. */
export function inOtherWords(wish: string): string {
  return figures.test(plainWish(wish)) ? 'Show statistics' : wish;
}

/** An idea with a wish, as people say such things: the plainest first. */
export function sayingsOf(wish: string, idea: string): string[] {
  const plain = plainWish(wish);
  const start = plainWish(idea);
  const object = objectOf(wish);
  if (/\p{Script=Han}/u.test(plain)) return [`${start}。${plain}。`, `${start}，还有${object}。`];
  return [`${start}. ${plain}.`, `${start}, with ${object}.`, `${start}. Users can ${plain}.`];
}
