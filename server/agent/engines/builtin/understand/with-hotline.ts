import type { Wishes } from './wishes.ts';

/** A number for those who cannot wait. Emergency contacts are people, not a number of the site. */
const emergency =
  /\b(?:emergency|24[ -]?(?:\/|-)?[ -]?7|24[- ]?hours?|round-the-clock|after-hours|night|breakdown|urgent)[- ](?:(?:call-?out|repair|service|support|help|phone|telephone|duty|on-call) )*(?:(?:phone |telephone )?numbers?|hotline|helpline|line|phone)\b|\bcall-?out (?:phone |telephone )?number\b|(?:紧急|应急|24 ?小时)(?:服务|维修|联系)?(?:电话|热线)/i;
const hotline =
  /\b(?:(?:phone|telephone|service|crisis|customer|support|info(?:rmation)?) )?(?:hot|help)line(?: number)?\b|热线/i;
const shownAlways =
  /\b(?:(?:phone|telephone) numbers?|click-to-call)\b[^.;]{0,30}\b(?:every page|each page|header|prominent\w*|at the top)\b|\b(?:prominent|click-to-call|clickable|always visible)[a-z ]{0,12} (?:phone|telephone) number\b/i;

/** What the number is called where it stands, by how it was asked for. */
function nameOf(said: string, language: Wishes['language']): string {
  if (language === 'zh') return /热线/.test(said) ? '服务热线' : '紧急电话';
  if (/helpline/i.test(said)) return 'Helpline';
  if (/hotline/i.test(said) && !/emergency/i.test(said)) return 'Hotline';
  if (/call-?out/i.test(said)) return 'Emergency call-out';
  if (/emergency|urgent|breakdown/i.test(said)) return 'Emergency';
  return /24|clock|night|after/i.test(said) ? 'Day and night' : 'Call us';
}

/** A site whose number is to be found at once shows it on every page, and has a page to be reached by. */
export function withHotline(wishes: Wishes): Wishes {
  const { site, contact, language, text } = wishes;
  if (!site || site.life) return wishes;
  const found = [emergency, shownAlways, hotline]
    .map((pattern) => pattern.exec(text.slice(0, 20_000)))
    .find(Boolean);
  if (!found) return wishes;
  const [said] = found;
  const phrase: [number, number] = [found.index, found.index + said.length];
  return {
    ...wishes,
    contact: {
      ...(contact ?? { newsletter: false }),
      form: true,
      hotline: nameOf(said, language),
      phrases: [...(contact?.phrases ?? []), phrase],
    },
    unknown: wishes.unknown.filter(({ phrase: [from, to] }) => to <= phrase[0] || from >= phrase[1]),
  };
}
