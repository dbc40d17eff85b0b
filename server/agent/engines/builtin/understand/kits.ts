import { chineseKits } from '../words/data/kits/chinese-kits.ts';
import { englishKits } from '../words/data/kits/english-kits.ts';

const lead =
  /^(?:please |i (?:want|need|would like) |we (?:want|need) |can you |could you )*(?:to )?(?:build|create|make|develop|implement|design|generate|set up|write)? ?(?:me |us )?(?:an?|the|my|our)? ?(?:simple |small |basic |nice |modern |new |complete |full )*/;
const generic =
  /\b(?:management|manager|system|app|application|software|tool|tracker|tracking|control|platform|desk|booking|scheduling|scheduler|planner|portal|site|website|web|mobile|online|dashboard|directory|lending|invoicing|billing|an?|the|my|our|simple|small|program)\b/g;
const told = /\b(?:forum|discussion|social|shop|store|e-?commerce|blog|news|analytics|dashboard|chart)\b/;
const site = /\b(?:website|site|page|landing)\b/;
const chineseLead =
  /^(?:请|帮我|我想|我要|我们|需要|想)*(?:做|建|创建|开发|设计|搭建|生成|写|制作|实现)?(?:一个|一款|个|一套)?(?:简单的?|小型|在线|我的|完整的?)?/;

/** A fuller idea for one that names no more than its domain; undefined when the person said more. */
export function kitOf(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.!。！]+$/, '');
  if (/[,:;，：；、]/.test(said)) return undefined;
  if (/\p{Script=Han}/u.test(said)) {
    const idea = said.replace(chineseLead, '');
    return idea.length > 12 ? undefined : chineseKits.find(([pattern]) => pattern.test(idea))?.[1];
  }
  const [idea = '', further] = said.replace(lead, '').split(/ with (.*)/s);
  // `a project tracker with milestones` is that, whatever else it has; of what is read or sold that says more.
  if (further !== undefined && told.test(idea)) return undefined;
  const words = idea.split(/\s+/);
  const rest = idea.replace(generic, ' ').trim().split(/\s+/);
  if (words.length > 4 || idea.length > 40 || rest.length > 2) return undefined;
  const kit = englishKits.find(([pattern]) => pattern.test(idea))?.[1];
  // A website that says what it has is no back office.
  return kit?.startsWith('manage') && further !== undefined && site.test(idea) ? undefined : kit;
}
