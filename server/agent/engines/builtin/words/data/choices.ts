import type { ChoiceOption } from '../../../../../../templates/spec/entity.ts';
import type { Bilingual } from '../entry.ts';
import { presentationChoices } from './presentation-choices.ts';
import { officeChoices } from './office-choices.ts';
import { recordChoices } from './record-choices.ts';

export type ChoiceEntry = Bilingual & { id: string; tone: ChoiceOption['tone'] };

// Each choice: id|English|Chinese|tone; the tone is neutral unless said.
const written: Readonly<Record<string, string>> = {
  taskStatus:
    'todo|To do|待办; doing|In progress|进行中|information; review|In review|待审核|waiting; done|Done|已完成|good',
  simpleStatus: 'open|Open|未完成|information; done|Done|已完成|good',
  projectStatus:
    'planned|Planned|计划中; active|Active|进行中|information; paused|On hold|暂停|waiting; done|Completed|已完成|good',
  issueStatus:
    'open|Open|待处理|information; progress|In progress|处理中|waiting; resolved|Resolved|已解决|good; closed|Closed|已关闭',
  orderStatus:
    'new|New|新订单|information; paid|Paid|已付款|good; shipped|Shipped|已发货|waiting; delivered|Delivered|已送达|good; cancelled|Cancelled|已取消|bad',
  mealStatus:
    'new|Received|已接单|information; paid|Received and paid|已接单并付款|good; shipped|On the way|配送中|waiting; delivered|Delivered|已送达|good; cancelled|Cancelled|已取消|bad',
  servedStatus:
    'new|New|新订单|information; paid|Paid|已付款|good; confirmed|Confirmed|已确认|waiting; completed|Completed|已完成|good; cancelled|Cancelled|已取消|bad',
  invoiceStatus:
    'draft|Draft|草稿; sent|Sent|已发送|information; paid|Paid|已付款|good; overdue|Overdue|已逾期|bad',
  paymentStatus: 'pending|Pending|待付款|waiting; paid|Paid|已付款|good; failed|Failed|失败|bad',
  bookingStatus:
    'requested|Requested|已申请|waiting; confirmed|Confirmed|已确认|good; cancelled|Cancelled|已取消|bad',
  applicationStatus:
    'submitted|Submitted|已提交|information; review|In review|审核中|waiting; approved|Approved|已通过|good; rejected|Rejected|已拒绝|bad',
  leadStage:
    'lead|Lead|线索; contacted|Contacted|已联系|information; proposal|Proposal|报价中|waiting; won|Won|已成交|good; lost|Lost|已失败|bad',
  candidateStage:
    'applied|Applied|已投递; interview|Interview|面试中|information; offer|Offer|已发录用|waiting; hired|Hired|已入职|good; rejected|Rejected|未通过|bad',
  leaveType:
    'holiday|Holiday|年假|information; sick|Sick leave|病假|waiting; parental|Parental leave|产假|good; unpaid|Unpaid leave|事假',
  saleStatus: 'available|Available|在售|good; reserved|Reserved|已预留|waiting; sold|Sold|已售出|neutral',
  projectCategory:
    'technology|Technology|科技; design|Design|设计; music|Music|音乐; film|Film|电影; publishing|Publishing|出版; games|Games|游戏; community|Community|社区',
  rewardTier:
    'thanks|A thank-you note (from 10)|感谢信（10 起）; early|Early bird (from 50)|早鸟回报（50 起）; full|Full package (from 100)|完整回报（100 起）',
  stockStatus: 'available|In stock|有货|good; low|Low stock|库存不足|waiting; out|Out of stock|缺货|bad',
  rentalStatus:
    'available|Available|可租|good; rented|Rented|已租出|waiting; maintenance|In maintenance|维护中|bad',
  readingStatus: 'want|Want to read|想读; reading|Reading|在读|information; read|Read|已读|good',
  watchStatus: 'want|Want to watch|想看; watching|Watching|在看|information; watched|Watched|已看|good',
  contentStatus: 'draft|Draft|草稿; scheduled|Scheduled|已排期|waiting; published|Published|已发布|good',
  activeStatus: 'active|Active|启用|good; inactive|Inactive|停用',
  deliveryStatus: 'queued|Queued|排队中|waiting; sent|Sent|已发送|good; failed|Failed|失败|bad',
  attendanceStatus:
    'present|Present|出勤|good; late|Late|迟到|waiting; absent|Absent|缺勤|bad; leave|On leave|请假',
  priority: 'low|Low|低; medium|Medium|中|information; high|High|高|waiting; urgent|Urgent|紧急|bad',
  extent: 'low|Low|低; medium|Medium|中|information; high|High|高|waiting',
  giftStatus: 'active|Active|可用|good; used|Used|已使用',
  performanceGenre:
    'drama|Drama|话剧; comedy|Comedy|喜剧; dance|Dance|舞蹈; music|Music|音乐; family|For families|亲子',
  freelanceSkill:
    'design|Design|设计; writing|Writing|写作; development|Web development|网站开发; video|Video|视频; finance|Bookkeeping|财务; illustration|Illustration|插画',
  hireStatus: 'open|Open|招募中|good; assigned|Assigned|已委托|information; done|Completed|已完成',
  cuisine:
    'italian|Italian|意大利菜; thai|Thai|泰国菜; indian|Indian|印度菜; mexican|Mexican|墨西哥菜; japanese|Japanese|日本料理; vegan|Vegan|素食',
  sortOf: 'standard|Standard|普通; special|Special|特殊; other|Other|其他',
  difficulty: 'easy|Easy|简单|good; medium|Medium|中等|information; hard|Hard|困难|waiting',
  experience:
    'beginner|Beginner|入门; intermediate|Intermediate|进阶|information; advanced|Advanced|高级|waiting',
  expenseCategory:
    'food|Food|餐饮; transport|Transport|交通; housing|Housing|住房; shopping|Shopping|购物; entertainment|Entertainment|娱乐; health|Health|健康; other|Other|其他',
  incomeCategory:
    'salary|Salary|工资; freelance|Freelance|自由职业; investment|Investment|投资; other|Other|其他',
  productCategory:
    'home|Home|家居; clothing|Clothing|服装; electronics|Electronics|电子产品; food|Food|食品; gifts|Gifts|礼品',
  recipeCategory:
    'breakfast|Breakfast|早餐; lunch|Lunch|午餐; dinner|Dinner|晚餐; dessert|Dessert|甜点; snack|Snack|小吃',
  genre:
    'fiction|Fiction|小说; nonfiction|Non-fiction|非虚构; fantasy|Fantasy|奇幻; mystery|Mystery|悬疑; biography|Biography|传记',
  filmGenre:
    'drama|Drama|剧情; comedy|Comedy|喜剧; action|Action|动作; documentary|Documentary|纪录片; animation|Animation|动画',
  poemType:
    'sonnet|Sonnet|十四行诗; haiku|Haiku|俳句; free|Free verse|自由诗; ode|Ode|颂诗; ballad|Ballad|民谣',
  musicGenre:
    'pop|Pop|流行; rock|Rock|摇滚; jazz|Jazz|爵士; classical|Classical|古典; electronic|Electronic|电子',
  articleCategory: 'news|News|新闻; guide|Guides|指南; story|Stories|故事; opinion|Opinion|观点',
  eventType:
    'talk|Talk|讲座; workshop|Workshop|工作坊; meetup|Meet-up|聚会; concert|Concert|演出; market|Market|市集',
  exerciseType:
    'running|Running|跑步; cycling|Cycling|骑行; strength|Strength|力量; yoga|Yoga|瑜伽; swimming|Swimming|游泳',
  mood: 'great|Great|很好|good; good|Good|不错|good; okay|Okay|一般|information; low|Low|低落|waiting; bad|Bad|很差|bad',
  frequency: 'daily|Daily|每天; weekly|Weekly|每周; monthly|Monthly|每月; yearly|Yearly|每年',
  plantKind:
    'house|Houseplants|室内植物; garden|Garden plants|庭院植物; herb|Herbs and vegetables|香草蔬菜; seed|Seeds|种子; pot|Pots|花盆',
  lightNeed: 'sun|Full sun|全日照; half|Half shade|半阴; shade|Shade|耐阴',
  wateringNeed: 'daily|Every day|每天; weekly|Once a week|每周; rarely|Rarely|很少',
  venueType: 'barn|Barns|谷仓; house|Houses|宅院; garden|Gardens|花园; castle|Castles|古堡; hall|Halls|大厅',
  bikeType:
    'city|City|城市; electric|Electric|电动; touring|Touring|旅行; mountain|Mountain|山地; cargo|Cargo|载货; child|Children|儿童',
  boatType:
    'kayak|Kayaks|皮划艇; canoe|Canoes|独木舟; rowing|Rowing boats|划艇; board|Paddle boards|桨板; sailing|Sailing boats|帆船; motor|Motor boats|机动船; pedal|Pedal boats|脚踏船',
  camperType: 'van|Vans|厢车; motorhome|Motorhomes|自行式; caravan|Caravans|拖挂式',
  skiType: 'alpine|Alpine|高山; touring|Touring|登山; snowboard|Snowboard|单板; cross|Cross-country|越野',
  carType: 'compact|Compact|紧凑型; sedan|Sedan|轿车; suv|SUV|SUV; van|Van|面包车; electric|Electric|电动车',
  roomType: 'single|Single|单人间; double|Double|双人间; suite|Suite|套房; family|Family|家庭房',
  propertyType: 'flat|Flat|公寓; house|House|别墅; studio|Studio|单间; office|Office|写字楼',
  department:
    'engineering|Engineering|研发部; sales|Sales|销售部; marketing|Marketing|市场部; finance|Finance|财务部; people|People|人事部',
  policyType:
    'privacy|Privacy|隐私; finance|Finance|金融; environment|Environment|环境; labour|Labour|劳动; trade|Trade|贸易',
  toolCategory:
    'design|Design|设计; measurement|Measurement|测量; simulation|Simulation|仿真; power|Power tools|电动工具; hand|Hand tools|手动工具',
  species: 'dog|Dog|狗; cat|Cat|猫; rabbit|Rabbit|兔子; bird|Bird|鸟; other|Other|其他',
  feedbackTopic:
    'service|Service|服务; quality|Quality|品质; price|Price|价格; place|Place|环境; delivery|Delivery|配送; other|Other|其他',
  feedbackStatus:
    'new|New|新反馈|waiting; progress|In progress|处理中|neutral; answered|Answered|已回复|good',
  contactReason: 'question|Question|咨询; feedback|Feedback|反馈; quote|Quote|报价; other|Other|其他',
  paymentMethod:
    'card|Card|银行卡; transfer|Bank transfer|银行转账; cash|Cash|现金; wallet|Mobile wallet|移动支付',
  tripType: 'flight|Flight|机票; train|Train|火车票; hotel|Hotel|酒店; car|Car|租车',
  assetType:
    'laptop|Laptop|笔记本电脑; phone|Phone|手机; monitor|Monitor|显示器; furniture|Furniture|家具; vehicle|Vehicle|车辆',
  race: 'human|Human|人类; dragonborn|Dragonborn|龙裔; elf|Elf|精灵; dwarf|Dwarf|矮人',
  salesRegion: 'north|North|北部; south|South|南部; east|East|东部; west|West|西部',
  goodsGroup: 'sport|Sport|运动; clothing|Clothing|服装; home|Home|家居; electronics|Electronics|电子产品',
  salesChannel: 'online|Online|线上; store|Shop|门店; partner|Partners|合作伙伴; phone|Phone|电话',
  weatherType: 'sunny|Sunny|晴; cloudy|Cloudy|多云; rain|Rain|雨; snow|Snow|雪; storm|Storm|雷雨',
  videoCategory:
    'howTo|How-to|教程; music|Music|音乐; travel|Travel|旅行; sport|Sport|运动; nature|Nature|自然; entertainment|Entertainment|娱乐',
  interactionType:
    'call|Call|电话; meeting|Meeting|会面; mail|E-mail|邮件; message|Message|消息; other|Other|其他',
  reportCategory:
    'daily|Daily report|日报; weekly|Weekly report|周报; incident|Incident|事件报告; handover|Handover|交接; other|Other|其他',
  emergencyType:
    'fire|Fire|火灾|bad; rescue|Rescue|救援|waiting; accident|Road accident|交通事故|waiting; water|Water damage|水灾|information; storm|Storm|风暴|information; alarm|False alarm|误报',
  spokenLanguage:
    'english|English|英语; german|German|德语; french|French|法语; spanish|Spanish|西班牙语; chinese|Chinese|中文; polish|Polish|波兰语',
  glazeFinish: 'glossy|Glossy|亮光; satin|Satin|缎光; matt|Matt|哑光',
  generalCategory: 'general|General|常规; personal|Personal|个人; work|Work|工作; ideas|Ideas|想法',
  weekday:
    'monday|Monday|星期一; tuesday|Tuesday|星期二; wednesday|Wednesday|星期三; thursday|Thursday|星期四; friday|Friday|星期五; saturday|Saturday|星期六; sunday|Sunday|星期日',
  appointmentStatus:
    'requested|Requested|待确认|waiting; confirmed|Confirmed|已确认|information; done|Done|已就诊|good; missed|Missed|未到|bad',
  brand:
    'northmere|Northmere|北川; calder|Calder|卡尔德; linden|Linden & Co|林登; harbour|Harbour Works|海港; avon|Avon|阿文',
  tradeKind:
    'plumber|Plumber|水管工; electrician|Electrician|电工; carpenter|Carpenter|木工; painter|Painter|油漆工; appliances|Appliances|家电维修',
  workSkill:
    'design|Design|设计; writing|Writing|写作; coding|Programming|编程; planning|Planning|规划; analysis|Analysis|分析; languages|Languages|语言',
  medicalField:
    'general|General practice|全科; surgery|Surgery|外科; children|Paediatrics|儿科; dental|Dentistry|牙科; eyes|Eyes|眼科',
  labStatus: 'ordered|Ordered|已开单; running|In the laboratory|检验中|waiting; ready|Ready|已出结果|good',
  supplyCategory:
    'consumables|Consumables|耗材; dressing|Dressings|敷料; instruments|Instruments|器械; protection|Protection|防护',
  severity: 'mild|Mild|轻微|information; moderate|Moderate|中等|waiting; strong|Strong|严重|bad',
  meditationType:
    'breathing|Breathing|呼吸; sleep|Sleep|睡眠; body|Body|身体; focus|Focus|专注; kindness|Kindness|慈心',
  subject:
    'mathematics|Mathematics|数学; language|Languages|语言; science|Science|科学; history|History|历史; art|Art|艺术',
  schoolLevel:
    'primary|Primary|小学; lower|Lower secondary|初中; upper|Upper secondary|高中; adult|Adults|成人',
  skill:
    'reading|Reading|阅读; listening|Listening|听力; writing|Writing|写作; speaking|Speaking|口语; practice|Practice|实践',
  quoteStatus:
    'draft|Draft|草稿; sent|Sent|已发送|information; accepted|Accepted|已接受|good; declined|Declined|已拒绝|bad',
  machineType: 'cutting|Cutting|切割; packing|Packing|包装; lifting|Lifting|搬运; power|Power|动力',
  stayStatus:
    'booked|Booked|已预订|waiting; checkedIn|Checked in|已入住|good; checkedOut|Checked out|已退房; cancelled|Cancelled|已取消|bad',
  machineStatus:
    'running|Running|运行中|good; idle|Idle|空闲; maintenance|In maintenance|维护中|waiting; fault|Fault|故障|bad',
  materialType: 'wood|Wood|木材; textile|Textile|纺织; metal|Metal|金属; other|Other|其他',
  inspectionStatus: 'planned|Planned|计划中; passed|Passed|合格|good; failed|Failed|不合格|bad',
  chainStatus:
    'made|Made|已生产; transit|On its way|运输中|waiting; stored|In storage|已入库|information; shelf|On the shelf|已上架|good; sold|Sold|已售出',
  repairStatus:
    'received|Received|已接收; progress|In repair|维修中|information; parts|Waiting for parts|等待配件|waiting; ready|Ready|可取|good',
  softwareCategory:
    'operations|Operations|运营; sales|Sales|销售; finance|Finance|财务; people|People|人事; data|Data|数据',
  clothingType: 'tops|Tops|上衣; trousers|Trousers|裤装; outer|Coats|外套; shoes|Shoes|鞋; other|Other|其他',
  condition: 'new|As new|几乎全新|good; good|Good|良好|information; worn|Worn|有使用痕迹|waiting',
  season: 'spring|Spring|春季; summer|Summer|夏季; autumn|Autumn|秋季; winter|Winter|冬季; all|All year|全年',
  financeType: 'income|Income|收入|good; expense|Expense|支出|waiting',
  financeCategory:
    'sales|Sales|销售; salaries|Salaries|工资; rent|Rent|房租; supplies|Supplies|采购; energy|Energy|能源; other|Other|其他',
  loanStatus:
    'applied|Applied|已申请|waiting; running|Running|还款中|information; repaid|Repaid|已还清|good; overdue|Overdue|逾期|bad',
  investmentType:
    'shares|Shares|股票; bonds|Bonds|债券; goods|Commodities|大宗商品; funds|Funds|基金; art|Collectibles|收藏品',
  tradeSide: 'buy|Buy|买入|information; sell|Sell|卖出|good',
  accountType: 'cash|Cash|现金; margin|Margin|融资; savings|Savings|储蓄; practice|Practice|模拟',
  insuranceType:
    'home|Home|家财; car|Car|车险; health|Health|健康; travel|Travel|旅行; liability|Liability|责任',
  contractStatus:
    'draft|Draft|草稿; signed|Signed|已签署|good; ending|Ending soon|即将到期|waiting; ended|Ended|已结束',
  guestStatus:
    'invited|Invited|已邀请|information; coming|Coming|参加|good; unsure|Not sure|待定|waiting; declined|Declined|不参加|bad',
  packingCategory:
    'clothes|Clothes|衣物; papers|Papers|证件; electronics|Electronics|电子; care|Wash bag|洗漱; other|Other|其他',
  drinkType: 'coffee|Coffee|咖啡; tea|Tea|茶; cold|Cold drinks|冷饮; hot|Other hot drinks|热饮',
  cakeType: 'cake|Cakes|蛋糕; tart|Tarts|挞; pastry|Pastries|酥点; bread|Sweet bread|甜面包',
  foodGroup:
    'grain|Grain|谷物; vegetable|Vegetables|蔬菜; fruit|Fruit|水果; dairy|Dairy and eggs|蛋奶; tins|Tins and jars|罐头',
  produceType:
    'vegetable|Vegetables|蔬菜; fruit|Fruit|水果; dairy|Cheese and milk|奶制品; eggs|Eggs|蛋; honey|Honey|蜂蜜',
  cropStatus:
    'sown|Sown|已播种|information; growing|Growing|生长中|good; ripe|Ripe|成熟|waiting; harvested|Harvested|已收获',
  livestock: 'cattle|Cattle|牛; sheep|Sheep|羊; horse|Horses|马; poultry|Poultry|家禽; pig|Pigs|猪',
  industry:
    'food|Food|食品; retail|Retail|零售; technology|Technology|科技; health|Health care|医疗; crafts|Crafts|手工业; logistics|Logistics|物流',
  dangerStatus:
    'critical|Critically endangered|极危|bad; endangered|Endangered|濒危|waiting; vulnerable|Vulnerable|易危|information; recovering|Near threatened|近危|good',
  continent:
    'africa|Africa|非洲; asia|Asia|亚洲; america|Americas|美洲; europe|Europe|欧洲; oceania|Oceania|大洋洲; oceans|Oceans|海洋',
  attractionType:
    'sight|Sight|名胜; museum|Museum|博物馆; nature|Nature|自然; temple|Temple|寺庙; viewpoint|Viewpoint|观景台',
  newsCategory:
    'local|Local|本地; business|Business|商业; culture|Culture|文化; sport|Sport|体育; science|Science|科学',
  exhibitType:
    'jewellery|Jewellery|首饰; tools|Tools|工具; ceramics|Ceramics|陶瓷; textiles|Textiles|织物; paper|Paper|纸本',
  logoStyle: 'word|Word mark|文字; symbol|Symbol|图形; badge|Badge|徽章; letter|Letter|字母',
  forumTopic: 'help|Help wanted|求助; tips|Tips|经验; news|News|消息; offtopic|Anything else|闲聊',
  legalField:
    'labour|Labour law|劳动法; tenancy|Tenancy|租赁; family|Family|家事; company|Company law|公司法; traffic|Traffic|交通',
  interviewStatus:
    'planned|Planned|已安排|information; done|Done|已完成|waiting; offer|Offer|拟录用|good; rejected|Rejected|未通过|bad',
  jobType:
    'full|Full-time|全职; part|Part-time|兼职; contract|Contract|合同工; internship|Internship|实习; temporary|Temporary|临时',
  admissionStatus:
    'pending|Pending|待审核|waiting; approved|Approved|已通过|good; rejected|Rejected|未通过|bad',
  lostStatus: 'missing|Missing|寻找中|waiting; found|Found|已找到|information; returned|Returned|已归还|good',
  adoptionStatus:
    'looking|Looking for a home|待领养|information; reserved|Reserved|已预定|waiting; adopted|Adopted|已领养|good',
  gameType:
    'strategy|Strategy|策略; family|Family|家庭; party|Party|聚会; cooperative|Cooperative|合作; puzzle|Puzzle|解谜',
  collectibleType:
    'coins|Coins|硬币; stamps|Stamps|邮票; minerals|Minerals|矿石; toys|Toys|玩具; paper|Paper|纸品',
  ageGroup: '0-2|0–2 years|0–2 岁; 3-5|3–5 years|3–5 岁; 6-8|6–8 years|6–8 岁; 9-12|9–12 years|9–12 岁',
  toyType:
    'building|Building|积木拼搭; role|Pretend play|角色扮演; games|Games|游戏; outdoor|Outdoors|户外; music|Music|音乐; science|Discovery|探索',
  instrumentType: 'strings|Strings|弦乐; wind|Wind|管乐; percussion|Percussion|打击乐; keys|Keys|键盘',
  costumeType: 'history|History|历史; stage|Stage|舞台; animals|Animals|动物; future|Future|未来',
  craftType:
    'knitting|Knitting|编织; sewing|Sewing|缝纫; wood|Wood|木工; leather|Leather|皮革; other|Other|其他',
  babyType: 'feed|Feed|喂奶; sleep|Sleep|睡眠; nappy|Nappy|尿布; care|Care|护理',
  ideaStatus: 'new|New|新想法; planned|Planned|已计划|information; done|Done|已实现|good; no|Not now|暂不',
  testStatus:
    'planned|Planned|未运行; running|Running|运行中|information; passed|Passed|通过|good; failed|Failed|失败|bad',
  serverStatus: 'up|Up|正常|good; slow|Slow|缓慢|waiting; down|Down|停机|bad',
  wasteType:
    'glass|Glass|玻璃; paper|Paper|纸; organic|Organic|厨余; plastic|Plastic|塑料; special|Special waste|有害',
  lendingStatus: 'in|Here|在库|good; out|Lent out|已借出|waiting; late|Late|逾期|bad',
  resourceType: 'metal|Metal|金属; building|Building|建材; food|Food|粮食',
  unitType: 'worker|Workers|工人; soldier|Soldiers|士兵; builder|Builders|建筑; scout|Scouts|侦察',
  gameItemType: 'weapon|Weapons|武器; armour|Armour|护甲; potion|Potions|药剂; tool|Tools|工具',
  battleResult: 'won|Won|胜利|good; lost|Lost|失败|bad; draw|Draw|平局|waiting',
  bakeType: 'bread|Bread|面包; roll|Rolls|小面包; pastry|Pastries|酥点; cake|Cakes|蛋糕',
  questionType: 'text|Text|文本; one|One choice|单选; several|Several choices|多选; scale|Scale|量表',
  unitLevel: 'one|Level 1|1级; two|Level 2|2级|information; three|Level 3|3级|good',
  petProductType: 'food|Food|食品; toys|Toys|玩具; care|Care|护理; travel|Out and about|外出',
  people: 'mina|Mina|小敏; jonas|Jonas|小周; aisha|Aisha|小艾; tom|Tom|小唐',
};

const tones = ['information', 'waiting', 'good', 'bad'] as const;

/** Sets of choices by id. */
export const choiceSets: ReadonlyMap<string, readonly ChoiceEntry[]> = new Map(
  Object.entries({ ...written, ...officeChoices, ...presentationChoices, ...recordChoices }).map(
    ([set, line]) => [set, line.split('; ').map(choiceOf)],
  ),
);

function choiceOf(line: string): ChoiceEntry {
  const [id = '', en = id, zh = en, meaning] = line.split('|');
  return { id, en, zh, tone: tones.find((tone) => tone === meaning) ?? 'neutral' };
}
