import type { SiteForm } from './site-forms.ts';

/** Forms of conferences and other gatherings: a paper is offered, a place is taken. */
export const gatheringForms: readonly SiteForm[] = [
  {
    id: 'paperSubmission',
    asks: /\b(?:submit|submitting|send|sending|upload|uploading|hand in) (?:an? |their |your |the )?(?:conference )?(?:abstracts?|papers?|talk proposals?|presentation proposals?|posters?)\b|\b(?:abstract|paper) submissions?\b|\bcall for (?:papers|abstracts|speakers|proposals)\b|投稿|摘要提交|征稿/i,
    title: { en: 'Submit an abstract', zh: '投稿' },
    singular: { en: 'Submission', zh: '投稿' },
    plural: { en: 'Submissions', zh: '投稿' },
    icon: 'file-text',
    introduction: {
      en: 'Up to 300 words, by the end of next month. Two reviewers read every text; you hear from us within four weeks.',
      zh: '三百字以内，下月底截止。每篇由两位评审阅读，四周内答复。',
    },
    button: { en: 'Submit abstract', zh: '提交摘要' },
    sent: { en: 'Your abstract was submitted.', zh: '摘要已提交。' },
    next: {
      en: 'It is listed below with its number and status. Until the deadline you can withdraw it and submit a new one.',
      zh: '已列在下方，附编号和状态。截止前可撤回重投。',
    },
    prefix: 'AB-',
    fields: [
      { id: 'paperTitle', label: { en: 'Title', zh: '标题' }, type: 'text', required: true },
      {
        id: 'authors',
        label: { en: 'Authors and institutions', zh: '作者与单位' },
        type: 'text',
        required: true,
      },
      {
        id: 'format',
        label: { en: 'Format', zh: '形式' },
        type: 'choice',
        required: true,
        options: [
          { id: 'talk', en: 'Talk', zh: '报告' },
          { id: 'poster', en: 'Poster', zh: '海报' },
          { id: 'workshop', en: 'Workshop', zh: '工作坊' },
        ],
      },
      { id: 'abstract', label: { en: 'Abstract', zh: '摘要' }, type: 'longText', required: true },
    ],
  },
  {
    id: 'conferenceRegistration',
    asks: /^(?=[^]*\b(?:conference|congress|symposium|summit|convention)\b)[^]*?\b(?:register(?:ing)? for (?:the |a )?(?:conference|congress|symposium|summit|convention|event)|(?:conference|online|attendee|participant) registration|registration,|registration (?:form|page)|sign(?:ing)? up for the (?:conference|summit))|参会(?:报名|注册)/i,
    title: { en: 'Register', zh: '参会报名' },
    singular: { en: 'Registration', zh: '报名' },
    plural: { en: 'Registrations', zh: '报名' },
    icon: 'ticket',
    introduction: {
      en: 'All tickets include the sessions, coffee and the evening reception. Test mode: no money moves.',
      zh: '各类门票均含全部议程、茶歇和晚宴。测试模式：不会扣款。',
    },
    button: { en: 'Register', zh: '提交报名' },
    sent: { en: 'You are registered.', zh: '报名成功。' },
    next: {
      en: 'Your registration is listed below with its number. Bring the number with you; the badge lies ready.',
      zh: '报名已列在下方，附编号，凭编号领取胸牌。',
    },
    prefix: 'R-',
    fields: [
      { id: 'institution', label: { en: 'Institution', zh: '单位' }, type: 'text' },
      {
        id: 'ticketType',
        label: { en: 'Ticket', zh: '门票类型' },
        type: 'choice',
        required: true,
        options: [
          { id: 'regular', en: 'All three days, 320', zh: '三日全票 2200' },
          { id: 'early', en: 'Early bird, three days, 260', zh: '早鸟三日票 1800' },
          { id: 'day', en: 'One day, 140', zh: '单日票 900' },
          { id: 'student', en: 'Students, 90', zh: '学生票 600' },
          { id: 'online', en: 'Online, 60', zh: '线上票 400' },
        ],
      },
      { id: 'diet', label: { en: 'Food you do not eat', zh: '饮食禁忌' }, type: 'text' },
    ],
  },
];
