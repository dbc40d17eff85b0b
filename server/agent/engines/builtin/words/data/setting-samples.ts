import type { Language } from '../../understand/wishes.ts';

interface SettingSamples {
  /** A thing that shows where one is: patients make it a hospital. */
  where: RegExp;
  /** Titles by thing; money that comes in is marked with a plus. */
  titles: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;
}

/** Names of examples that depend on where things happen. */
export const settingSamples: readonly SettingSamples[] = [
  {
    where: /^patient$/,
    titles: {
      insuranceClaim: {
        en: [
          'Knee operation',
          'Emergency admission',
          'Physiotherapy, ten sessions',
          'Cataract surgery',
          'MRI scan',
          'Hospital stay, four nights',
        ],
        zh: ['膝关节手术', '急诊入院', '物理治疗十次', '白内障手术', '核磁共振', '住院四晚'],
      },
      financeRecord: {
        en: [
          '+Consultation fee',
          'Medicine delivery',
          '+Laboratory fee',
          'Electricity',
          '+Operation fee',
          'Salaries, nursing',
          '+Insurance payment',
          'Repair of the autoclave',
        ],
        zh: ['+诊疗费', '药品采购', '+化验费', '电费', '+手术费', '护理人员工资', '+保险赔付', '灭菌器维修'],
      },
      report: {
        en: [
          'Morning shift, ward 2',
          'Night shift, emergency room',
          'Outpatients',
          'Pharmacy count',
          'Laboratory, daily figures',
        ],
        zh: ['二病区早班', '急诊夜班', '门诊', '药房盘点', '检验科日报'],
      },
    },
  },
  {
    where: /^pet$/,
    titles: {
      report: {
        en: [
          'Morning walk and feeding',
          'Evening round',
          'Cleaning of the rooms',
          'Visit of the vet',
          'Arrivals and departures',
        ],
        zh: ['早间遛弯与喂食', '晚间巡查', '房间清洁', '兽医来访', '入住与离店'],
      },
      financeRecord: {
        en: ['+Boarding fee', 'Pet food', '+Grooming fee', 'Electricity', '+Daycare fee', 'Salaries'],
        zh: ['+寄养费', '宠物粮', '+美容费', '电费', '+日托费', '工资'],
      },
    },
  },
  {
    where: /^student$/,
    titles: {
      financeRecord: {
        en: [
          '+Tuition, first term',
          'Books for the library',
          '+Exam fee',
          'Electricity',
          '+School trip',
          'Salaries, teachers',
        ],
        zh: ['+第一学期学费', '图书采购', '+考试费', '电费', '+研学费', '教师工资'],
      },
      report: {
        en: [
          'Lessons of the day',
          'Attendance, class 4b',
          'Break supervision',
          'Parents’ evening',
          'Laboratory lesson',
        ],
        zh: ['今日课程', '四年二班考勤', '课间值班', '家长会', '实验课'],
      },
    },
  },
  {
    where: /^(?:hotel|room|guest)$/,
    titles: {
      report: {
        en: [
          'Front desk, early shift',
          'Housekeeping, second floor',
          'Night audit',
          'Breakfast',
          'Maintenance round',
        ],
        zh: ['前台早班', '二层客房清洁', '夜间核账', '早餐', '维护巡检'],
      },
    },
  },
];

/** What a list of things to do holds. */
export const todoSamples: Readonly<
  Record<Language, readonly (readonly [title: string, description: string])[]>
> = {
  en: [
    ['Buy milk and bread', 'And lemons, if they look good.'],
    ['Call the dentist', 'Ask for an appointment after four o’clock.'],
    ['Pay the electricity bill', 'The letter is on the kitchen table.'],
    ['Water the plants', 'The fern needs more than the others.'],
    ['Reply to Jonas', 'He wants to know about Saturday.'],
    ['Book train tickets', 'There on Friday evening, back on Sunday.'],
    ['Return library books', 'Two are due this week.'],
    ['Prepare Monday’s meeting', 'Three points, ten minutes each.'],
    ['Fix the bicycle light', 'The battery is fine, it must be the cable.'],
    ['Plan the birthday party', 'Ask everyone what they can bring.'],
  ],
  zh: [
    ['买牛奶和面包', '柠檬好的话也买几个。'],
    ['打电话给牙医', '预约四点以后的时间。'],
    ['交电费', '账单在餐桌上。'],
    ['给植物浇水', '蕨类要多浇一点。'],
    ['回复小李', '他想知道周六的安排。'],
    ['订火车票', '周五晚上去，周日回。'],
    ['还图书馆的书', '本周有两本到期。'],
    ['准备周一的会议', '三个议题，各十分钟。'],
    ['修自行车灯', '电池没问题，应该是线路。'],
    ['筹备生日聚会', '问问大家能带什么。'],
  ],
};
