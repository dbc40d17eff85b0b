import { siteWord } from '../../say/site-words.ts';
import type { Say } from '../../say/say.ts';
import type { Wishes } from '../../understand/wishes.ts';

export interface HomeTexts {
  eyebrow?: string;
  title: string;
  text: string;
}

/** What stands large on a home page, and two or three sentences about what this is. */
export function homeTexts(
  { content, language, site }: Wishes,
  { name, labels, reach, say }: { name: string; labels: readonly string[]; reach: boolean; say: Say },
): HomeTexts {
  const own = site?.profession !== undefined ? content?.person : undefined;
  const plural = say.list(labels.slice(0, 4).map((label) => spoken(label, language)));
  const find =
    plural === '' ? '' : siteWord(language, reach && !own ? 'findAndReach' : 'findHere', { plural });
  if (own) return { eyebrow: own.role, title: own.name, text: join(language, [own.summary, find]) };
  const slogan = content?.slogan;
  const offer =
    site?.offer && language === 'en' ? siteWord(language, 'weOffer', { ...site.offer }) : undefined;
  const told = [offer, content?.mission].filter((each) => each !== undefined && each !== '');
  // Where nothing else is known, what can be done here is said in full.
  const sentences =
    told.length > 0 || plural === ''
      ? [...told, ...(labels.length > 1 || reach ? [find] : [])]
      : [siteWord(language, 'browseHere', { plural })];
  return {
    ...(slogan && slogan !== name ? { eyebrow: name } : {}),
    title: slogan ?? name,
    text: join(language, sentences),
  };
}

function join(language: 'en' | 'zh', sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter(Boolean)
    .join(language === 'zh' ? '' : ' ')
    .slice(0, 600);
}

/** `the menu`, but `services`. */
function spoken(label: string, language: 'en' | 'zh'): string {
  if (language === 'zh') return label;
  const words = label.toLowerCase();
  return /(?:s|news|people|music|poetry)$/.test(words) || / and /.test(words) ? words : `the ${words}`;
}
