import type { RowsOfThings } from './rows-of-thing.ts';

/** Money, advice and figures. */
export const moneyRows: RowsOfThings = {
  financeRecord: {
    both: {
      amount: '1850|6240|318|940|8600|420|3000|275',
      type: 'expense|income|expense|expense|expense|expense|income|expense',
      category: 'rent|sales|energy|supplies|salaries|other|other|supplies',
    },
  },
  income: {
    both: { amount: '3200|450|18.4|65', category: 'salary|freelance|investment|other' },
    zh: { amount: '12000|2600|36|180' },
  },
  budgetItem: {
    both: {
      budget: '4000|1850|8600|900|1200',
      amount: '2750|1850|8600|615|980',
      category: 'other|housing|other|other|transport',
    },
  },
  billDue: {
    both: {
      amount: '86.4|42|39.9|950|24.9|71.5',
      dueDate: '3|9|12|1|15|20',
      frequency: 'monthly|monthly|monthly|monthly|monthly|monthly',
      paid: 'no|yes|no|no|yes|no',
    },
  },
  savingsGoal: {
    both: {
      budget: '900|3000|1200|600|450|1400',
      amount: '540|2100|300|480|450|210',
      dueDate: '60|200|120|45|20|150',
    },
  },
  subscription: {
    both: {
      price: '10.99|24|2.99|35|18',
      frequency: 'monthly|monthly|monthly|monthly|monthly',
      dueDate: '4|9|12|1|16',
    },
    choices: { category: { en: 'Media|Software|Sport|Phone', zh: '媒体|软件|运动|通信' } },
    en: { category: '1|1|2|3|4' },
    zh: { category: '1|1|2|3|4' },
  },
  loan: {
    both: {
      amount: '8000|25000|4500|12000|180000|3000',
      interestRate: '4.2|3.8|5.1|4.5|2.9|5.4',
      status: 'running|running|repaid|applied|running|overdue',
      startDate: '-300|-620|-900|5|-1400|-500',
      dueDate: '795|1205|-35|1100|7730|-12',
    },
  },
  holding: {
    both: {
      quantity: '40|12|80|50|10|25',
      price: '31.2|148.5|12.4|24.8|101.3|86.9',
      category: 'shares|shares|shares|shares|bonds|funds',
    },
    en: { reference: 'NMU|CLD|AVF|HRR|GB31|WIF' },
    zh: { reference: 'NMU|CLD|AVF|HRR|GB31|WIF' },
  },
  listedStock: {
    choices: {
      category: {
        en: 'Energy|Technology|Food|Transport|Health|Leisure',
        zh: '能源|科技|食品|交通|医药|消费',
      },
    },
    en: {
      category: '1|2|3|4|5|6|2|6',
      description:
        'Supplies power and water to nine towns; steady income, a dividend every May.|Designs chips for cars and sensors; half of its income comes from Asia.|Bread, oats and frozen vegetables under four brands.|Freight and night trains on 2,300 kilometres of track.|Two approved medicines and five in trials.|Tents, boots and jackets, sold in forty shops and online.|Mobile network in the north, now building fibre.|Writing paper and packaging from a mill of 1874.',
    },
    zh: {
      category: '1|2|3|4|5|6|2|6',
      description:
        '为九座城镇供水供电，收入稳定，每年五月分红。|设计汽车与传感器芯片，一半收入来自亚洲。|四个品牌的面包、燕麦和冷冻蔬菜。|2300 公里线路上的货运与夜行列车。|两款获批药物，五款在试验中。|帐篷、靴子和外套，四十家门店与线上销售。|北方移动网络，正在铺设光纤。|1874 年创立的造纸厂，生产信纸与包装。',
    },
  },
  trade: {
    both: {
      type: 'buy|sell|buy|buy|sell|buy',
      quantity: '50|2|10|8|4|25',
      price: '24.6|8640|93.5|101.3|410|86.9',
      date: '-1|-3|-6|-9|-14|-20',
    },
  },
  tradingAccount: {
    both: {
      type: 'cash|savings|practice|cash|margin|savings',
      amount: '12480|38200|10000|6150|22900|9400',
      status: 'active|active|active|inactive|active|active',
    },
  },
  insurancePolicy: {
    both: {
      type: 'home|car|travel|health|liability|home',
      premium: '142|486|68|215|74|59',
      status: 'active|active|inactive|active|active|active',
      startDate: '-300|-120|-380|-90|-640|-30',
      endDate: '65|245|-15|275|90|335',
    },
  },
  taxRecord: {
    both: {
      amount: '2840|6120|940|1810|1260|3050',
      dueDate: '-18|25|60|8|-40|72',
      paid: 'yes|no|no|no|yes|no',
      category: 'sales|other|rent|salaries|other|sales',
    },
  },
  pledge: { both: { amount: '25|500|40|250|15|100', paid: 'yes|yes|no|yes|yes|no' } },
  moneyDonation: { both: { amount: '25|500|40|250|15|100' } },
  fundraiserCampaign: {
    both: {
      goal: '18000|6500|4200|9000|32000|5600',
      amount: '12480|6500|1890|5310|21400|840',
      endDate: '24|6|40|31|52|60',
    },
    en: {
      description:
        'Rain comes in above the table tennis. New slates, new gutters, and work that the young people do themselves.|Two thousand books travel to eleven villages; the shelves need filling.|Warm meals on weekday evenings for forty people, cooked by neighbours.|A swing that a wheelchair rolls onto, and a path of firm ground to it.|A van with a lift, so that a visit to the doctor is no expedition.|Forty singers, five towns, one bus.',
    },
    zh: {
      description:
        '乒乓球桌上方漏雨。新瓦、新檐沟，年轻人自己动手。|两千本书开往十一个村子，书架等着装满。|工作日晚上为四十人做热饭，由邻居掌勺。|轮椅能上的秋千，和一条通往它的硬路。|带升降机的车，让看医生不再是远征。|四十位歌者、五座城、一辆大巴。',
    },
  },
  exchangeRate: { both: { price: '1.09|1.27|0.0061' }, zh: { price: '0.14|7.8' } },
  metric: {
    both: { value: '18420|642|3910|38|127' },
    choices: { category: { en: 'Visitors|Accounts|Shop|Support', zh: '访客|账户|商店|客服' } },
    en: { category: '1|2|2|3|4' },
    zh: { category: '1|2|2|3|4' },
  },
  dataset: {
    both: { quantity: '41250|18600|8760|224000|1340' },
    choices: { category: { en: 'Environment|Transport|Culture', zh: '环境|交通|文化' } },
    en: {
      category: '1|2|1|3|2',
      description:
        'Position, kind and year of planting of every tree on public ground.|Counts at fourteen places, every hour since 2019.|Fine dust, ozone and nitrogen dioxide at six stations.|Loans by month, section and branch, without names.|Names, positions and step-free access.',
    },
    zh: {
      category: '1|2|1|3|2',
      description:
        '公共用地每棵树的位置、树种和种植年份。|十四个点位，2019 年起每小时计数。|六个监测站的细颗粒物、臭氧和二氧化氮。|按月、分类和分馆统计，不含姓名。|站名、位置和无障碍情况。',
    },
  },
  domain: {
    choices: {
      category: { en: 'Business|Technology|Food|Sport|Design|Travel', zh: '商业|科技|餐饮|运动|设计|旅行' },
    },
    both: { price: '18|42|36|14|29|24' },
    en: { category: '1|2|3|4|5|6' },
    zh: { category: '1|2|3|4|5' },
  },
  service: {
    both: { price: '60|680|150|420|890', duration: '45|240|90|180|120' },
    choices: { category: { en: 'Advice|Teams|Coaching|Planning', zh: '咨询|团队|辅导|规划' } },
    en: {
      category: '1|2|3|4|4',
      description:
        'Three quarters of an hour about what you want and what it takes. Afterwards you have a short letter with the next steps.|Half a day with your team, your own examples and a list of who does what.|Ten talks in half a year, about the decisions on your desk.|We look at one process from the first mail to the invoice, and mark what can go.|Goals, budget and dates for a year, on four pages.',
    },
    zh: {
      category: '1|2|3|4|4',
      description:
        '四十五分钟，谈谈您想要什么、需要什么，会后收到一封短信说明下一步。|与团队半天，用你们自己的例子，列出谁做什么。|半年十次谈话，围绕手头的决定。|从第一封邮件到发票，看一个流程，标出可以去掉的部分。|目标、预算和日期，一年四页纸。',
    },
  },
  idea: { both: { status: 'planned|new|done|new|done|no', votes: '42|31|56|18|37|9' } },
  sale: {
    both: {
      revenue: '6120|6480|5930|7040|7310|6890|7650|8020',
      customers: '212|220|204|241|248|236|259|271',
      conversion: '2.8|2.9|2.7|3.1|3.2|3|3.3|3.4',
      type: 'online|online|store|online|store|partner|online|online',
    },
  },
  wine: { both: { year: '2019|2021|2016|2020', rating: '4|5|5|4', price: '12|16|24|14' } },
  skill: { both: { level: 'advanced|advanced|intermediate|intermediate|beginner|intermediate' } },
  lawyer: {
    both: { category: 'labour|tenancy|family|company|traffic|labour' },
    en: {
      jobTitle: 'Partner|Partner|Attorney and mediator|Partner|Attorney|Associate',
      education:
        'Law, University of Vienna; LL.M. in London|Law, University of Leeds|Law, University of Lisbon; mediation diploma|Law and economics, Charles University, Prague|Law, University of Osaka; LL.M. in Berlin|Law, University of Seville',
      experience:
        '17 years in employment law, nine of them as a partner|11 years at the tenants’ association before joining us|Over 200 separations, most settled without a judge|Founded forty companies and sold nine|Eight years at an insurer, on the other side|Four years with works councils and hospitals',
      phone:
        '+1 202 555 0181|+1 202 555 0182|+1 202 555 0183|+1 202 555 0184|+1 202 555 0185|+1 202 555 0186',
      description:
        'Dismissals, contracts and everything between employers and employees. Says in the first talk what a case can cost.|Tenancy law for both sides, with eleven years at the tenants’ association.|Separation, custody and wills; trained mediator.|Founding, shareholders and sales of companies, in three languages.|Accidents, fines and licences; drives to the place before writing the letter.|Labour law in hospitals and schools, and negotiations with works councils.',
    },
    zh: {
      jobTitle: '合伙人|合伙人|律师、调解员|合伙人|律师|助理律师',
      education:
        '法学硕士，维也纳大学|法学学士，利兹大学|法学，里斯本大学；调解文凭|法学与经济学，查理大学|法学，大阪大学|法学，塞维利亚大学',
      experience:
        '劳动法十七年，合伙人九年|租户协会十一年|经办两百余起家事案件|设立四十家公司|在保险公司八年|工会与医院事务四年',
      phone: '13800000181|13800000182|13800000183|13800000184|13800000185|13800000186',
      description:
        '解雇、合同和劳资争议，首次面谈就说明费用。|租赁法，为双方服务，曾在租户协会十一年。|婚姻、抚养与遗嘱，持调解员资格。|公司设立、股东与并购，通三种语言。|事故、罚单与驾照，写信前先去现场。|医院与学校的劳动法，与工会谈判。',
    },
  },
  legalCase: {
    both: {
      category: 'labour|labour|tenancy|tenancy|traffic|family',
      status: 'progress|open|progress|resolved|closed|open',
      dueDate: '9|14|21|-3|-20|30',
    },
    en: {
      reference: 'LC-2201|LC-2202|LC-2203|LC-2204|LC-2205|LC-2206',
      client: 'Mina Patel|Tom Becker|Rosa Lindgren|Harbour & Co|Jonas Weber|Naomi Reed',
    },
    zh: {
      reference: 'AJ-2201|AJ-2202|AJ-2203|AJ-2204|AJ-2205|AJ-2206',
      client: '李敏|刘洋|赵倩|海港公司|王强|周芸',
    },
  },
};
