/** Words of the contact block. */
export const en = {
  sent: 'Thank you. It is sent.',
  another: 'Send another',
  reach: 'How to reach us',
  emergency: 'Emergency',
  email: 'E-mail',
  phone: 'Phone',
  address: 'Address',
  hours: 'Opening hours',
};

export const zh: typeof en = {
  sent: '谢谢，已发送。',
  another: '再发一条',
  reach: '联系方式',
  emergency: '紧急电话',
  email: '邮箱',
  phone: '电话',
  address: '地址',
  hours: '营业时间',
};
