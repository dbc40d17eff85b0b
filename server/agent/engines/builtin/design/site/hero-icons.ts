import type { EntityDraft } from '../app-draft.ts';

/** Places that are known by one sign, whatever is listed on their site. */
const places: readonly (readonly [RegExp, string])[] = [
  [/\b(?:school|academy|university|college|kindergarten)\b|学校|大学|学院|幼儿园/i, 'graduation-cap'],
  [/\blibrary\b|图书馆/i, 'library'],
  [/\btravel (?:magazine|blog|guide|agency)\b|\bhiking\b|旅行(?:杂志|指南)/i, 'mountain'],
  [/\bphotograph(?:er|y)\b|摄影/i, 'camera'],
  [/\b(?:solar|photovoltaics?|wind (?:power|energy|farms?)|renewables?)\b|太阳能|光伏/i, 'sun'],
  [
    /\b(?:fishing|angl(?:ing|ers?)|camp(?:ing|sites?)|climb(?:ing|ers?)|outdoors?|ski(?:ing)?|trekking|kayak(?:ing)?|canoe(?:ing)?)\b|钓鱼|露营|攀岩|户外/i,
    'mountain',
  ],
  [
    /\b(?:architect(?:s|ure|ural)?|interior design|roof(?:ing|ers?)?|construction|builders?|renovation)\b|建筑|装修/i,
    'building-2',
  ],
  [/\b(?:veterinar(?:y|ians?)|kennels?|pet (?:shop|store|hotel|sitting))\b|宠物/i, 'paw-print'],
  [/\b(?:musical instruments?|orchestra|choir|music (?:school|theory|lessons))\b|乐器|音乐/i, 'guitar'],
  [/\b(?:city|town|village|municipality|municipal|council)\b|市政|城市|镇/i, 'building-2'],
];
/** Signs of pages and lists as many sites have them: they say nothing of this one. */
const vague =
  /^(?:award|badge|bookmark|briefcase|calendar|circle|clipboard|clock|credit|file|folder|gift|hammer|heart|history|id-card|image|inbox|info|layers|list|mail|map-pin$|megaphone|message|monitor|newspaper|notebook|package|podcast|receipt|refresh|search|settings|shopping-cart|star|tag|ticket|trophy|users)/;
/** Where there are only such, what is offered is best. */
const offered = /^(?:package|briefcase|heart|newspaper)/;
const empty = /^(?:|house|circle|file-text)$/;

/** What the opening of a site shows: its place, what it has, then what its pages are. */
export function heroIcons(
  name: string,
  entities: readonly EntityDraft[],
  pages: readonly { menu: { icon?: string } }[],
): string[] {
  const place = places.find(([word]) => word.test(name))?.[1];
  const icons = [
    ...(place === undefined ? [] : [place]),
    ...entities.map(({ head }) => head.icon ?? ''),
    ...pages.map(({ menu }) => menu.icon ?? ''),
  ].filter((icon) => !empty.test(icon));
  const first = icons.find((icon) => !vague.test(icon)) ?? icons.find((icon) => offered.test(icon));
  return [...new Set([...(first === undefined ? [] : [first]), ...icons])].slice(0, 5);
}
