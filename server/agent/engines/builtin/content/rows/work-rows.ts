import type { RowsOfThings } from './rows-of-thing.ts';

/** What companies and teams write down. */
export const workRows: RowsOfThings = {
  task: {
    both: {
      status: 'doing|todo|done|review|todo|doing|done|todo',
      priority: 'medium|high|low|high|medium|urgent|low|medium',
      dueDate: '3|1|-4|2|6|1|-2|9',
    },
    en: {
      description:
        'Two short paragraphs and one link to the first steps.|The phone number is refused when it begins with a plus.|Room for eight people on Thursday afternoon.|Travel is over plan; check the two trips in May.|New prices for delivery from the first of next month.|Ten minutes, with real data and no slides.|Ask whether the blue can be a little darker.|What is new, what was mended, what people should do.',
    },
    zh: {
      description:
        '两小段文字，附上第一步的链接。|手机号以加号开头时会被拒绝。|周四下午，可坐八个人。|差旅超出计划，核对五月的两次出差。|下月一日起配送调价。|十分钟，用真实数据，不放幻灯片。|问问蓝色能不能再深一点。|写清新增、修复以及用户要做的事。',
    },
  },
  project: {
    both: {
      status: 'active|planned|active|done|paused|planned',
      budget: '18000|9500|6200|2400|1800|32000',
      startDate: '-40|20|-25|-90|-30|35',
      dueDate: '45|75|30|-12|40|160',
    },
    en: {
      description:
        'Twelve pages instead of forty, and a shop that works on the phone.|From Mill Lane to Station House, with everybody at work on Monday.|Three weeks of posters, posts and an evening for regular guests.|Six questions to 400 customers; results are read by everyone.|Every shelf gets a code that can be read from two metres.|The five things people do on the way, without a network too.',
    },
    zh: {
      description:
        '从四十页减到十二页，手机上也能下单。|从和平路搬到车站大厦，周一照常上班。|三周的海报、推送和一场老客户之夜。|向 400 位客户提六个问题，结果人人可读。|每个货架贴上两米外可扫的编码。|路上最常做的五件事，没有网络也能用。',
    },
  },
  issue: {
    both: {
      status: 'progress|open|resolved|progress|open|closed|resolved|open',
      priority: 'high|urgent|low|medium|low|high|medium|medium',
    },
    en: {
      description:
        'Six seconds for the first result on a three-year-old phone.|A list with 200 rows arrives with 199 in the file.|The small version is scaled up; the vector file is needed.|It takes four minutes, and some people have gone by then.|Names longer than twelve letters run into each other.|Everything before March shows 1970.|Larger files end without a message.|On tablets the cross lies under the picture.',
    },
    zh: {
      description:
        '三年前的手机上首个结果要六秒。|200 行的列表导出后只有 199 行。|小图被放大了，需要矢量文件。|要等四分钟，有人已经离开了。|超过十二个字的名称会重叠。|三月以前的都显示 1970 年。|更大的文件中断且没有提示。|平板上关闭按钮被图片盖住。',
    },
  },
  client: {
    both: { status: 'active|active|inactive|active|active|inactive' },
    en: {
      company: 'Northwind|Harbour & Co|Pine Labs|Lumen Studio|Old Mill bakery|Kestrel Bikes',
      phone:
        '+1 202 555 0111|+1 202 555 0122|+1 202 555 0133|+1 202 555 0144|+1 202 555 0155|+1 202 555 0166',
      note: 'Prefers to be called before ten.||Wants to begin again in spring.||Orders every second week.|',
    },
    zh: {
      company: '北风科技|海港公司|松木实验室|流明工作室|老磨坊面包|红隼自行车',
      phone: '13800000011|13800000022|13800000033|13800000044|13800000055|13800000066',
      note: '十点以前打电话最方便。||打算春天重新合作。||每两周下一次单。|',
    },
  },
  lead: {
    both: {
      stage: 'proposal|contacted|lead|won|lost|contacted',
      value: '24000|8600|4200|15500|6900|11800',
      dueDate: '6|3|9|-5|-8|12',
    },
    en: { company: 'Northwind|Harbour & Co|Pine Labs|Lumen Studio|Delta Goods|Metro Supply' },
    zh: { company: '北风科技|海港公司|松木实验室|流明工作室|三角洲|都市供应' },
  },
  invoice: {
    both: {
      amount: '1240|386|2150|94.5|780|3320|512|168',
      status: 'paid|sent|overdue|paid|draft|sent|paid|overdue',
      date: '-32|-9|-41|-26|-1|-6|-20|-38',
      dueDate: '-18|5|-27|-12|13|8|-6|-24',
    },
    en: {
      client:
        'Northwind|Harbour & Co|Pine Labs|Old Mill bakery|Lumen Studio|Metro Supply|Kestrel Bikes|Delta Goods',
    },
    zh: { client: '北风科技|海港公司|松木实验室|老磨坊面包|流明工作室|都市供应|红隼自行车|三角洲' },
  },
  quote: {
    both: {
      amount: '1850|640|4200|980|2260|350',
      status: 'sent|accepted|draft|declined|sent|accepted',
      date: '-4|-16|-1|-30|-7|-22',
      expiryDate: '26|14|29|-1|23|8',
    },
    en: { client: 'Northwind|Harbour & Co|Pine Labs|Lumen Studio|Metro Supply|Old Mill bakery' },
    zh: { client: '北风科技|海港公司|松木实验室|流明工作室|都市供应|老磨坊面包' },
  },
  meeting: {
    both: {
      date: '1|2|4|6|8|11',
      startTime: '09:00|14:00|10:30|16:00|11:00|15:00',
      endTime: '09:45|15:30|12:00|16:45|12:00|16:30',
    },
    en: {
      location: 'Room Oak|Studio|Room Elm|Video call|Quiet room|Room Oak',
      note: '|Bring the two drafts.||Their new contact joins us.||',
    },
    zh: {
      location: '橡树会议室|工作室|榆树会议室|视频会议|安静室|橡树会议室',
      note: '|带上两个方案。||对方的新联系人也参加。||',
    },
  },
  meetingRoom: {
    both: { capacity: '6|12|2|8|10|6' },
    en: {
      location: 'First floor, left|First floor, right|Second floor|Ground floor|Attic|Courtyard',
      equipment:
        'Screen, whiteboard|Two screens, camera, whiteboard|Telephone|Projector, screen|Pin boards, flip chart|Flip chart',
      description:
        'A round table and a screen.|Long table, two screens and a camera.|For calls and for thinking.|Glass on three sides, blinds for talks.|Pin boards, paper rolls and good light.|In the shade, from April to October.',
    },
    zh: {
      location: '一楼左侧|一楼右侧|二楼|底层|阁楼|庭院',
      equipment: '屏幕、白板|双屏、摄像头、白板|电话|投影仪、幕布|软木板、活动挂图|活动挂图',
      description:
        '圆桌和一块屏幕。|长桌、双屏和摄像头。|适合通话和思考。|三面玻璃，有百叶帘。|软木板、大纸卷，光线好。|有树荫，四月到十月开放。',
    },
  },
  court: {
    both: { capacity: '4|4|4|4|8|8', price: '24|18|18|14|26|26' },
    en: {
      location: 'Main ground|East side|East side|By the trees|Sports hall|Sports hall',
      description:
        'Clay, floodlights until ten, sixty seats on the stand.|Clay, swept every morning; balls at the desk.|Clay, next to the practice wall.|Hard court that dries quickly after rain.|Wooden floor, lines for three sports.|Wooden floor, nets at two heights, heated in winter.',
    },
    zh: {
      location: '主场|东侧|东侧|树林旁|体育馆|体育馆',
      description:
        '红土场，灯光开到晚上十点，看台六十座。|红土场，每天早上平整，前台可借球。|红土场，旁边有练习墙。|硬地场，雨后干得快。|木地板，画有三种球的线。|木地板，网高可调，冬天有暖气。',
    },
  },
  asset: {
    both: {
      cost: '1290|640|480|210|24500|380',
      status: 'active|active|active|inactive|active|active',
    },
    choices: {
      type: { en: 'Computer|Display|Furniture|Printer|Vehicle', zh: '电脑|显示设备|家具|打印机|车辆' },
    },
    en: { type: '1|2|3|4|5|2', reference: 'AS-0141|AS-0142|AS-0143|AS-0144|AS-0145|AS-0146' },
    zh: { type: '1|2|3|4|5|2', reference: 'ZC-0141|ZC-0142|ZC-0143|ZC-0144|ZC-0145|ZC-0146' },
  },
  timeEntry: {
    choices: { category: { en: 'Billable|Internal', zh: '可计费|内部' } },
    en: { category: '1|1|2|1' },
    zh: { category: '1|1|2|1' },
  },
  supplierRecord: {
    both: { rating: '5|4|4|3|5' },
    en: {
      city: 'Lisbon|Oslo|Montréal|Oslo|Lisbon',
      phone: '+1 202 555 0141|+1 202 555 0142|+1 202 555 0143|+1 202 555 0144|+1 202 555 0145',
      note: 'Delivers on Tuesdays and Fridays.|||Check weights on arrival.|',
    },
    zh: {
      city: '杭州|成都|上海|西安|厦门',
      phone: '13800000141|13800000142|13800000143|13800000144|13800000145',
      note: '每周二、周五送货。|||到货时核对重量。|',
    },
  },
  document: {
    choices: { category: { en: 'Handbook|Plans|Minutes|Design|Hiring', zh: '手册|计划|纪要|设计|招聘' } },
    both: { category: '1|2|3|4|5|2' },
    en: {
      content:
        'How we work, when we are there, and whom to ask. Read it in your first week; correct it in your second.|Four weeks, three people, one date that does not move. What has to be true by then, and how we notice that it is not.|Present: six. Decided: the new price list from April, and no meeting in Easter week. Open: who speaks at the fair.|Two colours, one typeface, sentences in the active voice. Examples of what we do and of what we avoid.|Five questions about work that was done, and one about a mistake. No riddles.|Evening opening once a month, a table for repairs, and a smaller catalogue.',
      tags: 'team|plan|minutes|design|hiring|ideas',
    },
    zh: {
      content:
        '我们怎样工作、何时在岗、该问谁。第一周阅读，第二周来改正它。|四周、三个人、一个不变的日期：届时必须做到什么，以及如何发现偏差。|到会六人。决定：四月起用新价目表，节日周不开会。待定：展会由谁发言。|两种颜色、一种字体、主动语态，附正反例子。|五个问题问做过的工作，一个问犯过的错误，不出谜题。|每月一次晚间营业，一张维修桌，一本更薄的目录。',
      tags: '团队|计划|纪要|设计|招聘|想法',
    },
  },
  report: {
    choices: { category: { en: 'Daily|Stock|Visitors|Weekly|Incident', zh: '日报|库存|客流|周报|事件' } },
    both: { category: '1|2|3|4|5' },
    en: {
      content:
        'All tasks of the weekend are closed. Two people are ill, the early shift is covered until Wednesday. Open: the lift.|Counted 214 articles with two people in three hours. Eleven differences, nine of them explained; two are looked for.|431 visitors, forty more than last week. Most came on Saturday between eleven and one.|Income up by four per cent, returns down by a third. Answering takes five hours on average; the goal is four.|At 16:20 water ran into the back room. Nobody was hurt, the tap is closed, the plumber comes tomorrow at eight.',
    },
    zh: {
      content:
        '周末任务全部完成。两人病假，早班到周三已安排好。待办：电梯。|两人三小时清点 214 种商品，十一处差异，九处已查明，两处在查。|共 431 位访客，比上周多四十位，多数在周六十一点到一点之间。|收入增长百分之四，退货减少三分之一。平均答复时间五小时，目标四小时。|16:20 后仓进水，无人受伤，水阀已关，维修工明早八点到。',
    },
  },
  campaign: {
    both: {
      status: 'active|planned|done|active|paused',
      budget: '4200|1500|8800|2600|5400',
      startDate: '-12|14|-70|-20|40',
      endDate: '18|45|-66|40|75',
    },
  },
  payment: {
    both: {
      amount: '128|64.5|210|39|86',
      paymentMethod: 'card|transfer|wallet|cash|card',
      paymentStatus: 'paid|pending|failed|paid|paid',
      date: '-1|-2|-4|-7|-9',
    },
  },
  contract: {
    both: {
      value: '14400|8600|5200|31000|42000|9800',
      status: 'signed|signed|ending|signed|draft|ended',
      startDate: '-300|-700|-345|-120|20|-400',
      endDate: '65|395|20|245|1845|-40',
    },
    en: { customerName: 'Metro Supply|Delta Goods|Lumen Studio|Old Mill bakery|Harbour & Co|Pine Labs' },
    zh: { customerName: '都市供应|三角洲|流明工作室|老磨坊面包|海港公司|松木实验室' },
  },
  purchaseRequest: {
    both: {
      quantity: '20|2|12|48|6|10',
      amount: '380|760|145|96|1140|120',
      status: 'approved|review|submitted|approved|rejected|submitted',
      dueDate: '4|9|6|3|20|7',
    },
  },
  contactMessage: {
    en: {
      content:
        'Do you have a free place in March? We would be four people.|Thank you for the quick help last week. Everything works now.',
    },
    zh: { content: '三月还有空位吗？我们一共四个人。|感谢上周的快速帮助，现在一切正常。' },
  },
};
