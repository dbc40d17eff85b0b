import type { Bilingual } from '../entry.ts';
import type { RecordVerb } from './records.ts';
import { cancelled, confirmed, requested, state, type State } from './request-states.ts';
import { playVerbs } from './request-verbs-of-play.ts';
import { schoolVerbs } from './request-verbs-of-school.ts';
import { shopVerbs } from './request-verbs-of-shops.ts';
import { tradeVerbs } from './request-verbs-of-trade.ts';

/** What is decided about a request by those who were asked, or by whoever asked. */
export interface RequestDecision {
  /** Begins with a verb that says whose it is: `confirm`, `reject`, `cancel`. */
  id: string;
  label: Bilingual;
  icon: string;
  /** States in which it can be pressed, and the one it leads to. */
  from: readonly string[];
  to: string;
  done: Bilingual;
  /** Asks for words that the other side reads. */
  answers?: true;
  /** What is asked for then, where it is no answer, and what examples say. */
  asks?: Bilingual;
  said?: Bilingual;
  /** What becomes of the thing it is about: an offer that is accepted sells it. */
  becomes?: string;
}

/** A verb that asks somebody for something, who answers: to view a house, to offer a price. */
export interface RequestVerb extends RecordVerb {
  asks: RegExp;
  /** The first is that of a new one. */
  states: readonly State[];
  decisions: readonly RequestDecision[];
  /** What examples say, where it is said in words. */
  said?: Readonly<Record<'en' | 'zh', readonly string[]>>;
  /** Verbs of a message that it stands for. */
  meets: { records?: readonly string[]; deeds?: readonly string[]; ledgers?: readonly string[] };
  /** Things that it is done to, where it makes no sense with others. */
  things?: RegExp;
  /** Words with which it is something else. */
  unless?: RegExp;
}

export const requestVerbs: readonly RequestVerb[] = [
  ...tradeVerbs,
  ...schoolVerbs,
  ...playVerbs,
  ...shopVerbs,
  {
    id: 'viewing',
    asks: /\b(?:schedul\w+|book(?:ing)?|arrang\w+|request\w*|plan(?:ning)?|mak\w+|reserv\w+)\b[^.,;]{0,30}\b(?:viewings?|viewing appointments?|property tours?|house tours?|test drives?|(?:shelter |site |on-site )?visits?)\b|\b(?:property|house|apartment|home) (?:viewings?|tours?|visits?)\b|\bviewing (?:appointments?|requests?|schedul\w+|bookings?)\b|\btest drives?\b|预约看房|看房预约|试驾/i,
    words: [],
    singular: { en: 'Viewing', zh: '看房预约' },
    plural: 'viewings',
    icon: 'calendar-clock',
    label: { en: 'Schedule a viewing', zh: '预约看房' },
    done: { en: 'Viewing requested', zh: '已提交预约' },
    fields: 'person! phone date! startTime! note',
    shared: false,
    states: [requested, confirmed, state('completed|Completed|已完成', 'neutral'), cancelled],
    decisions: [
      {
        id: 'confirmViewing',
        label: { en: 'Confirm', zh: '确认' },
        icon: 'check',
        from: ['requested'],
        to: 'confirmed',
        done: { en: 'is confirmed.', zh: '已确认。' },
      },
      {
        id: 'cancelViewing',
        label: { en: 'Cancel', zh: '取消' },
        icon: 'x',
        from: ['requested', 'confirmed'],
        to: 'cancelled',
        done: { en: 'is cancelled.', zh: '已取消。' },
      },
    ],
    meets: { records: ['booking', 'purchase'], deeds: ['cancel', 'confirm'] },
    things:
      /^(?:property|house|apartment|car|vehicle|petAdoption|animal|venue|office|land|boat|room|listing)$/,
  },
  {
    id: 'offer',
    asks: /\b(?:mak|send|submit|receiv|accept|negotiat)\w*\b[^.;]{0,25}\b(?:offers?|counter-?offers?|price offers?)\b(?! (?:letter|management))|\bnegotiat\w+ (?:the )?prices?\b|\bprice negotiation\b|\bbargain(?:ing)?\b|议价|出价|砍价/i,
    words: [],
    singular: { en: 'Offer', zh: '报价' },
    plural: 'offers',
    icon: 'hand-coins',
    label: { en: 'Make an offer', zh: '出价' },
    done: { en: 'Offer sent', zh: '已发出报价' },
    fields: 'amount! person! note',
    shared: false,
    states: [
      state('pending|Pending|待答复', 'waiting'),
      state('accepted|Accepted|已接受', 'good'),
      state('declined|Declined|已拒绝', 'bad'),
      state('withdrawn|Withdrawn|已撤回', 'neutral'),
    ],
    decisions: [
      {
        id: 'approveOffer',
        label: { en: 'Accept', zh: '接受' },
        icon: 'check',
        from: ['pending'],
        to: 'accepted',
        done: { en: 'is yours: the offer is accepted.', zh: '：报价已被接受。' },
        becomes: 'sold',
      },
      {
        id: 'rejectOffer',
        label: { en: 'Decline', zh: '拒绝' },
        icon: 'x',
        from: ['pending'],
        to: 'declined',
        done: { en: ': the offer is declined.', zh: '：报价已被拒绝。' },
      },
      {
        id: 'cancelOffer',
        label: { en: 'Withdraw', zh: '撤回' },
        icon: 'undo-2',
        from: ['pending'],
        to: 'withdrawn',
        done: { en: ': the offer is withdrawn.', zh: '：报价已撤回。' },
      },
    ],
    meets: { deeds: ['approve', 'reject'] },
    things:
      /^(?:usedItem|product|property|car|vehicle|domain|house|apartment|artwork|collectible|listing|book)$/,
  },
  {
    id: 'enquiry',
    asks: /\b(?:contact|message|messaging|e-?mail|chat with|talk to|communicat\w+ with|write to|inquir\w+ (?:to|with)|ask)(?:ing)? (?:an? |the |their |with |to )*(?:property |real estate |listing )?(?:sellers?|agents?|landlords?|hosts?|owners?|vendors?|dealers?|poster|lister|other party|realtors?|breeders?|shelters?)\b|\b(?:buyers? and sellers?|sellers? and buyers?)\b[^.]{0,40}\b(?:communicat|messag|chat)\w*|\b(?:mak\w+|send\w*|submit\w*) (?:an? )?(?:inquir|enquir)(?:y|ies)\b|联系(?:卖家|房东|中介|经纪人|商家)/i,
    words: [],
    singular: { en: 'Enquiry', zh: '咨询' },
    plural: 'enquiries',
    icon: 'message-circle',
    label: { en: 'Send a message', zh: '发消息' },
    done: { en: 'Message sent', zh: '消息已发送' },
    fields: 'content! person! email! phone',
    shared: false,
    states: [state('new|New|未回复', 'waiting'), state('answered|Answered|已回复', 'good')],
    decisions: [
      {
        id: 'resolveEnquiry',
        label: { en: 'Answer', zh: '回复' },
        icon: 'reply',
        from: ['new', 'answered'],
        to: 'answered',
        done: { en: ': the answer is sent.', zh: '：回复已发送。' },
        answers: true,
      },
    ],
    said: {
      en: [
        'Is it still available, and could I see it at the weekend?',
        'Would you take a little less if I come by today?',
        'How old is it, and is there anything I should know?',
      ],
      zh: ['请问还在吗？周末可以看看吗？', '今天就来的话，价格可以便宜一点吗？', '用了多久？有什么问题吗？'],
    },
    meets: {},
  },
  {
    id: 'pledge',
    asks: /\bpledg\w*\b|\bback(?:ing)? (?:a |the |their )?(?:project|campaign)s?\b|\bcrowdfund\w*|\bsupport (?:a |the |their )?(?:project|campaign)s?\b|众筹|支持项目/i,
    words: [],
    singular: { en: 'Pledge', zh: '支持' },
    plural: 'pledges',
    icon: 'hand-heart',
    label: { en: 'Back this project', zh: '支持项目' },
    done: {
      en: 'Thank you, your pledge is recorded (test mode, no money moves)',
      zh: '感谢支持，已记录（测试模式，不会扣款）',
    },
    fields: 'amount! reward person! email paymentMethod! note',
    shared: false,
    states: [state('pledged|Pledged|已支持', 'good'), cancelled],
    decisions: [
      {
        id: 'cancelPledge',
        label: { en: 'Cancel pledge', zh: '取消支持' },
        icon: 'x',
        from: ['pledged'],
        to: 'cancelled',
        done: { en: ': the pledge is cancelled.', zh: '：已取消支持。' },
      },
    ],
    meets: { records: ['purchase'], ledgers: ['contribution'], deeds: ['cancel'] },
    things: /^(?:crowdProject|fundraiserCampaign|project|campaign|idea)$/,
  },
  {
    id: 'membership',
    asks: /\b(?:buy|buying|purchas\w+|subscrib\w+ to|sign up for|choos\w+|select\w*|get|join with)\b[^.;]{0,24}\b(?:memberships?|membership (?:plans?|packages?|options?)|subscription plans?)\b|\bmembership (?:purchas\w+|subscriptions?|sign-?up|payments?|renewals?)\b|(?:购买|办理|开通)会员|会员卡(?:购买|办理)/i,
    words: [],
    singular: { en: 'Membership', zh: '会员' },
    plural: 'memberships',
    icon: 'id-card',
    label: { en: 'Buy membership', zh: '购买会员' },
    done: {
      en: 'Paid in test mode, no money moves. The membership is active',
      zh: '已在测试模式下支付，会员已生效',
    },
    fields: 'startDate! person! email! paymentMethod!',
    shared: false,
    target: /^(?:membershipPlan|pricingPlan)$/,
    states: [state('active|Active|有效', 'good'), cancelled],
    decisions: [
      {
        id: 'cancelMembership',
        label: { en: 'Cancel membership', zh: '取消会员' },
        icon: 'x',
        from: ['active'],
        to: 'cancelled',
        done: { en: ': the membership is cancelled.', zh: '：会员已取消。' },
      },
    ],
    meets: { records: ['purchase'] },
  },
];
