import type { Language } from '../../understand/wishes.ts';

interface SettingSamples {
  /** A thing that shows where one is: patients make it a hospital. */
  where: RegExp;
  /** Titles by thing; money that comes in is marked with a plus. */
  titles: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;
  /** What the money is for, in the order of the finance records. */
  amounts?: readonly number[];
  /** What reports say, and what they are sorted by, in the order of their titles. */
  reports?: Readonly<Record<Language, { texts: readonly string[]; headings: readonly string[] }>>;
  /** What comes in is called. */
  income?: Readonly<Record<Language, string>>;
}

/** Names of examples that depend on where things happen. */
export const settingSamples: readonly SettingSamples[] = [
  {
    where: /^patient$/,
    reports: {
      en: {
        texts: [
          '26 of 28 beds taken, two discharges at noon. All medicines given on time; bed 14 needs a new mattress.',
          '31 patients, four of them admitted. Waiting time at most fifty minutes; the second monitor was repaired at two.',
          '64 appointments kept, three missed. The eye consulting room ran half an hour late because of an emergency.',
          'Counted all 214 articles. Insulin below the limit and ordered; two boxes past their date were taken out.',
          '182 samples, 176 reported on the same day. The centrifuge is checked tomorrow from eight to nine.',
        ],
        headings: ['Ward', 'Emergency', 'Outpatients', 'Pharmacy', 'Laboratory'],
      },
      zh: {
        texts: [
          '28 张床位使用 26 张，中午出院两人。药品均按时发放，14 床需换床垫。',
          '接诊 31 人，收治四人，最长等候五十分钟，二号监护仪两点修好。',
          '完成 64 个预约，三人未到。眼科诊室因急诊延迟半小时。',
          '清点 214 种药品，胰岛素低于下限已订货，两盒过期已下架。',
          '182 份标本，当日出结果 176 份，离心机明早八点检修。',
        ],
        headings: ['病区', '急诊', '门诊', '药房', '检验'],
      },
    },
    income: { en: 'Patient fees', zh: '医疗收费' },
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
    reports: {
      en: {
        texts: [
          'All nine dogs walked for forty minutes. Otto ate half of his portion and is watched.',
          'Quiet evening; Luna barked at the door until ten. Water changed in all rooms.',
          'Rooms one to six cleaned and dried, blankets washed. The drain in room four is slow.',
          'Three vaccinations, one ear cleaned. Biscuit gets drops for five days.',
          'Two arrivals, three went home. Papers are complete.',
        ],
        headings: ['Feeding', 'Evening', 'Cleaning', 'Vet', 'Desk'],
      },
      zh: {
        texts: [
          '九只狗各遛四十分钟，奥托只吃了一半，继续观察。',
          '夜间安静，露娜在门口叫到十点，各间已换水。',
          '一至六号房清洁干燥，毯子已洗，四号房下水偏慢。',
          '三针疫苗，一次洗耳，饼干滴药五天。',
          '入住两只，离店三只，资料齐全。',
        ],
        headings: ['喂养', '夜间', '清洁', '兽医', '前台'],
      },
    },
    amounts: [180, 240, 45, 120, 95, 3200],
    income: { en: 'Fees', zh: '服务费' },
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
    reports: {
      en: {
        texts: [
          'Six lessons as planned, one taught by a substitute. Homework: exercises 4 to 9.',
          '23 of 25 present, one late by ten minutes, one ill with a note.',
          'No accidents. The ball court is closed until the net is mended.',
          'Nineteen families came. Most asked about the trip and the new timetable.',
          'Titration in pairs, goggles for all. One beaker broken, no injuries.',
        ],
        headings: ['Lessons', 'Attendance', 'Breaks', 'Parents', 'Laboratory'],
      },
      zh: {
        texts: [
          '六节课按计划进行，一节代课，作业为练习四至九。',
          '25 人到 23 人，一人迟到十分钟，一人病假有条。',
          '无事故，球场在修网前关闭。',
          '十九个家庭到场，多问研学和新课表。',
          '两人一组滴定，全员护目镜，打碎烧杯一只，无人受伤。',
        ],
        headings: ['课程', '考勤', '课间', '家长', '实验'],
      },
    },
    amounts: [1850, 640, 85, 720, 240, 9200],
    income: { en: 'School fees', zh: '学费' },
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
    reports: {
      en: {
        texts: [
          'Fourteen departures, nine arrivals before noon. Room 12 asked for a quieter side and was moved.',
          'Eighteen rooms done by one. Lamp in 204 replaced, carpet in 207 needs a cleaner.',
          'All accounts closed; one card payment repeated in the morning.',
          '41 guests. Rolls ran out at half past nine; order ten more from Saturday.',
          'Boiler, lift and fire doors checked. The pump makes a noise and is looked at on Tuesday.',
        ],
        headings: ['Front desk', 'Housekeeping', 'Accounts', 'Kitchen', 'Maintenance'],
      },
      zh: {
        texts: [
          '离店十四间，中午前入住九间，12 号房换到安静一侧。',
          '一点前完成十八间，204 换灯，207 地毯需清洗。',
          '账目结清，一笔刷卡次日早上重试。',
          '41 位客人，九点半小面包告罄，周六起多订十个。',
          '锅炉、电梯和防火门已查，水泵有异响，周二检修。',
        ],
        headings: ['前台', '客房', '账务', '厨房', '维护'],
      },
    },
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
