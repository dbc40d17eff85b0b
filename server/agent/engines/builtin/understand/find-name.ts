import type { Message } from './message.ts';
import { nameOfSite } from './named-site.ts';
import { isGeneric, nameOfSubject } from './subject-name.ts';

const explicit = [
  /\b(?:called|named|titled|with the name)\s+["“”'‘]?((?:[^"“”'‘’.,;!?:：\n]|[:.](?=\S)){2,50})/i,
  /(?:名为|叫做|名叫|取名)[“”"「]?([^“”"」，。,.:：\n]{1,30})/,
];
const proper =
  /\bfor\s+(?!(?:the\s+)?U[IX]\b)((?:the\s+)?[\p{Lu}0-9][\p{L}\p{N}_:&'’-]*(?:\.\w+)*(?:\s+(?:[\p{Lu}0-9][\p{L}\p{N}_:&'’-]*(?:\.\w+)*|re:\w+|of|and)){0,5})/u;
/** `a shopping website for selling handmade ceramics`. */
const wares =
  /\b(?:selling|that sells|to sell) ([\w -]{3,40}?)(?=\s+(?:with|and|to|where|online|for)\b|[.,]|$)/i;
/** What is promoted is what it is called: `for promoting Fundraiser Day`. */
const promotion =
  /\b[Pp]romot(?:e|es|ing|ion of)\s+(?:the |our |an? )?((?:[A-Z][\w'&-]*|of|and)(?:\s+(?:[A-Z][\w'&-]*|of|and))*)/;
const kinds =
  'app|application|web app|website|web application|web site|site|platform|tool|system|program|mini-program|dashboard|page|game';
const secondHalf = new RegExp(
  `^\\s+and\\s+((?:(?!(?:an?|the|to|with|for|that|of|on|in|let|lets|my|our|their)\\b)[a-z-]+\\s+){0,3}?(?:${kinds}|blog|calculator|community|companion|diary|forum|generator|journal|logbook|magazine|maker|marketplace|planner|portal|shop|store|tracker))\\b`,
  'i',
);
const head = new RegExp(
  `(?<!\\b(?:an?|the|my|our|graphic|web|interior|product|fashion|ui|ux) )\\b(?:create|build|make|develop|implement|design|generate|write|need|want|like|(?<=\\b(?:i|we|to) )have)\\s+(?:me\\s+|us\\s+)?(?:(?:an?|the|my|our)\\s+)?(.{3,80}?)(?=[.,;:!?\\n]|$|\\s+(?:with|for|that|where|which|using|to|so|about|in|from|based|showing|who|focused|tailored|featuring|connecting|and|including|includes|on)\\b)`,
  'i',
);
const chineseHead =
  /(?:创建|做|开发|制作|实现|设计|搭建|生成|写)(?:一个|个|一款)?([\p{Script=Han}A-Za-z0-9 ]{2,20}?)(?=[，。,.、；;！!\n]|$|，|，|包括|可以|支持|用于|用来|带)/u;

const chineseSubject =
  /^(?:一个|一家|为)?(?:小|我的|我们的)?([\p{Script=Han}]{2,14}?)(?:的)?(?:官网|网站|应用|小程序|系统|平台)/u;
const subject =
  /\b(?:website|site|app|application|platform|portal|portfolio|homepage|system|tool)\s+for\s+(?:(?:an?|the|my|our)\s+)?([\p{L}\p{N}_'’ -]{3,40}?)(?=[.,;:!?\n]|$|\s+(?:with|that|where|which|who|to|using|including|having|on|in|and)\b)/iu;

/** A place that is called after what is done there: `a coworking space`. */
const places =
  /^[\w-]+ing (?:academy|agency|cent(?:re|er)|clinic|club|company|firm|ground|hall|house|pool|rink|school|shop|space|studio|team)$/i;

const doing =
  /^(?:selling|buying|tracking|managing|booking|finding|sharing|learning|renting|promoting|showing|organi[sz]ing|planning|displaying|presenting|creating|making|writing|reading|teaching|collecting|listing|comparing|monitoring|viewing|ordering|recording)\b/i;

/** `roofing contractor`, `scuba diving instructor`: one who does it, and not what is done. */
function isOfTrade(words: string): boolean {
  return !doing.test(words) && /ing [\w-]*[^s\W]$/i.test(words);
}

/** Whom or what a site is for: `a website for a small Italian restaurant` is called after the restaurant. */
function subjectOf(text: string): string | undefined {
  const words = subject
    .exec(text)?.[1]
    ?.replace(/^(?:small|local|new|modern|family)\s+/i, '')
    .trim();
  const isDone = words !== undefined && /ing\b/.test(words) && !places.test(words) && !isOfTrade(words);
  return words !== undefined && words.split(/\s+/).length <= 4 && !isDone ? words : undefined;
}

/** `Manage donors and donations` is called after what is managed. */
const managed = /^(?:manage|track|keep|record|organi[sz]e|administer|maintain) (?=\w+(?: \w+)? and )/i;

/** `Inventory for a bike shop` is that of the shop. */
const keptFor =
  /^(?:an? |the |my |our )?(inventory|directory|catalogue|catalog|register|log ?book) for (?:an?|the|our|my) ((?:[a-z'’-]+ ){0,2}[a-z'’-]+)[.]?$/i;

/** What to call the app, if the message gives it a name or describes it in a short noun phrase. */
export function findName(message: Message): string | undefined {
  const text = message.text.slice(0, 2000).trim();
  for (const pattern of explicit) {
    const name = pattern.exec(text)?.[1]?.trim();
    if (name && !/^(?:it|this|that)$/i.test(name))
      return name.replace(/\s+(?:where|that|which|for|with|to)\b.*$/i, '');
  }
  if (message.language === 'zh') return chineseName(text);
  // `generates customizable logos`: what it makes is its name.
  const makes =
    /^(?:it )?(?:generates|creates|makes|draws|builds|designs) (?:an? |the )?([\w' -]{3,40}?)(?=[.,;:!?\n]|$| (?:with|for|from|that|by|and|in)\b)/i.exec(
      text,
    )?.[1];
  if (makes) return sentenceCase(makes);
  const promoted = promotion.exec(text)?.[1]?.trim();
  if (promoted) return promoted.replace(/\s+(?:and|of)$/, '');
  const owned = nameOfSite(text);
  if (owned) return owned;
  const kept = keptFor.exec(text);
  if (kept?.[1] && kept[2]) return sentenceCase(`${kept[2]} ${kept[1].toLowerCase()}`);
  const described = descriptionOf(text);
  const sold = /^(?:shopping|e-?commerce|selling|mall)$/i.test(described ?? '')
    ? wares.exec(text)?.[1]
    : undefined;
  if (sold) return sentenceCase(sold.trim());
  const owner = proper
    .exec(text)?.[1]
    ?.replace(/[.:]+$/, '')
    .replace(/^the\s+/i, '');
  if (owner && described && /[A-Z]/.test(owner)) return `${owner} ${lastNoun(described)}`.slice(0, 60);
  // `a booking website for a salon` is called after the salon.
  const subject =
    described !== undefined && !isGeneric(described)
      ? described
      : (nameOfSubject(text) ?? subjectOf(text) ?? described);
  return subject && sentenceCase(subject.replace(/'s$/, '').replace(managed, ''));
}

function chineseName(text: string): string | undefined {
  const name =
    chineseHead.exec(text)?.[1] ??
    chineseSubject.exec(text)?.[1] ??
    (text.length <= 16 ? shortName(text) : undefined);
  const clean = name
    ?.replace(/^(简单的?|个人的?|在线|一个)/, '')
    .replace(/(的)?(应用程序|应用|小程序|网站|网页|程序|app)$/i, '')
    .trim();
  return clean === undefined || clean === '' ? undefined : clean.slice(0, 20);
}

/** A clause about what somebody does is no name: `members borrow`, `track which friend`. */
const speaks =
  /^(?:i|we|you|they|people|users|members|customers|clients|students|employees|staff|teachers|patients|guests|visitors|friends|neighbou?rs|kids|children|parents|colleagues|readers|everyone|everybody|somebody|volunteers|players|tenants|residents|drivers|sellers|buyers|(?:my|our|the) [a-z]+s) (?:[a-z]+ )?(?:am|are|can|should|must|may|want|need|have|has|borrow|lend|book|buy|sell|order|share|post|rate|use|see|write|read|pay|send|sign|register|submit|ask|play|learn|teach|track|manage|keep|get|vote|log|report|upload|request|apply|come|go|work|run|rent|hire|meet|plan|make|do)\b|^(?:track|keep|manage|organi[sz]e|remember|let|lets|help|allow|note|show|see|count|who|what|which|where|when|how|somewhere|something|record|monitor|list|collect|log|sell|share|store|save|plan|rent(?: out)?|lend)(?:$| (?:my|our|the|all|an?|which|what|who|how|where|when|of|down|some|every|each|people|us|me|your|their|to|track|and)\b)/i;

/** A few words are the name, up to what they have: `藏书（书名、作者）`. */
function shortName(text: string): string | undefined {
  if (/^(?:每|记录|给|让|用来|统计|管理|我|帮)|可以|能够|需要|想要|提交|审批/.test(text)) return undefined;
  return text.split(/[（(：:，,。]|包括|包含|带有|的?清单|的?列表/)[0];
}

function descriptionOf(text: string): string | undefined {
  const bare =
    /^(?:(?:an?|the|my|our)\s+)?([\w' -]{3,50}?)(?=[.,;:!?\n]|$|\s+(?:and (?=who|where|when)|(?:that )?sell(?:s|ing)\b(?<=(?:shop|store|boutique|market|bakery|company) (?:that )?sell(?:s|ing))|with|for|that|where|which|about|to|using|including|having|have|has|on|in|we|i)\b)/i;
  const found = head.exec(text) ?? bare.exec(text);
  const [, raw] = found ?? [];
  if (!found || raw === undefined) return undefined;
  const whole = withSecond(raw, text.slice(found.index + found[0].length));
  const words = whole
    .replace(new RegExp(`\\s+(?:${kinds})s?$`, 'i'), (kind) =>
      /(?:dashboard|game)|applications/i.test(kind) ? kind : '',
    )
    // `Track job applications` is called after what is tracked.
    .replace(/^(?:track|log|manage|organi[sz]e) (?=(?!(?:my|our|the|all) )\w+ \w+s$)/i, '')
    .replace(
      /\b(?:simple|please|interactive|comprehensive|advanced|online|responsive|web|modern|clean|beautiful|polished|compact|one-page|ai-powered|ai-driven|automated|automatic|new|small|nice|collaborative|text-based|local|secure|flashy)\b\s*/gi,
      '',
    )
    .trim();
  if (
    words === '' ||
    /^(?:\d+|each|every|all) /i.test(words) ||
    /^(?:track|keep|manage|organi[sz]e|record|log) \w+s$/i.test(words) ||
    speaks.test(words) ||
    words.split(/\s+/).length > 5 ||
    /^(?:it|this|an?|website|app|site|tool|platform|dashboard|me|system|page|corporate|company|official|business|brand|brochure)$/i.test(
      words,
    )
  )
    return undefined;
  // `a list of plants` keeps plants; `a tracker for my guitars` is named after them.
  return /^(?:lists?|collection|catalogue|catalog|register|overview|tracker|log|diary|planner|manager|organi[sz]er|inventory|database|directory|table)(?: of .*)?$/i.test(
    words,
  )
    ? undefined
    : words;
}

/** `fuel` of `a fuel and mileage logbook` is half of what it is called. */
function withSecond(first: string, rest: string): string {
  const second = secondHalf.exec(rest)?.[1];
  const isWhole = second === undefined || isGeneric(first) || new RegExp(`\\b(?:${kinds})$`, 'i').test(first);
  return isWhole ? first : `${first} and ${second}`;
}

function lastNoun(description: string): string {
  const words = description
    .replace(/\s+(?:builder|tracker|planner|manager|maker|app|tool|board|browser|viewer)s?$/i, '')
    .split(/\s+/);
  return words.at(-1) ?? description;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
