/** What people write to a site, with its subject. */
export const contactSamples = {
  en: [
    [
      'A question about your offer',
      'Could you tell me what is included, and how long it takes from order to start?',
    ],
    [
      'Visit next week',
      'We are four people and would like to come by on Tuesday afternoon. Is somebody there?',
    ],
    ['Thank you', 'Everything went as agreed. I have passed your name on to two colleagues.'],
    ['Invoice address', 'Our address has changed. Please use the new one for the next invoice.'],
    ['Call me back', 'I tried to reach you this morning. After four in the afternoon suits me best.'],
  ],
  zh: [
    ['想了解一下你们的服务', '请问都包含哪些内容，从下单到开始大概需要多久？'],
    ['下周来访', '我们一行四人，想周二下午过来看看，请问有人接待吗？'],
    ['感谢', '一切都和约定的一样，我已经把你们推荐给了两位同事。'],
    ['更改开票地址', '我们的地址变了，下次开票请用新地址。'],
    ['请回电', '今天上午没能打通电话，下午四点以后比较方便。'],
  ],
} as const;
