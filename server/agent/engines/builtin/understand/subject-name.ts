import { gearIn } from './named-goods.ts';
import { singularOf } from '../words/singular.ts';

/** What any site may be called; it says nothing of whose it is. */
const generic =
  /^(?:(?:online|digital|virtual|appointments?|tickets?|tables?|rooms?|service|customer|member|public|multi-page|informational?|full|complete) )*(?:shop|store|web ?shop|shopping|e-?commerce|mall|marketplace|market|booking|reservations?|appointments?|scheduling|management|ordering|rental|comparison|service|services|information|introduction|presentation|showcase|landing|content|marketing|magazine|blog|journal|news|forum|community|membership|portfolio|brand|organi[sz]ation|institution|personal|personal portfolio|learning|e-?learning|education|training|back ?-?office|admin|administration|monitoring)$/i;
/** Whom a site belongs to: a place, a firm, a club. */
const institution =
  /\b(?:gym|studio|school|academy|college|university|kindergarten|nursery|daycare|club|shop|store|clinic|hospital|practice|surgery|pharmacy|station|agency|company|firm|business|cent(?:re|er)|museum|gallery|hall|salon|barbershop|restaurant|caf[eé]|bistro|bakery|brewery|winery|vineyard|farm|orchard|library|hotel|hostel|lodge|guest ?house|inn|campsite|resort|garage|workshop|theat(?:re|er)|cinema|opera|orchestra|choir|band|association|society|union|charity|foundation|shelter|rescue|zoo|aquarium|park|garden|pool|spa|laundry|office|bureau|church|parish|temple|town|city|village|municipality|council|festival|conference|market|cooperative|dealership|boutique|atelier|photographer|architect|dentist|veterinarian|doctor|lawyer|notary|plumber|electrician|carpenter|tailor|florist|butcher|optician|chef|musician|artist|writer|designer|rental|delivery|service|services|team|startup|start-up|provider|manufacturer|supplier|planner|operator)$/i;
const subject =
  /\b(web ?sites? and blogs?|web ?sites?|sites?|web ?app|app|application|platform|portal|portfolio|homepage|home page|system|tool|shop|store|marketplace|magazine|blog|forum|community|brochure|page)\s+(?:for|of|about)\s+(?:(an?|the|my|our)\s+)?([\p{L}\d'’& -]{3,60}?)(?=[.,;:!?\n]|$|\s+(?:with|that|where|which|who|whose|to|using|including|having|offering|selling|located|on|in|by|near|at|from|called|named|so)\b)/iu;

/** What a dashboard watches: `a dashboard for monitoring the energy use of offices`. */
const watched =
  /\bdashboards?(?: (?:web ?)?(?:sites?|apps?|application|page|tool|platform))? (?:for|to|that) (?:monitor|track|display|visuali[sz]|analy[sz]|show|present|view|follow)\w* (?:(?:the|our|your|my|all|live|real-?time|key|current|various|different) )*([a-z][a-z '-]{2,40}?)(?: (?:data|information|figures|metrics|statistics|indicators))?(?=[.,;:!?\n]|$| (?:of|by|in|on|at|for|across|with|and|from|over|to|that|where|which|using|per)\b)/i;
/** What any dashboard shows. */
const anyFigures = /^(?:data|information|figures|metrics|statistics|indicators|performance|results|values)$/i;

/** `Energy use dashboard`. */
function nameOfDashboard(text: string): string | undefined {
  const words = watched.exec(text)?.[1]?.trim();
  if (words === undefined || anyFigures.test(words) || words.split(/\s+/).length > 4) return undefined;
  return `${words} dashboard`;
}

/** Whom or what a site is for, as a name: `Veterinary clinic`, `Handmade soap and candle shop`. */
export function nameOfSubject(text: string): string | undefined {
  const board = nameOfDashboard(text);
  if (board !== undefined) return board;
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
  if (count > 6 || words.length > 50) return undefined;
  const shopOf = /^(shop|store|boutique) (?:of|for|selling) (.+)$/i.exec(words);
  if (shopOf?.[1] && shopOf[2]) return `${inOne(shopOf[2])} ${shopOf[1].toLowerCase()}`;
  // `publishing news about a city`: the news of the city, and not the city.
  const told = /^\w+ing ([\w ]{3,30}) (?:about|of|from) (?:an?|the) ([\w ]{3,20})$/i.exec(words);
  if (told?.[1] && told[2]) return `${told[2]} ${told[1]}`;
  if (institution.test(words)) return withoutForm(words);
  const ofGoods = /^(?:shop|store|marketplace)$/i.test(kind) && gearIn(words) !== undefined;
  if (ofGoods && count <= 3) return `${words} ${kind.toLowerCase()}`;
  if (article !== '' || /\w+ing\b/.test(words.split(/\s+/)[0] ?? ''))
    return count <= 4 && !/ing\b/.test(words) ? withoutForm(words) : undefined;
  // What is sold or written about: the shop or the magazine is called after it.
  if (!/^(?:shop|store|marketplace|magazine|blog|forum)$/i.test(kind)) return undefined;
  const whole = `${inOne(words)} ${kind.toLowerCase()}`;
  return whole.length <= 40 ? whole : words;
}

/** Of one: `soap and candle` of soaps and candles. */
function inOne(goods: string): string {
  return goods
    .split(/\s+/)
    .map((word, index, all) =>
      index === all.length - 1 || /^(?:and|&)$/.test(all[index + 1] ?? '') ? singularOf(word) : word,
    )
    .join(' ');
}

/** That it is a company says little of one whose trade is said in several words. */
function withoutForm(words: string): string {
  const rest = words.replace(
    /\s+(?:company|firm|business|enterprise|provider)(?: chain)?$|(?<=\w)\s+chain$/i,
    '',
  );
  return rest.split(/\s+/).length > 1 ? rest : words;
}

/** Whether what a message calls the app says nothing of what it is. */
export function isGeneric(described: string | undefined): boolean {
  return described !== undefined && generic.test(described);
}

/** Whether a name is that of a place, a firm or a club. */
export function isInstitution(name: string): boolean {
  return institution.test(name);
}
