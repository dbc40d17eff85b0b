import type { RowsOfThings } from './rows-of-thing.ts';

const phones =
  '+1 202 555 0111|+1 202 555 0122|+1 202 555 0133|+1 202 555 0144|+1 202 555 0155|+1 202 555 0166|+1 202 555 0177|+1 202 555 0188';
const chinesePhones =
  '13800000011|13800000022|13800000033|13800000044|13800000055|13800000066|13800000077|13800000088';

/** What choirs, clubs, gardens and schools keep lists of. */
export const clubLifeRows: RowsOfThings = {
  choirMember: {
    both: {
      voicePart: 'soprano|alto|tenor|bass|soprano|alto|bass|soprano',
      joinedOn: '-2900|-1100|-740|-3600|-420|-95|-1800|-600',
      feePaid: 'yes|yes|no|yes|yes|no|yes|yes',
    },
    en: {
      phone: phones,
      note: 'Voice leader.||Plays the piano too.|Keeps the music library.||On trial until Christmas.||',
    },
    zh: { phone: chinesePhones, note: '声部长。||也弹钢琴。|管理乐谱。||试唱到圣诞。||' },
  },
  rehearsal: {
    both: {
      date: '2|5|6|9|23|29',
      startTime: '19:30|18:00|19:30|19:30|17:00|18:30',
      endTime: '21:30|19:15|20:45|21:30|20:00|21:30',
    },
    en: {
      location:
        'Parish hall|Music school, room 3|Music school, room 3|Parish hall|St Anne church|St Anne church',
      pieces:
        'Fauré, Requiem 1–3|Fauré, Sanctus|Fauré, Libera me|Evening hymns|Whole programme|Whole programme',
      note: 'Bring pencils.|Sopranos and altos only.|Tenors and basses only.||Soloists come at half past six.|In black, please.',
    },
    zh: {
      location: '教区厅|音乐学校 3 室|音乐学校 3 室|教区厅|圣安教堂|圣安教堂',
      pieces: '《安魂曲》1—3|圣哉经|解救我|晚祷曲|全套曲目|全套曲目',
      note: '带铅笔。|仅女声。|仅男声。||独唱六点半到。|请穿黑色。',
    },
  },
  clubMember: {
    both: {
      joinedOn: '-3100|-1400|-2200|-600|-250|-1900|-80|-900',
      feePaid: 'yes|yes|yes|no|yes|yes|no|yes',
    },
    en: {
      role: 'Chair|Treasurer|Secretary|Member|Member|Youth officer|Member|Member',
      phone: phones,
      note: '||||Helps at the summer party.|First aid course in May.||Has the key of the shed.',
    },
    zh: {
      role: '会长|财务|秘书|会员|会员|青年干事|会员|会员',
      phone: chinesePhones,
      note: '||||夏日聚会帮忙。|五月急救课。||有工具房钥匙。',
    },
  },
  clubMeeting: {
    both: { date: '6|34|62|-22|90', startTime: '19:00|19:00|18:30|19:00|17:00' },
    en: {
      location: 'Library, upper room|Library, upper room|At Clara’s|Café Lindenhof|Garden behind the library',
      host: 'Clara Jensen|Mina Patel|Clara Jensen|Tom Becker|Noah Lind',
      note: 'Read up to page 140, please.|Bring one sentence that stayed with you.|Everybody reads for ten minutes.|Come with a title and one reason.|Blankets are there, tea too.',
    },
    zh: {
      location: '图书馆楼上|图书馆楼上|小克家|菩提咖啡|图书馆后花园',
      host: '何静|李敏|何静|唐伟|林诺',
      note: '请读到第 140 页。|带一句让你记住的话。|每人读十分钟。|带上书名和一个理由。|备有毯子和茶。',
    },
  },
  gardenPlot: {
    both: {
      area: '40|45|40|20|18|42|38|45',
      status: 'taken|taken|notice|taken|free|taken|taken|free',
      rentedSince: '-1460|-730|-2900|-365||-1095|-420|',
      yearlyRent: '80|90|80|40|45|84|76|90',
      feePaid: 'yes|yes|no|yes||yes|no|',
    },
    en: {
      plotHolder: 'Rosa Lindgren|Ahmed Karim|Viktor Balint|Naomi Reed||The Moss family|Pablo Neri|',
      note: 'Old apple tree stays.|Shares the shed with plot 3.|Leaves in October.|Herbs only.|Suits wheelchair users.||Frogs from March.|Needs digging over.',
    },
    zh: {
      plotHolder: '林玫|卡里姆|白维|任娜||莫家|潘博|',
      note: '老苹果树保留。|与 3 号共用工具房。|十月退租。|只种香草。|适合轮椅使用者。||三月起有青蛙。|需翻土。',
    },
  },
  waitingApplicant: {
    both: {
      receivedOn: '-820|-610|-450|-300|-210|-90|-12',
      status: 'offered|waiting|waiting|withdrawn|waiting|waiting|waiting',
    },
    en: {
      waitingFor: 'Any plot|Half a plot|Plot with a shed|Raised bed|Any plot|Half a plot|Near the gate',
      phone: phones,
      note: 'Plot 5 offered, answer by Friday.||Two children, would share.|Has moved away.|||Walks with a stick.',
    },
    zh: {
      waitingFor: '任意地块|半块|带工具房|高床|任意地块|半块|靠近门口',
      phone: chinesePhones,
      note: '已通知 5 号地，周五前答复。||两个孩子，愿意合种。|已搬走。|||拄拐杖。',
    },
  },
  runRegistration: {
    both: {
      runDistance: '10k|5k|half|10k|5k|kids|half|5k',
      shirtSize: 'm|l|s|xl|m|s|l|m',
      amount: '25|18|35|25|18|8|35|18',
      paid: 'yes|yes|no|yes|no|yes|yes|no',
      startNumber: '101|102||104||106|107|',
    },
    en: { phone: phones },
    zh: { phone: chinesePhones },
  },
  therapyExercise: {
    both: {
      bodyPart: 'back|back|knee|shoulder|hip|ankle|neck|shoulder',
      level: 'easy|easy|medium|medium|medium|hard|easy|easy',
      sets: '3|2|3|3|3|3|2|2',
      repetitions: '12|10|10|10|15|15|8|20',
      frequency: 'daily|daily|daily|daily|weekly|daily|daily|daily',
    },
    en: {
      instructions:
        'Lie on your back, feet under the knees. Lift the hips until the body is straight, hold for three breaths, lower slowly.|On all fours: round the back while breathing out, let it sink while breathing in. No pain at the end.|One leg bent, the other straight. Lift it to the height of the knee, hold for five seconds.|Forearms against the wall, slide up as far as it is comfortable, and back.|On your side with bent knees. Open the upper knee, the feet stay together.|Stand on both feet, rise to the toes in two seconds, come down in four.|Sit upright and draw the chin straight back, as if making a double chin. Five seconds.|Lean forward, let the arm hang and draw small circles without any force.',
    },
    zh: {
      instructions:
        '仰卧屈膝，抬臀成直线，停三次呼吸，慢慢放下。|四点跪姿，呼气拱背，吸气下沉，末端不痛。|一腿弯曲，另一腿伸直抬到膝高，停五秒。|前臂贴墙，向上滑到舒适处再返回。|侧卧屈膝，打开上方膝盖，双脚不分开。|双脚站立，两秒提踵，四秒放下。|坐直，下巴水平后收，停五秒。|身体前倾，手臂自然下垂，不用力画小圈。',
    },
  },
  schoolTrip: {
    both: {
      date: '12|26|33|41|55',
      startTime: '08:15|07:45|09:30|09:00|08:30',
      price: '14|68|9|4|11',
      capacity: '28|56|54|27|28',
    },
    en: {
      className: '4b|5a and 5b|6a and 6b|4a|3c',
      destinationName: 'Northfield|Three Oaks lake|Old Town theatre|Town hall|Brae Farm',
      teacherName: 'Ms Weiss|Mr Osei|Ms Tanaka|Mr Bell|Ms Haddad',
      description:
        'Packed lunch and a pencil. Back at three.|Sleeping bag, torch and rain jacket; back on Friday at two.|We walk there and back. Please be quiet on the stairs.|Questions for the mayor are collected until Monday.|Rubber boots, please. There will be soup.',
    },
    zh: {
      className: '四（2）班|五年级|六年级|四（1）班|三（3）班',
      destinationName: '北野|三橡湖|老城剧院|市政厅|河湾农场',
      teacherName: '魏老师|苏老师|田老师|马老师|何老师',
      description:
        '自带午餐和铅笔，三点返回。|睡袋、手电和雨衣，周五两点返回。|步行往返，上楼请安静。|给市长的问题周一前收集。|请穿雨靴，有热汤。',
    },
  },
  tripSignup: {
    both: {
      consent: 'yes|yes|no|yes|yes|no|yes|yes',
      paid: 'yes|no|no|yes|yes|no|yes|no',
    },
    en: {
      className: '4b|5a|6a|4a|3c|4b|5b|6b',
      emergencyPhone: phones,
      note: '|Gets sick on the bus.|||Nut allergy.|||Will be fetched.',
    },
    zh: {
      className: '四（2）班|五（1）班|六（1）班|四（1）班|三（3）班|四（2）班|五（2）班|六（2）班',
      emergencyPhone: chinesePhones,
      note: '|晕车。|||坚果过敏。|||有人接。',
    },
  },
  homework: {
    both: {
      schoolSubject: 'maths|languages|science|languages|history|maths|languages|art',
      dueDate: '1|2|6|3|-1|4|8|1',
      status: 'doing|todo|doing|todo|done|todo|todo|done',
      duration: '20|30|60|15|25|15|40|10',
    },
    en: {
      person: 'Lena|Max|Lena|Max|Lena|Max|Lena|Max',
      note: 'Only a to d.||Cardboard is in the cellar.|Test on Friday.||With the cards.||Ten minutes every day.',
    },
    zh: {
      person: '小雨|乐乐|小雨|乐乐|小雨|乐乐|小雨|乐乐',
      note: '只做 a 到 d。||纸板在地下室。|周五测验。||用卡片。||每天十分钟。',
    },
  },
  gameNight: {
    both: {
      date: '4|16|25|32|46|60',
      startTime: '19:00|14:00|19:30|19:00|19:00|12:00',
      capacity: '8|6|10|8|5|12',
    },
    en: {
      host: 'Noah Lind|Clara Jensen|Mina Patel|Tom Becker|Noah Lind|Clara Jensen',
      location: 'Café Lindenhof|At Clara’s|Library, upper room|Café Lindenhof|At Noah’s|Community hall',
      note: 'Beginners are welcome, rules are explained.|One long game, soup at six.|Five tables of two.|Bring what you got for your birthday.|All against the board.|Sleep is optional.',
    },
    zh: {
      host: '林诺|何静|李敏|唐伟|林诺|何静',
      location: '菩提咖啡|小克家|图书馆楼上|菩提咖啡|小诺家|社区厅',
      note: '欢迎新手，现场讲规则。|一局长游戏，六点有汤。|五张双人桌。|带上生日收到的新游戏。|大家一起对抗棋盘。|不睡也行。',
    },
  },
};
