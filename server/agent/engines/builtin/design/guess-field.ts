import type { FieldType } from '../../../../../templates/spec/entity.ts';

/** What the name of a field that nobody knows tells about it. */
export interface FieldGuess {
  type: FieldType;
  unit?: string;
  /** Id of a set of choices. */
  choices?: string;
  /** What examples may hold. */
  range?: readonly [number, number];
}

const days = (range: readonly [number, number]): FieldGuess => ({ type: 'number', unit: 'days', range });
const measured = (unit: string, range: readonly [number, number]): FieldGuess => ({
  type: 'number',
  unit,
  range,
});

/** The whole name says it. */
const whole: readonly (readonly [RegExp, FieldGuess])[] = [
  [/^(?:is|has|needs|was|can|does) |^(?:是否|有无)/i, { type: 'boolean' }],
  [
    /^(?:paid|returned|signed|confirmed|delivered|finished|completed|vaccinated|insured|neutered|cleaned|shipped|invoiced|answered|archived|verified|attended|packed|watered|tested|repaired|sold|lent|chipped|certified|published|approved)$/i,
    { type: 'boolean' },
  ],
  [/\w (?:on|by date|until|since)$/i, { type: 'date' }],
  [/\w so far$/i, { type: 'number' }],
  [
    /\w in minutes$|^(?:down ?time|delay|lateness|latency|waiting time)$/i,
    { type: 'number', unit: 'min', range: [5, 120] },
  ],
  [/\w in hours$/i, { type: 'number', unit: 'h', range: [1, 12] }],
  [/\w in (?:kg|kilograms?|kilos?)$/i, { type: 'number', unit: 'kg', range: [1, 60] }],
  [/\w in (?:km|kilomet(?:re|er)s?)$/i, { type: 'number', unit: 'km', range: [3, 120] }],
  [/\w in (?:cm|centimet(?:re|er)s?)$/i, { type: 'number', unit: 'cm', range: [10, 190] }],
  [/\w in (?:°c|degrees(?: celsius)?)$/i, { type: 'number', unit: '°C', range: [4, 32] }],
  [/^(?:last|next|first|latest|final) (?!name|step|price|owner|word|line|place|prize)/i, { type: 'date' }],
  [/^(?:上次|下次|最近|最后)[^名]*$/, { type: 'date' }],
  [/^(?:number|count|amount|quantity) of (?!money)/i, { type: 'number', range: [1, 12] }],
  [/\b(?:hourly|daily|day|nightly|monthly) rate$/i, { type: 'money', range: [20, 140] }],
  [/\bheart rate$/i, measured('bpm', [58, 140])],
  // The time of something is when it is; that of all else how long it takes.
  [
    /^(?!.*\b(?:start|starting|end|ending|opening|closing|departure|arrival|pick-?up|drop-?off|meeting|kick-?off|wake-?up|bed|boarding|appointment|delivery|collection|booking|check-?in|check-?out|feeding|training|visit|session|lesson|class|show|dinner|lunch|date|begin) ?time$)(?!.*lead time$)\w+.* time$/i,
    measured('min', [5, 60]),
  ],
  [/\blead time$|\bshelf life$/i, days([3, 30])],
  [/\bbirth ?day$/i, { type: 'date' }],
  [/^magnitude$|震级$/i, { type: 'number', range: [2, 7] }],
  [
    /\b(?:contract|lease|loan|warranty|subscription|employment|membership|notice) (?:length|duration|term|period)$/i,
    { type: 'number', unit: 'months', range: [6, 36] },
  ],
  [/^ph(?: value)?$/i, { type: 'number', range: [6, 9] }],
  [/\boxygen(?: content| level| saturation)?$|含氧量$/i, measured('mg/l', [5, 12])],
  [
    /^(?:nitrate|nitrite|phosphate|ammonium|sulphate|sulfate|chloride)(?: content| level)?$|硝酸盐$/i,
    measured('mg/l', [2, 58]),
  ],
  [/^turbidity$|浊度$/i, measured('NTU', [1, 24])],
  [/^conductivity$|电导率$/i, measured('µS/cm', [180, 820])],
  [/^(?:litres|liters)$/i, measured('l', [18, 58])],
  [/\bodometer(?: reading)?$|里程表/i, measured('km', [18_000, 96_000])],
  [
    /\b(?:fat|sugar|water|alcohol|protein|moisture|salt|humus|iron|carbon|sulphur) content$/i,
    { type: 'percent', range: [2, 48] },
  ],
  [
    /\b(?:price|cost)s? per (?:lit(?:re|er)|kg|kilo|gallon|kwh|unit|piece)$/i,
    { type: 'money', range: [1, 3] },
  ],
];

/** The last word of the name says it, in English. */
const heads: readonly (readonly [RegExp, FieldGuess])[] = [
  [/^(?:date|day|deadline|expiry|expiration|anniversary|since|until|when)$/, { type: 'date' }],
  [/^times$/, { type: 'number', range: [1, 4] }],
  [/^time$/, { type: 'time' }],
  [/^(?:interval|rhythm)$/, days([3, 28])],
  [/^(?:duration|runtime|minutes?|mins)$/, measured('min', [10, 90])],
  [
    /^(?:price|cost|amount|fee|fare|rent|salary|wage|budget|deposit|balance|discount|revenue|profit|tip|charge|tax|commission|toll|premium|worth)$/,
    { type: 'money' },
  ],
  [/^(?:percent|percentage|rate|ratio|margin|humidity|%)$/, { type: 'percent', range: [5, 95] }],
  [
    /^(?:count|quantity|qty|total|stock|copies|pieces|players|seats|guests)$/,
    { type: 'number', range: [1, 30] },
  ],
  [/^(?:age)$/, { type: 'number', range: [1, 60] }],
  [/^(?:year|vintage)$/, { type: 'number', range: [2008, 2025] }],
  [/^(?:weight)$/, measured('kg', [1, 60])],
  [/^(?:height|width|depth|length|diameter|girth|circumference)$/, measured('cm', [10, 190])],
  [/^(?:distance|mileage|kilomet(?:re|er)s?)$/, measured('km', [3, 120])],
  [/^(?:temperature)$/, measured('°C', [4, 32])],
  [/^(?:area|surface)$/, measured('m²', [12, 140])],
  [/^(?:size|capacity|score|points?|volume|speed|pages?|hours?|servings?)$/, { type: 'number' }],
  [/^(?:rating|stars)$/, { type: 'rating' }],
  [/^(?:e-?mail)$/, { type: 'email' }],
  [/^(?:phone|mobile|telephone)$/, { type: 'phone' }],
  [/^(?:url|link|website|homepage)$/, { type: 'url' }],
  [/^(?:photo|picture|image|logo|cover|thumbnail|avatar|screenshot|selfie|portrait)$/, { type: 'image' }],
  [
    /^(?:description|notes?|comments?|details|remarks|instructions|summary|biography|feedback|letter|motivation|lyrics)$/,
    { type: 'longText' },
  ],
  [/^(?:status|state)$/, { type: 'choice', choices: 'simpleStatus' }],
  [/^(?:stage|phase)$/, { type: 'choice', choices: 'projectStatus' }],
  [/^(?:priority|urgency|severity|importance)$/, { type: 'choice', choices: 'priority' }],
  [/^(?:level|need|risk|strength|intensity)$/, { type: 'choice', choices: 'extent' }],
  [/^(?:difficulty)$/, { type: 'choice', choices: 'difficulty' }],
  [/^(?:condition)$/, { type: 'choice', choices: 'condition' }],
  [/^(?:frequency)$/, { type: 'choice', choices: 'frequency' }],
  [/^(?:mood)$/, { type: 'choice', choices: 'mood' }],
  [/^(?:season)$/, { type: 'choice', choices: 'season' }],
  [/^(?:category|type|kind|group)$/, { type: 'choice', choices: 'sortOf' }],
  [/^(?:tags|keywords|labels)$/, { type: 'tags' }],
];

/** How the name ends, in Chinese. */
const endings: readonly (readonly [RegExp, FieldGuess])[] = [
  [/(?:日期|生日|截止|到期日?|保质期|纪念日)$/, { type: 'date' }],
  [/(?:间隔|周期)$/, { type: 'number', unit: 'days', range: [3, 28] }],
  [/(?:分钟数|时长|耗时|烹饪时间|准备时间|用时)$/, { type: 'number', unit: 'min', range: [10, 90] }],
  [/时间$/, { type: 'time' }],
  [/(?:价格?|费用?|金额|成本|工资|薪水|押金|预算|余额|租金?|单价|定金|奖金)$/, { type: 'money' }],
  [/(?:率|百分比|占比|比例)$/, { type: 'percent', range: [5, 95] }],
  [/(?:体重|重量)$/, measured('kg', [1, 60])],
  [/(?:身高|高度|宽度|长度|深度|直径)$/, measured('cm', [10, 190])],
  [/(?:距离|里程)$/, measured('km', [3, 120])],
  [/(?:温度|体温|水温)$/, measured('°C', [4, 32])],
  [/(?:面积)$/, measured('m²', [12, 140])],
  [/(?:年份|年代)$/, { type: 'number', range: [2008, 2025] }],
  [/(?:数量?|人数|次数|年龄|个数|尺寸|容量|分数|得分|页数)$/, { type: 'number', range: [1, 30] }],
  [/(?:评分|星级)$/, { type: 'rating' }],
  [/(?:邮箱|邮件)$/, { type: 'email' }],
  [/(?:电话|手机号?|联系方式)$/, { type: 'phone' }],
  [/(?:网址|链接|网站)$/, { type: 'url' }],
  [/(?:照片|图片|封面|头像|图像|截图)$/, { type: 'image' }],
  [/(?:描述|备注|说明|简介|详情|评语)$/, { type: 'longText' }],
  [/(?:状态)$/, { type: 'choice', choices: 'simpleStatus' }],
  [/(?:阶段)$/, { type: 'choice', choices: 'projectStatus' }],
  [/(?:优先级|紧急程度)$/, { type: 'choice', choices: 'priority' }],
  [/(?:等级|评级|级别|程度|强度|需求)$/, { type: 'choice', choices: 'extent' }],
  [/(?:类型|分类|类别|种类)$/, { type: 'choice', choices: 'sortOf' }],
  [/(?:标签)$/, { type: 'tags' }],
];

/** Codes are written, not counted: `serial number`. */
const codes = /\b(?:number|no|code|id)$|(?:编号|号码?)$/i;

/** What a field of this name is likely to hold; text when the name says nothing. */
export function guessField(name: string): FieldGuess {
  const label = name.trim();
  const said = whole.find(([pattern]) => pattern.test(label));
  if (said) return said[1];
  if (codes.test(label) && !/(?:手机|电话)号码?$/.test(label)) return { type: 'text' };
  const ending = endings.find(([pattern]) => pattern.test(label));
  if (ending) return ending[1];
  // `date of purchase` is a date.
  const head =
    label
      .toLowerCase()
      .split(/ (?:of|in|per|until|for|a) /)[0]
      ?.split(/\s+/)
      .at(-1) ?? '';
  const english = heads.find(([pattern]) => pattern.test(head));
  if (!english && / per (?:hour|day|week|month|year)$/i.test(label))
    return { type: 'number', range: [1, 12] };
  return english?.[1] ?? (label.endsWith('%') ? { type: 'percent' } : { type: 'text' });
}
