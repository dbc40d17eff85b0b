import type { Language } from '../../understand/wishes.ts';
import type { OfferTexts } from './offer-texts.ts';

/** Something one rides that is offered on one page: a scooter, a bicycle, a car. */
export const vehicleOffer: Readonly<Record<Language, OfferTexts>> = {
  en: {
    slogan: 'The shortest way is the one you enjoy',
    mission:
      'A {noun} for every day: quick to start, quiet on the road, safe in the rain, and built so that any workshop can mend it.',
    about: [
      'For three years we rode every prototype to work ourselves, through two winters and over eleven kinds of cobblestones. What rattled was changed; what nobody used was left out. The {noun} that came of it weighs less, goes further and has fewer parts than the first one.',
    ],
    features: [
      ['Up to 65 kilometres', 'Enough for a working week in town. The display shows kilometres, not bars.'],
      [
        'Ready in three seconds',
        'One lever, one click. Then it stands by itself, on the train and under the desk.',
      ],
      ['Brakes that stop in the rain', 'Two discs, and a motor that gives energy back when you slow down.'],
      ['Seen from all sides', 'Lights at the front, at the back and to both sides, on as soon as you move.'],
      ['Stays where you left it', 'Wheel lock, alarm and a hidden finder; unlocked by key or telephone.'],
      ['Mended anywhere', 'Usual tyres, usual brake pads, and a battery that is changed with one screw.'],
    ],
    questions: [
      [
        'When does it arrive?',
        'Pre-orders leave our works on launch day, in the order in which they came in.',
      ],
      [
        'May I try it first?',
        'Yes, for half an hour in each of our nine partner shops. Bring something with your name on it.',
      ],
      ['Do I need a licence?', 'In most countries no, but insurance. We send the papers for yours along.'],
      [
        'How long does the battery last?',
        'Eight hundred full charges keep 80 per cent: about seven years of daily use.',
      ],
      ['What about the warranty?', 'Three years on everything, five on frame and battery.'],
      ['Can I change or cancel my pre-order?', 'Until the day it is sent, with one line by e-mail.'],
    ],
    reviews: [
      [
        'Laura Bennett',
        'Rides 14 km a day',
        '★★★★★ I sold the second car in spring and have not missed it once.',
      ],
      [
        'Omar Haddad',
        'Commutes by train',
        '★★★★★ It fits between my feet and the seat in front. That was all I wanted.',
      ],
      ['Ines Moreau', 'Nurse on night shift', '★★★★☆ Bright, quiet and safe. The bell could be louder.'],
    ],
    lines: ['Range', 'Top speed', 'Weight', 'Charging time', 'Motor', 'Suspension', 'Alarm and finder'],
    tiers: [
      {
        name: 'City',
        text: 'For short ways and many stairs.',
        price: 690,
        note: 'with charger',
        values: ['35 km', '20 km/h', '12.5 kg', '4 h', '300 W', 'no', 'no'],
      },
      {
        name: 'Tour',
        text: 'The one that suits most people.',
        price: 890,
        note: 'with charger and lock',
        values: ['50 km', '25 km/h', '14 kg', '4.5 h', '400 W', 'yes', 'yes'],
      },
      {
        name: 'Long range',
        text: 'For hills, bad roads and long weeks.',
        price: 1190,
        note: 'with fast charger and bag',
        values: ['65 km', '25 km/h', '16.5 kg', '3 h', '500 W', 'yes', 'yes'],
      },
    ],
    colours: ['Graphite', 'Signal red', 'Ice blue'],
  },
  zh: {
    slogan: '最近的路，是你喜欢的那条',
    mission: '一款适合每天使用的{noun}：启动快，行驶静，雨天也安全，任何车行都能修。',
    about: [
      '三年里我们骑着每一版样车上班，经历两个冬天和十一种路面。会响的改掉，没人用的去掉，于是有了这款{noun}。',
    ],
    features: [
      ['续航最长 65 公里', '够城里用一周，屏幕直接显示公里数。'],
      ['三秒就绪', '一根拉杆，一声咔嗒，自己站稳。'],
      ['雨天也刹得住', '双碟刹，减速时回收电能。'],
      ['四面可见', '前后与两侧灯光，起步即亮。'],
      ['停哪儿都安心', '锁轮、警报与隐藏定位。'],
      ['哪里都能修', '通用轮胎与刹车片，一颗螺丝换电池。'],
    ],
    questions: [
      ['什么时候到货？', '发布当天按预订顺序发出。'],
      ['可以先试骑吗？', '九家合作门店均可试骑半小时。'],
      ['需要驾照吗？', '多数地区不需要，请遵守当地规定。'],
      ['电池能用多久？', '八百次充电后仍有八成，约七年。'],
      ['保修多久？', '整车三年，车架与电池五年。'],
      ['可以更改或取消预订吗？', '发货前发一封邮件即可。'],
    ],
    reviews: [
      ['林夏', '每天骑行14公里', '★★★★★ 春天卖了第二辆车，一次都没后悔。'],
      ['周航', '乘火车通勤', '★★★★★ 刚好放在脚边。'],
      ['陈静', '夜班护士', '★★★★☆ 明亮、安静、安全，铃声可以再大一点。'],
    ],
    lines: ['续航', '最高速度', '重量', '充电时间', '电机', '减震', '警报与定位'],
    tiers: [
      {
        name: '城市版',
        text: '短途与楼梯。',
        price: 2990,
        note: '含充电器',
        values: ['35 公里', '20 km/h', '12.5 kg', '4 小时', '300 W', 'no', 'no'],
      },
      {
        name: '旅行版',
        text: '适合大多数人。',
        price: 3890,
        note: '含充电器和锁',
        values: ['50 公里', '25 km/h', '14 kg', '4.5 小时', '400 W', 'yes', 'yes'],
      },
      {
        name: '长续航版',
        text: '坡道、烂路和长长的一周。',
        price: 4990,
        note: '含快充和收纳包',
        values: ['65 公里', '25 km/h', '16.5 kg', '3 小时', '500 W', 'yes', 'yes'],
      },
    ],
    colours: ['石墨', '信号红', '冰蓝'],
  },
};
