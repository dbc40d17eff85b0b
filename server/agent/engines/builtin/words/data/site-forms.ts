import type { FieldInput } from '../../design/app-draft.ts';
import type { Bilingual } from '../entry.ts';
import { gatheringForms } from './gathering-forms.ts';
import { sponsorship } from './sponsorship-form.ts';
import { visitRequest } from './visit-form.ts';

/** A form by which visitors of a site hand something in: they sign up, give, or ask for an offer. */
export interface SiteForm {
  id: string;
  asks: RegExp;
  /** Of the page, and what one record and several are called. */
  title: Bilingual;
  singular: Bilingual;
  plural: Bilingual;
  icon: string;
  introduction: Bilingual;
  button: Bilingual;
  sent: Bilingual;
  next: Bilingual;
  /** Before its number: `V-0001`. */
  prefix: string;
  /** What is asked for besides name and e-mail. */
  fields: readonly (Omit<FieldInput, 'label' | 'order' | 'options'> & {
    label: Bilingual;
    options?: readonly (Bilingual & { id: string })[];
  })[];
}

const message = (en: string, zh: string, required = false): SiteForm['fields'][number] => ({
  id: 'content',
  label: { en, zh },
  type: 'longText',
  ...(required ? { required } : {}),
});
const phone: SiteForm['fields'][number] = { id: 'phone', label: { en: 'Phone', zh: '电话' }, type: 'phone' };

export const siteForms: readonly SiteForm[] = [
  sponsorship,
  visitRequest,
  ...gatheringForms,
  {
    id: 'volunteering',
    asks: /\b(?:sign(?:ing)? up|register(?:ing)?|apply(?:ing)?|join(?:ing)?|becom(?:e|ing))\b[^.,;]{0,20}\bvolunteers?\b|\bvolunteer (?:sign-?up|registration|application|form)|(?:报名|申请|成为|注册)[^。，]{0,6}志愿者|志愿者(?:报名|招募|申请)/i,
    title: { en: 'Become a volunteer', zh: '成为志愿者' },
    singular: { en: 'Sign-up', zh: '报名' },
    plural: { en: 'Sign-ups', zh: '报名' },
    icon: 'hand-helping',
    introduction: {
      en: 'Two hours a week are enough. We train you first.',
      zh: '每周两小时就够，我们先培训。',
    },
    button: { en: 'Sign up', zh: '提交报名' },
    sent: { en: 'Thank you for signing up.', zh: '感谢报名。' },
    next: {
      en: 'Your sign-up is listed below with its number and status. We call you within a week.',
      zh: '报名已列在下方，附编号和状态，我们会在一周内联系你。',
    },
    prefix: 'V-',
    fields: [
      phone,
      {
        id: 'availability',
        label: { en: 'When you have time', zh: '空闲时间' },
        type: 'choice',
        required: true,
        options: [
          { id: 'weekdays', en: 'Weekdays', zh: '工作日' },
          { id: 'evenings', en: 'Evenings', zh: '晚上' },
          { id: 'weekends', en: 'Weekends', zh: '周末' },
        ],
      },
      message('What you would like to do', '想参与的工作'),
    ],
  },
  {
    id: 'donation',
    asks: /\b(?:mak(?:e|ing)|giv(?:e|ing)|accept\w*|online)\b[^.,;]{0,12}\bdonations?\b|\bdonat(?:e|ing)\b(?! (?:food|blood|clothes|books|items|goods|surplus))|(?:在线)?捐款|捐赠(?!物品|食物)/i,
    title: { en: 'Donate', zh: '捐款' },
    singular: { en: 'Donation', zh: '捐款' },
    plural: { en: 'Donations', zh: '捐款' },
    icon: 'hand-heart',
    introduction: {
      en: 'Every amount helps, and every gift is accounted for. Test mode: no money moves.',
      zh: '金额不限，每一笔都会公开。测试模式：不会扣款。',
    },
    button: { en: 'Donate', zh: '捐款' },
    sent: { en: 'Thank you for your donation.', zh: '感谢你的捐款。' },
    next: {
      en: 'It is recorded below with its number. This is a test mode, no money was moved.',
      zh: '已记录在下方并附编号。目前为测试模式，没有扣款。',
    },
    prefix: 'D-',
    fields: [
      { id: 'amount', label: { en: 'Amount', zh: '金额' }, type: 'money', required: true, minimum: 1 },
      {
        id: 'frequency',
        label: { en: 'How often', zh: '频率' },
        type: 'choice',
        required: true,
        options: [
          { id: 'once', en: 'Once', zh: '单次' },
          { id: 'monthly', en: 'Every month', zh: '每月' },
        ],
      },
      message('A word to go with it', '留言'),
    ],
  },
  {
    id: 'quoteRequest',
    asks: /\b(?:request|get|ask(?:ing)? for|submit)\w*\b[^.,;]{0,15}\b(?:quotes?|quotations?|estimates?)\b|\bquot(?:e|ation) (?:requests?|form)|询价|获取报价/i,
    title: { en: 'Request a quote', zh: '获取报价' },
    singular: { en: 'Quote request', zh: '询价' },
    plural: { en: 'Quote requests', zh: '询价' },
    icon: 'receipt-text',
    introduction: {
      en: 'Tell us what you need; you get a fixed price.',
      zh: '告诉我们您的需求，您会得到固定报价。',
    },
    button: { en: 'Request a quote', zh: '提交询价' },
    sent: { en: 'Your request was sent.', zh: '询价已发送。' },
    next: {
      en: 'It is listed below with its number and status. You get an offer within two working days.',
      zh: '询价已列在下方，附编号和状态，两个工作日内报价。',
    },
    prefix: 'Q-',
    fields: [phone, message('What you need', '需求说明', true)],
  },
  {
    id: 'preOrder',
    asks: /\bpre-?orders?\b|\bpre-?ordering\b|预订(?:表单|产品|功能)|预购/i,
    title: { en: 'Pre-order', zh: '预购' },
    singular: { en: 'Pre-order', zh: '预购' },
    plural: { en: 'Pre-orders', zh: '预购' },
    icon: 'shopping-bag',
    introduction: {
      en: 'Nothing is paid now. You get a number, and we write before anything is sent.',
      zh: '现在无需付款。您会得到编号，发货前我们会联系您。',
    },
    button: { en: 'Place pre-order', zh: '提交预购' },
    sent: { en: 'Your pre-order is placed.', zh: '预购已提交。' },
    next: {
      en: 'It is listed below with its number and status. You can take it back until the day it is sent.',
      zh: '预购已列在下方，附编号和状态，发货前可以取消。',
    },
    prefix: 'PO-',
    fields: [
      {
        id: 'model',
        label: { en: 'Model', zh: '型号' },
        type: 'choice',
        required: true,
        options: [
          { id: 'option-1', en: 'Standard', zh: '标准版' },
          { id: 'option-2', en: 'Plus', zh: '增强版' },
        ],
      },
      {
        id: 'colour',
        label: { en: 'Colour', zh: '颜色' },
        type: 'choice',
        required: true,
        options: [
          { id: 'option-1', en: 'Graphite', zh: '石墨' },
          { id: 'option-2', en: 'Sand', zh: '沙色' },
        ],
      },
      message('Anything we should know', '备注'),
    ],
  },
  {
    id: 'absenceReport',
    asks: /\breport\w*\b[^.;]{0,24}\babsen(?:ce|t)\w*|\babsence (?:report|form|notice)|(?:报告|提交)[^。]{0,6}缺勤|请假单/i,
    title: { en: 'Report an absence', zh: '请假' },
    singular: { en: 'Absence', zh: '请假' },
    plural: { en: 'Absences', zh: '请假' },
    icon: 'calendar-x',
    introduction: {
      en: 'Please tell us before half past eight when your child cannot come.',
      zh: '孩子不能到校时，请在八点半前告知。',
    },
    button: { en: 'Report absence', zh: '提交' },
    sent: { en: 'The absence is reported.', zh: '已提交请假。' },
    next: {
      en: 'It is listed below with its number. The class teacher is informed.',
      zh: '请假已列在下方，附编号，班主任会收到通知。',
    },
    prefix: 'AB-',
    fields: [
      { id: 'child', label: { en: 'Child', zh: '孩子姓名' }, type: 'text', required: true },
      { id: 'schoolClass', label: { en: 'Class', zh: '班级' }, type: 'text', required: true },
      { id: 'absentOn', label: { en: 'Day of absence', zh: '缺席日期' }, type: 'date', required: true },
      message('Reason', '原因'),
    ],
  },
  {
    id: 'waitlistEntry',
    asks: /\bwait-?lists?\b|\bwaiting lists?\b|\bearly access\b|\bnotify me\b|\bregister (?:their |your )?interest\b|候补名单|抢先体验/i,
    title: { en: 'Join the waiting list', zh: '加入候补名单' },
    singular: { en: 'Entry', zh: '登记' },
    plural: { en: 'Entries', zh: '登记' },
    icon: 'bell',
    introduction: { en: 'We write once, when it begins.', zh: '开始时我们会通知您一次。' },
    button: { en: 'Join', zh: '加入' },
    sent: { en: 'You are on the list.', zh: '您已在名单上。' },
    next: {
      en: 'Your entry is listed below with its number. Nobody else sees it.',
      zh: '登记已列在下方，附编号，他人不可见。',
    },
    prefix: 'W-',
    fields: [],
  },
  {
    id: 'consultation',
    asks: /\b(?:request|book|schedul|arrang|ask for|get|offer)\w*\b[^.,;]{0,20}\b(?:consultations?|first talks?|call-?backs?|discovery calls?|demos?|demonstrations?)\b|\b(?:consultation|call-?back|demo) (?:request|form)|预约咨询|免费咨询|申请演示/i,
    title: { en: 'Request a consultation', zh: '预约咨询' },
    singular: { en: 'Consultation request', zh: '咨询预约' },
    plural: { en: 'Consultation requests', zh: '咨询预约' },
    icon: 'message-circle',
    introduction: {
      en: 'Tell us in a few sentences what it is about. The first talk costs nothing.',
      zh: '用几句话说明情况，首次咨询免费。',
    },
    button: { en: 'Request a consultation', zh: '提交预约' },
    sent: { en: 'Your request was sent.', zh: '预约已提交。' },
    next: {
      en: 'It is listed below with its number and status. We call you back within one working day.',
      zh: '预约已列在下方，附编号和状态，一个工作日内回电。',
    },
    prefix: 'C-',
    fields: [
      { ...phone, required: true },
      {
        id: 'wantedOn',
        label: { en: 'Day that suits you', zh: '方便的日期' },
        type: 'date',
        upcoming: true,
      },
      message('What it is about', '情况说明', true),
    ],
  },
  {
    id: 'membershipApplication',
    asks: /\b(?:becom(?:e|ing)|apply to be|sign up as|join as) (?:an? )?members?\b|\bmembership applications?\b|\bappl(?:y|ies|ying) for (?:a |club )?membership\b|(?:成为|申请)会员/i,
    title: { en: 'Become a member', zh: '成为会员' },
    singular: { en: 'Membership application', zh: '入会申请' },
    plural: { en: 'Membership applications', zh: '入会申请' },
    icon: 'id-card',
    introduction: { en: 'The first year costs half.', zh: '第一年半价。' },
    button: { en: 'Apply', zh: '提交申请' },
    sent: { en: 'Your application was sent.', zh: '申请已提交。' },
    next: {
      en: 'It is listed below with its number and status. You hear from us within a week.',
      zh: '申请已列在下方，附编号和状态，一周内答复。',
    },
    prefix: 'MB-',
    fields: [phone, message('Why you would like to join', '加入原因')],
  },
  {
    id: 'admissionApplication',
    asks: /\bapply(?:ing)? (?:online\b|for (?:admission|a place|enrol\w+))|\b(?:admissions?|enrol\w+) application(?: form)?s?\b|\bonline applications?\b|在线报名|入学申请/i,
    title: { en: 'Apply', zh: '申请入学' },
    singular: { en: 'Application', zh: '入学申请' },
    plural: { en: 'Applications', zh: '入学申请' },
    icon: 'graduation-cap',
    introduction: {
      en: 'Applications for the next year close on 31 March.',
      zh: '下一学年申请截至 3 月 31 日。',
    },
    button: { en: 'Send application', zh: '提交申请' },
    sent: { en: 'Your application was sent.', zh: '申请已提交。' },
    next: {
      en: 'It is listed below with its number and status. We invite you to a talk in April.',
      zh: '申请已列在下方，附编号和状态，四月邀请面谈。',
    },
    prefix: 'A-',
    fields: [
      phone,
      { id: 'birthday', label: { en: 'Date of birth', zh: '出生日期' }, type: 'date' },
      message('Why you would like to come to us', '申请理由', true),
    ],
  },
];
