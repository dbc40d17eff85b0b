import type { RequestVerb } from './request-verbs.ts';
import { cancelled, requested, state } from './request-states.ts';

/** What players ask of each other. */
export const playVerbs: readonly RequestVerb[] = [
  {
    id: 'challenge',
    asks: /\bchalleng(?:e|es|ing) (?:an?|the|other|another|any|each other|higher[- ]ranked|their|fellow)\b(?: \w+)? ?(?:players?|members?|opponents?|teams?|friends?)?/i,
    words: [],
    singular: { en: 'Challenge', zh: '挑战' },
    plural: 'challenges',
    icon: 'swords',
    label: { en: 'Challenge', zh: '发起挑战' },
    done: { en: 'Challenge sent', zh: '已发出挑战' },
    fields: 'person! date! note',
    target: /^(?:athlete|player|member|sportsTeam)$/,
    things:
      /^(?:athlete|player|member|sportsTeam|match|contest|announcement|newsItem|scoreEntry|event|article)$/,
    shared: false,
    states: [
      requested,
      state('accepted|Accepted|已接受', 'good'),
      state('declined|Declined|已拒绝', 'bad'),
      cancelled,
    ],
    decisions: [
      {
        id: 'acceptChallenge',
        label: { en: 'Accept', zh: '接受' },
        icon: 'check',
        from: ['requested'],
        to: 'accepted',
        done: { en: ': the challenge is accepted.', zh: '：已接受挑战。' },
      },
      {
        id: 'rejectChallenge',
        label: { en: 'Decline', zh: '拒绝' },
        icon: 'x',
        from: ['requested'],
        to: 'declined',
        done: { en: ': the challenge is declined.', zh: '：已拒绝挑战。' },
      },
      {
        id: 'cancelChallenge',
        label: { en: 'Withdraw', zh: '撤回' },
        icon: 'undo-2',
        from: ['requested', 'accepted'],
        to: 'cancelled',
        done: { en: ': the challenge is withdrawn.', zh: '：已撤回挑战。' },
      },
    ],
    said: {
      en: [
        'Thursday at seven suits me.',
        'Best of three, if you like.',
        'I play white, you choose the clock.',
      ],
      zh: ['周四晚七点可以。', '三局两胜如何？', '我执白，你定用时。'],
    },
    meets: { deeds: ['approve', 'reject'] },
  },
];
