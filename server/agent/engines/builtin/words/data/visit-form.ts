import type { SiteForm } from './site-forms.ts';

/** Somebody comes and has a look: where, and on which day. */
export const visitRequest: SiteForm = {
  id: 'visitRequest',
  asks: /\b(?:contact (?:details|information|data)|(?:phone|telephone) numbers?|address)\b[^.;,]{0,20}\bfor an? (?:(?:home|site|on-?site|free|first|personal) )*(?:visit|inspection|survey|viewing|measurement)\b|\b(?:request|book|arrang|schedul|ask for|order|apply for)\w*\b[^.,;]{0,16}\b(?:(?:home|house|site|on-?site) (?:visits?|inspections?|surveys?|measurements?)|visits? (?:at|to) (?:their|your|the) homes?)\b|\b(?:home|site|on-?site) visit (?:request|form)|上门(?:量房|勘察|服务预约|测量)/i,
  title: { en: 'Request a visit', zh: '预约上门' },
  singular: { en: 'Visit request', zh: '上门预约' },
  plural: { en: 'Visit requests', zh: '上门预约' },
  icon: 'map-pin',
  introduction: {
    en: 'Leave your details and a day that suits you. We come, have a look, and tell you what it would take.',
    zh: '留下联系方式和方便的日期，我们上门查看并告知所需。',
  },
  button: { en: 'Request a visit', zh: '提交预约' },
  sent: { en: 'Your request was sent.', zh: '预约已提交。' },
  next: {
    en: 'It is listed below with its number and the day you chose. We call you within one working day.',
    zh: '预约已列在下方，附编号和所选日期，一个工作日内回电。',
  },
  prefix: 'VR-',
  fields: [
    { id: 'phone', label: { en: 'Phone', zh: '电话' }, type: 'phone', required: true },
    { id: 'address', label: { en: 'Address', zh: '地址' }, type: 'text' },
    {
      id: 'wantedOn',
      label: { en: 'Preferred date', zh: '希望的日期' },
      type: 'date',
      required: true,
      upcoming: true,
    },
    { id: 'content', label: { en: 'What it is about', zh: '情况说明' }, type: 'longText' },
  ],
};
