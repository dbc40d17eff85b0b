import type { Phrase, Wishes } from './wishes.ts';

/** A goal for a number that is written down day after day. */
export interface TargetWish {
  /** What it is about, in the person's words: `sleep`, `water intake`. */
  about?: string;
  per: 'day' | 'week' | 'month';
  phrase: Phrase;
}

const english =
  /\b(?:set(?:ting)?|define|choose|adjust|change|enter|have|with|reach(?:ing)?|meet(?:ing)?|towards?|against|and|,) (?:an? |the |their |your |own |my |personal |custom )*(daily|nightly|weekly|monthly)?((?: ?(?!goals?\b|targets?\b)[a-z-]+){0,3}?) ?(?:goals?|targets?)\b(?: (?:for|of) (?:the |their |your )?(?:daily |nightly |weekly )?([a-z]+(?: intake| time| hours)?))?/i;
const chinese =
  /(?:设置|设定|制定|每日|每天|每周|每月)(?:一个|自己的)?(每日|每天|每晚|每周|每月)?([\p{Script=Han}]{0,4})目标/u;
const plain =
  /^(?:personal|own|new|clear|specific|custom|individual|their|your|fitness|health|some|different)$/i;
const money =
  /sav(?:e|ing|ings)|financ|spend|money|budget|sales|revenue|fund|career|learning|project|存钱|储蓄|销售/i;
const periods: Readonly<Record<string, TargetWish['per']>> = {
  weekly: 'week',
  monthly: 'month',
  每周: 'week',
  每月: 'month',
};

/** `set a nightly sleep goal`: how much of something is to be reached each day, week or month. */
export function withTarget(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  if (wishes.game || wishes.plays || wishes.quiz || wishes.courses || wishes.streaks) return wishes;
  const match = (wishes.language === 'zh' ? chinese : english).exec(said);
  if (!match || match[0].includes('.')) return wishes;
  // Goals that are scored are no aims.
  if (/\b(?:football|soccer|hockey|handball|futsal|assists)\b/i.test(said)) return wishes;
  const [, often = '', before = '', after = ''] = match;
  const words = (before.trim() || after.trim())
    .split(' ')
    .filter((word) => word !== '' && !plain.test(word))
    .join(' ');
  if (money.test(match[0]) || (often === '' && words === '')) return wishes;
  const phrase: Phrase = [match.index, match.index + match[0].length];
  const inside = ([start, end]: Phrase) => phrase[0] <= start && end <= phrase[1];
  const others = wishes.things.filter(
    ({ entry, phrases }) => !(/^(?:goal|target)$/.test(entry?.id ?? '') && phrases.every(inside)),
  );
  if (others.length === 0 || others.some(({ entry }) => /^(?:goal|savingsGoal)$/.test(entry?.id ?? '')))
    return wishes;
  return {
    ...wishes,
    things: others.map((thing) => ({
      ...thing,
      // `with calories and set a daily calorie target`: the goal is no field.
      fields: thing.fields.filter(
        ({ label }) => !(label.includes(' ') && match[0].toLowerCase().includes(label.toLowerCase())),
      ),
    })),
    target: { ...(words ? { about: words } : {}), per: periods[often.toLowerCase()] ?? 'day', phrase },
    unknown: wishes.unknown.filter(({ phrase: each }) => !inside(each)),
  };
}
