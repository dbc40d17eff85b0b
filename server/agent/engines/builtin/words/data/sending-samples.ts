import type { Language } from '../../understand/wishes.ts';

export interface SendingSamples {
  /** Name, e-mail, phone. */
  people: readonly (readonly [string, string, string])[];
  /** Title, subject, content. */
  templates: readonly (readonly [string, string, string])[];
  /** Subject, content. */
  mails: readonly (readonly [string, string])[];
  texts: readonly string[];
  policies: Readonly<Record<'daily' | 'many' | 'long' | 'night', string>>;
}

/** Examples of what is sent and to whom; the same for every domain. */
export const sendingSamples: Readonly<Record<Language, SendingSamples>> = {
  en: {
    people: [
      ['Mina Patel', 'mina.patel@example.com', '+1 202 555 0111'],
      ['Jonas Weber', 'jonas.weber@example.com', '+1 202 555 0122'],
      ['Aisha Khan', 'aisha.khan@example.com', '+1 202 555 0133'],
      ['Tom Becker', 'tom.becker@example.com', '+1 202 555 0144'],
      ['Lucía Romero', 'lucia.romero@example.com', '+1 202 555 0155'],
      ['Noah Lind', 'noah.lind@example.com', '+1 202 555 0166'],
      ['Grace Osei', 'grace.osei@example.com', '+1 202 555 0177'],
      ['Hugo Martin', 'hugo.martin@example.com', '+1 202 555 0188'],
    ],
    templates: [
      [
        'Welcome',
        'Welcome aboard',
        'Hello,\n\nit is good to have you with us. Reply to this message with any question; a person reads it.\n\nKind regards',
      ],
      [
        'Order confirmation',
        'Your order is confirmed',
        'Hello,\n\nthank you for your order. We pack it today and tell you as soon as it is on its way.\n\nKind regards',
      ],
      [
        'Reminder',
        'A short reminder',
        'Hello,\n\nthis is a reminder of our appointment this week. Please tell us if the time no longer suits you.\n\nKind regards',
      ],
      [
        'Invitation',
        'You are invited',
        'Hello,\n\nwe open our doors on Saturday from 10:00 to 16:00 and would be glad to see you.\n\nKind regards',
      ],
    ],
    mails: [
      ['Welcome aboard', 'Hello, it is good to have you with us. Your first steps are described below.'],
      ['Your order is on its way', 'The parcel left our house this morning and arrives in two days.'],
      ['Invitation to the open day', 'We open our doors on Saturday from 10:00 to 16:00.'],
      ['Notes of Tuesday’s meeting', 'Attached are the notes, with who does what until Friday.'],
      ['Invoice for October', 'Please find the amount and the account below. Thank you.'],
      ['What is new this month', 'Three things have changed since the last letter.'],
      ['Survey: five questions', 'Answering takes two minutes and helps us a lot.'],
      ['Offer for the second workshop', 'As agreed, here is the offer for eight people.'],
    ],
    texts: [
      'Your code is 4821. It is valid for ten minutes.',
      'Your parcel arrives today between 14:00 and 16:00.',
      'The class has moved to room 2.',
      'Payment received, thank you.',
      'Reminder: appointment tomorrow at 9:00.',
      'The shop closes at 13:00 today.',
      'Your table for four is confirmed for 19:30.',
      'Your order is ready to be collected.',
    ],
    policies: {
      daily: 'Daily limit',
      many: 'No mass mailing',
      long: 'Keep it short',
      night: 'Quiet at night',
    },
  },
  zh: {
    people: [
      ['李敏', 'li.min@example.com', '138 0013 8001'],
      ['王强', 'wang.qiang@example.com', '138 0013 8002'],
      ['张伟', 'zhang.wei@example.com', '138 0013 8003'],
      ['刘洋', 'liu.yang@example.com', '138 0013 8004'],
      ['陈静', 'chen.jing@example.com', '138 0013 8005'],
      ['赵磊', 'zhao.lei@example.com', '138 0013 8006'],
      ['周婷', 'zhou.ting@example.com', '138 0013 8007'],
      ['孙浩', 'sun.hao@example.com', '138 0013 8008'],
    ],
    templates: [
      ['欢迎', '欢迎加入', '您好：\n\n很高兴您加入我们。如有疑问，直接回复即可。\n\n此致敬礼'],
      ['订单确认', '订单已确认', '您好：\n\n感谢您的订单，我们今天打包，发出后会通知您。\n\n此致敬礼'],
      ['提醒', '温馨提醒', '您好：\n\n提醒您本周的预约。如时间不便，请告知我们。\n\n此致敬礼'],
      ['邀请', '诚邀参加', '您好：\n\n周六10:00至16:00开放日，期待您的到来。\n\n此致敬礼'],
    ],
    mails: [
      ['欢迎加入', '很高兴您加入我们，下面是入门步骤。'],
      ['您的订单已发出', '包裹今早发出，预计两天送达。'],
      ['开放日邀请', '周六10:00至16:00，欢迎光临。'],
      ['周二会议纪要', '附上纪要和周五前的分工。'],
      ['十月账单', '金额和账户如下，谢谢。'],
      ['本月动态', '上次以来有三项变化。'],
      ['五个问题的调查', '只需两分钟，对我们很有帮助。'],
      ['第二期工作坊报价', '如约附上八人报价。'],
    ],
    texts: [
      '您的验证码是4821，十分钟内有效。',
      '您的包裹今天14:00至16:00送达。',
      '课程改到二号教室。',
      '已收到付款，谢谢。',
      '提醒：明天9:00预约。',
      '本店今天13:00打烊。',
      '您预订的四人位19:30已确认。',
      '您的订单可以取货了。',
    ],
    policies: { daily: '每日上限', many: '禁止群发', long: '内容简短', night: '夜间免打扰' },
  },
};
