import { fillGaps } from '../say/fill-gaps.ts';
import type { Language } from '../understand/wishes.ts';
import { lifeChinese } from './texts/life-chinese.ts';
import { lifeEnglish } from './texts/life-english.ts';
import type { LifeTexts } from './texts/life-texts.ts';
import { einsteinChinese } from './texts/lives/einstein-chinese.ts';
import { einstein } from './texts/lives/einstein.ts';
import { exampleLifeChinese } from './texts/lives/example-life-chinese.ts';
import { exampleLife } from './texts/lives/example-life.ts';
import { leonardo } from './texts/lives/leonardo.ts';
import { lovelace } from './texts/lives/lovelace.ts';
import { mandela } from './texts/lives/mandela.ts';
import { mozart } from './texts/lives/mozart.ts';

/** Lives that are known, by the name, and by what somebody is who goes without one. */
const lives: Readonly<Record<Language, readonly (readonly [name: RegExp, kind: RegExp, life: LifeTexts])[]>> =
  {
    en: [
      [/\bCurie\b|\bSk[lł]odowska/i, /\b(?:chemist|scientist|woman)\b/i, lifeEnglish],
      [/\bEinstein\b/i, /\bphysicist\b/i, einstein],
      [
        /\bLovelace\b/i,
        /\b(?:mathematician|programmer|computer|pioneer|inventor|engineer|writer)\b/i,
        lovelace,
      ],
      [
        /\bMandela\b/i,
        /\b(?:politicians?|political|leaders?|statesm[ae]n|president|activist|historical figures?)\b/i,
        mandela,
      ],
      [/\bLeonardo\b|\bda Vinci\b/i, /\b(?:artists?|painters?|sculptor|architect)\b/i, leonardo],
      [/\bMozart\b/i, /\b(?:musicians?|composers?|singers?|pianist|performer)\b/i, mozart],
    ],
    zh: [
      [/居里/, /化学家/, lifeChinese],
      [/爱因斯坦/, /物理学家/, einsteinChinese],
    ],
  };

/** Whose life an idea is about: somebody known, a frame for a name that is not, else an example of the kind. */
export function lifeOf(text: string, language: Language): LifeTexts {
  const known = lives[language];
  const named = known.find(([name]) => name.test(text));
  if (named) return named[2];
  const name = nameOfPerson(text);
  if (name !== undefined) return withName(language === 'zh' ? exampleLifeChinese : exampleLife, name);
  const ofKind = known.find(([, kind]) => kind.test(text));
  return ofKind?.[2] ?? (language === 'zh' ? lifeChinese : lifeEnglish);
}

/** All lives that are known, for lists of them. */
export function knownLives(language: Language): LifeTexts[] {
  return lives[language].map(([, , life]) => life);
}

const before =
  /\b(?:biograph\w*(?: \w+){0,2} (?:of|about|for|on|dedicated to)|life(?: and \w+)? of|about the life of|tribute to|memor(?:y|ial) (?:of|to|for)|dedicated to)\s+((?:\p{Lu}[\p{L}.]+[ -]?){2,4})/u;
const possessive = /\b((?:\p{Lu}[\p{L}.]+[ -]){1,3}\p{Lu}\p{L}+)['’]s? (?:life|biography|career|story)/u;
const chinese = /(?:介绍|关于|展示|纪念)([\p{Script=Han}·]{2,8}?)(?:的)?(?:生平|一生|传记|人生)/u;

/** `a biography website about Grace Hopper`. */
function nameOfPerson(text: string): string | undefined {
  const found = before.exec(text)?.[1] ?? possessive.exec(text)?.[1] ?? chinese.exec(text)?.[1];
  const name = found?.trim().replace(/[.,]+$/, '');
  return name === undefined || /^(?:A|An|The|This|人物|个人|名人|一个人|某人)(?: |$)/.test(name)
    ? undefined
    : name;
}

function withName(life: LifeTexts, name: string): LifeTexts {
  const fill = (text: string) => fillGaps(text, { name });
  return {
    name,
    role: life.role,
    summary: fill(life.summary),
    paragraphs: life.paragraphs.map(fill),
    facts: life.facts.map(([label, value]) => [label, fill(value)] as const),
    events: life.events.map(([year, title, place, text]) => [year, title, place, fill(text)] as const),
    honours: life.honours.map(([year, title, kind, text]) => [year, title, kind, fill(text)] as const),
  };
}
