import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What is bought for others, and who does things for money. */
export const commerceThings: readonly ThingEntry[] = [
  {
    id: 'giftCard',
    en: 'Gift card',
    plural: 'gift cards',
    zh: '礼品卡',
    also: ['gift voucher', 'gift certificate', 'e-gift card', '礼券', '购物卡'],
    spoken: true,
    icon: 'gift',
    fields: 'recipient! reference amount! note status:giftStatus',
    view: 'cards',
    kind: 'shop',
    samples: samplesOf('Mina Patel; Jonas Weber; Aisha Khan', '李敏; 王强; 张伟'),
    sampleValues: { reference: ['GIFT-40118', 'GIFT-40121', 'GIFT-40124'] },
  },
  {
    id: 'specialist',
    en: 'Stylist',
    plural: 'stylists',
    zh: '造型师',
    also: [
      'hair stylist',
      'hairdresser',
      'barber',
      'beautician',
      'groomer',
      'masseur',
      'masseuse',
      'massage therapist',
      'nail artist',
      'make-up artist',
      'makeup artist',
      'tattoo artist',
      '发型师',
      '理发师',
      '美容师',
      '技师',
    ],
    spoken: true,
    icon: 'circle-user',
    fields: 'name! phone description',
    view: 'cards',
    kind: 'shop',
    samples: samplesOf(
      'Nora Lindqvist; Tomás Vega; Elif Kaya; Jonah Pratt; Mei Sato',
      '林诺; 陈思; 周蕾; 吴桐; 佐藤美',
    ),
  },
];

/** Things that only some kinds of apps mean by their words. */
export const commerceRealmThings: readonly ThingEntry[] = [
  {
    id: 'performance',
    en: 'Performance',
    plural: 'performances',
    zh: '演出',
    icon: 'drama',
    fields: 'title! date! startTime location genre:performanceGenre price capacity description',
    view: 'cards',
    kind: 'shop',
    samples: samplesOf(
      'The Lighthouse Keeper; Twelfth Night; Songs for a Long Table; The Paper Crown; Midsummer Ballet; The Visit',
      '守塔人; 第十二夜; 长桌之歌; 纸王冠; 仲夏舞剧; 来客',
    ),
  },
  {
    id: 'freelanceProject',
    en: 'Project',
    plural: 'projects',
    zh: '项目',
    icon: 'briefcase-business',
    fields: 'title! category:freelanceSkill budget! dueDate status:hireStatus description',
    view: 'cards',
    kind: 'community',
    samples: samplesOf(
      'Logo and menu for a bistro; Product texts in German; Booking page for a yoga studio; Short film for a trade fair; Bookkeeping for two quarters; Illustrations for a children’s book',
      '小餐馆的标志和菜单; 产品文案英译中; 瑜伽馆预约页面; 展会短片; 两个季度的记账; 童书插画',
    ),
  },
  {
    id: 'freelancer',
    en: 'Freelancer',
    plural: 'freelancers',
    zh: '自由职业者',
    icon: 'circle-user',
    fields: 'name! category:freelanceSkill hourlyRate city description',
    view: 'cards',
    kind: 'community',
    samples: samplesOf(
      'Nora Lindqvist; Tomás Vega; Elif Kaya; Jonah Pratt; Mei Sato; Adaeze Obi',
      '林诺; 陈思; 周蕾; 吴桐; 佐藤美; 何晴',
    ),
  },
  {
    id: 'restaurant',
    en: 'Restaurant',
    plural: 'restaurants',
    zh: '餐厅',
    icon: 'store',
    fields: 'name! cuisine openingHours address description',
    view: 'cards',
    kind: 'shop',
    samples: samplesOf(
      'Trattoria Lucia; Bangkok Corner; Saffron House; Casa Azul; Sora Sushi; Green Fork',
      '露西亚小馆; 曼谷角落; 藏红花屋; 蓝屋; 空寿司; 绿叉',
    ),
  },
];
