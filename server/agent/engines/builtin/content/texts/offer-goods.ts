import type { Language } from '../../understand/wishes.ts';
import type { OfferTexts } from './offer-texts.ts';

/** What is used up or given away, offered on one page. */
export const goodsOffer: Readonly<Record<Language, OfferTexts>> = {
  en: {
    slogan: 'Nothing in it that is not needed',
    mission: 'A {noun} made in small batches, from few ingredients, by people who sign each box.',
    about: [
      'It began at a kitchen table, with a {noun} for friends. We make more of it now, but not differently.',
    ],
    features: [
      ['Few ingredients', 'All of them are named on the front, not on the back.'],
      ['Small batches', 'Made on Mondays, sent on Tuesdays.'],
      ['Lasts', 'Keeps its quality for a year; the date is printed large.'],
      ['Packed in paper', 'No plastic, and the box is used again.'],
      ['Fairly paid', 'We know every supplier and pay on delivery.'],
      ['Sent within two days', 'With a card, if it is a present.'],
    ],
    questions: [
      ['When is it sent?', 'Within two working days; pre-orders on launch day.'],
      ['Can I give it back?', 'Unopened within thirty days, no questions asked.'],
      ['Is it suited for presents?', 'Yes, with a card in your words.'],
      ['Where is it made?', 'In our workshop by the harbour; visits are on Fridays.'],
    ],
    reviews: [
      [
        'Laura Bennett',
        'Customer since 2024',
        '★★★★★ The first one was a present. The next four were for me.',
      ],
      ['Omar Haddad', 'Shop owner', '★★★★★ People come back for it and bring the empty box.'],
      ['Ines Moreau', 'Cook', '★★★★☆ Simple and good. The large size sells out too fast.'],
    ],
    lines: ['Pieces', 'Keeps for', 'Card', 'Gift box', 'Free postage'],
    tiers: [
      {
        name: 'One',
        text: 'To try.',
        price: 14,
        note: 'plus postage',
        values: ['1', '12 months', 'no', 'no', 'no'],
      },
      {
        name: 'Set of three',
        text: 'For the household.',
        price: 36,
        note: 'you save 15 %',
        values: ['3', '12 months', 'yes', 'no', 'yes'],
      },
      {
        name: 'Gift box',
        text: 'To give away.',
        price: 48,
        note: 'wrapped',
        values: ['3', '12 months', 'yes', 'yes', 'yes'],
      },
    ],
    colours: ['Natural', 'Blue', 'Terracotta'],
  },
  zh: {
    slogan: '不添多余',
    mission: '小批量、少配料、每盒签名的{noun}。',
    about: ['从厨房餐桌开始，为朋友做的{noun}。如今做得更多，做法没变。'],
    features: [
      ['配料很少', '全部写在正面。'],
      ['小批制作', '周一制作，周二发货。'],
      ['经久', '一年内品质如初，日期印得很大。'],
      ['纸质包装', '不用塑料，盒子可再用。'],
      ['公平付款', '认识每位供应商，货到付款。'],
      ['两天内发货', '送礼可附卡片。'],
    ],
    questions: [
      ['什么时候发货？', '两个工作日内，预订在发布日发出。'],
      ['可以退吗？', '未拆封三十天内可退。'],
      ['适合送礼吗？', '可以，卡片由你来写。'],
    ],
    reviews: [
      ['林夏', '老顾客', '★★★★★ 第一盒是礼物，后面四盒给自己。'],
      ['周航', '店主', '★★★★★ 客人带着空盒回来买。'],
      ['陈静', '厨师', '★★★★☆ 简单好用，大份卖得太快。'],
    ],
    lines: ['数量', '保质期', '卡片', '礼盒', '包邮'],
    tiers: [
      {
        name: '单件',
        text: '尝一尝。',
        price: 68,
        note: '邮费另计',
        values: ['1', '12 个月', 'no', 'no', 'no'],
      },
      {
        name: '三件装',
        text: '家用。',
        price: 178,
        note: '省 15%',
        values: ['3', '12 个月', 'yes', 'no', 'yes'],
      },
      {
        name: '礼盒',
        text: '送人。',
        price: 238,
        note: '已包装',
        values: ['3', '12 个月', 'yes', 'yes', 'yes'],
      },
    ],
    colours: ['原色', '蓝色', '陶土色'],
  },
};
