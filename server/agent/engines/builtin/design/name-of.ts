import { activityWord } from '../say/activity-words.ts';
import { insightWord } from '../say/insight-words.ts';
import { linkWord } from '../say/link-words.ts';
import { habitWord } from '../say/habit-words.ts';
import { gameWord } from '../say/game-words.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { EntityDraft } from './app-draft.ts';

/** Words that are spoken as letters. */
const letters =
  /\b(?:ai|api|ats|b2b|bmi|cms|crm|csv|cv|diy|erp|faq|gps|hr|kpi|lms|ngo|okr|pdf|qr|rsvp|url)\b/gi;

/** What the app is called: as the message says, else after what it keeps. */
export function nameOf(wishes: Wishes, entities: readonly EntityDraft[]): string {
  const named = wishes.name?.replace(/\s+/g, ' ').trim();
  if (named) return named.slice(0, 60).replaceAll(letters, (word) => word.toUpperCase());
  const main = entities[0]?.head;
  if (wishes.insights?.comparison) return insightWord(wishes.language, 'comparison');
  const [calculator, another] = wishes.calculators ?? [];
  if (!main && calculator)
    return another ? activityWord(wishes.language, 'calculators') : calculator.entry[wishes.language];
  if (wishes.shortLinks && !main) return linkWord(wishes.language, 'links');
  const [generator] = wishes.generators ?? [];
  if (generator && !main) return generator.entry[wishes.language];
  if (wishes.tally && !main) return habitWord(wishes.language, 'counters');
  const { drawing } = wishes;
  if (drawing && (!main || drawing.leads))
    return wishes.language === 'zh' ? drawing.noun.zh : drawing.noun.plural;
  if (wishes.game && !main)
    return wishes.language === 'zh'
      ? `${wishes.game.theme.base[1]}游戏`
      : `${wishes.game.theme.base[0]} game`;
  if (wishes.poll && !main)
    return gameWord(wishes.language, wishes.poll.noun === 'poll' ? 'polls' : 'elections');
  const [play, more] = wishes.plays?.games ?? [];
  if (play && !main)
    return more
      ? wishes.language === 'zh'
        ? '小游戏'
        : 'Games'
      : play.name[wishes.language === 'zh' ? 1 : 0];
  if (!main) return wishes.language === 'zh' ? '我的应用' : 'My app';
  if (wishes.language === 'zh') return wishes.kind === 'dashboard' ? `${main.plural}概览` : main.plural;
  return wishes.kind === 'dashboard' ? `${main.plural} dashboard` : main.plural;
}
