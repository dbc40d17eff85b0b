import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { binary, path, value } from '../../design/activities/reservations/expressions.ts';
import { activityWord } from '../../say/activity-words.ts';
import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findBlocks, type PlacedBlock } from '../find-target.ts';
import { readWith } from '../read-with.ts';
import { clockOf, daysIn, dayOfYear } from '../said-times.ts';

const clock = '(?<name>\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.)?|noon)';
const from = clock.replace('name', 'from');
const until = clock.replace('name', 'until');
const span = `${from}\\s*(?:to|until|till|and|[-–])\\s*${until}`;
const we =
  "(?:(?:we|i|the (?:salon|shop|practice|office|studio|clinic|store))(?:['’]re|\\s+are|\\s+is|['’]m|\\s+am)?\\s+)?";

const closedOn = [
  new RegExp(
    `^${we}(?:be\\s+)?(?:closed?|not open|no (?:bookings|appointments))\\s+(?:on\\s+)?(?<days>.{3,60})$`,
    'i',
  ),
  /^(?:block|no work on)\s+(?<days>(?:\d{1,2}|sun|mon|tue|wed|thu|fri|sat|weekend|every|all|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).{0,40})$/i,
  /^(?<days>.{2,12})(?:不营业|休息|关门|不开门|放假)$/,
];
const openOn = [
  new RegExp(`^${we}(?:be\\s+)?(?:also\\s+)?open(?:ed)?\\s+(?:on\\s+)(?<days>.{3,60})$`, 'i'),
  /^(?<days>.{2,12})(?:营业|开门)$/,
];
const hours = [
  new RegExp(
    `^(?:${we}(?:be\\s+)?open(?:ed)?|(?:set\\s+)?(?:the\\s+)?(?:opening|working|business)\\s+hours(?:\\s+(?:are|to|is))?|(?:bookings|appointments)\\s+(?:only\\s+)?(?:between|from))\\s*(?:only\\s+)?(?:from|between|are|:)?\\s*${span}$`,
    'i',
  ),
  /^(?:营业时间|开放时间)(?:改为|是|为|从)?(?<from>\d{1,2}(?::\d\d)?)点?(?:到|至|-)(?<until>\d{1,2}(?::\d\d)?)点?$/,
];
const pause = [
  new RegExp(
    `^(?:block|add|no (?:bookings|appointments)(?:\\s+(?:for|during))?|closed? for|keep|have)\\s+(?:an?\\s+|the\\s+|our\\s+)?(?:lunch|lunch break|break|pause|noon break)(?:\\s+free)?\\s*(?:from|between|at|:)?\\s*${span}$`,
    'i',
  ),
  new RegExp(`^(?:a\\s+)?(?:lunch|lunch break|break|pause)\\s+(?:is\\s+)?(?:from|between)\\s+${span}$`, 'i'),
  /^(?:午休|休息时间)(?:从|为|是)?(?<from>\d{1,2}(?::\d\d)?)点?(?:到|至|-)(?<until>\d{1,2}(?::\d\d)?)点?$/,
];
const length = [
  /^(?:(?:make|set|use|have)\s+)?(?:the\s+)?(?:(?<minutes>\d{1,3})[- ]?min(?:ute)?s?\s+(?:slots?|appointments?|bookings?|times?)|(?:slots?|appointments?|bookings?|times?)\s+(?:(?:are|of|take|last|should be|should take|to)\s+)?(?<count>\d{1,3})\s*(?<unit>min(?:ute)?s?|hours?)(?:\s+(?:long|each))?)$/i,
  /^(?:每次|每个时段|时段)(?:预约)?(?:为|是)?(?<count>\d{1,3})(?<unit>分钟|小时)$/,
];
const most = [
  /^(?:allow\s+|take\s+|accept\s+)?(?:no more than|at most|max(?:imum)?(?: of)?|up to|only)\s+(?<count>\d{1,3})\s+(?:bookings?|appointments?|reservations?|clients?|customers?)\s+(?:a|per|each|every|in a)\s+day$/i,
  /^limit\s+(?:the\s+)?(?:bookings|appointments|reservations)\s+to\s+(?<count>\d{1,3})\s+(?:a|per|each)\s+day$/i,
  /^(?:每天|一天)(?:最多|不超过)(?:接受)?(?<count>\d{1,3})(?:个|次)?预约$/,
];

/** When times can be booked: days, hours, pauses, how long each is, and how many a day. */
export const bookingRules: FollowUpKind = {
  id: 'booking-rules',
  example: { en: 'Closed on Sundays', zh: '周日不营业' },
  recognise({ text }, { spec, language }) {
    const places = findBlocks(spec, 'booking');
    const [first] = places;
    const rule = first && (ruleOfDays(text, first) ?? ruleOfHours(text, first) ?? ruleOfNumbers(text));
    if (!first || !rule) return undefined;
    const { properties, en, zh } = rule;
    const operations = places.flatMap(({ page, block }): OperationInput[] => [
      { kind: 'change-block', page: page.id, block: block.id, properties },
      ...introduced({ page, block }, properties, spec),
    ]);
    if (typeof properties['perDay'] === 'number')
      operations.push(...guarded(first, properties['perDay'], spec));
    return changeInWords(language, { en, zh }, { areas: ['pages', 'actions'], operations });
  },
};

interface Rule {
  properties: Record<string, string | number | number[] | string[] | { from: string; until: string }[]>;
  en: readonly [string, string];
  zh: readonly [string, string];
}

function ruleOfDays(text: string, { block }: PlacedBlock): Rule | undefined {
  const said = readWith(text, closedOn)?.['days'];
  const added = said === undefined ? readWith(text, openOn)?.['days'] : undefined;
  const words = said ?? added ?? '';
  const before = numbersOf(block.properties['days']) ?? [1, 2, 3, 4, 5];
  const named = daysIn(words);
  if (named) {
    const days =
      said === undefined
        ? [...new Set([...before, ...named.days])]
        : before.filter((day) => !named.days.includes(day));
    if (days.length === 0) return undefined;
    const state = said === undefined ? ['Open', '营业'] : ['Closed', '不营业'];
    return {
      properties: { days: days.toSorted((one, other) => one - other) },
      en: [
        `${state[0]} on ${named.en}`,
        `Times ${said === undefined ? 'can' : 'cannot'} be booked on ${named.en}${said === undefined ? '' : '; the page says that it is closed then'}.`,
      ],
      zh: [`${named.zh}${state[1]}`, `${named.zh}${said === undefined ? '可以' : '不能'}预约。`],
    };
  }
  const date = said === undefined ? undefined : dayOfYear(words);
  if (!date) return undefined;
  const closed = Array.isArray(block.properties['closed']) ? block.properties['closed'].map(String) : [];
  return {
    properties: { closed: [...new Set([...closed, date.day])] },
    en: [
      `Closed on ${date.en}`,
      `Nothing can be booked on ${date.en}${date.day.length === 5 ? ', every year' : ''}; the page says that it is closed then.`,
    ],
    zh: [`${date.zh}不营业`, `${date.zh}不能预约${date.day.length === 5 ? '（每年）' : ''}。`],
  };
}

function ruleOfHours(text: string, { block }: PlacedBlock): Rule | undefined {
  const open = readWith(text, hours);
  const given = open ?? readWith(text, pause);
  const start = clockOf(given?.['from'] ?? '');
  const end = clockOf(given?.['until'] ?? '', start);
  if (!given || start === undefined || end === undefined || start >= end) return undefined;
  if (open)
    return {
      properties: { opens: start, closes: end },
      en: [`Open from ${start} to ${end}`, `Times can be booked from ${start} to ${end}.`],
      zh: [`${start} 到 ${end} 开放`, `可预约 ${start} 到 ${end} 的时间。`],
    };
  const { opens = '09:00', closes = '17:00' } = block.properties;
  if (start < String(opens) || end > String(closes)) return undefined;
  return {
    properties: { pauses: [{ from: start, until: end }] },
    en: [`Pause from ${start} to ${end}`, `No times are offered between ${start} and ${end}.`],
    zh: [`${start} 到 ${end} 休息`, `${start} 到 ${end} 之间不能预约。`],
  };
}

function ruleOfNumbers(text: string): Rule | undefined {
  const perDay = Number(readWith(text, most)?.['count'] ?? 0);
  if (perDay > 0)
    return {
      properties: { perDay },
      en: [
        `At most ${perDay} bookings a day`,
        `Once a day has ${perDay} bookings, no more can be made on it, and the page says so.`,
      ],
      zh: [`每天最多 ${perDay} 个预约`, `一天满 ${perDay} 个预约后不能再预约，页面会提示。`],
    };
  const words = readWith(text, length);
  const count = Number(words?.['minutes'] || words?.['count'] || 0);
  const minutes = /^(?:h|小时)/i.test(words?.['unit'] ?? '') ? count * 60 : count;
  if (minutes < 5 || minutes > 480) return undefined;
  return {
    properties: { minutes },
    en: [`Times of ${minutes} minutes`, `Every booking takes ${minutes} minutes.`],
    zh: [`每次 ${minutes} 分钟`, `每次预约 ${minutes} 分钟。`],
  };
}

function numbersOf(given: unknown): number[] | undefined {
  return Array.isArray(given) ? given.filter((each) => typeof each === 'number') : undefined;
}

/** The page says from when to when times can be booked, as before. */
function introduced(
  { page, block }: PlacedBlock,
  changed: Rule['properties'],
  spec: AppSpec,
): OperationInput[] {
  const sentenceOf = (given: Readonly<Record<string, unknown>>) => {
    const { opens = '09:00', closes = '17:00', minutes = 30 } = given;
    return activityWord(spec.language, 'bookIntroduction', {
      opens: String(opens),
      closes: String(closes),
      minutes: Number(minutes),
    });
  };
  if (page.introduction !== sentenceOf(block.properties)) return [];
  const introduction = sentenceOf({ ...block.properties, ...changed });
  return introduction === page.introduction
    ? []
    : [{ kind: 'change-page', page: page.id, changes: { introduction } }];
}

/** Where booking is an action, it is refused too. */
function guarded({ block }: PlacedBlock, perDay: number, spec: AppSpec): OperationInput[] {
  const { place, taken } = block.properties;
  const action = typeof place === 'string' ? spec.actions[place] : undefined;
  if (!action || typeof taken !== 'object' || taken === null || !('entity' in taken) || !('date' in taken))
    return [];
  const where = binary(
    'equal',
    path('each', String(taken.date)),
    path('input', String(block.properties['date'])),
  );
  const count: Expression = { kind: 'aggregate', operation: 'count', entity: String(taken.entity), where };
  const message =
    spec.language === 'zh'
      ? '当天预约已满，请选择其他日期。'
      : 'All bookings of this day are gone. Choose another day.';
  const others = action.guards.filter((guard) => guard.message !== message);
  const guards = [...others, { must: binary('less', count, value(perDay)), message }];
  return [{ kind: 'put-action', action: { ...action, guards } }];
}
