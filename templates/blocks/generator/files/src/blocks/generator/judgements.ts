import type { Judge } from './judges.ts';
import { writingReasons } from './writing-judgement.ts';
import { keywordsOf, sentencesOf } from './sentences.ts';

export interface Reason {
  rule: string;
  /** How much it adds to the score. */
  points: number;
  /** Words of the text that led to it. */
  found: readonly string[];
}

export interface Judgement {
  /** 0 to 100. */
  score: number;
  verdict: 'good' | 'mixed' | 'bad';
  reasons: readonly Reason[];
  /** What a text should hold and does not. */
  missing: readonly string[];
}

const positive =
  /\b(?:good|great|excellent|amazing|awesome|love[ds]?|lovely|like[ds]?|perfect\w*|best|happy|pleased|delight\w*|wonderful|fantastic|superb|brilliant|recommend\w*|enjoy\w*|fast|quick\w*|friendly|helpful|easy|easily|comfortable|beautiful\w*|reliable|thank\w*|satisf\w+|impress\w+|nice|kind|clean|delicious|fresh|worth|works|glad|outstanding|smooth\w*|fair|polite|well)\b|好|棒|喜欢|满意|推荐|优秀|完美|开心|方便|快|值得|感谢|舒服|漂亮|美味/giu;
const negative =
  /\b(?:bad|worst|worse|terrible|awful|horrible|poor\w*|hate[ds]?|disappoint\w*|broken|broke|slow\w*|rude|useless|waste\w*|dirty|late|expensive|overpriced|annoy\w*|angry|sad|problem\w*|issue\w*|defect\w*|fail\w*|missing|refund\w*|unhelpful|unfriendly|difficult|confus\w+|uncomfortable|cold|never again|complain\w*|wrong|crash\w*|noisy|cheap\w*|unreliable|boring|lost|damag\w+|scratch\w*|stopped working)\b|差|坏|糟|失望|讨厌|慢|贵|脏|难用|问题|退款|后悔|无聊|投诉|破/giu;
const turns =
  /\b(?:not|no|never|isn['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|won['’]t|hardly|without)\s+(?:\w+\s+){0,2}$|(?:不|没|无)[^，。]{0,1}$/iu;

/** How good a text speaks: words that praise and words that complain, turned round after “not”. */
function sentimentOf(text: string): Judgement {
  const found: { word: string; good: boolean }[] = [];
  for (const [pattern, good] of [
    [positive, true],
    [negative, false],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const turned = turns.test(text.slice(Math.max(0, match.index - 24), match.index));
      found.push({ word: match[0].toLowerCase(), good: turned ? !good : good });
    }
  const count = (good: boolean) => found.filter((each) => each.good === good).length;
  const [likes, complains] = [count(true), count(false)];
  const total = likes + complains;
  const score = total === 0 ? 50 : Math.round(50 + (50 * (likes - complains)) / (total + 1));
  const wordsOf = (good: boolean) => [
    ...new Set(found.filter((each) => each.good === good).map(({ word }) => word)),
  ];
  return judged(score, {
    bounds: [42, 58],
    reasons: [
      { rule: 'praise', points: likes, found: wordsOf(true) },
      { rule: 'complaint', points: -complains, found: wordsOf(false) },
    ],
  });
}

interface Rule {
  rule: string;
  points: number;
  pattern: RegExp;
  /** It counts when nothing is found. */
  lacks?: boolean;
}

const credible: readonly Rule[] = [
  {
    rule: 'sensation',
    points: -18,
    pattern:
      /\b(?:shocking|unbelievable|you won['’]t believe|miracle|secret\w*|exposed|bombshell|mind-?blowing|they don['’]t want you|destroy(?:s|ed)|hoax|cover-?up|100 ?%|guaranteed|cure[sd]?|instantly|wake up|banned)\b|震惊|惊人|秘密|奇迹|曝光|不转不是|必看|绝对/giu,
  },
  { rule: 'shouting', points: -12, pattern: /(?:\b[A-Z]{4,}\b[\s\S]{0,80}){2}|[!！]{2,}|\?!/g },
  {
    rule: 'forwards',
    points: -12,
    pattern:
      /\b(?:share (?:this )?(?:before|now|with everyone)|forward this|click here|spread the word|before it(?:['’]s| is) deleted)\b|转发|扩散/giu,
  },
  {
    rule: 'unnamed',
    points: -10,
    pattern:
      /\b(?:some (?:say|people say)|people are saying|everyone knows|experts say|sources say|it is said|rumou?rs?)\b|据说|有人说|专家称|网传/giu,
  },
  {
    rule: 'sources',
    points: 16,
    pattern:
      /\b(?:according to|reported by|said (?:in|on|the)|told|stud(?:y|ies)|published|university|journal|ministry|agency|spokes\w+|official (?:figures|statistics)|report by)\b|https?:\/\/|根据|研究|大学|部门|发言人|报道/giu,
  },
  { rule: 'numbers', points: 8, pattern: /\b\d+(?:[.,]\d+)?(?: ?%| percent| million| thousand)?\b/g },
  {
    rule: 'dates',
    points: 8,
    pattern:
      /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|20\d\d|19\d\d)\b|\d+月|\d+年/giu,
  },
  { rule: 'quotes', points: 8, pattern: /["“][^"”]{12,}["”]|「[^」]{6,}」/g },
  {
    rule: 'cautious',
    points: 6,
    pattern: /\b(?:may|might|could|suggests?|likely|appears?|estimated?)\b|可能|或许|估计/giu,
  },
  {
    rule: 'nosources',
    points: -14,
    pattern: /\b(?:according to|stud(?:y|ies)|said|told|report\w*|published)\b|https?:\/\/|根据|研究|报道/giu,
    lacks: true,
  },
];

const clean: readonly Rule[] = [
  {
    rule: 'prize',
    points: -22,
    pattern:
      /\b(?:you(?:['’]ve| have)? won|winner|prize|lottery|free (?:gift|money|iphone)|claim (?:your|now)|cash bonus|inheritance)\b|中奖|免费领取|奖金/giu,
  },
  {
    rule: 'urgent',
    points: -16,
    pattern:
      /\b(?:urgent|immediately|act now|within 24 hours|limited time|last chance|expires? (?:today|soon)|account (?:will be )?(?:suspended|closed|locked))\b|立即|紧急|马上|限时/giu,
  },
  {
    rule: 'secrets',
    points: -22,
    pattern:
      /\b(?:password|pin code|credit card|bank (?:account|details)|social security|verify your (?:account|identity)|confirm your (?:account|identity|details))\b|密码|银行卡|验证码|身份证/giu,
  },
  { rule: 'links', points: -12, pattern: /\bclick (?:here|below|the link)\b|https?:\/\/\S+|bit\.ly|点击/giu },
  { rule: 'shouting', points: -10, pattern: /(?:\b[A-Z]{4,}\b[\s\S]{0,80}){2}|[!！]{2,}|\${2,}/g },
  {
    rule: 'unknown',
    points: -8,
    pattern: /\bdear (?:customer|user|friend|sir|madam|winner|beneficiary)\b|尊敬的用户/giu,
  },
  { rule: 'person', points: 14, pattern: /\b(?:hi|hello|dear) [A-Z][a-z]+\b/g },
  { rule: 'signed', points: 10, pattern: /\b(?:best|kind) regards\b|\bsee you\b|\bthanks,|此致/giu },
];

function byRules(
  text: string,
  rules: readonly Rule[],
  { start, bounds }: { start: number; bounds: readonly [number, number] },
) {
  const reasons = rules.flatMap(({ rule, points, pattern, lacks }): Reason[] => {
    const found = [...new Set([...text.matchAll(pattern)].map(([word]) => word.trim().slice(0, 40)))];
    if (lacks) return found.length === 0 ? [{ rule, points, found: [] }] : [];
    return found.length === 0
      ? []
      : [{ rule, points: points * Math.min(2, found.length), found: found.slice(0, 6) }];
  });
  return judged(start + reasons.reduce((sum, { points }) => sum + points, 0), { bounds, reasons });
}

/** How much of what another text asks for a text holds. */
function matchOf(text: string, wanted: string): Judgement {
  const asked = keywordsOf(wanted, 24).map(({ word }) => word);
  const own = text.toLowerCase();
  const has = (word: string) => own.includes(word) || own.includes(word.replace(/(?:ing|ed|es|s)$/, ''));
  const found = asked.filter(has);
  const missing = asked.filter((word) => !has(word));
  const score = asked.length === 0 ? 0 : Math.round((100 * found.length) / asked.length);
  const sentences = sentencesOf(text).length;
  return {
    ...judged(score, {
      bounds: [40, 70],
      reasons: [
        { rule: 'held', points: found.length, found },
        { rule: 'lacking', points: -missing.length, found: missing },
        ...(/\d/.test(text)
          ? [{ rule: 'figures', points: 1, found: [] }]
          : [{ rule: 'nofigures', points: -1, found: [] }]),
        ...(sentences < 3 ? [{ rule: 'brief', points: -1, found: [] }] : []),
      ],
    }),
    missing,
  };
}

function judged(
  points: number,
  { bounds: [low, high], reasons }: { bounds: readonly [number, number]; reasons: readonly Reason[] },
): Judgement {
  const score = Math.max(0, Math.min(100, points));
  return {
    score,
    verdict: score < low ? 'bad' : score > high ? 'good' : 'mixed',
    reasons: reasons.filter(({ points: each, found }) => each !== 0 || found.length > 0),
    missing: [],
  };
}

/** What the rules say of a text; `wanted` is what it is held against. */
export function judgementOf(judge: Judge, text: string, wanted = ''): Judgement {
  switch (judge) {
    case 'sentiment':
      return sentimentOf(text);
    case 'credibility':
      return byRules(text, credible, { start: 60, bounds: [45, 65] });
    case 'spam':
      return byRules(text, clean, { start: 80, bounds: [40, 65] });
    case 'match':
      return matchOf(text, wanted);
    case 'writing': {
      const reasons = writingReasons(text);
      const points = reasons.reduce((sum, each) => sum + each.points, 64);
      return judged(points, { bounds: [50, 72], reasons });
    }
  }
}
