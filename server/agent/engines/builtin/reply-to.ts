import type { PlanRequest } from '../engine.ts';
import { say } from './say/say.ts';
import type { Wishes } from './understand/wishes.ts';

const greeting =
  /^\W*(hi|hello|hey|good (morning|afternoon|evening)|greetings|yo|thanks?( you)?|thank you|你好|您好|嗨|早上好|晚上好|谢谢)[\s,!.。！，\p{L}]{0,20}$/iu;
const question =
  /^\s*(what|how|who|why|when|where|which|is|are|do|does|can|could|will|would)\b|^(你是|什么|怎么|如何|为什么|能|可以)|(吗|呢)[？?]?\s*$/i;
const build =
  /\b(build|make|create|develop|need|want|design|implement|generate|app|website|tracker|site|tool|system|dashboard|page|list|board)\b|做|创建|开发|应用|网站|系统|管理|记录|看板/i;

/** What people come to do; each alone is an app. */
const activities = [
  'quiz',
  'cart',
  'timer',
  'slots',
  'contact',
  'calculators',
  'generators',
  'tally',
  'streaks',
  'shortLinks',
  'weather',
  'game',
  'plays',
  'poll',
  'survey',
  'flashcards',
  'drawing',
  'player',
  'gallery',
  'files',
  'documents',
  'rooms',
  'direct',
  'assistant',
  'sending',
  'lending',
  'visits',
  'clock',
  'courses',
  'reservations',
] as const satisfies readonly (keyof Wishes)[];

/** What to say when a first message is no idea for an app: a greeting, a question, or nothing that can be read. */
export function replyTo({ text, attachments }: PlanRequest, wishes: Wishes): string | undefined {
  if (attachments.length > 0) return undefined;
  const { words } = say[wishes.language];
  const short = text.trim();
  if (short === '') return words.unclear;
  const start = short.slice(0, 400);
  if (wishes.things.length === 0 && greeting.test(start)) return words.greeting;
  const asks = question.test(start) && (/[?？]/.test(start) || short.length < 80);
  if (asks && !build.test(start)) return words.canDo;
  if (
    asks &&
    /^\s*(what|who|how) (can|are|do|is)\b|你能做什么|你是谁/i.test(start) &&
    wishes.things.length === 0
  )
    return words.canDo;
  const meaning =
    wishes.things.length > 0 ||
    wishes.pages.length > 0 ||
    wishes.features.size > 0 ||
    wishes.limits.length > 0 ||
    wishes.people !== undefined ||
    activities.some((activity) => wishes[activity] !== undefined) ||
    build.test(start);
  return meaning ? undefined : words.unclear;
}
