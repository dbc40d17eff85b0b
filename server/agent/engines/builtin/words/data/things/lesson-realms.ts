import type { Realm } from './realms.ts';

const skills =
  '(?:riding|equestrian|sailing|surf(?:ing)?|kite\\w*|ski|skiing|snowboard\\w*|diving|flying|climbing|danc(?:e|ing)|swimming|golf|fencing|archery|pottery|ceramics?|cookery|cooking|sewing|photography)';
const schools = '(?:schools?|academ(?:y|ies)|studios?|stables?|cent(?:re|er)s?)';

/** What words mean at schools of a skill. */
export const lessonRealms: readonly Realm[] = [
  {
    when: /\b(?:riding|equestrian|pony|horse) (?:\w+ )?(?:schools?|academ(?:y|ies)|stables?|cent(?:re|er)s?|clubs?)\b/i,
    words: { schoolHorse: ['horse', 'pony', 'school horse', 'riding horse'] },
    nothing: ['horse riding', 'horse riding school', 'ride', 'trail', 'trail ride'],
  },
  {
    when: new RegExp(`\\b${skills} (?:\\w+ )?${schools}\\b`, 'i'),
    words: {
      teacher: [
        'skipper',
        'potter',
        'riding instructor',
        'ski instructor',
        'surf instructor',
        'dance teacher',
      ],
    },
  },
  {
    when: new RegExp(
      `^(?=[\\s\\S]*\\b${skills} (?:\\w+ )?${schools}\\b)[\\s\\S]*(?:\\blessons? ?\\(|\\b(?:present\\w*|show\\w*|brows\\w*|choos\\w*|select\\w*|kinds of|types of) (?:the |an? |our |their )?(?:\\w+ )?lessons?\\b)`,
      'i',
    ),
    words: { lessonOffer: ['lesson', 'riding lesson', 'lesson type', 'kind of lesson'] },
  },
];
