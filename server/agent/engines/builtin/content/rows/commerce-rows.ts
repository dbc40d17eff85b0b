import type { RowsOfThings } from './rows-of-thing.ts';

/** What is on a stage, on a table to order, and on offer by people who work for others. */
export const commerceRows: RowsOfThings = {
  giftCard: {
    both: {
      reference: 'GIFT-40118|GIFT-40121|GIFT-40124',
      amount: '50|25|100',
      status: 'active|active|used',
    },
    en: {
      note: 'Happy birthday, choose whatever you like.|Thank you for the weekend.|For the new flat.',
    },
    zh: {
      amount: '300|100|500',
      note: '生日快乐，挑你喜欢的。|谢谢你的帮忙。|乔迁之喜。',
    },
  },
  specialist: {
    both: { phone: '555 0141|555 0142|555 0143|555 0144|555 0145' },
    en: {
      specialties: 'First appointments|Difficult cases|Quick work|Advice and planning|Children and families',
      experience: '12 years|9 years|7 years|11 years|5 years',
      description:
        'Listens first, then works without hurry. Here since the first day.|Loves difficult cases and explains every step.|Quick, precise, and booked out on Saturdays.|Trained for eleven years, and still learns something each month.|Quiet mornings, good music, clean lines.',
    },
    zh: {
      specialties: '首次预约|疑难情况|快速服务|咨询与规划|儿童与家庭',
      experience: '12 年|9 年|7 年|11 年|5 年',
      description:
        '先听后做，不慌不忙，开业至今。|喜欢有难度的活，每一步都说明白。|又快又准，周六常约满。|从业十一年，每月仍在学新东西。|安静的早晨，好音乐，利落的线条。',
    },
  },
  performance: {
    both: {
      date: '5|8|12|15|19|26',
      startTime: '19:30|20:00|18:30|15:00|19:00|19:30',
      genre: 'drama|comedy|music|family|dance|drama',
      price: '32|28|24|14|38|30',
      capacity: '80|80|64|80|80|64',
    },
    en: {
      location: 'Main stage|Main stage|Studio|Main stage|Main stage|Studio',
      description:
        'A keeper, a storm and a radio that answers. Ninety minutes without an interval.|Twins, a shipwreck and letters that reach the wrong hands. With live music.|An evening of songs at one table of forty seats; supper is served after the third.|A king made of paper fears the rain. For everybody from five years.|The company’s new piece to the whole of Mendelssohn, with the youth orchestra.|Somebody comes back rich, and the town has to decide what that is worth.',
    },
    zh: {
      price: '180|160|120|80|220|160',
      location: '主舞台|主舞台|小剧场|主舞台|主舞台|小剧场',
      description:
        '守塔人、风暴，和一台会回答的收音机，九十分钟不休息。|双胞胎、沉船和送错的信，现场音乐伴奏。|四十人一桌的歌唱之夜，第三首之后上菜。|纸做的国王怕下雨，五岁以上观看。|舞团新作，青年乐团现场演奏门德尔松。|有人发财归来，小镇要决定这值多少。',
    },
  },
  freelanceProject: {
    both: {
      category: 'design|writing|development|video|finance|illustration',
      budget: '600|450|1800|2200|900|1400',
      dueDate: '14|9|30|24|12|45',
      status: 'open|open|open|open|assigned|open',
    },
    en: {
      description:
        'A logo that works on the door and on a coaster, and a menu of two pages. We open in six weeks.|Forty short texts about kitchen goods, from English, with a glossary that we have.|One page with a timetable and a form; our texts and pictures are ready.|Ninety seconds for a stand, without speech, filmed in our workshop in one day.|Receipts are sorted by month. We need the accounts and the tax return.|Twelve full pages and a cover: a fox moves into a lighthouse. Watercolour or similar.',
    },
    zh: {
      budget: '4000|3000|12000|15000|6000|9000',
      description:
        '要能用在门头和杯垫上的标志，外加两页菜单，六周后开业。|四十条厨房用品短文案，由英译中，术语表已备。|一页含课表和预约表单，文字和图片已备好。|九十秒展台短片，无对白，在车间一天拍完。|票据已按月整理，需要做账和报税。|十二张整页加封面：狐狸搬进灯塔，水彩风格。',
    },
  },
  freelancer: {
    both: {
      category: 'design|development|video|finance|illustration|writing',
      hourlyRate: '48|65|55|42|50|38',
    },
    en: {
      city: 'Gothenburg|Valencia|Izmir|Leeds|Osaka|Lagos',
      description:
        'Marks and menus for places where people eat. Twelve years, two of them in a kitchen.|Small fast websites that their owners can change themselves.|Short films without a crew: camera, cut and sound by one person.|Books and taxes for people who would rather do something else.|Animals with opinions, in watercolour and ink.|Clear texts about complicated things, in English and French.',
    },
    zh: {
      hourlyRate: '260|320|280|200|240|180',
      city: '杭州|深圳|西安|苏州|成都|厦门',
      description:
        '为餐馆做标志和菜单，从业十二年，其中两年在后厨。|做小而快的网站，店主自己就能改。|一个人完成拍摄、剪辑和声音。|替不爱算账的人记账报税。|有性格的动物，水彩与墨线。|把复杂的事写清楚，中英双语。',
    },
  },
  restaurant: {
    both: { cuisine: 'italian|thai|indian|mexican|japanese|vegan' },
    en: {
      openingHours:
        'Daily 12:00–22:30|Mon–Sat 11:30–22:00|Daily 17:00–23:00|Tue–Sun 12:00–22:00|Mon–Sat 12:00–21:30|Mon–Fri 11:00–20:00',
      address:
        '14 Mill Lane|3 Station Square|27 Harbour Street|8 Garden Road|41 Market Street|19 School Lane',
      description:
        'Fresh pasta every morning and a wood oven until late.|Curries and noodles as hot as you say, wrapped in banana leaf.|Slow lentils, a tandoor and eleven kinds of bread.|Corn tortillas made to order, and salsa that tells the truth.|Rice with care and fish of the day; lunch boxes until three.|Bowls, soups and pies without animals, mostly from the region.',
    },
    zh: {
      openingHours:
        '每天 12:00–22:30|周一至周六 11:30–22:00|每天 17:00–23:00|周二至周日 12:00–22:00|周一至周六 12:00–21:30|周一至周五 11:00–20:00',
      address: '磨坊巷14号|站前广场3号|海港街27号|花园路8号|集市街41号|学堂巷19号',
      description:
        '每天早晨现做意面，柴火烤炉开到深夜。|咖喱和米粉，辣度听您的，蕉叶包裹。|慢炖扁豆、泥炉和十一种面饼。|现做玉米饼，莎莎酱很实在。|用心煮的米饭和当日鲜鱼，三点前有便当。|不含动物成分的碗饭、汤和派，多用本地食材。',
    },
  },
};
