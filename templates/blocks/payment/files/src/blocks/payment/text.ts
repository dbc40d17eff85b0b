/** Words of test payments. */
export const en = {
  testMode: 'Test mode: no money moves. Use 4242 4242 4242 4242 with any later date.',
  cardNumber: 'Card number',
  expiry: 'Expiry date',
  expiryHint: 'Month and year, such as 09/29',
  securityCode: 'Security code',
  badCard: 'This card number has a mistake in it.',
  badExpiry: 'This must be a month and year such as 09/29.',
  expired: 'This card has expired.',
  badCode: 'Three or four digits from the back of the card.',
};

export const zh: typeof en = {
  testMode: '测试模式：不会真正扣款。请使用 4242 4242 4242 4242 和任意未来日期。',
  cardNumber: '卡号',
  expiry: '有效期',
  expiryHint: '月和年，例如 09/29',
  securityCode: '安全码',
  badCard: '卡号有误。',
  badExpiry: '请填写月和年，例如 09/29。',
  expired: '该卡已过期。',
  badCode: '请填写卡背面的三到四位数字。',
};
