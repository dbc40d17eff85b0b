/** What a wish for a chart names. */
export interface ChartSaid {
  /** What it shows: `books`, `average rating`. */
  of?: string;
  /** What its rows are told apart by: `genre`. */
  by?: string;
  /** How far apart its points in time are. */
  time?: 'day' | 'week' | 'month';
}

const chart = '(?:(?:bar|pie|donut|line|area|column)\\s+)?(?:chart|graph|diagram|plot|histogram)s?';
const lead =
  /^(?:please\s+)?(?:add|show|include|display|draw|plot|make|create|give|put|insert|want|see)?\s*(?:me|us)?\s*(?:also\s+)?(?:an?other\s+|an?\s+|the\s+|one\s+)?/i;
const per = '(?:per|by|for each|for every|grouped by|over|across|in each|of each)';
const forms: readonly RegExp[] = [
  // `chart of books per genre`, `graph showing the average rating by author`
  new RegExp(
    `^${chart}\\s+(?:of|for|about|showing|with|(?:that |which )?shows?|on)\\s+(?!each\\b|every\\b)(?<of>.+?)\\s+${per}\\s+(?<by>.+)$`,
    'i',
  ),
  new RegExp(`^${chart}\\s+(?:(?:that )?shows? |showing )?${per}\\s+(?<by>.+)$`, 'i'),
  new RegExp(`^${chart}\\s+(?:of|for|about|showing|with|(?:that |which )?shows?|on)\\s+(?<of>.+)$`, 'i'),
  // `chart how many books per genre`
  new RegExp(`^${chart}\\s+(?<of>(?:how|the|my|our|all) .+?)\\s+${per}\\s+(?<by>.+)$`, 'i'),
  // `books per genre as a pie chart`, `spending by month chart`
  new RegExp(`^(?<of>.+?)\\s+${per}\\s+(?<by>.+?)\\s+(?:as|in|on)\\s+(?:an?\\s+)?${chart}$`, 'i'),
  new RegExp(`^(?<of>.+?)\\s+${per}\\s+(?<by>.+?)\\s+${chart}$`, 'i'),
  new RegExp(`^(?<of>.+?)\\s+(?:as|in|on)\\s+(?:an?\\s+)?${chart}$`, 'i'),
  new RegExp(
    `^(?<of>(?!(?:new|big|small|simple|nice|another|monthly|weekly|bar|pie|donut|line|area|column)\\s+(?:chart|graph|diagram))[a-z ]+?)\\s+${chart}(?:\\s+${per}\\s+(?<by>.+))?$`,
    'i',
  ),
];
const place = /\s+(?:on|to|in|at)\s+(?:the\s+)?(?:[\w ]*page|overview|dashboard|home|top|first page)$/i;
const articles = /^(?:(?:the|all|each|every|my|our|its|their|different)\s+)+/i;
const times = [
  ['month', /\bmonth(?:ly|s)?\b|每个?月|月度|按月|各月/i],
  ['week', /\bweek(?:ly|s)?\b|每周|按周|每个?星期/i],
  ['day', /\bda(?:y|ily|ys)\b|每[天日]|按[天日]/i],
] as const;

/** What a sentence asks to see in a chart. */
export function chartSaid(sentence: string): ChartSaid {
  const text = sentence.trim().replace(/[.!。！]+$/, '');
  const said = /\p{Script=Han}/u.test(text) ? chineseSaid(text) : englishSaid(text);
  const time =
    times.find(([, pattern]) => pattern.test(text))?.[0] ??
    (/\bover time\b|走势|趋势/i.test(text) ? 'month' : undefined);
  const byTime =
    said.by !== undefined &&
    /^(?:months?|weeks?|days?|dates?|time|years?)$|^[每个]*[年月周天日]$|^(?:时间|日期)$/i.test(said.by);
  return {
    ...(said.of && { of: said.of }),
    ...(said.by && !byTime && { by: said.by }),
    ...(time && (byTime || !said.by) ? { time } : {}),
  };
}

function englishSaid(text: string): Pick<ChartSaid, 'of' | 'by'> {
  const bare = text.replace(lead, '').replace(place, '');
  const groups: Record<string, string | undefined> =
    forms.map((form) => form.exec(bare)?.groups).find((each) => each !== undefined) ?? {};
  const clean = (words: string | undefined) =>
    words
      ?.replace(articles, '')
      .replace(/\b(?:monthly|weekly|daily|yearly|over time)\b\s*/gi, '')
      .replace(/\b(?:spent|made|added|sold|there are)$/i, '')
      .trim();
  return { of: clean(groups['of']), by: clean(groups['by']) };
}

function chineseSaid(text: string): Pick<ChartSaid, 'of' | 'by'> {
  const bare = text
    .replace(/^(?:请|再|帮我)*(?:添加|增加|加上?|显示|展示|做|画|用)?(?:一[个张幅])?/, '')
    .replace(
      /(?:用|以)?(?:的)?(?:图表|柱状图|饼图|折线图|面积图|条形图|统计图|走势图|趋势图|曲线图|图)(?:显示|展示|表示)?/,
      '的',
    )
    .replace(/的+$/, '');
  const by =
    /(?:按照?|每[种个类位本项]?|各[个种类项]?)(?<by>[^的]{1,10}?)(?:统计|分组|显示|划分|汇总|的|(?=书|支出|金额|订单)|$)/.exec(
      bare,
    );
  const of = (by ? bare.replace(by[0], '') : bare).replace(/^的|的$|^统计|^显示/g, '').trim();
  return { ...(of !== '' && { of }), ...(by?.groups?.['by'] && { by: by.groups['by'] }) };
}
