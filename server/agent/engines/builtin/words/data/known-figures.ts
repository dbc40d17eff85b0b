/** What is counted or measured about things, in which unit and between which values it usually is. */
export interface KnownFigure {
  unit?: string;
  range: readonly [number, number];
  type: 'number' | 'percent' | 'money';
}

type Line = readonly [pattern: RegExp, low: number, high: number, unit?: string];

const lines: readonly Line[] = [
  [/\b(?:aqi|air quality index|air quality)\b|空气质量/i, 24, 168],
  [/\bpm ?2\.?5\b/i, 6, 92, 'µg/m³'],
  [/\bpm ?10\b/i, 12, 128, 'µg/m³'],
  [/\bozone\b|\bo3\b|臭氧/i, 28, 132, 'µg/m³'],
  [/\b(?:no2|nitrogen dioxide)\b|二氧化氮/i, 8, 66, 'µg/m³'],
  [/\b(?:so2|sulph?ur dioxide|sulfur dioxide)\b|二氧化硫/i, 2, 24, 'µg/m³'],
  [/\b(?:co2|carbon dioxide)\b|二氧化碳/i, 405, 1180, 'ppm'],
  [/\b(?:co|carbon monoxide)\b|一氧化碳/i, 0.3, 2.4, 'mg/m³'],
  [/\buv(?: index)?\b|紫外线/i, 1, 9],
  [
    /\b(?:handling|waiting|wait|response|resolution|talk|hold|answer|queue|processing|reaction) times?\b|(?:等待|处理|响应)时(?:间|长)/i,
    1,
    14,
    'min',
  ],
  [/\bcalls?\b|通话(?:数|量)/i, 24, 96],
  [/\b(?:delays?|lateness)\b|晚点|延误/i, 1, 18, 'min'],
  [/\b(?:passengers?|ridership|riders|boardings)\b|客流|乘客/i, 1800, 26_000],
  [/\b(?:overnight stays|nights|stays|arrivals|departures)\b/i, 320, 9400],
  [/\b(?:customers|guests|patients|participants|members|attendees)\b|客数|人数/i, 40, 620],
  [
    /\b(?:accidents|incidents|complaints|defects|faults|failures|cancellations|crimes|returns)\b|事故|投诉/i,
    2,
    48,
  ],
  [
    /\b(?:births|deaths|admissions|enrolments|enrollments|registrations|applications|cases|inspections|deliveries|shipments|trips)\b/i,
    12,
    320,
  ],
  [/\bdowntime\b|停机时间/i, 10, 240, 'min'],
  [/\bheart ?rate\b|\bpulse\b|心率/i, 58, 96, 'bpm'],
  [/\bblood pressure\b|\bsystolic\b|血压/i, 108, 142, 'mmHg'],
  [/\b(?:blood sugar|glucose)\b|血糖/i, 82, 138, 'mg/dL'],
  [/\bsteps?\b|步数/i, 3200, 12_400],
  [/\bsleep\b|睡眠/i, 5, 9, 'h'],
  [/\bcalor/i, 180, 2400, 'kcal'],
  [/\bgoals? (?:conceded|against)\b|失球/i, 8, 34],
  [/\bgoals?\b|进球/i, 1, 23],
  [/\bassists?\b|助攻/i, 0, 14],
  [/\byellow cards?\b|黄牌/i, 0, 8],
  [/\bred cards?\b|红牌/i, 0, 2],
  [/\bcards?\b|红黄牌/i, 0, 7],
  [/\brebounds?\b|篮板/i, 2, 12],
  [/\bsteals?\b|抢断/i, 0, 4],
  [/\bblocks?\b|盖帽/i, 0, 3],
  [/\bappearances?\b|\bgames played\b|\bmatches played\b|出场/i, 6, 30],
  [/\bminutes(?: played)?$|出场时间/i, 180, 2700, 'min'],
  [/\bwins?\b|胜场/i, 2, 22],
  [/\bloss(?:es)?\b|负场/i, 1, 14],
  [/\bpoints?\b|积分|得分/i, 8, 61],
  [/\bpage ?views?\b|浏览量/i, 820, 48_000],
  [/\b(?:visitors?|visits|sessions|users)\b|访客|访问/i, 240, 18_000],
  [/\bimpressions?\b|曝光/i, 2400, 96_000],
  [/\bclicks?\b|点击/i, 60, 4200],
  [/\bfollowers?\b|粉丝/i, 180, 24_000],
  [/\blikes?\b|点赞/i, 12, 2400],
  [/\bshares?\b|转发/i, 3, 480],
  [/\b(?:downloads?|installs?)\b|下载/i, 120, 9600],
  [/\b(?:orders?|units sold|sales volume)\b|订单|销量/i, 18, 640],
  [/\b(?:population|inhabitants)\b|人口/i, 180_000, 8_400_000],
  [/\b(?:traffic|vehicles)\b|车流/i, 420, 6800],
  [/\brainfall\b|\bprecipitation\b|降雨/i, 0, 48, 'mm'],
  [/\bwind(?: speed)?\b|风速/i, 4, 38, 'km/h'],
  [/\btemperature\b|气温|温度/i, 4, 31, '°C'],
  [/\bpressure\b|气压/i, 1002, 1026, 'hPa'],
  [/\bvisibility\b|能见度/i, 3, 24, 'km'],
  [/\bnoise\b|噪声|噪音/i, 38, 82, 'dB'],
  [/\b(?:solar|wind|energy|electricity|power)\b|电量|发电/i, 12, 480, 'kWh'],
  [/\bwater\b|用水/i, 40, 320, 'm³'],
  [/\bemissions?\b|排放/i, 12, 240, 't'],
  [/\bprotein\b|蛋白质/i, 4, 38, 'g'],
  [/\b(?:carbs|carbohydrates?)\b|碳水/i, 8, 84, 'g'],
  [/\bfat\b|脂肪/i, 2, 32, 'g'],
];

const shares =
  /\brate\b|\bratio\b|\bpercent|\bsatisfaction\b|\boccupancy\b|\butili[sz]ation\b|\bshare\b|\bhumidity\b|\baccuracy\b|\bgrowth\b|\bmargin\b|\bcompletion\b|\bpossession\b|\bpunctuality\b|\bon[- ]time\b|\buptime\b|\battendance\b|率|占比|湿度|%$/i;
/** Shares that are mostly small, or neither small nor large. */
const usualShares: readonly (readonly [RegExp, number, number])[] = [
  [/\bpunctuality\b|\bon[- ]time\b|\battendance\b/i, 82, 98],
  [/\buptime\b/i, 96, 100],
  [
    /\bgrowth\b|\bchurn\b|\bconversion\b|\bclick|\breturn\b|\berror\b|\bunemployment\b|增长|转化|流失/i,
    1,
    12,
  ],
  [/\bbounce\b|\bmargin\b|\bopen\b|\bpossession\b|跳出|毛利/i, 28, 58],
];
const money =
  /\b(?:(?:order|basket|cart|contract|lifetime|deal|asset) values?|revenue|turnover|income|profits?|earnings|spend(?:ing)?|costs?|gross sales|net sales|sales|receipts?|average ticket)\b|营收|收入|利润|成本|销售额|客单价/i;

/** What a figure of this name is like, where it is known. */
export function knownFigure(label: string): KnownFigure | undefined {
  if (shares.test(label) && !/heart ?rate|心率/i.test(label)) {
    const usual = usualShares.find(([pattern]) => pattern.test(label));
    return { range: usual ? [usual[1], usual[2]] : [24, 92], type: 'percent' };
  }
  const line = lines.find(([pattern]) => pattern.test(label));
  if (money.test(label) && !/\bvolume\b|\bcount\b|\bnumber\b/i.test(label))
    return {
      range: /order|basket|cart|receipt|ticket|客单/i.test(label) ? [38, 145] : [4200, 38_000],
      type: 'money',
    };
  return line && { range: [line[1], line[2]], type: 'number', ...(line[3] ? { unit: line[3] } : {}) };
}
