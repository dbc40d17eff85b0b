import type { PageWish, Phrase } from './wishes.ts';

/** A form in which people set how the app works for them. */
export interface SettingsWish {
  /** As the person named the page. */
  title?: string;
  /** Who somebody is, how they are told of news, how much is shown of them. */
  parts: ('information' | 'notices' | 'privacy')[];
  phrases: Phrase[];
}

const page =
  /^(?:(?:user |account |app |my |general |notification )?(?:settings?|preferences)|user information|personal information|设置|偏好(?:设置)?|系统设置|用户信息|个人信息)$/i;
const settings =
  /\b(?:(?:user|account|personal|notification|privacy|app|application|general|system) (?:settings|preferences)|(?:manage|managing|change|changing|set|setting|configure|configuring|customi[sz]e|update|updating|adjust)(?: \w+){0,2} (?:settings|preferences)|settings (?:page|section|menu|panel)|preferences page)\b|(?:用户|个人|系统|通知|隐私|账户)?(?:偏好)?设置(?:页|功能|界面)|(?:个人|通知|隐私|系统|偏好)设置/i;
const information = /\buser information\b|用户信息/i;
const notices = /\b(?:notification|alert|reminder|frequency|digest)s?\b|通知|提醒|频率/i;
const privacy = /\bprivacy (?:settings|preferences|options)|隐私设置/i;

/** Settings the message asks for. `alone`: nobody logs in, so there is no profile for what is asked about users. */
export function findSettings(
  idea: string,
  pages: readonly PageWish[],
  alone: boolean,
): SettingsWish | undefined {
  const said = idea.slice(0, 20_000);
  const named = pages.find(({ title }) => page.test(title));
  const asked = settings.exec(said);
  const about = alone ? information.exec(said) : null;
  if (!named && !asked && !about) return undefined;
  const phrases = [asked, about].flatMap((found): Phrase[] =>
    found ? [[found.index, found.index + found[0].length]] : [],
  );
  const own = named !== undefined || asked !== null;
  return {
    ...(named ? { title: named.title } : {}),
    parts: [
      'information',
      ...(own || notices.test(said) ? (['notices'] as const) : []),
      ...(privacy.test(said) ? (['privacy'] as const) : []),
    ],
    phrases: named ? [...phrases, named.phrase] : phrases,
  };
}

/** Whether all that speaks of accounts is the information about users, which settings hold as well. */
export function onlyInformation(idea: string, phrases: readonly Phrase[]): boolean {
  const said = phrases.map(([start, end]) => idea.slice(start, end));
  return (
    said.some((words) => information.test(words)) &&
    said.every((words) => information.test(words) || /^manag(?:e|ing) user$/i.test(words))
  );
}
