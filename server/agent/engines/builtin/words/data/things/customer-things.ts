import type { ThingEntry } from '../../entry.ts';

/** What those who sell keep about their customers. */
export const customerThings: readonly ThingEntry[] = [
  {
    id: 'interaction',
    en: 'Contact record',
    plural: 'contact records',
    zh: '联系记录',
    also: [
      'call log',
      'interaction',
      'customer interaction',
      'communication record',
      'communication history',
      'contact history',
      'interaction history',
      '沟通记录',
      '跟进记录',
      '拜访记录',
    ],
    icon: 'phone-call',
    fields: 'title! client>client! type:interactionType date owner note',
    view: 'table',
    kind: 'tool',
    samples: {
      en: [
        'First call about the offer',
        'Visit at their office',
        'Mail with the price list',
        'Call about the delivery date',
        'Demo over video',
        'Lunch at the fair',
      ],
      zh: ['首次电话沟通', '上门拜访', '发送报价邮件', '确认交付日期', '视频演示', '展会会面'],
    },
  },
  {
    id: 'followUp',
    en: 'Follow-up',
    plural: 'follow-ups',
    zh: '跟进提醒',
    also: ['follow-up', 'follow up', 'follow-up reminder', 'follow-up task', '跟进', '回访'],
    icon: 'bell-ring',
    fields: 'title! client>client dueDate! owner status:taskStatus note',
    view: 'table',
    kind: 'tool',
    samples: {
      en: [
        'Send the revised offer',
        'Ask about the budget',
        'Call after the demo',
        'Confirm the start date',
        'Renewal talk',
        'Thank for the referral',
      ],
      zh: ['发送修改后的报价', '询问预算', '演示后回访', '确认开始日期', '续约沟通', '感谢推荐'],
    },
  },
];
