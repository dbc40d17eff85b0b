import type { Setting } from './setting.ts';

/** Places where people come for sport, play and music. */
export const placeSettings: readonly Setting[] = [
  {
    id: 'escape-room',
    when: /\bescape (?:rooms?|games?)\b|密室逃脱|密室/i,
    things: {
      room: {
        both: { capacity: '6|5|4|6|8', price: '120|105|95|130|150', duration: '60|60|45|75|90' },
        choices: {
          type: { en: 'Easy|Medium|Hard', zh: '简单|中等|困难' },
          difficulty: { en: 'Easy|Medium|Hard', zh: '简单|中等|困难' },
        },
        en: {
          name: 'The Clockmaker’s Attic|Submarine 7|Night in the Museum|The Last Library|Station Polaris',
          type: '1|2|1|3|3',
          difficulty: '1|2|1|3|3',
          description:
            'Forty clocks, one of which tells the truth. Good for families and first attempts.|The air lasts for sixty minutes, the valves are labelled in a language nobody reads.|You are locked in with an alarm system and a very calm dinosaur.|A thousand books, nine of them doors. Only one in five teams gets out.|Two teams in two rooms who can only hear each other.',
        },
        zh: {
          name: '钟表匠的阁楼|七号潜艇|博物馆之夜|最后的图书馆|北极星站',
          type: '1|2|1|3|3',
          difficulty: '1|2|1|3|3',
          description:
            '四十座钟，只有一座说真话，适合家庭和初次尝试。|空气只够六十分钟，阀门写着没人认识的文字。|你们和警报系统以及一只淡定的恐龙锁在一起。|一千本书，其中九本是门，五队只有一队能出来。|两队分在两间，只能听见彼此。',
        },
      },
    },
  },
  {
    id: 'gym',
    when: /\bgyms?\b|\bfitness (?:club|studio|cent|website|app|platform)|\byoga studio|健身|瑜伽馆/i,
    things: {
      teacher: {
        choices: { type: { en: 'Strength|Yoga|Cycling|Swimming|Boxing', zh: '力量|瑜伽|单车|游泳|拳击' } },
        en: {
          name: 'Ingrid Holm|Marcus Bell|Yuki Tanabe|Fatima Zahra|Peter Novak|Grace Obi',
          type: '1|5|2|3|4|2',
          phone:
            '+1 202 555 0181|+1 202 555 0182|+1 202 555 0183|+1 202 555 0184|+1 202 555 0185|+1 202 555 0186',
        },
        zh: {
          name: '孙教练|何教练|郭教练|梁教练|谢教练|邓教练',
          type: '1|5|2|3|4|2',
          phone: '13800000181|13800000182|13800000183|13800000184|13800000185|13800000186',
        },
      },
      service: {
        both: { price: '0|49|290|35|60', duration: '45|60|600|30|60' },
        en: {
          name: 'Trial training|Personal training|Ten sessions with a trainer|Body check|Nutrition talk',
          description:
            'Come, try two machines and one class; a trainer goes round with you.|One hour for one person, with a plan for four weeks.|Ten hours within half a year, with the same trainer.|Weight, posture and a step test, explained in plain words.|What you eat in a week, and two things worth changing.',
        },
        zh: {
          name: '体验训练|私教课|十次私教|体测|营养咨询',
          description:
            '来试两台器械和一节团课，教练全程陪同。|一对一一小时，附四周计划。|半年内十小时，同一位教练。|体重、体态和台阶测试，讲解清楚。|看一周饮食，改两件值得改的事。',
        },
      },
    },
  },
  {
    id: 'cinema',
    when: /\bcinemas?\b|\bmovie (?:ticket|theat|booking)|\bfilm screening|电影(?:票|院|订票|购票)|影院/i,
    things: {
      session: {
        both: {
          startTime: '14:00|17:15|19:30|20:45|22:30',
          endTime: '15:50|19:10|21:20|22:50|23:59',
          price: '9|11|13|13|10',
        },
        choices: { type: { en: 'Matinee|Evening|Late show', zh: '日场|晚场|夜场' } },
        en: {
          title:
            'Afternoon show, screen 1|Early evening, screen 2|Main show, screen 1|Original version, screen 3|Late show, screen 2',
          type: '1|2|2|2|3',
          location: 'Screen 1|Screen 2|Screen 1|Screen 3|Screen 2',
          description:
            'Quiet house, coffee until the trailers end.|The show before dinner, in the hall with the wide rows.|Our largest screen, subtitles on request.|In its own language with subtitles, sixty seats.|For people who do not get up early; the bar stays open.',
        },
        zh: {
          title: '1 号厅下午场|2 号厅傍晚场|1 号厅主场|3 号厅原版场|2 号厅夜场',
          type: '1|2|2|2|3',
          location: '1 号厅|2 号厅|1 号厅|3 号厅|2 号厅',
          description:
            '人少安静，预告结束前可买咖啡。|晚饭前的一场，座位宽敞。|最大银幕，可选字幕。|原声带字幕，六十座。|给不早起的人，吧台不打烊。',
        },
      },
    },
  },
  {
    id: 'choir',
    when: /\bchoirs?\b|\bchorus\b|\bsinging group|合唱团/i,
    things: {
      event: {
        both: { price: '18|12|0|22|8|15', capacity: '320|120|60|450|80|200' },
        choices: { type: { en: 'Concert|Rehearsal|Workshop', zh: '音乐会|排练|工作坊' } },
        en: {
          title:
            'Winter concert|Songs by candlelight|Open rehearsal|Requiem with orchestra|Breathing and voice, for beginners|Summer songs in the courtyard',
          type: '1|1|2|1|3|1',
          location: 'St Anne’s church|Chapel|Parish hall|Town theatre|Rehearsal room|Castle courtyard',
          description:
            'Motets from three centuries, and one carol for everybody.|Forty minutes in the dark with sixty candles.|Sit with your voice group and sing along; music is on the chairs.|Eighty singers, thirty players, one pause.|Two hours on air, vowels and courage.|Folk songs from nine countries; bring a cushion.',
        },
        zh: {
          title: '冬季音乐会|烛光之歌|公开排练|安魂曲与乐队|呼吸与发声入门|庭院夏歌',
          type: '1|1|2|1|3|1',
          location: '圣安妮教堂|小礼堂|社区大厅|城市剧院|排练室|城堡庭院',
          description:
            '三个世纪的经文歌，外加一首全场合唱。|四十分钟，六十支蜡烛。|坐进自己的声部一起唱，谱子在椅子上。|八十位歌者，三十位乐手，一次中场。|两小时学气息、元音和勇气。|九国民歌，请自带坐垫。',
        },
      },
      member: {
        en: { role: 'Soprano|Tenor|Alto|Bass|Soprano, chair' },
        zh: { role: '女高音|男高音|女低音|男低音|女高音、团长' },
      },
    },
  },
  {
    id: 'museum-of-space',
    when: /\bspace (?:museum|cent(?:er|re)|exhibition)|\bplanetarium|\baerospace museum|航天(?:馆|博物馆)|太空博物馆|天文馆/i,
    things: {
      exhibition: {
        en: {
          title:
            'Footprints that stay|Small machines far away|Food without gravity|Women who counted the stars|What fell from the sky|Next stop Mars',
          location: 'Moon hall|Probe gallery|Orbit room|Upper floor|Meteorite room|Red hall',
          description:
            'Twelve people walked on the Moon. Boots, maps and the tools they left behind, with the sound of their breathing.|Probes no bigger than a car that have been flying for fifty years, as models you may walk round.|Bread makes crumbs, soup makes planets: two hundred tins and what astronauts thought of them.|At Harvard they were called computers; their glass plates and notebooks are shown for the first time.|Forty meteorites, three of which you may touch.|A base for six people, at full size, with the greenhouse running.',
        },
        zh: {
          title: '留下的脚印|远方的小机器|没有重力的食物|数星星的女性|天上掉下来的|下一站火星',
          location: '月球厅|探测器厅|轨道厅|楼上展厅|陨石厅|红色大厅',
          description:
            '十二个人走上月球：靴子、地图和留下的工具，伴着呼吸声。|比汽车还小、飞了五十年的探测器，可绕着模型走一圈。|面包掉渣，汤会成球：两百种罐头和宇航员的评价。|她们曾被称为计算员，玻璃底片和笔记首次展出。|四十块陨石，三块可以触摸。|六人火星基地，原尺寸，温室在运转。',
        },
      },
      museumObject: {
        both: { year: '1957|1961|1969|1977|1986|2003' },
        choices: { category: { en: 'Satellites|Spacesuits|Moon|Probes', zh: '卫星|航天服|月球|探测器' } },
        en: {
          title:
            'Sphere with four antennas|Training suit|Moon rock, 31 grams|Golden record, copy|Sleeping bag for a wall|Capsule, burnt side out',
          category: '1|2|3|4|2|3',
          location: 'Orbit room|Orbit room|Moon hall|Probe gallery|Orbit room|Moon hall',
          description:
            'A working model of the first satellite; its beep can be switched on.|Worn for two hundred hours under water. The patch on the knee was sewn by its owner.|Basalt, older than any stone on Earth outdoors, behind nine centimetres of glass.|Greetings in fifty-five languages, one whale, and music. Press the button for the whale.|In orbit there is no lying down. Try it.|The heat shield lost four centimetres in eleven minutes.',
        },
        zh: {
          title: '四根天线的球|训练航天服|31 克月岩|金唱片复制品|挂墙睡袋|烧焦的返回舱',
          category: '1|2|3|4|2|3',
          location: '轨道厅|轨道厅|月球厅|探测器厅|轨道厅|月球厅',
          description:
            '第一颗卫星的工作模型，可以听到它的哔哔声。|在水下穿了两百小时，膝盖补丁是主人自己缝的。|玄武岩，比地表任何石头都老。|五十五种问候、一只鲸和音乐，按键听鲸。|在轨道上没有躺下这回事，试试看。|十一分钟里隔热层烧掉四厘米。',
        },
      },
      tour: {
        both: { duration: '60|90|45|120|60|75', price: '6|9|5|14|8|7', capacity: '20|15|12|18|25|20' },
        en: {
          title:
            'Highlights in an hour|Behind the rockets|Stars for children|Night at the telescope|Moon hall with a geologist|Women of astronomy',
          city: 'Meeting point: foyer|Meeting point: rocket yard|Meeting point: dome|Meeting point: roof|Meeting point: Moon hall|Meeting point: foyer',
          description:
            'Nine objects, from the first beep to the golden record.|Engines, tanks and why most of a rocket is fuel.|Under the dome, lying down, with stories of bears and swans.|Two telescopes on the roof, cocoa, only when the sky is clear.|What thirty-one grams of stone can tell.|Glass plates, comets and names that were left out.',
        },
        zh: {
          title: '一小时精华|火箭背后|儿童星空|望远镜之夜|地质学家讲月球|天文学中的女性',
          city: '集合：前厅|集合：火箭广场|集合：穹顶|集合：屋顶|集合：月球厅|集合：前厅',
          description:
            '九件展品，从第一声哔哔到金唱片。|发动机、燃料箱，为什么火箭大部分是燃料。|躺在穹顶下听大熊和天鹅的故事。|屋顶两台望远镜，有热可可，仅限晴夜。|三十一克石头能说什么。|玻璃底片、彗星和被遗漏的名字。',
        },
      },
      eventTicket: {
        both: { price: '14|9|7|34|58|0', capacity: '300|120|80|60|200|40' },
        en: {
          title: 'Day ticket|Reduced|Planetarium show|Family ticket|Year pass|First Sunday of the month',
        },
        zh: { title: '全天票|优惠票|天象厅|家庭票|年票|每月首个周日' },
      },
    },
  },
];
