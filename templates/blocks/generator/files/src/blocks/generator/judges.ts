/** What a text is judged by. */
export const judges = ['sentiment', 'credibility', 'spam', 'match', 'writing'] as const;
export type Judge = (typeof judges)[number];
