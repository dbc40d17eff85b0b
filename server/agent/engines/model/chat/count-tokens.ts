import type { ChatRequest } from './chat.ts';

/** Roughly how many tokens a text is: a token is about four Latin letters, or one Chinese character. */
export function countTokens(text: string): number {
  const wide = text.match(/[\u2e80-\u9fff\uac00-\ud7af]/gu)?.length ?? 0;
  return Math.ceil((text.length - wide) / 4 + wide);
}

// A screenshot, in the usual tiles.
const tokensOfPicture = 1_200;

/** Roughly how many tokens a request is, with its tools and schema. */
export function countRequest({ messages, tools, format }: ChatRequest): number {
  let pictures = 0;
  const text = JSON.stringify([messages, tools ?? [], format ?? null], (name, value: unknown) => {
    if (name !== 'image_url') return value;
    pictures += 1;
    return null;
  });
  return countTokens(text) + pictures * tokensOfPicture;
}
