export interface Gap {
  name: string;
  kind: string;
}

const gap = /\{(\w+)(?::(\w+))?\}/g;

/** The gaps of a sentence in their order. */
export function gapNames(sentence: string): Gap[] {
  return [...sentence.matchAll(gap)].map(([, name = '', kind = 'text']) => ({ name, kind }));
}

/** What stands between the gaps. */
export function betweenGaps(sentence: string): string[] {
  return sentence.split(/\{\w+(?::\w+)?\}/);
}
