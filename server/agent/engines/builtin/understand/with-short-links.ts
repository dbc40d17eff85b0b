import { generatorEntries } from '../words/data/generators.ts';
import type { GeneratorWish, Wishes } from './wishes.ts';

const words =
  /\b(?:url|link)[- ]shorten\w*|\bshorten(?:s|ing|ed)? (?:\w+ ){0,2}(?:urls?|links?|web addresses)\b|\bshort (?:urls?|links?)\b|\btiny ?urls?\b|短链接?|短网址|(?:网址|链接)(?:缩短|压缩)/i;
const ofLinks = /^(?:link|code|visit\w*|click|pageView|metric|qrCode|redirect|url)$/;
const meant =
  /link|url|redirect|click|visit|cop(?:y|ies)|code|alias|custom|short|count|track|statistic|链接|网址|跳转|复制|访问|统计/i;

/** Long addresses that become short ones. */
export function withShortLinks(wishes: Wishes): Wishes {
  const match = words.exec(wishes.text.slice(0, 4000));
  if (!match || wishes.game) return wishes;
  const leads = match.index < 160;
  const { generators, content: _, insights: __, ...rest } = wishes;
  const others = generators?.filter(({ entry }) => entry.id === 'qr') ?? codes(wishes.text);
  return {
    ...rest,
    ...(wishes.insights && !leads ? { insights: wishes.insights } : {}),
    ...(others.length > 0 ? { generators: others } : {}),
    shortLinks: { phrase: [match.index, match.index + match[0].length] },
    // A link that only its maker's browser knows leads nobody on.
    shared: wishes.storage !== 'browser',
    things: leads ? [] : wishes.things.filter(({ entry }) => !ofLinks.test(entry?.id ?? '')),
    records: leads ? [] : wishes.records,
    deeds: leads ? [] : wishes.deeds,
    charts: leads ? [] : wishes.charts,
    limits: wishes.limits.filter(({ entry }) => !/^(?:automation|sharing|real-time)$/.test(entry.id)),
    unknown: wishes.unknown.filter((part) => !meant.test(part.words)),
  };
}

/** Codes of the links are made beside them. */
function codes(text: string): GeneratorWish[] {
  const match = /\bqr[- ]?codes?\b|二维码/i.exec(text.slice(0, 4000));
  const entry = match && generatorEntries.find(({ id }) => id === 'qr');
  return match && entry ? [{ entry, phrase: [match.index, match.index + match[0].length] }] : [];
}
