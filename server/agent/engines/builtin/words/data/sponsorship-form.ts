import type { SiteForm } from './site-forms.ts';

/** Something is given every month for one of those who are looked after. */
export const sponsorship: SiteForm = {
  id: 'sponsorship',
  asks: /\b(?:becom(?:e|ing)|sign(?:ing)? up as) (?:an? |the )?(?:sponsors?|godparents?|patrons?|foster parents?)\b|\bsponsor(?:ing)? (?:an? |one of the )(?!event|team|project)[a-z]+|\bsymbolic(?:ally)? adopt(?:ion|ing)?\b|(?:成为|申请)(?:赞助人|爱心家长)|云认养|认养/i,
  title: { en: 'Become a sponsor', zh: '成为认养人' },
  singular: { en: 'Sponsorship', zh: '认养' },
  plural: { en: 'Sponsorships', zh: '认养' },
  icon: 'heart-handshake',
  introduction: {
    en: 'A little every month goes a long way. Test mode: no money moves.',
    zh: '每月一点，帮助很大。测试模式：不会扣款。',
  },
  button: { en: 'Become a sponsor', zh: '提交认养' },
  sent: { en: 'Thank you for your sponsorship.', zh: '感谢您的认养。' },
  next: {
    en: 'It is recorded below with its number. This is a test mode, no money was moved.',
    zh: '已记录在下方并附编号。目前为测试模式，没有扣款。',
  },
  prefix: 'S-',
  fields: [
    {
      id: 'sponsored',
      label: { en: 'Whom you would like to sponsor', zh: '认养对象' },
      type: 'text',
      required: true,
    },
    {
      id: 'amount',
      label: { en: 'Monthly amount', zh: '每月金额' },
      type: 'money',
      required: true,
      minimum: 1,
    },
    { id: 'content', label: { en: 'A word to go with it', zh: '留言' }, type: 'longText' },
  ],
};
