import { singularOf } from '../words/singular.ts';
import { thingIndex } from '../words/lexicon.ts';
import { entryOf } from './list-after-thing.ts';
import type { Message } from './message.ts';
import type { ThingWish } from './wishes.ts';

const trackers =
  'tracker|manager|planner|organiser|organizer|catalogue|catalog|directory|log|diary|inventory|database|collection|list|register|app|application|website|dashboard|platform|site|system|tool';
const fillers =
  /^(a|an|the|my|our|your|simple|small|basic|nice|beautiful|clean|modern|personal|little|compact|polished|online|web|mobile|new|me|us|daily|create|build|make|please|implement|develop|design|need|want|generate|interactive|comprehensive|responsive|todo|digital|full|great|local|professional|single|one-page|page|landing|company|home|management|business|with|for|of|and|use|using|html|css|javascript|react|layout|sales|test|that|based|text-based|browser|strategy|social|analytics|image|ai|startup|flashy|it|this|community|organization|testing|synthesis|wellness|automation|framework|learning|research|discovery|editor|care|library|gym|clinic|school|hotel|restaurant|salon|hospital|warehouse|bakery|cafe|church|club|garage|bank|stock|loyalty|reward|pocket|inventory|dating|class|team|family|health|music|timer|corporate|official|brand|brochure|promotional|promotion|portfolio|cultural|heritage|introduction|information|consulting|agency|energy|solutions?|software|charity|band|logos?|can|should|must|users?|sharing|taking|note-taking|writing|making|keeping|streaming|networking|hosting|messaging|posting|playing|editing|drawing|watching|uploading|which|what|who|whose|how|when|where|whether|if|performance|statistics?|metrics?|kpis?|visuali[sz]ation|monitoring|reporting|everything|anything|things|stuff|each|every|all|them|out|i|we|you|they|he|she|me|us|用户)$/i;

/** A noun the lexicon does not know, where a thing would stand: `a beehive tracker`, `keep track of my minerals`. */
export function unknownThing(message: Message): ThingWish | undefined {
  const patterns = [
    new RegExp(`\\b([a-z-]+)(?: collection)? (?:${trackers})\\b`, 'i'),
    /\b(?:keep track of|track|manage|catalogue|catalog|organi[sz]e|record|log|collect|list|browse|sell|rent(?: out)?)(?: and [a-z]+)? (?:all |my |our |the |your |their |some |old |which |what |of |every |each )*([a-z-]+(?: [a-z-]+s(?=[\s.,]|$))?)/i,
    // A short idea that begins with what it is about: `meter readings for gas and water`.
    /^(?:an? |the |my |our )?(?:(?:list|log|register|overview) of )?(?:my |our |the |all )?((?:[a-z]+ )?[a-z]{3,}s)(?= (?:for|of|at|in|near|by|from|per|that|which|I|we)\b|[:,(]|\.?$)(?=.{0,90}$)/i,
    /(?:记录|管理|收藏|跟踪|追踪|统计|整理)(?:我的|我们的|所有)?([\p{Script=Han}]{1,4}?)(?=的|，|。|、|和|$|系统|应用|小程序|网站|工具)/u,
    /(?:一个|做个|创建|开发)([\p{Script=Han}]{1,4}?)(?:管理|追踪|跟踪|记录|收藏|预订|系统|应用|网站|工具|平台)/u,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(message.text.slice(0, 4000));
    const noun = match?.[1]?.trim().toLowerCase();
    if (!match || !noun || noun.length > 30 || fillers.test(noun) || thingIndex.get(noun)?.minor) continue;
    const start = match.index + match[0].toLowerCase().indexOf(noun);
    return {
      noun: noun.endsWith('s') ? singularOf(noun) : entryOf(noun),
      fields: [],
      phrases: [[start, start + noun.length]],
      weight: 3,
    };
  }
  return undefined;
}
