import { chineseKits } from '../words/data/kits/chinese-kits.ts';
import { englishKits } from '../words/data/kits/english-kits.ts';
import { wholeKits } from '../words/data/kits/whole-kits.ts';

const lead =
  /^(?:please |i (?:want|need|would like) |we (?:want|need) |can you |could you )*(?:to )?(?:build|create|make|develop|implement|design|generate|set up|write)? ?(?:(?:me|us) )?(?:(?:an?|the|my|our) )?(?:simple |small |basic |nice |modern |new |complete |full )*/;
/** Whom or what it is for, and what else it tells, after what it is about. */
const tail = / (?:with|and (?=who\b|where\b|when\b)) ?(.*)/s;
const whose = / for (?!sale\b|rent\b|hire\b)(?:(?:an?|the|my|our) )?(?:[\w'’-]+ ){0,3}[\w'’-]+$/;
const generic =
  /\b(?:management|manager|system|app|application|software|tool|tracker|tracking|control|platform|desk|booking|scheduling|scheduler|planner|portal|site|website|web|mobile|online|dashboard|directory|lending|invoicing|billing|an?|the|my|our|simple|small|program)\b/g;
const told = /\b(?:forum|discussion|social|shop|store|e-?commerce|blog|news|analytics|dashboard|chart)\b/;
const site = /\b(?:website|site|page|landing|portfolio)\b/;
const chineseLead =
  /^(?:请|帮我|我想|我要|我们|需要|想)*(?:做|建|创建|开发|设计|搭建|生成|写|制作|实现)?(?:一个|一款|个|一套)?(?:简单的?|小型|在线|我的|完整的?)?/;

/** An idea that names no more than its domain, and what is usual there. */
export interface Kit {
  /** The idea without whom it is for, every other word in its place. */
  said: string;
  usual: string;
}

/** A fuller idea for one that names no more than its domain; undefined when the person said more. */
export function kitOf(text: string): Kit | undefined {
  if (text.length > 80) return undefined;
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[.!。！]+$/, '');
  if (/[,:;，：；、]/.test(said)) return undefined;
  if (/\p{Script=Han}/u.test(said)) {
    const idea = said.replace(chineseLead, '');
    const usual = idea.length > 12 ? undefined : chineseKits.find(([pattern]) => pattern.test(idea))?.[1];
    return usual === undefined ? undefined : { said: text, usual };
  }
  const [head = '', further] = said.replace(lead, '').split(tail);
  const [users = ''] = whose.exec(head) ?? [];
  const idea = head.slice(0, head.length - users.length);
  const usual = usualOf(idea, further);
  // A site is for whom it is about.
  if (usual === undefined || (users !== '' && (told.test(idea) || site.test(idea)))) return undefined;
  const at = text.toLowerCase().indexOf(users);
  return { said: text.slice(0, at) + ' '.repeat(users.length) + text.slice(at + users.length), usual };
}

function usualOf(idea: string, further: string | undefined): string | undefined {
  // `a project tracker with milestones` is that, whatever else it has; of what is read or sold that says more.
  if (further !== undefined && told.test(idea)) return undefined;
  const whole = wholeKits.find(([pattern]) => pattern.test(idea))?.[1];
  if (whole !== undefined) return whole;
  const words = idea.split(/\s+/);
  const rest = idea.replace(generic, ' ').trim().split(/\s+/);
  if (words.length > 4 || idea.length > 40 || rest.length > 2) return undefined;
  const kit = englishKits.find(([pattern]) => pattern.test(idea))?.[1];
  // A website that says what it has is no back office.
  return kit?.startsWith('manage') && further !== undefined && site.test(idea) ? undefined : kit;
}
