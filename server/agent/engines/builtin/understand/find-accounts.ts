import { take, type Message } from './message.ts';
import type { Phrase } from './wishes.ts';

const people =
  '(?:users?|members?|people|customers?|visitors?|players?|students?|patients?|employees?|residents?|readers?|they)';
const modal = '(?:can|may|must|will|to|should(?: be able to)?|need to|are able to)';
/** What ends `register`, so that `register products` is not meant. */
const end = '(?=\\s*(?:[,.;:!)]|and\\b|or\\b|with\\b|as\\b|on\\b|using\\b|by\\b|in\\b|to\\b|before\\b|$))';

/** Ways to ask for people who log in. */
const asks: readonly RegExp[] = [
  /\b(?:user |member |secure |social )?(?:log[- ]?ins?|sign[- ]?ins?|log(?:ging)? in|sign(?:ing)? in|logged[- ]in|signed[- ]in)\b/gi,
  /\buser (?:registrations?|sign[- ]?ups?|accounts?|authentication|profiles?|management|information|roles?|permissions?|rights|cent(?:er|re)|types?)\b/gi,
  /\b(?:their|own|individual|trading|member|customer|student|employee|registered|multiple) accounts?\b/gi,
  /\b(?:create|register|open|set up|sign up for)(?:ing)? (?:an?|new|their)(?: new| personal| user)* accounts?\b/gi,
  /(?<!key |bank )\baccount (?:management|settings|page|information|registration|creation|details)\b/gi,
  new RegExp(
    `\\b${people} ${modal} (?:also |first |easily )?(?:register|sign up|log in|sign in)${end}`,
    'gi',
  ),
  /\bregist(?:er|ration) and (?:log|sign)/gi,
  /\bauthenticat(?:ion|e|ed)\b/gi,
  /\bpasswords?\b(?! (?:manager|generator|vault|strength|keeper|list))/gi,
  /\b(?:personal|my|member) cent(?:er|re)\b|\bpersonal profiles?\b|\bprofile (?:page|management)\b|\bmy (?:profile|account)\b/gi,
  /\bmanag(?:e|ing) (?:all |the |other |registered )*users?\b|\b(?:add|invite|block|ban|remove|delete|deactivate|suspend)(?:ing)? (?:all |the |other |new )*users\b/gi,
  /\brole[- ]based\b|\baccess control\b|\b(?:access|user) (?:rights|levels?)\b|\b(?:different|several|multiple|two|three|four) (?:user )?(?:roles|kinds of users|types of users|user types|permissions)\b/gi,
  /\bmulti-?user\b|\bmultiple users\b|\bhas users\b|\binvite (?:other |their )?(?:users|members|people|friends|colleagues)\b/gi,
  /\bonly visible to (?:the|its|their) (?:creator|owner|author)\b|\b(?:resident|member|user|seller|identity) verification\b|\bmoderation (?:features?|tools?|queue)\b/gi,
  /登录|登陆|(?:用户|会员|账号)注册|注册(?=登|和登|、登|与登|账|用户|会员|功能|，|。|$)|账号|账户管理|用户管理|会员管理系统|个人中心|会员中心|权限(?:管理|控制|分配)?|多用户|用户角色|后台管理|管理(?:所有|全部)?用户/gu,
];

/** Without accounts; and where log-ins are what is kept. */
const refusals =
  /\bpassword (?:manager|vault|keeper|generator)\b|\b(?:no|without|(?:not|n't) (?:need|require|have|want)|skip|free of)\b(?: (?:any|a|an|the|user|need for|requiring|to|people|for))* (?:log-?ins?|log in|sign-?ins?|sign in|sign-?ups?|sign up|accounts?|registration|authentication|passwords?)\b|无需(?:登录|注册)|不(?:需要|用|必)(?:登录|注册|账号)|免登录/gi;

/** Where accounts hold money. */
const money = /\b(?:finances?|bank(?:ing)?|transactions|balances|budgets?)\b/i;

/** Where a message asks for accounts. Their words are used up, so that nothing else is read into them. */
export function findAccounts(message: Message): Phrase[] {
  const text = message.text.slice(0, 20_000);
  if (text.search(refusals) >= 0) return [];
  const found = asks.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(
        ([words]) => !(money.test(text) && /^(?:their|own|individual|multiple) accounts?$/i.test(words)),
      )
      .map((match): Phrase => [match.index, match.index + match[0].length]),
  );
  message.tokens.forEach((token, index) => {
    if (found.some(([from, to]) => token.start >= from && token.end <= to)) take(message, index, index + 1);
  });
  return found.slice(0, 12);
}

export function refusesAccounts(text: string): boolean {
  return text.slice(0, 20_000).search(refusals) >= 0;
}
