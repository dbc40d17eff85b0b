type UnitRow = readonly [id: string, en: string, zh: string, factor: number, offset?: number];

/** Units by what they measure; a factor to the first unit, and what is added for temperatures. */
export const measures = {
  length: [
    ['m', 'Metres', '米', 1],
    ['km', 'Kilometres', '千米', 1000],
    ['cm', 'Centimetres', '厘米', 0.01],
    ['mm', 'Millimetres', '毫米', 0.001],
    ['mi', 'Miles', '英里', 1609.344],
    ['yd', 'Yards', '码', 0.9144],
    ['ft', 'Feet', '英尺', 0.3048],
    ['in', 'Inches', '英寸', 0.0254],
  ],
  weight: [
    ['kg', 'Kilograms', '千克', 1],
    ['g', 'Grams', '克', 0.001],
    ['t', 'Tonnes', '吨', 1000],
    ['lb', 'Pounds', '磅', 0.45359237],
    ['oz', 'Ounces', '盎司', 0.028349523125],
  ],
  temperature: [
    ['°C', 'Celsius', '摄氏度', 1, 0],
    ['°F', 'Fahrenheit', '华氏度', 5 / 9, -32],
    ['K', 'Kelvin', '开尔文', 1, -273.15],
  ],
  area: [
    ['m²', 'Square metres', '平方米', 1],
    ['km²', 'Square kilometres', '平方千米', 1e6],
    ['ha', 'Hectares', '公顷', 10_000],
    ['ac', 'Acres', '英亩', 4046.8564224],
    ['ft²', 'Square feet', '平方英尺', 0.09290304],
    ['mi²', 'Square miles', '平方英里', 2_589_988.110336],
  ],
  volume: [
    ['l', 'Litres', '升', 1],
    ['ml', 'Millilitres', '毫升', 0.001],
    ['m³', 'Cubic metres', '立方米', 1000],
    ['gal', 'US gallons', '美制加仑', 3.785411784],
    ['cup', 'US cups', '美制杯', 0.2365882365],
    ['pt', 'UK pints', '英制品脱', 0.56826125],
  ],
  speed: [
    ['km/h', 'Kilometres per hour', '千米/时', 1],
    ['m/s', 'Metres per second', '米/秒', 3.6],
    ['mph', 'Miles per hour', '英里/时', 1.609344],
    ['kn', 'Knots', '节', 1.852],
  ],
  time: [
    ['min', 'Minutes', '分钟', 60],
    ['s', 'Seconds', '秒', 1],
    ['h', 'Hours', '小时', 3600],
    ['d', 'Days', '天', 86_400],
    ['wk', 'Weeks', '周', 604_800],
  ],
  data: [
    ['MB', 'Megabytes', '兆字节', 1e6],
    ['KB', 'Kilobytes', '千字节', 1000],
    ['GB', 'Gigabytes', '吉字节', 1e9],
    ['TB', 'Terabytes', '太字节', 1e12],
    ['B', 'Bytes', '字节', 1],
  ],
  /** Sample rates to the US dollar; replace them by a real source here. */
  currency: [
    ['USD', 'US dollar', '美元', 1],
    ['EUR', 'Euro', '欧元', 1.08],
    ['GBP', 'British pound', '英镑', 1.27],
    ['JPY', 'Japanese yen', '日元', 0.0067],
    ['CNY', 'Chinese yuan', '人民币', 0.139],
    ['CHF', 'Swiss franc', '瑞士法郎', 1.13],
    ['CAD', 'Canadian dollar', '加拿大元', 0.73],
    ['AUD', 'Australian dollar', '澳大利亚元', 0.66],
    ['INR', 'Indian rupee', '印度卢比', 0.0119],
    ['KRW', 'South Korean won', '韩元', 0.00073],
    ['BRL', 'Brazilian real', '巴西雷亚尔', 0.18],
    ['MXN', 'Mexican peso', '墨西哥比索', 0.054],
  ],
} as const satisfies Record<string, readonly UnitRow[]>;

export type Measure = keyof typeof measures;

export interface Unit {
  id: string;
  name: string;
  factor: number;
  offset: number;
}

export function unitsOf(measure: Measure, language: 'en' | 'zh'): Unit[] {
  const rows: readonly UnitRow[] = measures[measure];
  return rows.map(([id, en, zh, factor, offset = 0]) => ({
    id,
    name: language === 'zh' ? zh : en,
    factor,
    offset,
  }));
}

/** So much of one unit in another: `(value + offset) × factor` is the first unit. */
export function converted(value: number, from: Unit, to: Unit): number {
  return ((value + from.offset) * from.factor) / to.factor - to.offset;
}

/** As many digits as say something. */
export function numberText(value: number, locale: string, isMoney: boolean): string {
  const digits = isMoney
    ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
    : { maximumSignificantDigits: 8 };
  return new Intl.NumberFormat(locale, digits).format(value);
}

/** A rate month by month, the last one as it is now; sample data. */
export function ratesOf(from: Unit, to: Unit, months = 12): number[] {
  const rate = converted(1, from, to);
  const seed = [...`${from.id}${to.id}`].reduce((sum, sign) => sum + sign.charCodeAt(0), 0);
  return Array.from({ length: months }, (_, index) => {
    const ago = months - 1 - index;
    return rate * (1 + 0.035 * (Math.sin(seed + ago * 0.9) - Math.sin(seed)) - ago * 0.0016);
  });
}

/** The names of the last months, this one at the end. */
export function lastMonths(count: number, locale: string): string[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date();
    day.setDate(1);
    day.setMonth(day.getMonth() - (count - 1 - index));
    return day.toLocaleDateString(locale, { month: 'short' });
  });
}
