import { tokenise, type Token } from '../words/tokenise.ts';
import { hearRoles } from './unknown-roles.ts';
import type { Language, Phrase } from './wishes.ts';

/** A message made ready for the finders: its tokens, and which of them have been given a meaning. */
export interface Message {
  text: string;
  tokens: readonly Token[];
  language: Language;
  /** Tokens that a finder has used up, so that others do not read them again. */
  taken: Set<number>;
}

export function readMessage(text: string): Message {
  const tokens = tokenise(text);
  hearRoles(text, tokens);
  return { text, tokens, language: languageOf(tokens), taken: new Set() };
}

function languageOf(tokens: readonly Token[]): Language {
  let characters = 0;
  let words = 0;
  for (const { kind } of tokens) {
    if (kind === 'character') characters += 1;
    if (kind === 'word') words += 1;
  }
  return characters > words ? 'zh' : 'en';
}

const ends = new Set(['.', '!', '?', '。', '！', '？', ';', '；']);

/** Token ranges [from, to) of the sentences. Line ends also end one. */
export function sentencesOf(message: Message): [from: number, to: number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  message.tokens.forEach((token, index) => {
    const next = message.tokens[index + 1];
    const lineEnd = next !== undefined && message.text.slice(token.end, next.start).includes('\n');
    if (!ends.has(token.lower) && !lineEnd) return;
    sentences.push([from, index + 1]);
    from = index + 1;
  });
  if (from < message.tokens.length) sentences.push([from, message.tokens.length]);
  return sentences;
}

/** The message's characters between two tokens, as a phrase. */
export function phraseOf(message: Message, from: number, to: number): Phrase {
  const first = message.tokens[from];
  const last = message.tokens[to - 1];
  return [first?.start ?? 0, last?.end ?? 0];
}

export function wordsOf(message: Message, from: number, to: number): string {
  const [start, end] = phraseOf(message, from, to);
  return message.text.slice(start, end);
}

export function take(message: Message, from: number, to: number): void {
  for (let index = from; index < to; index += 1) message.taken.add(index);
}

/** The message without some of its words. */
export function without(message: Message, [start, end]: Phrase): Message {
  return {
    ...message,
    text: `${message.text.slice(0, start).trimEnd()} ${message.text.slice(end).trimStart()}`.trim(),
  };
}
