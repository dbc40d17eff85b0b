import type { Language } from '../../understand/wishes.ts';
import type { OfferTexts } from './offer-texts.ts';

/** A thing with parts that is offered on one page: a watch, a speaker, a lamp. */
export const deviceOffer: Readonly<Record<Language, OfferTexts>> = {
  en: {
    slogan: 'Less to charge, more to use',
    mission:
      'A {noun} that does a few things very well: ready when you are, quiet when you are not, and made to be repaired.',
    about: [
      'We took two years and eleven prototypes to build the {noun} that we missed ourselves. Each part can be opened with one screwdriver, and every spare part is listed with its price.',
    ],
    features: [
      ['Ten days on one charge', 'Twenty minutes at the socket are enough for a weekend.'],
      ['Light in the hand', 'A frame of recycled aluminium, 38 grams, with rounded edges.'],
      ['Rain is welcome', 'Sealed against water and dust, tested for two hours at one metre.'],
      ['Yours alone', 'What it measures stays on it, unless you share it yourself.'],
      ['Made to be repaired', 'Battery and glass are changed in five minutes, with parts for eight years.'],
      ['Works with what you have', 'Pairs with phones and computers of all makers, without an account.'],
    ],
    questions: [
      [
        'When does it arrive?',
        'Pre-orders leave our workshop on launch day, in the order in which they came in.',
      ],
      ['Can I change or cancel my pre-order?', 'Until the day it is sent, with one line by e-mail.'],
      ['Which model is the right one?', 'Plus suits most people. Core leaves out what you may never need.'],
      ['What about the warranty?', 'Three years on everything, five on the battery.'],
      ['Where do you send to?', 'To 38 countries; postage is shown before you confirm.'],
    ],
    reviews: [
      [
        'Laura Bennett',
        'Tester since spring',
        '★★★★★ I forgot the charger on a trip of nine days and did not notice.',
      ],
      ['Omar Haddad', 'Cyclist', '★★★★★ It went through two storms and one river with me.'],
      ['Ines Moreau', 'Nurse', '★★★★☆ Quiet when it should be. I would have liked a smaller strap.'],
    ],
    lines: ['Battery', 'Weight', 'Water', 'Navigation', 'Health sensors', 'Sapphire glass'],
    tiers: [
      {
        name: 'Core',
        text: 'All that one needs every day.',
        price: 149,
        note: 'with cable',
        values: ['7 days', '34 g', '1 m', 'no', 'yes', 'no'],
      },
      {
        name: 'Plus',
        text: 'For those who are outdoors a lot.',
        price: 199,
        note: 'with cable and strap',
        values: ['10 days', '38 g', '10 m', 'yes', 'yes', 'no'],
      },
      {
        name: 'Pro',
        text: 'For mountains, water and long ways.',
        price: 279,
        note: 'with two straps and case',
        values: ['14 days', '44 g', '50 m', 'yes', 'yes', 'yes'],
      },
    ],
    colours: ['Graphite', 'Sand', 'Forest green'],
  },
  zh: {
    slogan: '少充电，多使用',
    mission: '一款把少数几件事做到极好的{noun}：需要时就绪，不需要时安静，可以维修。',
    about: ['我们用两年时间、十一版样机做出自己一直想要的{noun}。一把螺丝刀就能打开，每个零件都明码标价。'],
    features: [
      ['一次充电用十天', '充二十分钟，够用一个周末。'],
      ['轻巧在手', '再生铝机身，38 克，圆润边缘。'],
      ['不怕雨', '防水防尘，一米水深测试两小时。'],
      ['只属于你', '数据留在设备里，除非你自己分享。'],
      ['可以维修', '五分钟更换电池和玻璃，零件供应八年。'],
      ['与现有设备搭配', '兼容各品牌手机和电脑，无需账号。'],
    ],
    questions: [
      ['什么时候到货？', '发布当天按预订顺序发出。'],
      ['可以更改或取消预订吗？', '发货前发一封邮件即可。'],
      ['该选哪一款？', '大多数人适合 Plus，Core 省去可能用不到的功能。'],
      ['保修多久？', '整机三年，电池五年。'],
      ['发往哪里？', '三十八个国家，确认前显示邮费。'],
    ],
    reviews: [
      ['林夏', '春季试用者', '★★★★★ 出门九天忘带充电器，竟然没发现。'],
      ['周航', '骑行者', '★★★★★ 陪我经历两场暴雨和一条河。'],
      ['陈静', '护士', '★★★★☆ 该安静时很安静，希望表带再小一点。'],
    ],
    lines: ['续航', '重量', '防水', '导航', '健康传感器', '蓝宝石玻璃'],
    tiers: [
      {
        name: 'Core',
        text: '满足每天所需。',
        price: 899,
        note: '含充电线',
        values: ['7 天', '34 克', '1 米', 'no', 'yes', 'no'],
      },
      {
        name: 'Plus',
        text: '适合常在户外的人。',
        price: 1299,
        note: '含充电线和表带',
        values: ['10 天', '38 克', '10 米', 'yes', 'yes', 'no'],
      },
      {
        name: 'Pro',
        text: '山野、水域与远行。',
        price: 1899,
        note: '含两条表带和收纳盒',
        values: ['14 天', '44 克', '50 米', 'yes', 'yes', 'yes'],
      },
    ],
    colours: ['石墨', '沙色', '森林绿'],
  },
};
