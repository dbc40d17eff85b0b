import type { Message } from './message.ts';
import type { ListItem } from './read-list.ts';

const functions =
  /\b(?:functionalit(?:y|ies)|features?|modules?|functions?|sections?|pages?) (?:for|such as|like|including)\b/i;

/**
 * `functionalities for presenting projects with pictures, the services, the team, and a contact form`: what follows with
 * an article, or is something people do, is the next function and no part of the one before.
 */
export function isNextFunction({ tokens, text }: Message, { from }: ListItem, index: number): boolean {
  const start = tokens[from]?.start ?? 0;
  const before = tokens[from - 1]?.lower ?? '';
  if (index === 0) return false;
  const sentence = text.slice(text.lastIndexOf('.', start) + 1, start);
  if (!functions.test(sentence)) return false;
  return /^(?:the|an?)$/.test(before) || /^(?:the|an?)$/.test(tokens[from]?.lower ?? '');
}
