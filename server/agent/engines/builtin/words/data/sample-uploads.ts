/** Photos of a gallery: title and album. They are drawn by the app. */
export const samplePhotos: Readonly<Record<'en' | 'zh', readonly (readonly [string, string])[]>> = {
  en: [
    ['Morning fog over the valley', 'Landscapes'],
    ['Harbour lights', 'City'],
    ['Red door', 'City'],
    ['Summer meeting', 'People'],
    ['First snow on the ridge', 'Landscapes'],
    ['Market stall', 'City'],
    ['Award evening', 'People'],
    ['Old bridge', 'City'],
    ['Lake at noon', 'Landscapes'],
    ['Group at the hut', 'People'],
    ['Poppy field', 'Landscapes'],
    ['Night tram', 'City'],
  ],
  zh: [
    ['山谷晨雾', '风景'],
    ['海港灯火', '城市'],
    ['红门', '城市'],
    ['夏季聚会', '人物'],
    ['山脊初雪', '风景'],
    ['集市', '城市'],
    ['颁奖之夜', '人物'],
    ['老桥', '城市'],
    ['正午的湖', '风景'],
    ['山屋合影', '人物'],
    ['罂粟花田', '风景'],
    ['夜行电车', '城市'],
  ],
};

/** Files to share: name, kind and content. */
export const sampleFiles: Readonly<Record<'en' | 'zh', readonly (readonly [string, string, string])[]>> = {
  en: [
    [
      'Meeting notes.txt',
      'text/plain',
      'Meeting of Tuesday\n\n1. The stand at the fair is booked.\n2. Ana asks three printers for offers.\n3. Next meeting in two weeks.',
    ],
    [
      'Members.csv',
      'text/csv',
      'Name,Town,Since\nAna Novak,Springfield,2019\nBen Carter,Lakeside,2021\nMina Patel,Springfield,2023',
    ],
    [
      'Logo.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="240" height="240"><rect width="120" height="120" rx="24" fill="#0f766e"/><path d="M30 80L60 30L90 80Z" fill="#fff"/></svg>',
    ],
    ['Packing list.txt', 'text/plain', 'Tent\nLamp\nFirst-aid box\nRope\nTwo thermos flasks'],
  ],
  zh: [
    [
      '会议记录.txt',
      'text/plain',
      '周二会议\n\n1. 展位已预订。\n2. 陈静向三家印刷厂询价。\n3. 两周后再次开会。',
    ],
    ['成员.csv', 'text/csv', '姓名,城市,加入年份\n陈静,上海,2019\n李明,杭州,2021\n王芳,上海,2023'],
    [
      '标志.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="240" height="240"><rect width="120" height="120" rx="24" fill="#0f766e"/><path d="M30 80L60 30L90 80Z" fill="#fff"/></svg>',
    ],
    ['装备清单.txt', 'text/plain', '帐篷\n灯\n急救箱\n绳子\n两个保温瓶'],
  ],
};
