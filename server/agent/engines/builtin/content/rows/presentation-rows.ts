import type { RowsOfThings } from './rows-of-thing.ts';

/** What sites of firms, museums and bands show, and the air of cities. */
export const presentationRows: RowsOfThings = {
  practiceArea: {
    en: {
      tagline:
        'Dismissals, contracts, references|Separation, children, maintenance|Leases, deposits, neighbours|From the first draft to the last signature|Wills, shares, estates|Accidents, points, licences',
      description:
        'We advise employees and employers when a job begins, changes or ends.\n\nThat means checking contracts before they are signed, answering a dismissal within its three weeks, and settling what is owed: overtime, holidays, a fair reference. Most cases end with an agreement; where none is offered, we go to court.|When a family changes, much has to be settled at once.\n\nWe help with separation and divorce, the time children spend with each parent, maintenance and the house. Two of us are trained mediators, so that talking comes before the judge.|For tenants, landlords and owners of flats and houses.\n\nRent increases, defects, service charges, deposits, and the neighbour’s tree. We look at the lease, write once, and say honestly what a case can bring.|Small and middle-sized companies come to us with their contracts.\n\nWe found companies, write terms that people understand, look over what the other side sends, and help when a delivery stays out or an invoice stays open.|A will that is clear spares a family years.\n\nWe draft wills and deeds of gift, settle estates between heirs, and stand by executors from the first list to the last account.|One moment on the road, and months of letters.\n\nWe deal with insurers after accidents, check whether a measurement was right, and fight for licences that people need for their work.',
    },
    zh: {
      tagline:
        '解雇、合同、证明|离婚、抚养、财产|租约、押金、邻里|从初稿到签字|遗嘱、份额、遗产|事故、扣分、驾照',
      description:
        '入职、变动与离职，我们为员工和企业提供建议：签约前审查合同，在期限内回应解雇，结清加班费与假期。多数案件以协议结束，谈不拢再上法庭。|家庭变化时要处理的事很多：离婚、子女陪伴时间、抚养费和房屋。两位律师持调解员资格，先谈再诉。|服务租户、房东与业主：涨租、缺陷、物业费、押金。先看租约，写一封信，如实告知胜算。|中小企业的合同：设立公司、起草条款、审阅对方文本，处理迟延交付与欠款。|清晰的遗嘱能省去多年纷争。我们起草遗嘱与赠与，协助继承人分割遗产。|事故后与保险公司交涉，核实测速是否准确，为工作所需的驾照据理力争。',
    },
  },
  caseResult: {
    both: {
      category: 'labour|tenancy|labour|family|company|traffic',
      recovered: '18600|1450|4350||9700|',
      year: '2025|2025|2024|2024|2023|2023',
    },
    en: {
      outcome:
        'Judgment for our client|Settled out of court|Settled at 80 per cent|Agreement of all heirs|Contract rescinded|Proceedings dropped',
      description:
        'Dismissed two weeks after parental leave, with a reason found afterwards. The labour court gave her back her desk and the wages of nine weeks.|The landlord named eleven defects; photographs of the day of moving in showed nine of them. One letter was enough.|A private notebook matched the records of the gate on nearly all days. The warehouse paid for eleven months.|The house could not be divided and nobody wanted to sell. After four meetings a plan was signed that is still in force.|A studio had invoiced half a website in full. Milestones in the contract decided the case.|The measuring point stood two metres from where it was allowed to. Our client, a nurse on call, keeps driving.',
    },
    zh: {
      outcome: '法院判决胜诉|庭外和解|按八成和解|继承人达成协议|合同解除|撤销处罚',
      description:
        '产假后两周被解雇，理由事后才编。法院判决恢复岗位并补发九周工资。|房东列出十一处缺陷，入住照片证明九处原已存在，一封信解决。|私人记录本与门禁记录几乎一致，仓库补付十一个月加班费。|房子无法分割也没人想卖，四次调解后签下至今有效的方案。|半个网站却按全价开票，合同里的节点决定了结果。|测速点偏离规定两米，值班护士保住了驾照。',
    },
  },
  artPiece: {
    both: {
      year: '1874|1782|1641|1689|1928|1907|1956|2019',
      artPeriod: 'century19|century18|century17|century17|century20|century20|century20|today',
      artStyle: 'impressionist|romantic|baroque|baroque|modern|impressionist|abstract|contemporary',
    },
    en: {
      artist:
        'Claude Rivière|Johann Keller|Maria van Aelst|Maria van Aelst|Anselm Brandt|Helena Wik|Tomás Ferrer|Aisha Khan',
      medium:
        'Oil on canvas|Oil on oak|Oil on canvas|Oil on canvas|Tempera on wood|Oil on board|Gouache on paper|Woven wire and light',
      location: 'Room 5|Room 3|Room 2|Room 2|Room 7|Room 5|Room 8|Hall',
      description:
        'Painted in one morning from a hired boat; the rain reached the harbour before the paint was dry.|The clockmaker holds his thumb where a hand is missing. X-rays show that it was painted out.|Five quinces, one bruised. Van Aelst sold it to pay for the glass of her studio.|A weaver looks up from her work, as if somebody had come into the room. Nobody has found out who.|Eleven steps, none of the same height. Brandt built the staircase in cardboard before he painted it.|Wik painted this field forty times. This is the only one without a figure.|Three sheets that may be hung in any order; the museum changes it every spring.|The wires move with the air of the hall; what you see has never been seen before.',
    },
    zh: {
      artist:
        '克洛德·里维埃|约翰·凯勒|玛丽亚·范阿尔斯特|玛丽亚·范阿尔斯特|安塞姆·布兰特|海伦娜·维克|托马斯·费雷尔|阿伊莎·汗',
      medium: '布面油画|木板油画|布面油画|布面油画|木板蛋彩|板面油画|纸上水粉|金属丝与光',
      location: '5号厅|3号厅|2号厅|2号厅|7号厅|5号厅|8号厅|大厅',
      description:
        '在租来的小船上一个早晨画成，颜料未干雨已到港。|钟表匠用拇指遮住缺失的指针，X光显示它曾被涂去。|五个榅桲，一个有磕痕，卖画的钱换了画室的玻璃。|织女抬头，仿佛有人进门，至今不知是谁。|十一级台阶高度各异，画家先用纸板搭过一遍。|这片田野她画了四十次，只有这幅没有人。|三张纸可任意排列，美术馆每年春天更换顺序。|金属丝随大厅气流而动，你看到的从未重复。',
    },
  },
  bandAlbum: {
    both: { year: '2025|2022|2019|2016', genre: 'rock|rock|pop|rock' },
    en: {
      tracks:
        '1. Station clock (3:42)\n2. Long way home (4:10)\n3. Salt on the window (3:28)\n4. Two coats (2:56)\n5. Northern road (5:01)\n6. Last tram (4:33)|1. Blue hour (4:02)\n2. Neon rain (3:36)\n3. Kitchen dancing (3:11)\n4. Slow river (4:48)\n5. Lanterns (3:20)|1. Paper boats (3:33)\n2. First of May (2:58)\n3. Balcony (3:47)\n4. What the sea kept (4:25)|1. Small hours (3:05)\n2. Garage door (2:41)\n3. Half past three (3:52)\n4. Goodnight, street (4:16)',
      description:
        'Recorded live in an old customs hall in nine days, with the door open: on track three one hears the harbour.|The quiet one. Strings by the Harbour Quartet, and a tram bell that nobody planned.|Four songs written on a ferry, released on cassette first.|Our first record, made in a garage between midnight and five, because the neighbours slept on the other side.',
    },
    zh: {
      tracks:
        '1. 车站的钟 (3:42)\n2. 漫长的归途 (4:10)\n3. 窗上的盐 (3:28)\n4. 两件外套 (2:56)\n5. 北方的路 (5:01)\n6. 末班电车 (4:33)|1. 蓝色时刻 (4:02)\n2. 霓虹雨 (3:36)\n3. 厨房里跳舞 (3:11)\n4. 慢河 (4:48)|1. 纸船 (3:33)\n2. 五月一日 (2:58)\n3. 阳台 (3:47)|1. 深夜 (3:05)\n2. 车库门 (2:41)\n3. 三点半 (3:52)',
      description:
        '九天里在旧海关大厅现场录制，第三首能听见港口。|安静的一张，弦乐由海港四重奏演奏。|在渡轮上写的歌，最早以磁带发行。|第一张唱片，在车库里从午夜录到清晨五点。',
    },
  },
  wikiPage: {
    both: { category: '1|2|2|3|4|1', updatedOn: '0|-2|-5|-7|-10|-12' },
    choices: { category: { en: 'Handbook|Office|IT|People', zh: '手册|办公室|信息技术|人事' } },
    en: {
      tags: 'files, names|opening, keys|contacts|printer, repair|onboarding|words, style',
      content:
        'Date first, then the client, then what it is: 2026-11-03 Linden offer. No spaces at the end and no “final”.\n\nDrafts stay in your own folder until somebody else has read them.|The key is in the box by the side door; the code is known to the early shift.\n\nLights, alarm, coffee, till, sign. In this order, or the alarm rings.|Water and heating: Brandt, at any hour. Lifts: the number stands inside the lift.\n\nFor everything else ask Mina before ten, Jonas after.|When it says “load tray 2”, tray 3 is open. Close it.\n\nIf the light keeps blinking, switch it off for a whole minute. Toner is in the cupboard beside the stairs.|Monday: keys, account, lunch with your team. Tuesday to Thursday: one day in each department.\n\nOn Friday you write down what was missing, and change this page.|We say client, not customer; offer, not quote; and we write times as 14:30.\n\nNames of products begin with a capital letter, names of teams do not.',
    },
    zh: {
      tags: '文件, 命名|开店, 钥匙|联系人|打印机, 维修|入职|用语, 文风',
      content:
        '先日期，再客户，再内容：2026-11-03 林登报价。\n\n草稿留在自己的文件夹，直到有人读过。|钥匙在侧门的盒子里，早班知道密码。\n\n灯、警报、咖啡、收银、招牌，按这个顺序。|水暖找布兰特，全天可打。电梯号码写在电梯里。\n\n其他事十点前找小敏，之后找小周。|提示“装入纸盒2”时，其实是纸盒3没关。\n\n灯一直闪就关机一整分钟。|周一：钥匙、账号、团队午餐。周二到周四：每天一个部门。\n\n周五写下缺了什么，并修改本页。|我们说客户，不说顾客；时间写成14:30。\n\n产品名首字母大写，团队名不大写。',
    },
  },
  archProject: {
    both: {
      buildingType: 'house|public|public|work|renewal|public|house|public',
      year: '2025|2024|2023|2022|2021|2020|2026|2026',
      floorArea: '164|2180|3900|740|1260|58|198|2600',
      buildingState: 'built|built|built|built|built|built|site|design',
    },
    en: {
      location:
        'Graz, Austria|Porto, Portugal|Springfield|Oslo, Norway|Ghent, Belgium|Springfield|Lakeside|Lyon, France',
      forWhom:
        'Family Okoro|City of Porto|Springfield schools|Kestrel Bikes|Linden cooperative|Town of Springfield|M. and R. Lindgren|Marché Sud',
      description:
        'Five half-storeys follow the hill; nobody has to climb a whole stair. Larch outside, clay inside.|The reading room floats over the water on eleven columns. Flood water may come in below and leave again.|Each age has a yard of its own. Classrooms open to two sides, so that nobody turns on the light before November.|Seven trades share one saw-tooth roof, one crane and one kitchen.|Concrete bins became flats with round bathrooms. The silo stair was kept, and so was the echo.|Twenty-eight metres of oak, carried by two men and a crane in one night.|Two doors, one kitchen. The wall between them can be folded away on Sundays.|A roof for ninety stalls that collects rain for the whole square.',
    },
    zh: {
      location: '格拉茨|波尔图|春田市|奥斯陆|根特|春田市|湖滨|里昂',
      forWhom: '奥科罗家|波尔图市|春田学校|红隼自行车|菩提合作社|春田镇|林格伦姐妹|南市场',
      description:
        '五个半层随坡而上，无需爬整层楼梯。|阅览室由十一根柱子托在水上。|每个年龄段都有自己的院子，教室两面采光。|七个行业共用锯齿屋顶、一台吊车和一间厨房。|混凝土筒仓变成有圆形浴室的公寓。|二十八米橡木桥，一夜吊装。|两扇门，一间厨房，隔墙周日可折叠。|九十个摊位的屋顶，为整个广场集雨。',
    },
  },
  itinerary: {
    both: { tripDays: '3|5|7|3' },
    en: {
      stops:
        'Day 1: Old town on foot, tower at sunset.\nDay 2: City museum in the morning, ferry to the other bank.\nDay 3: Market hall, then the garden until the train leaves.|Day 1: Arrive, evening by the river.\nDay 2: Early train to the north, cellars in the afternoon.\nDay 3: Up the valley by the slow line.\nDay 4: Walk between two stations.\nDay 5: Back along the coast.|Day 1–2: Fishing town, cliff path.\nDay 3–4: Beaches by bus, grilled sardines.\nDay 5: Rest.\nDay 6: Lighthouse at the end of the road.\nDay 7: Home by the express.|Day 1: Castle and the village below.\nDay 2: Twelve kilometres between chestnuts.\nDay 3: Bread oven, chapel, bus at five.',
      description:
        'For a first visit without hurry: one sight in the morning, one in the afternoon, and a long dinner.|No car, no flight: five days with one rail pass and a small bag.|Along the water from town to town, with a day on which nothing is planned.|For those who have seen the cities and want to hear bells.',
    },
    zh: {
      stops:
        '第1天：步行老城，日落登塔。\n第2天：上午城市博物馆，乘渡轮到对岸。\n第3天：集市大厅与花园。|第1天：抵达，河边夜晚。\n第2天：早班火车北上，下午酒窖。\n第3天：慢车进山谷。\n第4天：两站之间徒步。\n第5天：沿海返回。|第1–2天：渔镇与悬崖步道。\n第3–4天：海滩与烤沙丁鱼。\n第5天：休息。\n第6天：灯塔。\n第7天：返程。|第1天：城堡与山下村庄。\n第2天：栗树林十二公里。\n第3天：面包窑与小教堂。',
      description:
        '首次到访，不慌不忙。|不开车不飞行，一张铁路通票。|沿水而行，留一天什么也不安排。|看过城市之后，想听听钟声。',
    },
  },
  guideSight: {
    both: {
      category: 'sight|museum|sight|museum|sight|nature|nature|sight',
      entrance: '8|6|4|15|10|0|3|0',
    },
    en: {
      openHours:
        'Tue–Sun 10:00–17:30|Tue–Sun 10:00–18:00|Daily 9:00–18:30|Daily 10:00–19:00|Daily 9:00–21:00|Always open|Daily 9:00–20:00|Mon–Sat 8:00–20:00',
      description:
        'A fortress of 1519 at the mouth of the river. Come before ten, when the narrow stairs still belong to you.|Five centuries of the town in a former convent, with a model of the streets as they were.|Two storeys of carved stone, orange trees in the middle and hardly anybody at noon.|Cool vaults, old barrels and three glasses at the end. Book the last tour of the day.|Walk along the walls; peacocks sit on the benches and the whole city lies below.|Six kilometres between caves and beaches. Start in the east, then the sun is behind you.|Greenhouses, a hill with cedars and the best shade in town.|Fish, cheese and lemons in the morning; a long counter for lunch.',
    },
    zh: {
      entrance: '60|45|30|110|75|0|20|0',
      openHours:
        '周二至周日 10:00–17:30|周二至周日 10:00–18:00|每天 9:00–18:30|每天 10:00–19:00|每天 9:00–21:00|全天开放|每天 9:00–20:00|周一至周六 8:00–20:00',
      description:
        '1519 年的河口要塞，十点前来楼梯才属于你。|旧修道院里五百年的城市史。|两层石雕回廊，中间是橘树。|凉爽的拱窖，最后有三杯品尝。|沿城墙走，孔雀坐在长椅上。|六公里洞穴与海滩，从东端出发。|温室、雪松坡和全城最好的树荫。|早上有鱼、奶酪和柠檬，中午有长吧台。',
    },
  },
  cityAir: {
    both: {
      aqi: '34|42|168|121|88|57|73|21',
      pm25: '8|10|89|58|31|15|24|5',
      pm10: '16|21|142|96|54|34|41|11',
      ozone: '62|58|94|81|118|49|66|44',
    },
    en: { country: 'Portugal|Austria|India|China|United States|Kenya|Brazil|Norway' },
    zh: {
      country: '中国|中国|中国|中国|中国|中国|中国|中国',
      aqi: '121|64|98|142|52|28|88|31',
      pm25: '58|24|45|78|18|7|38|9',
      pm10: '96|48|72|134|36|17|66|20',
    },
  },
};
