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
];
