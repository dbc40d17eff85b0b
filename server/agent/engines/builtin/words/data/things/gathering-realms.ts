import type { Realm } from './realms.ts';

/** What words mean where people gather to hear others, and where they are helped. */
export const gatheringRealms: readonly Realm[] = [
  {
    // The conference is what it is all about; its sessions are listed.
    when: /\b(?:conference|summit|symposium|congress|convention)\b[\s\S]*\b(?:sessions?|talks?|speakers?|keynotes?|agenda)\b|(?:会议|大会|峰会|论坛)(?:日程|议程)|(?:大会|峰会|会议)[^。]*(?:场次|演讲|嘉宾|议程)/i,
    words: {
      session: [
        'talk',
        'session',
        'conference session',
        'agenda item',
        '会议日程',
        '大会日程',
        '议程',
        '日程',
      ],
    },
    nothing: ['conference', 'conferences', 'event', 'conference event', 'meeting', '会议', '活动'],
  },
  {
    // Who asks for help writes a ticket; nobody travels with it.
    when: /\bhelp ?-?desk\b|\b(?:customer|it|technical|tech|user) support\b|\bsupport (?:tickets?|desk|system|portal|cent(?:re|er))|\b(?:incident|service) management\b|\bticketing\b[^.]{0,80}\b(?:support|agents?|incidents?|issues?)\b|工单|客服/i,
    words: {
      issue: ['ticket', 'help desk ticket', 'support ticket', 'ticket management', 'request', '工单'],
    },
  },
  {
    // Who stays overnight comes and leaves; that is no exercise of every day.
    when: /\b(?:hotels?|hostels?|guest ?houses?|resorts?|motels?)\b|酒店|宾馆|民宿/i,
    words: {
      stay: [
        'check-in and check-out',
        'check-in',
        'check-out',
        'guest check-in',
        'check-ins',
        'front desk',
        '入住',
        '退房',
        '入住登记',
        '入住管理',
      ],
    },
  },
  {
    // What is measured is measured somewhere.
    when: /\b(?:air|water)(?: and water)? quality\b|\bpollution\b|\benvironment\w* (?:data|monitor\w*|information)|\bnoise levels?\b|环境(?:数据|监测)|空气质量|水质/i,
    words: {
      sensor: [
        'station',
        'monitoring station',
        'measuring station',
        'air quality',
        'water quality',
        'air and water quality',
        '监测站',
        '站点',
        '空气质量',
        '水质',
      ],
    },
  },
  {
    when: /\b(?:energy|electricity|power|water|gas) (?:consumption|usage|monitor\w*|metering)|\bsmart meters?\b|能耗|用电|用水/i,
    words: { sensor: ['meter', 'energy meter', 'electricity meter', 'water meter', '电表', '水表', '仪表'] },
  },
];
