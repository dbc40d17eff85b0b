import type { Realm } from './realms.ts';

/** What words mean where patients are treated, and where work is given out. */
export const careRealms: readonly Realm[] = [
  {
    when: /^(?=[\s\S]*\bpatients?\b)[\s\S]*(?:\b(?:exercise|treatment|care|dietary|therapy|home) (?:recommendations?|instructions?)\b|\bexercises? (?:recommended|prescribed)\b)/i,
    words: {
      careAdvice: [
        'exercise',
        'exercise recommendation',
        'treatment recommendation',
        'care recommendation',
        'dietary recommendation',
        'therapy recommendation',
        'home recommendation',
        'recommendation',
        'care instruction',
        'treatment instruction',
      ],
    },
  },
  {
    when: /\b(?:job (?:exchange|board|portal|market|site)|internal (?:jobs?|positions?)|vacanc(?:y|ies)|(?:open|vacant) positions?|job openings?)\b/i,
    words: {
      job: [
        'position',
        'open position',
        'vacant position',
        'internal position',
        'opening',
        'job opening',
        'job offer',
      ],
    },
  },
];
