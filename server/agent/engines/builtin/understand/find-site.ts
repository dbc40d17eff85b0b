import { findKind } from './find-circumstances.ts';
import { onePage } from './find-pages.ts';
import type { Message } from './message.ts';
import type { SiteWish } from './wishes.ts';

const site =
  /\b(?:web ?sites?|sites?|web ?pages?|homepage|portfolio|blog|magazine|mini-?program|platform|(?:online )?(?:shop|store)|e-?commerce|brochure)\b|网站|官网|主页|网页|博客|商城|小程序|平台/i;
const biography =
  /\bbiograph(?:y|ies|ical)\b[^.,]{0,25}\b(?:web ?site|site|page|platform|app)\b|\ba person's life\b|\blife and (?:work|achievements)\b|\bmemorial (?:web)?site\b|\bcurriculum vitae\b|人物传记|传记(?:网站|网页|平台)|生平(?:网站|展示)/i;
const professions =
  /\b((?:(?:graphic|web|fashion|interior|product|ui|ux|game) )?designer|(?:civil|structural|mechanical|electrical|electronics|software|chemical|environmental|data|sound|web|front-?end|back-?end|full-?stack|mobile|app|game) (?:engineer|developer)|(?:data|computer|research|marine|food) scientist|photographer|illustrator|architect|developer|writer|painter|musician|artist|film-?maker|animator|freelancer|stylist|chef|engineer|programmer|scientist|researcher|analyst|consultant|teacher)(?:'?s)?\b/i;
const chineseProfessions = /设计师|摄影师|插画师|建筑师|开发者|作家|画家|音乐人|艺术家|导演|工程师/;
const personal =
  /\bportfolio\b(?! (?:management|tracker|value|of stocks))|\bpersonal (?:web ?site|homepage|page|brand)\b|\b(?:resume|cv) (?:web)?site\b|作品集|个人网站|个人主页/i;
/** Whose portfolio it is: that of a firm presents no single person. */
const ofFirm =
  /\bportfolio\b(?: (?:web ?)?(?:site|page))?[^.,;]{0,10}\b(?:for|of)\b[^.,;]{0,50}\b(?:compan(?:y|ies)|agency|firm|studio|bureau|business|practice|contractor|builders?)\b|\b(?:web ?site|site|homepage|page) (?:for|of) [^.,;]{0,40}?\b(?:compan(?:y|ies)|agency|firm|studio|bureau)\b[^.]{0,80}\bportfolio\b/i;
const wide =
  /\bsearch(?:ing|es)? (?:for |through |across |the |all |any |their )*(?:(?:relevant|related|specific|desired|useful|whole|entire) )?(?:information|contents?|anything|everything|articles? and|site|website)\b|\b(?:website|site)[- ](?:wide )?search\b|\bsearch (?:the|this) (?:website|site)\b|全站搜索|站内搜索|搜索[^。]{0,10}(?:信息|内容|网站)/i;
const purpose =
  /\b(?:website|site|platform|shop|store|homepage|company|business|firm|mini-?program|blog|portal|web ?page)(?:\s+\w+){0,3}?\s+(?:that|which)\s+(?:can\s+)?(provides?|offers?|sells?|teaches|helps?|shares?|connects?|brings?|makes?|publishes|presents?|rents?)\s+([^.;:!?\n]{4,90})/i;

/** What a site for readers and visitors is about; nothing for tools. */
export function findSite(message: Message): SiteWish | undefined {
  const text = message.text.slice(0, 8000);
  if (!site.test(text) && findKind(text) !== 'brochure') return undefined;
  const offered = purpose.exec(text);
  const life =
    biography.test(text) && !/\bbiograph\w+ (?:field|section|of (?:the )?(?:author|user)s?)\b/i.test(text);
  const own =
    !life &&
    personal.test(text) &&
    !/\b(?:stock|invest|crypto)|\b(?:company|agency|firm|studio|team)(?:['’]s)? portfolio\b/i.test(text) &&
    !ofFirm.test(text);
  const profession = own
    ? (professions.exec(text)?.[1]?.toLowerCase() ?? chineseProfessions.exec(text)?.[0])
    : undefined;
  return {
    onePage: onePage.test(text),
    search: wide.test(text) && !onePage.test(text),
    ...(offered ? { offer: offerOf(offered[1] ?? '', offered[2] ?? '') } : {}),
    ...(life ? { life: true } : {}),
    ...(own ? { profession: profession ?? (message.language === 'zh' ? '设计师' : 'designer') } : {}),
  };
}

/** `provides leadership training services`: what is done, and with what. */
function offerOf(verb: string, what: string): { verb: string; what: string } {
  const base = verb.toLowerCase().replace(/(?<=ch|sh)es$|(?<=[^s])s$/, '');
  const cut = what
    .replace(/\s+(?:to|for|where|with|so|by|allowing|and (?:allows?|lets?|helps?|can|should)).*$/i, '')
    .replace(/,.*$/, '')
    .trim();
  return { verb: base, what: cut };
}
