import type { RowsOfThings } from './rows-of-thing.ts';

/** What sites show of one person, of whom a firm looks for, of a conference and of a journey. */
export const showingRows: RowsOfThings = {
  openPosition: {
    both: { publishedOn: '-2|-5|-9|-12|-16|-20' },
    choices: {
      department: {
        en: 'Projects|Service|Customers|Administration|Training',
        zh: '项目|服务|客户|行政|培训',
      },
      type: { en: 'Full-time|Part-time|Apprenticeship|Working student', zh: '全职|兼职|学徒|实习' },
    },
    en: {
      department: '1|2|3|4|5|1',
      type: '1|1|2|2|3|4',
      city: 'Springfield|Springfield and on the road|Springfield or from home|Springfield|Springfield|Springfield',
      description:
        'You lead two or three projects at a time, from the first talk to the handover, and are the one whom customers call.\n\nYou bring three years in a similar task and like to write things down. We offer a fixed team, 30 days of leave and Fridays from home.|You look after our customers on site: inspection, repair, advice. A van, good tools and a colleague on the telephone come with it.\n\nYou bring a finished training in a technical trade and a driving licence.|You answer questions by telephone and e-mail, and know after half a year what most of them are before they are asked.\n\n20 to 30 hours a week; mornings or afternoons, as it suits you.|You keep the books, write invoices, and tell us in time when something does not add up.\n\n24 hours a week, with a colleague who has done it for eleven years.|Three years, each half year in another department, and a project of your own at the end. Four of our last five apprentices have stayed.\n\nMarks matter less than curiosity.|Ten to twenty hours a week beside your studies, with tasks that somebody needs and not only the drawer.',
    },
    zh: {
      department: '1|2|3|4|5|1',
      type: '1|1|2|2|3|4',
      city: '春田|春田及外勤|春田或远程|春田|春田|春田',
      description:
        '同时负责两三个项目，从首次沟通到交付。|上门检修与咨询，配车辆和工具。|电话与邮件答疑，每周二十到三十小时。|负责账务与发票，每周二十四小时。|三年学徒，每半年换一个部门。|每周十到二十小时，做真正有人需要的任务。',
    },
  },
  ownProject: {
    both: { year: '2025|2024|2024|2023|2022|2021', category: '1|2|3|1|2|3' },
    choices: { category: { en: 'Public|Research|Industry', zh: '公共|研究|企业' } },
    en: {
      role: 'Lead|Concept and lead|Project team of four|Lead|Analysis|Concept',
      forWhom:
        'Museum of the Harbour|City transport|Orrin Publishers|St. Anne’s Foundation|Town of Springfield|Northlight',
      description:
        'The brief was one page, the answer took nine months: a guide through twelve rooms that works without a word of explanation. Visitors stay eleven minutes longer than before.|Departures had been printed in four sizes and six colours. Two were left, and complaints fell by a third.|An archive of 900 boxes was sorted, described and opened to readers; half of it can now be searched from home.|Two hundred doors, five languages, one system. Nobody has asked for the way to radiology since.|Where heat gets lost, what mending it costs and when that pays: three scenarios, of which the council chose the second.|Forty pages of figures became one sheet that people hang on the wall.',
    },
    zh: {
      role: '负责人|策划与负责人|四人小组|负责人|分析|策划',
      forWhom: '港口博物馆|市公交|远山出版社|圣安基金会|春田镇|北光公司',
      description:
        '一页任务书，九个月的工作：不用一句解释就能看懂的导览。|四种字号六种颜色变成两种，投诉减少三分之一。|九百箱档案整理完毕，一半可在家检索。|两百扇门、五种语言、一套系统。|哪里漏热、修要多少钱、何时回本。|四十页数字变成一张可以挂墙的纸。',
    },
  },
  ownSkill: {
    both: { proficiency: '5|4|4|5|5|3|4|2', category: '1|2|3|2|4|3|2|4' },
    choices: { category: { en: 'Leading|Technical|Working together|Languages', zh: '管理|技术|协作|语言' } },
    en: {
      experience: '9 years|12 years|8 years|12 years|Since school|5 years|7 years|2 years, evening classes',
      description:
        'Schedules that hold, budgets that are kept, and meetings that end on time.|By hand for thinking, on the screen for building.|To two people or two hundred; the first slide is always a picture.|Models that others can read and check.|Fluent in speech and writing; four years abroad.|With suppliers, owners and authorities.|Small tools that save an afternoon each week.|Enough to order, to ask and to apologise.',
    },
    zh: {
      experience: '9年|12年|8年|12年|自学生时代|5年|7年|2年夜校',
      description:
        '进度可靠、预算可控。|手绘思考，电脑落实。|两人或两百人。|别人看得懂的模型。|流利，旅居四年。|与供应商、业主和主管部门沟通。|每周省一个下午的小工具。|日常交流。',
    },
  },
  ownCertificate: {
    both: { year: '2016|2021|2025|2012|2023' },
    en: {
      issuer:
        'Chamber of professions|Institute for Project Management|Red Cross|Language Centre Lisbon|Academy North',
      description:
        'Entered in the public register; renewed every three years with forty hours of further training.|Written examination and a project of one’s own, passed with distinction.|Two days, repeated every two years.|Reading, listening, writing and speaking.|Six weekends about feedback, conflicts and delegation.',
    },
    zh: {
      issuer: '行业协会|项目管理学院|红十字会|语言中心|北方学院',
      description:
        '登记在册，每三年继续教育。|笔试加个人项目，成绩优秀。|两天，每两年复训。|听说读写。|六个周末：反馈、冲突与授权。',
    },
  },
  conferenceTalk: {
    both: {
      conferenceDay: 'day1|day1|day1|day1|day1|day2|day2|day2|day2|day3|day3|day3',
      type: 'together|keynote|talk|together|talk|talk|workshop|talk|talk|panel|workshop|together',
      startTime: '09:00|09:30|11:00|12:30|14:00|09:00|10:30|13:30|15:00|09:30|11:30|15:00',
      endTime: '09:30|10:30|11:45|14:00|14:45|09:45|12:00|15:00|15:45|11:00|13:00|15:45',
    },
    en: {
      location:
        'Main hall|Main hall|Room 1|Foyer|Room 2|Room 1|Workshop room|Main hall|Room 2|Main hall|Workshop room|Main hall',
      speakers:
        'Ingrid Holm|Hana Sato|Luis Ortega|All authors|Fatima Zahra|Peter Novak|Naomi Reed|Twelve doctoral students|Tomás Vidal|Ingrid Holm, Marcus Bell, Hana Sato|Naomi Reed|Ingrid Holm',
      description:
        'Where everything is, who helps, and why we are here: half an hour before it begins.|Forty minutes about the limits of our knowledge, and twenty for questions.|How a figure travels from the instrument to those who have to decide, and what it loses on the way.|Sixty posters with their authors beside them. Coffee is included.|Three methods that worked in one place and were tried in five others.|What thirty years of patient counting have shown that no short project could.|One page, no jargon: participants bring a text and leave with a better one.|Five minutes each, one picture, no second slide. The audience chooses the best.|Formats, licences and the courage to publish what is not perfect.|Three answers to one question, and an hour for the hall to disagree.|A course for two weeks that needs nothing but a browser, tried by forty teachers.|The best poster, the best talk, and where we meet next year.',
    },
    zh: {
      location: '大厅|大厅|1号厅|前厅|2号厅|1号厅|工作室|大厅|2号厅|大厅|工作室|大厅',
      speakers: '何晓明|林若溪|高远|全体作者|沈一凡|唐悦|韩松|十二位博士生|高远|何晓明、林若溪|韩松|何晓明',
      description:
        '会务说明与欢迎。|四十分钟报告，二十分钟提问。|数据怎样到达决策者。|六十张海报，作者在旁。|三种方法在五地的尝试。|三十年观测的收获。|带来一篇文章，改好再走。|每人五分钟。|格式、许可与公开。|三种回答，一小时讨论。|四十位教师试用过的课程。|颁奖与下届地点。',
    },
  },
  sponsorFirm: {
    both: { level: 'gold|gold|silver|silver|bronze|bronze' },
    en: {
      description:
        'Makes measuring instruments and lends three of them to the workshops.|Keeps the recordings of all talks available for five years.|Pays the travel of eight young participants.|Prints the programme and gives a book to every speaker.|Brings the coffee.|Opens the town hall for the evening reception.',
    },
    zh: {
      description:
        '提供测量仪器。|保存全部录像五年。|资助八位青年与会者。|印制手册并赠书。|提供咖啡。|提供市政厅晚宴场地。',
    },
  },
  partner: {
    both: { category: '1|4|4|2|3|5', type: '1|4|4|2|3|5', rating: '5|4|4|5|4|4' },
    choices: {
      category: {
        en: 'Food and drink|Shops|Crafts|Services|Health',
        zh: '餐饮|商店|手工|服务|健康',
      },
      type: { en: 'Food and drink|Shops|Crafts|Services|Health', zh: '餐饮|商店|手工|服务|健康' },
    },
    en: {
      location: 'Mill Lane|Harbour|Northgate|Station Square|Old Town|Market Square',
      city: 'Springfield|Lakeside|Springfield|Northmere|Springfield|Lakeside',
      description:
        'Bread from the stone oven since 1911; rye on Tuesdays, and a table for eight by the window.|Advice on shipping, insurance and customs for small firms; the first hour is free.|Software for workshops, written by people who have worked in some.|Bicycles to buy and to repair; most repairs are done while you wait.|Lamps made to order from brass and paper. The door is open when the light is on.|Prescriptions, advice, and a bell for the night.',
    },
    zh: {
      location: '磨坊巷|海港|北门|站前广场|老城|集市广场',
      city: '春田|湖滨|春田|北川|春田|湖滨',
      description:
        '1911 年起的石窑面包。|为小企业提供航运、保险与报关咨询。|为作坊写的软件。|自行车销售与维修，多数立等可取。|黄铜与纸的手工灯。|配药、咨询，夜间按铃。',
    },
  },
  island: {
    both: { rating: '5|5|4|4|4|5' },
    en: {
      country: 'Scotland|Portugal|Sweden|Greece|Denmark|Tanzania',
      description:
        'Black mountains, white crofts and weather for every hour; the north ridge is at its best in the morning.|Laurel forests, paths beside water channels and cliffs of 500 metres. Green all year.|Limestone towers on the shore, a walled town and light until eleven in June.|White villages on the rim of a sunken crater. Come in April, before the ships do.|Round churches, smoked herring and a cycle path all the way round.|Reefs, spice gardens and an old town of carved doors; the wind turns twice a year.',
    },
    zh: {
      country: '英国|葡萄牙|瑞典|希腊|丹麦|坦桑尼亚',
      description:
        '黑色群山与白色农舍。|月桂林与水渠步道。|石灰岩柱与古城。|火山口上的白色村庄。|圆教堂与环岛骑行道。|珊瑚礁与香料园。',
    },
  },
  ferryRoute: {
    both: { duration: '45|70|25|540|15', price: '9|14|5|68|12', frequency: '1|2|1|3|4' },
    choices: {
      frequency: {
        en: 'Every hour, 6:00–22:00|Four times a day|Fridays and Sundays, 21:30|Every half hour',
        zh: '每小时一班 6:00–22:00|每天四班|周五周日 21:30|每半小时一班',
      },
    },
    en: {
      company: 'Sound Ferries|Sound Ferries|Island Line|Blue Night|Island Line',
      description:
        'Foot passengers and bicycles without booking; cars should book in July and August.|The scenic one: sit on the left. Cancelled in strong wind, which is announced at six in the morning.|A small boat for forty people. Pay on board, cash is easier.|Cabins with two or four beds, breakfast from six. Book two weeks ahead.|Drive on, switch off, drive off. Runs all year, also at Christmas.',
    },
    zh: {
      company: '海峡轮渡|海峡轮渡|群岛航线|蓝夜|群岛航线',
      description:
        '步行与自行车无需预订。|风景最好，坐左侧。|四十座小船，上船付款。|双人或四人舱。|全年通航。',
    },
  },
  sermon: {
    both: { date: '-3|-10|-17|-24|-31|-38' },
    en: {
      person:
        'Rev. Anna Whitfield|Rev. Anna Whitfield|Thomas Reed, lay preacher|Rev. Anna Whitfield|Deacon Ruth Okoro|Rev. Anna Whitfield',
      passage: 'Matthew 5, 14–16|John 6, 1–14|Luke 10, 25–37|1 Kings 19, 11–13|Revelation 3, 8|Luke 15, 3–7',
      description:
        'Nobody lights a lamp to hide it, and yet most of us do it with what we do best. About courage in small rooms.|Twelve baskets were left over. The miracle begins when one child opens its bag.|He asked who, and was told how. A story that turns the question round.|Not in the storm, not in the fire. Learning to hear what does not shout.|A door that nobody can shut: for those who think it is too late.|Ninety-nine are safe, and he leaves. Arithmetic of another kind.',
    },
    zh: {
      person: '王牧师|王牧师|李执事|王牧师|陈传道|王牧师',
      passage: '马太福音5:14–16|约翰福音6:1–14|路加福音10:25–37|列王纪上19:11–13|启示录3:8|路加福音15:3–7',
      description:
        '谁会点灯藏起来。|剩下十二篮。|他问是谁，得到怎样。|不在风暴里。|没有人能关的门。|九十九只是安全的。',
    },
  },
};
