import type { Bilingual } from '../entry.ts';

/** A verb done to a thing that leaves a record of its own: booking a car, commenting on a poem. */
export interface RecordVerb {
  id: string;
  words: readonly string[];
  /** What the record is; `title` is how it is called, fields as in things. */
  singular: Bilingual;
  plural: string;
  icon: string;
  label: Bilingual;
  done: Bilingual;
  /** Ids of fields asked for, `!` when needed. */
  fields: string;
  /** Everyone sees the records of everyone, as with comments. */
  shared: boolean;
}

export const recordVerbs: readonly RecordVerb[] = [
  {
    id: 'comment',
    words: ['comment on', 'comment', 'commenting', 'commenting on', 'leave a comment', '评论', '留言'],
    singular: { en: 'Comment', zh: '评论' },
    plural: 'comments',
    icon: 'message-circle',
    label: { en: 'Comment', zh: '发表评论' },
    done: { en: 'Comment added', zh: '已发表评论' },
    fields: 'content! person',
    shared: true,
  },
  {
    id: 'review',
    words: [
      'rate the',
      'rate a',
      'rate and',
      'rate their',
      'rate them',
      'rate it',
      'and rate',
      'can rate',
      'to rate',
      'rating and review',
      'rate and review',
      'ratings and reviews',
      'review',
      'rate tools',
      '评分',
      '点评',
      '评价',
    ],
    singular: { en: 'Review', zh: '评价' },
    plural: 'reviews',
    icon: 'star',
    label: { en: 'Review', zh: '写评价' },
    done: { en: 'Review added', zh: '已添加评价' },
    fields: 'rating! content person',
    shared: true,
  },
  {
    id: 'booking',
    words: [
      'book',
      'booking',
      'reserve',
      'reserving',
      'reservation',
      'rental',
      'rent',
      'renting',
      '预订',
      '预约',
      '预定',
      '租',
    ],
    singular: { en: 'Booking', zh: '预订' },
    plural: 'bookings',
    icon: 'calendar-check',
    label: { en: 'Book', zh: '预订' },
    done: { en: 'Booked', zh: '已预订' },
    fields: 'person! startDate! endDate paymentMethod',
    shared: false,
  },
  {
    id: 'lease',
    words: ['lease', 'leasing', '租用'],
    singular: { en: 'Lease', zh: '租约' },
    plural: 'leases',
    icon: 'key',
    label: { en: 'Lease', zh: '租用' },
    done: { en: 'Leased', zh: '已租用' },
    fields: 'person! startDate! endDate',
    shared: false,
  },
  {
    id: 'bid',
    words: ['bid', 'bidding', 'place a bid', '竞价', '出价'],
    singular: { en: 'Bid', zh: '出价' },
    plural: 'bids',
    icon: 'hand-coins',
    label: { en: 'Place bid', zh: '出价' },
    done: { en: 'Bid placed', zh: '已出价' },
    fields: 'amount! person!',
    shared: true,
  },
  {
    id: 'purchase',
    words: ['buy', 'buying', 'purchase', 'place order', 'place orders', 'shop for', '购买', '下单'],
    singular: { en: 'Order', zh: '订单' },
    plural: 'orders',
    icon: 'shopping-bag',
    label: { en: 'Order', zh: '下单' },
    done: { en: 'Ordered', zh: '已下单' },
    fields: 'quantity! person! paymentMethod',
    shared: false,
  },
  {
    id: 'enrolment',
    words: [
      'enroll',
      'enroll in',
      'enrolling',
      'enrollment',
      'enrol',
      'enrolment',
      'sign up for',
      'join a',
      'join the',
      'join group',
      'join club',
      'join event',
      'join class',
      'can join',
      '报名',
      '参加',
      '选课',
    ],
    singular: { en: 'Enrolment', zh: '报名' },
    plural: 'enrolments',
    icon: 'user-check',
    label: { en: 'Enrol', zh: '报名' },
    done: { en: 'Enrolled', zh: '报名成功' },
    fields: 'person! email',
    shared: false,
  },
  {
    id: 'application',
    words: ['apply for', 'apply', 'submit application', '申请'],
    singular: { en: 'Application', zh: '申请' },
    plural: 'applications',
    icon: 'file-check',
    label: { en: 'Apply', zh: '申请' },
    done: { en: 'Application sent', zh: '已提交申请' },
    fields: 'person! phone note',
    shared: false,
  },
];
