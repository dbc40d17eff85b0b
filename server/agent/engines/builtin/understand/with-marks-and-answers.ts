import type { Wishes } from './wishes.ts';

const wishList = /\bwish ?lists?\b|心愿单|愿望清单/i;
const wishesKept = /\bwishes\b|\bgift (?:list|registry|ideas)\b|\bbirthday\b|\bchristmas\b|礼物/i;
const commonQuestions =
  /\banswers? to (?:\w+ ){0,2}questions\b|\b(?:common|frequent|frequently asked) questions\b|\bfaqs?\b|\bopen(?:ing)? and clos(?:e|ing) (?:the )?questions\b|常见问题/i;

/** Who writes the answers of a site, or asks for more of them. */
const answersKept =
  /\b(?:manag|maintain|edit|add|creat|publish|updat|submit|vot|comment|categor)\w* (?:\w+ ){0,3}(?:faqs?|(?:frequently asked|common) questions|help articles?)\b|\b(?:faqs?|knowledge base|help) (?:management|administration|system|database)\b|(?:管理|维护|编辑|添加|发布)[^，。,.]{0,6}常见问题|常见问题(?:的)?(?:管理|维护)/i;

const asksForQuotes = /\b(?:request|ask for|get)(?:ing)? (?:a |an )?(?:free )?quotes?\b|\bquote requests?\b/i;
/** What a firm does, and no list of its jobs. */
const trade = /\bmaintenance (?:firm|company|business|contractor|specialist|provider)s?\b/i;
/** Customers a site is made for. */
const wonOver =
  /\b(?:win|attract|reach|convince|gain|acquire|inform)(?:ning|ing)?\b[^.;]{0,40}\b(?:customers?|clients?)\b|\b(?:potential|prospective|new) (?:customers|clients)\b/i;
const clientsKept = /\b(?:manage|list of|track|our|show(?:ing)?|featured?) (?:customers|clients)\b/i;

/**
 * A wish list of a shop is a mark on what it sells; common questions of a site, those it is made for and the quotes they
 * ask for have their places there: none of them is a list of its own.
 */
export function withMarksAndAnswers(wishes: Wishes): Wishes {
  const { things, quiz, site, assistant } = wishes;
  const said = wishes.text.slice(0, 20_000);
  const dropped = new Set<string>();
  if (wishList.test(said) && !wishesKept.test(said)) dropped.add('wish');
  if (site && !quiz && commonQuestions.test(said)) {
    dropped.add('question');
    // An assistant answers from those that are kept.
    if (!assistant && !answersKept.test(said)) dropped.add('faq');
  }
  if (site && asksForQuotes.test(said)) dropped.add('quote');
  if (site && wonOver.test(said) && !clientsKept.test(said)) dropped.add('client');
  if (site && trade.test(said)) dropped.add('maintenance');
  const kept = things.filter(({ entry }) => !dropped.has(entry?.id ?? ''));
  return kept.length === 0 || kept.length === things.length ? wishes : { ...wishes, things: kept };
}
