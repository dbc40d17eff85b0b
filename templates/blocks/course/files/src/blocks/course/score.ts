/** Words of an answer; signs where the language has no spaces between words. */
export function wordCount(answer: string): number {
  const signs = answer.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = answer.replace(/\p{Script=Han}/gu, ' ').trim();
  return signs + (others === '' ? 0 : others.split(/\s+/).length);
}

/** The score by the rule: 40 for handing in on time, up to 60 for the answer or a file. */
export function scoreOf(answer: string, given: { onTime: boolean; hasFile: boolean }): number {
  const detail = Math.min(60, 30 + Math.round(wordCount(answer) * 0.6) + (given.hasFile ? 20 : 0));
  return (given.onTime ? 40 : 20) + detail;
}
