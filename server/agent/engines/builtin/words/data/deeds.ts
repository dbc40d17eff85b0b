import type { ChoiceOption } from '../../../../../../templates/spec/entity.ts';
import type { Bilingual } from '../entry.ts';

export interface StateEntry extends Bilingual {
  id: string;
  tone: ChoiceOption['tone'];
}

/** A verb that moves a thing to another state: to approve a request, to publish a post. */
export interface DeedEntry {
  id: string;
  words: readonly string[];
  label: Bilingual;
  icon: string;
  /** The state a thing is then in. Another of the same meaning, if the thing has it, comes from `same`. */
  state: StateEntry;
  same?: readonly string[];
  /** The verb that takes it back. */
  back: Bilingual;
  /** The state it goes back to, when that is not the first. */
  backTo?: StateEntry;
  /** Comes along: whoever approves can also reject. */
  with?: string;
}

const reopen: Bilingual = { en: 'Reopen', zh: '重新打开' };

export const deedEntries: readonly DeedEntry[] = [
  {
    id: 'approve',
    words: [
      'approve',
      'approving',
      'approved',
      'approval',
      'accept',
      'accepting',
      '批准',
      '审批',
      '审核',
      '通过',
    ],
    label: { en: 'Approve', zh: '批准' },
    icon: 'check',
    state: { id: 'approved', en: 'Approved', zh: '已通过', tone: 'good' },
    same: ['confirmed'],
    back: reopen,
    with: 'reject',
  },
  {
    id: 'invite',
    words: [
      'invite someone to an interview',
      'invite somebody to an interview',
      'invite applicants',
      'invite an applicant',
      'invite the applicant',
      'invite candidates',
      'invite to an interview',
      'invite applicants to an interview',
      'invite candidates to an interview',
      '邀请面试',
    ],
    label: { en: 'Invite', zh: '邀请面试' },
    icon: 'calendar-plus',
    state: { id: 'invited', en: 'Invited', zh: '已邀请', tone: 'information' },
    back: reopen,
  },
  {
    id: 'reject',
    words: ['reject', 'rejecting', 'decline', 'declining', 'deny', '拒绝', '驳回'],
    label: { en: 'Reject', zh: '拒绝' },
    icon: 'x',
    state: { id: 'rejected', en: 'Rejected', zh: '已拒绝', tone: 'bad' },
    same: ['cancelled'],
    back: reopen,
  },
  {
    id: 'complete',
    words: [
      'complete',
      'completing',
      'mark complete',
      'mark as complete',
      'mark as completed',
      'mark as done',
      'mark done',
      'tick off',
      'check off',
      'finish',
      'finishing',
      '完成',
      '标记完成',
    ],
    label: { en: 'Mark complete', zh: '标记完成' },
    icon: 'check',
    state: { id: 'done', en: 'Done', zh: '已完成', tone: 'good' },
    same: ['completed', 'finished', 'resolved', 'delivered', 'read', 'watched'],
    back: reopen,
  },
  {
    id: 'resolve',
    words: ['resolve', 'resolving', '解决'],
    label: { en: 'Resolve', zh: '解决' },
    icon: 'check',
    state: { id: 'resolved', en: 'Resolved', zh: '已解决', tone: 'good' },
    same: ['done'],
    back: reopen,
  },
  {
    id: 'close',
    words: ['close', 'closing', '关闭'],
    label: { en: 'Close', zh: '关闭' },
    icon: 'x',
    state: { id: 'closed', en: 'Closed', zh: '已关闭', tone: 'neutral' },
    back: reopen,
  },
  {
    id: 'cancel',
    words: ['cancel', 'cancelling', 'canceling', '取消'],
    label: { en: 'Cancel', zh: '取消' },
    icon: 'x',
    state: { id: 'cancelled', en: 'Cancelled', zh: '已取消', tone: 'bad' },
    back: { en: 'Reinstate', zh: '恢复' },
  },
  {
    id: 'publish',
    words: ['publish', 'publishing', '发布', '发表'],
    label: { en: 'Publish', zh: '发布' },
    icon: 'globe',
    state: { id: 'published', en: 'Published', zh: '已发布', tone: 'good' },
    back: { en: 'Unpublish', zh: '取消发布' },
    backTo: { id: 'draft', en: 'Draft', zh: '草稿', tone: 'neutral' },
  },
  {
    id: 'archive',
    words: ['archive', 'archiving', '归档', '存档'],
    label: { en: 'Archive', zh: '归档' },
    icon: 'archive',
    state: { id: 'archived', en: 'Archived', zh: '已归档', tone: 'neutral' },
    back: { en: 'Restore', zh: '恢复' },
  },
  {
    id: 'checkIn',
    words: [
      'check in',
      'checking in',
      'checked in',
      'clock in',
      'clocking in',
      'sign in guests',
      '签到',
      '打卡',
      '入住',
    ],
    label: { en: 'Check in', zh: '签到' },
    icon: 'log-in',
    state: { id: 'checkedIn', en: 'Checked in', zh: '已签到', tone: 'good' },
    back: { en: 'Check out', zh: '签退' },
    backTo: { id: 'checkedOut', en: 'Checked out', zh: '已签退', tone: 'neutral' },
  },
  {
    id: 'checkOut',
    words: [
      'check out',
      'checking out',
      'checked out',
      'borrow',
      'borrowing',
      'lend',
      'lending',
      'loan out',
      '借出',
      '借阅',
      '领用',
    ],
    label: { en: 'Check out', zh: '借出' },
    icon: 'log-out',
    state: { id: 'checkedOut', en: 'Checked out', zh: '已借出', tone: 'waiting' },
    back: { en: 'Return', zh: '归还' },
    backTo: { id: 'available', en: 'Available', zh: '可用', tone: 'good' },
  },
  {
    id: 'verify',
    words: ['verify', 'verifying', '核实', '验证'],
    label: { en: 'Verify', zh: '核实' },
    icon: 'badge-check',
    state: { id: 'verified', en: 'Verified', zh: '已核实', tone: 'good' },
    back: { en: 'Withdraw verification', zh: '撤销核实' },
  },
  {
    id: 'confirm',
    words: ['confirm', 'confirming', '确认'],
    label: { en: 'Confirm', zh: '确认' },
    icon: 'check',
    state: { id: 'confirmed', en: 'Confirmed', zh: '已确认', tone: 'good' },
    back: reopen,
  },
  {
    id: 'pay',
    words: ['mark as paid', 'mark paid', 'pay off', '标记已付'],
    label: { en: 'Mark as paid', zh: '标记已付' },
    icon: 'check',
    state: { id: 'paid', en: 'Paid', zh: '已付款', tone: 'good' },
    back: { en: 'Mark as not paid', zh: '标记未付' },
  },
  {
    id: 'ship',
    words: ['ship', 'shipping out', 'dispatch', '发货'],
    label: { en: 'Ship', zh: '发货' },
    icon: 'truck',
    state: { id: 'shipped', en: 'Shipped', zh: '已发货', tone: 'information' },
    back: { en: 'Take back shipping', zh: '撤回发货' },
  },
  {
    id: 'dispose',
    words: [
      'dispose of',
      'dispose',
      'disposing of',
      'disposing',
      'disposal',
      'write off',
      'scrap',
      '报废',
      '处置',
    ],
    label: { en: 'Dispose', zh: '报废' },
    icon: 'archive-x',
    state: { id: 'disposed', en: 'Disposed of', zh: '已报废', tone: 'neutral' },
    back: { en: 'Take back', zh: '恢复' },
  },
  {
    id: 'deactivate',
    words: ['deactivate', 'suspend', 'disable', '停用', '禁用'],
    label: { en: 'Deactivate', zh: '停用' },
    icon: 'circle-pause',
    state: { id: 'inactive', en: 'Inactive', zh: '停用', tone: 'neutral' },
    back: { en: 'Activate', zh: '启用' },
    backTo: { id: 'active', en: 'Active', zh: '启用', tone: 'good' },
  },
];

export const deedById: ReadonlyMap<string, DeedEntry> = new Map(
  deedEntries.map((entry) => [entry.id, entry]),
);

/** Later dates: to renew a lease, to extend a deadline. */
export const extendWords: readonly string[] = [
  'renew',
  'renewing',
  'renewal',
  'extend',
  'extending',
  'extension',
  'postpone',
  '续借',
  '续期',
  '续租',
  '延期',
];

/** Work given to a person. */
export const assignWords: readonly string[] = [
  'assign',
  'assigning',
  'delegate',
  'allocate',
  'allocating',
  'allocation',
  'reassign',
  'transfer',
  'transferring',
  'hand over',
  '分配',
  '指派',
  '转让',
  '过户',
];

/** What the button says for each of those words; `Extend` and `Assign` for others. */
export const buttonWords: readonly (readonly [RegExp, string])[] = [
  [/^renew/, 'Renew'],
  [/^postpone/, 'Postpone'],
  [/^exten/, 'Extend'],
  [/^transfer/, 'Transfer'],
  [/^hand over/, 'Hand over'],
  [/^delegat/, 'Delegate'],
  [/^(?:续|延|分|指|转|过)/u, ''],
];
