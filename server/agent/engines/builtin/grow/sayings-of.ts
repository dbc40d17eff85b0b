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

/** An idea with a wish, as people say such things: the plainest first. */
export function sayingsOf(wish: string, idea: string): string[] {
  const plain = plainWish(wish);
  const start = plainWish(idea);
  const object = objectOf(wish);
  if (/\p{Script=Han}/u.test(plain)) return [`${start}。${plain}。`, `${start}，还有${object}。`];
  return [`${start}. ${plain}.`, `${start}, with ${object}.`, `${start}. Users can ${plain}.`];
}
