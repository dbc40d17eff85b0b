import type { ChatRequest } from './chat.ts';

/** Roughly how many tokens a text is: a token is about four Latin letters, or one Chinese character. */
export function countTokens(text: string): number {
  const wide = text.match(/[\u2e80-\u9fff\uac00-\ud7af]/gu)?.length ?? 0;
  return Math.ceil((text.length - wide) / 4 + wide);
}

/** Roughly how many tokens a request is, with its tools and schema. */
export function countRequest({ messages, tools, format }: ChatRequest): number {
  return countTokens(JSON.stringify([messages, tools ?? [], format ?? null]));
}
