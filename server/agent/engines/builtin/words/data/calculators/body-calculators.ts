import { answer, bilingual, choice, number, type CalculatorEntry } from './calculator-entry.ts';

const sex = choice('sex: Sex|性别', [
  ['Woman', '女', 0],
  ['Man', '男', 1],
]);
const pounds = { imperial: { unit: 'lb', factor: 0.45359237 } };
const inches = { imperial: { unit: 'in', factor: 2.54 } };
const weight = number('weight: Weight|体重', [70, 20, 400], { unit: 'kg', ...pounds });
const height = number('height: Height|身高', [172, 80, 260], { unit: 'cm', ...inches });
const age = number('age: Age|年龄', [35, 15, 110]);

/** Body and health. */
export const bodyCalculators: readonly CalculatorEntry[] = [
  {
    id: 'bmi',
    ...bilingual('BMI calculator|BMI 计算器'),
    words: ['bmi', 'body mass index', 'body mass', '体重指数', '身体质量指数'],
    inputs: [weight, height],
    results: [
      answer('bmi: BMI', 'weight / (height / 100) ^ 2', { digits: 1 }),
      answer('lowest: Normal weight from|正常体重下限', '18.5 * (height / 100) ^ 2', {
        unit: 'kg',
        digits: 1,
        ...pounds,
      }),
      answer('highest: Normal weight to|正常体重上限', '25 * (height / 100) ^ 2', {
        unit: 'kg',
        digits: 1,
        ...pounds,
      }),
    ],
    bands: [
      [18.5, 'Underweight', '偏瘦', 'waiting'],
      [25, 'Normal weight', '正常', 'good'],
      [30, 'Overweight', '超重', 'waiting'],
      [Infinity, 'Obesity', '肥胖', 'bad'],
    ],
    tips: [
      bilingual('Half an hour of brisk walking a day keeps weight and heart in order.|每天快走半小时。'),
      bilingual('Sleep seven hours: tired people eat more.|睡足七小时：疲劳会让人多吃。'),
      bilingual('Water in place of sweet drinks spares hundreds of kilocalories a day.|以水代替甜饮料。'),
    ],
    why: bilingual(
      'Weight in kilograms divided by the square of the height in metres; ranges of the World Health Organization for adults.|体重（千克）除以身高（米）的平方；分级采用世界卫生组织成人标准。',
    ),
  },
  {
    id: 'idealWeight',
    ...bilingual('Ideal weight calculator|理想体重计算器'),
    words: ['ideal weight', 'healthy weight', 'ideal body weight', '理想体重', '标准体重'],
    inputs: [sex, height],
    results: [
      answer('ideal: Ideal weight|理想体重', '45.5 + 4.5 * sex + 0.9055 * (height - 152.4)', {
        unit: 'kg',
        digits: 1,
        ...pounds,
      }),
      answer('lowest: Normal weight from|正常体重下限', '18.5 * (height / 100) ^ 2', {
        unit: 'kg',
        digits: 1,
        ...pounds,
      }),
      answer('highest: Normal weight to|正常体重上限', '25 * (height / 100) ^ 2', {
        unit: 'kg',
        digits: 1,
        ...pounds,
      }),
    ],
    why: bilingual(
      'After Devine: a base by sex, and a share for each centimetre above 152.4. An estimate, not medical advice.|按 Devine 公式：按性别的基数，加上超过 152.4 厘米部分的系数，仅供参考。',
    ),
  },
  {
    id: 'bodyFat',
    ...bilingual('Body fat calculator|体脂率计算器'),
    words: ['body fat', 'fat percentage', 'body fat percentage', '体脂', '体脂率'],
    inputs: [
      sex,
      height,
      number('neck: Neck|颈围', [37, 15, 100], { unit: 'cm', ...inches, below: 'waist' }),
      number('waist: Waist|腰围', [82, 30, 250], { unit: 'cm', ...inches }),
      number('hip: Hip (women)|臀围（女）', [98, 30, 250], { unit: 'cm', ...inches }),
    ],
    results: [
      answer(
        'fat: Body fat|体脂率',
        'max(2, when(sex, 495 / (1.0324 - 0.19077 * log(max(1, waist - neck)) / log(10) + 0.15456 * log(height) / log(10)) - 450, 495 / (1.29579 - 0.35004 * log(max(1, waist + hip - neck)) / log(10) + 0.221 * log(height) / log(10)) - 450))',
        { unit: '%', digits: 1 },
      ),
    ],
    bands: [
      [14, 'Athletic', '运动员水平', 'good'],
      [25, 'Fit', '健康', 'good'],
      [32, 'Average', '一般', 'waiting'],
      [Infinity, 'High', '偏高', 'bad'],
    ],
    why: bilingual(
      'The method of the US Navy from height, neck, waist and, for women, hip. An estimate, not medical advice.|按美国海军法，由身高、颈围、腰围（女性加臀围）估算，仅供参考。',
    ),
  },
  {
    id: 'calories',
    ...bilingual('Calorie calculator|热量计算器'),
    words: [
      'calorie',
      'calories',
      'calorie needs',
      'tdee',
      'bmr',
      'metabolism',
      '卡路里',
      '热量',
      '基础代谢',
    ],
    inputs: [
      sex,
      age,
      weight,
      height,
      choice(
        'activity: Activity|活动量',
        [
          ['Mostly sitting', '久坐', 1.2],
          ['Light, 1–3 days a week', '轻度，每周 1–3 天', 1.375],
          ['Moderate, 3–5 days a week', '中度，每周 3–5 天', 1.55],
          ['Hard, 6–7 days a week', '高强度，每周 6–7 天', 1.725],
        ],
        1.375,
      ),
    ],
    results: [
      answer(
        'need: Calories a day|每日所需热量',
        '(10 * weight + 6.25 * height - 5 * age - 161 + 166 * sex) * activity',
        { unit: 'kcal', digits: 0 },
      ),
      answer('rest: At rest|基础代谢', 'need / activity', { unit: 'kcal', digits: 0 }),
      answer('lose: To lose half a kilogram a week|每周减重半公斤', 'max(1200, need - 500)', {
        unit: 'kcal',
        digits: 0,
      }),
    ],
    why: bilingual(
      'The Mifflin–St Jeor formula times activity. An estimate, not medical advice.|按 Mifflin–St Jeor 公式乘以活动系数，仅供参考。',
    ),
  },
  {
    id: 'water',
    ...bilingual('Water intake calculator|饮水量计算器'),
    words: ['water', 'water intake', 'hydration', '饮水', '喝水'],
    inputs: [weight, number('exercise: Exercise a day|每日运动', [30, 0, 600], 'min')],
    results: [
      answer('litres: Water a day|每日饮水', '(weight * 33 + exercise * 12) / 1000', {
        unit: 'l',
        digits: 1,
      }),
      answer('glasses: Glasses of 250 ml|250 毫升杯数', 'ceil(litres * 4)', { digits: 0 }),
    ],
    why: bilingual(
      'About 33 ml for each kilogram, and 12 ml for each minute of exercise.|每公斤约 33 毫升，每分钟运动加 12 毫升。',
    ),
  },
  {
    id: 'pace',
    ...bilingual('Running pace calculator|配速计算器'),
    words: ['pace', 'running pace', 'running', 'marathon', '配速', '跑步'],
    inputs: [
      number('distance: Distance|距离', [10, 0.1, 500], 'km'),
      number('minutes: Time|用时', [55, 1, 6000], 'min'),
    ],
    results: [
      answer('pace: Minutes a kilometre|每公里分钟', 'minutes / distance', { unit: 'min/km' }),
      answer('speed: Speed|速度', 'distance / minutes * 60', { unit: 'km/h', digits: 1 }),
      answer('marathon: A marathon at this pace|按此配速完成马拉松', 'pace * 42.195 / 60', { unit: 'h' }),
    ],
    why: bilingual('Time divided by distance.|用时除以距离。'),
  },
  {
    id: 'heartRate',
    ...bilingual('Heart rate calculator|心率计算器'),
    words: ['heart rate', 'target heart rate', '心率'],
    inputs: [age],
    results: [
      answer('most: Highest heart rate|最大心率', '208 - 0.7 * age', { unit: 'bpm', digits: 0 }),
      answer('easy: Easy training from|有氧下限', 'most * 0.6', { unit: 'bpm', digits: 0 }),
      answer('hard: Hard training from|高强度下限', 'most * 0.8', { unit: 'bpm', digits: 0 }),
    ],
    why: bilingual('208 minus 0.7 times the age, after Tanaka.|按 Tanaka 公式：208 − 0.7 × 年龄。'),
  },
  {
    id: 'sleep',
    ...bilingual('Sleep calculator|睡眠计算器'),
    words: ['sleep', 'bedtime', '睡眠'],
    inputs: [
      number('cycles: Sleep cycles|睡眠周期', [5, 1, 8]),
      number('falling: Minutes to fall asleep|入睡时间', [15, 0, 120], 'min'),
    ],
    results: [
      answer('hours: Time in bed|卧床时间', '(cycles * 90 + falling) / 60', { unit: 'h', digits: 1 }),
      answer('asleep: Asleep|睡着时间', 'cycles * 1.5', { unit: 'h', digits: 1 }),
    ],
    why: bilingual('One cycle lasts about 90 minutes.|一个周期约 90 分钟。'),
  },
];
