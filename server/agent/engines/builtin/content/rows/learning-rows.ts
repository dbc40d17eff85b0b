import type { RowsOfThings } from './rows-of-thing.ts';

/** What schools, courses and days with a programme write down. */
export const learningRows: RowsOfThings = {
  course: {
    both: {
      level: 'beginner|intermediate|beginner|intermediate|advanced|beginner',
      duration: '180|150|120|150|240|120',
      price: '90|120|110|140|190|95',
    },
    choices: { category: { en: 'Programming|Data|Design', zh: '编程|数据|设计' } },
    en: { category: '1|2|3|2|2|2' },
    zh: { category: '1|2|3|2|2|2' },
  },
  workshop: {
    both: { startTime: '09:00|13:30|10:00|09:30', capacity: '12|16|10|8' },
    en: {
      instructor: 'Hannah Weiss|Mei Tanaka|Jonas Lindqvist|Amira Haddad',
      location: 'Seminar room 1|Seminar room 2|Seminar room 1|Garden room',
    },
    zh: { instructor: '孙宁|何静|郭子安|梁雨', location: '一号研讨室|二号研讨室|一号研讨室|花园教室' },
  },
  onlineClass: {
    both: { startTime: '18:00|12:30|18:30|17:00', duration: '90|60|90|120', price: '65|45|75|55' },
    en: {
      instructor: 'Hannah Weiss|Jonas Lindqvist|Amira Haddad|Mei Tanaka',
      description:
        'How to lead people you see twice a year: fixed hours to talk, written decisions, and trust that is tested early. With examples from three teams.|Turnover, margin and cash in one hour, explained with the books of a bakery. No knowledge of accounting needed.|Silence, pauses and screens: what changes when you negotiate by video, practised in pairs with cases of your own.|Three goals, twelve months, one page. You leave with a plan that survives the second week of January.',
    },
    zh: {
      instructor: '孙宁|郭子安|梁雨|何静',
      description:
        '如何带领一年只见两次面的人：固定的沟通时间、书面的决定、尽早检验的信任，附三个团队的例子。|一小时看懂营收、利润和现金，以一家面包店的账本为例，无需会计基础。|沉默、停顿和屏幕：视频谈判有什么不同，用自己的案例两人练习。|三个目标、十二个月、一页纸，带走一份过了一月还有效的计划。',
    },
  },
  assignment: {
    both: { status: 'approved|rejected|review|submitted', score: '92|48|78|88', dueDate: '-14|-7|2|12' },
  },
  student: {
    both: {
      level: 'beginner|intermediate|advanced|intermediate|beginner',
      score: '78|85|93|71|88',
      cost: '1850|1850|2100|1850|2100',
    },
    en: { phone: '+1 202 555 0111|+1 202 555 0122|+1 202 555 0133|+1 202 555 0144|+1 202 555 0155' },
    zh: { phone: '13800000011|13800000022|13800000033|13800000044|13800000055' },
  },
  teacher: {
    both: { type: 'mathematics|language|science|history|art|language' },
    en: {
      phone:
        '+1 202 555 0181|+1 202 555 0182|+1 202 555 0183|+1 202 555 0184|+1 202 555 0185|+1 202 555 0186',
      subject: 'Mathematics|English|Biology|History|Art|Spanish',
    },
    zh: {
      phone: '13800000181|13800000182|13800000183|13800000184|13800000185|13800000186',
      subject: '数学|英语|生物|历史|美术|西班牙语',
    },
  },
  question: {
    choices: { category: { en: 'Traffic|Accessibility|History', zh: '交通|无障碍|科技' } },
    both: { difficulty: 'easy|easy|medium|hard|medium' },
    en: {
      category: '1|1|2|3|2',
      answer:
        'Stop completely, even when nobody is coming.|When a sign says so, and to traffic from the right where there is no sign.|It says in words what a picture shows, for people who cannot see it.|Alexander Hamilton, James Madison and John Jay, in 1787 and 1788.|4.5 to 1 for text below 18 points.',
    },
    zh: {
      category: '1|1|2|3',
      answer:
        '必须完全停车，即使没有来车。|有让行标志时，以及没有标志的路口让右侧来车。|用文字说明图片内容，让看不见的人也能了解。|1957 年，人造地球卫星一号。',
    },
  },
  grade: {
    both: { type: 'mathematics|language|language|science|mathematics|language', score: '87|91|78|84|90|82' },
  },
  exercise: {
    both: { level: 'reading|listening|writing|reading|speaking|writing', duration: '10|15|10|12|8|20' },
    en: {
      answer:
        'has, have, had|The recording repeats each sentence once.|We have never been there before.|“informations” has no plural.|Cat, ladder, bridge|Answers differ; look at the verbs.',
    },
    zh: {
      answer:
        'has、have、had|录音中每句重复一遍。|We have never been there before.|information 没有复数。|猫、梯子、桥|答案不一，注意动词。',
    },
  },
  word: {
    en: {
      answer: '雨伞|借|安静的|邻居|折叠|梯子|傍晚|低声说',
      level: 'A1|A2|A2|A2|B1|B1|A1|B2',
      tags: 'noun|verb|adjective|noun|verb|noun|noun|verb',
    },
    zh: {
      answer: 'umbrella|to borrow|quiet|neighbour|to fold|ladder|evening|to whisper',
      tags: '名词|动词|形容词|名词|动词|名词|名词|动词',
    },
  },
  examPaper: {
    both: {
      type: 'mathematics|language|science|history|science|language',
      startTime: '09:00|10:30|13:00|09:00|14:00|11:00',
      duration: '120|90|60|90|90|20',
      date: '6|8|9|13|15|16',
    },
    en: { location: 'Assembly hall|Room 204|Physics lab|Room 112|Chemistry lab|Room 8' },
    zh: { location: '礼堂|204 教室|物理实验室|112 教室|化学实验室|8 号教室' },
  },
  timetableEntry: {
    both: {
      weekday: 'monday|monday|tuesday|wednesday|thursday|thursday|friday',
      startTime: '08:00|09:45|10:30|13:00|14:00|11:15|09:00',
      endTime: '09:30|11:15|12:00|14:30|15:30|12:00|10:30',
    },
    en: {
      instructor: 'Ingrid Holm|Marcus Bell|Yuki Tanabe|Peter Novak|Grace Obi|Clara Jensen|Fatima Zahra',
      location: 'Room 204|Room 112|Biology lab|Art room|Gym hall|Music room|Room 118',
    },
    zh: {
      instructor: '孙老师|何老师|郭老师|谢老师|邓老师|梁老师|许老师',
      location: '204 教室|112 教室|生物实验室|美术室|体育馆|音乐室|118 教室',
    },
  },
  schoolClass: {
    both: { level: 'primary|primary|lower|adult|adult|upper', capacity: '24|26|25|14|12|40' },
    en: {
      instructor: 'Ingrid Holm|Marcus Bell|Fatima Zahra|Clara Jensen|Peter Novak|Grace Obi',
      location: 'Room 12|Room 21|Room 118|Library|Room 8|Music room',
    },
    zh: {
      instructor: '孙老师|何老师|谢老师|梁老师|郭老师|邓老师',
      location: '12 教室|21 教室|118 教室|图书馆|8 号教室|音乐室',
    },
  },
  scholarship: { both: { amount: '4000|6500|3200|2400|9000|5000' } },
  certificate: {
    both: { date: '-200|-90|-400|-150|-30|-260', expiryDate: '530|1000|1060|215|1800|470' },
    en: { reference: 'CE-3101|CE-3102|CE-3103|CE-3104|CE-3105|CE-3106' },
    zh: { reference: 'ZS-3101|ZS-3102|ZS-3103|ZS-3104|ZS-3105|ZS-3106' },
  },
  lecture: { both: { duration: '18|25|22|30|20|45' } },
  event: {
    both: {
      type: 'meetup|workshop|market|concert|meetup|workshop',
      startTime: '10:00|14:00|09:00|19:30|09:30|13:00',
      capacity: '200|16|300|80|60|40',
      price: '0|35|0|24|12|0',
    },
    en: { location: 'Main building|Workshop room|Market square|Chapel|Garden|Community hall' },
    zh: {
      location: '主楼|工作坊教室|市集广场|小礼堂|花园|社区大厅',
      description:
        '十点开门：参观、认识人、动手试，中午有汤。|给从没做过的人的三小时，工具材料都备好。|四十个摊位：苹果、羊毛、蜂蜜和书，十一点起有音乐。|四重奏演海顿、一首探戈和一首不预告的曲子。|带上你爱吃的，面包、茶和桌子我们准备。|带来坏掉的东西，八位拿着螺丝刀的志愿者等着你。',
    },
  },
  session: {
    both: {
      type: 'talk|workshop|talk|meetup|talk',
      startTime: '09:00|10:30|13:00|15:00|17:00',
      endTime: '09:45|12:00|14:00|16:00|17:30',
    },
    en: { location: 'Main hall|Room 2|Room 1|Foyer|Main hall' },
    zh: { location: '大厅|2 号厅|1 号厅|前厅|大厅' },
  },
  exhibition: {
    both: { startDate: '-30|-12|10|25|-60|40', endDate: '40|55|80|110|15|120' },
    en: {
      location: 'Hall 1|Print room|Hall 2|Hall 3|Upper floor|Hall 1',
      description:
        'Towns that were moved for lakes, mines and borders, told in forty maps and the letters of those who lived there.|Watercolours and photographs in which the paper itself gives the light. Dimmed room; please leave bags at the desk.|From the stool of a shoemaker to a chair made of one sheet of steel. You may sit on twelve of them.|Printers, typesetters and editors between 1880 and 1930, with two presses that run each Sunday.|What the water took in 1953, what it left, and how the town was built again.|Tin cars, dolls with mended arms and a bear without an eye, each with the story of its child.',
    },
    zh: {
      location: '一号展厅|版画室|二号展厅|三号展厅|楼上展厅|一号展厅',
      description:
        '因湖泊、矿山和边界而搬迁的城镇，用四十张地图和居民书信讲述。|水彩与摄影，光来自纸本身。展厅较暗，请寄存背包。|从鞋匠的板凳到一张钢板做成的椅子，其中十二把可以坐。|1880 至 1930 年的女印刷工、排字工和编辑，两台印刷机每周日运转。|1953 年的洪水带走了什么、留下了什么，以及小镇如何重建。|铁皮车、补过手臂的娃娃和少一只眼的熊，每件都有孩子的故事。',
    },
  },
  eventTicket: {
    both: { price: '48|32|39|85|140|24', capacity: '120|80|24|40|60|30' },
    zh: { price: '280|180|240|480|880|120' },
  },
  volunteerOpportunity: {
    en: {
      city: 'Lisbon|Lisbon|Oslo|Lisbon|Oslo|Lisbon',
      requirements:
        'A driving licence and three hours on one evening a week.|Two hands, closed shoes, and the calm to read labels.|A health certificate; we pay for it and for the course.|A friendly voice. Two languages help.|A bicycle with a basket or a car, before seven in the morning.|Some practice with tables, and care with names.',
    },
    zh: {
      city: '上海|上海|杭州|上海|杭州|上海',
      requirements:
        '驾照，每周一个晚上三小时。|双手、包脚鞋，有耐心看标签。|健康证，费用和培训由我们承担。|亲切的声音，会两种语言更好。|带篮子的自行车或汽车，早上七点前。|会用表格，细心对待姓名。',
    },
  },
  volunteerShift: {
    both: {
      date: '1|2|3|4|6|8',
      startTime: '08:00|17:00|09:00|20:00|07:30|14:00',
      endTime: '12:00|21:00|13:00|23:30|11:30|17:00',
    },
    en: { location: 'Front counter|Kitchen|Market square|Help desk|Depot|Community hall' },
    zh: { location: '前台|厨房|市集广场|服务台|仓库|社区大厅' },
  },
  race: {
    both: {
      distance: '10|7|21|2|15|30',
      capacity: '800|400|600|500|250|360',
      price: '28|22|45|10|35|18',
      date: '12|20|34|41|60|75',
    },
    en: { location: 'Harbour promenade|City park|Three Oaks car park|School meadow|Upper valley|Old bridge' },
    zh: { location: '海港步道|城市公园|三橡停车场|学校草地|上谷|老桥' },
  },
  match: {
    both: {
      date: '-9|0|5|-16|12|19',
      startTime: '15:00|16:30|10:00|15:00|15:00|18:00',
      status: 'done|active|planned|done|paused|planned',
    },
    en: {
      location: 'North ground|Eastvale park|School ground|Harbour stadium|North ground|Harbour stadium',
      result: '2 – 1|0 – 0||3 – 2||',
    },
    zh: {
      location: '北野球场|东谷公园|学校球场|海港体育场|北野球场|海港体育场',
      result: '2 – 1|0 – 0||3 – 2||',
    },
  },
  sportsTeam: {
    both: { score: '31|28|24|22|17|12' },
    en: {
      city: 'Northfield|Harbour|Eastvale|Old Town|Old Town|Old Town',
      description:
        'Champions twice, and feared for their corners. Home matches begin with a brass band.|A harbour club with a young side that presses early and runs until the end.|Known for a defence that has not changed in four years, and for pies at half-time.|Came up last season on goal difference and wants to stay.|Railway workers founded it in 1911; the stand still has the old clock.|The oldest club of the league, with the smallest ground and the loudest choir.',
      instructor: 'Marcus Bell|Ola Nilsen|Grace Obi|Petr Dvorak|Dana Cole|Samir Aziz',
    },
    zh: {
      city: '北野|海港|东谷|老城|老城|老城',
      description:
        '两届冠军，角球令人生畏。|港口俱乐部，年轻阵容，积极逼抢。|四年未变的防线，中场有馅饼。|上赛季凭净胜球升级。|1911年由铁路工人创立。|联赛最老的俱乐部，球场最小，歌声最响。',
      instructor: '马跃|高远|陈冰|林飞|谭梅|何雨',
    },
  },
  gymClass: {
    both: {
      type: 'yoga|cycling|strength|yoga|strength|swimming|yoga',
      weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      startTime: '07:00|18:30|18:00|12:15|19:00|09:00|10:00',
      duration: '60|45|60|50|60|45|40',
      capacity: '16|20|12|14|12|10|18',
      price: '12|14|15|13|15|16|10',
    },
  },
};
