import { gearIn } from './named-goods.ts';
import { singularOf } from '../words/singular.ts';

/** What any site may be called; it says nothing of whose it is. */
const generic =
  /^(?:(?:online|digital|virtual|appointments?|tickets?|tables?|rooms?|service|customer|member|public|multi-page|informational?|full|complete) )*(?:shop|store|web ?shop|shopping|e-?commerce|mall|marketplace|market|booking|reservations?|appointments?|scheduling|management|ordering|rental|comparison|service|services|information|introduction|presentation|showcase|landing|content|marketing|magazine|blog|journal|news|forum|community|membership|portfolio|brand|organi[sz]ation|institution|personal|personal portfolio)$/i;
/** Whom a site belongs to: a place, a firm, a club. */
const institution =
  /\b(?:gym|studio|school|academy|college|university|kindergarten|nursery|daycare|club|shop|store|clinic|hospital|practice|surgery|pharmacy|station|agency|company|firm|business|cent(?:re|er)|museum|gallery|hall|salon|barbershop|restaurant|caf[eé]|bistro|bakery|brewery|winery|vineyard|farm|orchard|library|hotel|hostel|lodge|guest ?house|inn|campsite|resort|garage|workshop|theat(?:re|er)|cinema|opera|orchestra|choir|band|association|society|union|charity|foundation|shelter|rescue|zoo|aquarium|park|garden|pool|spa|laundry|office|bureau|church|parish|temple|town|city|village|municipality|council|festival|conference|market|cooperative|dealership|boutique|atelier|photographer|architect|dentist|veterinarian|doctor|lawyer|notary|plumber|electrician|carpenter|tailor|florist|butcher|optician|chef|musician|artist|writer|designer|rental|delivery|service|services|team|startup|start-up|provider|manufacturer|supplier|planner|operator)$/i;
const subject =
  /\b(web ?sites? and blogs?|web ?sites?|sites?|web ?app|app|application|platform|portal|portfolio|homepage|home page|system|tool|shop|store|marketplace|magazine|blog|forum|community|brochure|page)\s+(?:for|of|about)\s+(?:(an?|the|my|our)\s+)?([\p{L}\d'’& -]{3,60}?)(?=[.,;:!?\n]|$|\s+(?:with|that|where|which|who|whose|to|using|including|having|offering|selling|located|on|in|by|near|at|from|called|named|so)\b)/iu;

/** Whom or what a site is for, as a name: `Veterinary clinic`, `Handmade soap and candle shop`. */
export function nameOfSubject(text: string): string | undefined {
  const match = subject.exec(text);
  if (!match) return undefined;
  const [, kind = '', article = '', said = ''] = match;
  const words = said
    .replace(
      /^(?:small|local|new|modern|family|little|large|big|independent|fictional|fictitious)(?:[- ](?:run|owned))?\s+/i,
      '',
    )
    .trim();
  const count = words.split(/\s+/).length;
  if (count > 5 || words.length > 44) return undefined;
  if (institution.test(words)) return words;
  const ofGoods = /^(?:shop|store|marketplace)$/i.test(kind) && gearIn(words) !== undefined;
  if (ofGoods && count <= 3) return `${words} ${kind.toLowerCase()}`;
  if (article !== '' || /\w+ing\b/.test(words.split(/\s+/)[0] ?? ''))
    return count <= 4 && !/ing\b/.test(words) ? words : undefined;
  // What is sold or written about: the shop or the magazine is called after it.
  if (!/^(?:shop|store|marketplace|magazine|blog|forum)$/i.test(kind)) return undefined;
  const named = words
    .split(/\s+/)
    .map((word, index, all) =>
      index === all.length - 1 || /^(?:and|&)$/.test(all[index + 1] ?? '') ? singularOf(word) : word,
    )
    .join(' ');
  const whole = `${named} ${kind.toLowerCase()}`;
  return whole.length <= 40 ? whole : words;
}

/** Whether what a message calls the app says nothing of what it is. */
export function isGeneric(described: string | undefined): boolean {
  return described !== undefined && generic.test(described);
}

/** Whether a name is that of a place, a firm or a club. */
export function isInstitution(name: string): boolean {
  return institution.test(name);
}
