import type { Language } from '../../understand/wishes.ts';

/** What a field of a certain name may hold: one of a few, or whatever is written, of which these are examples. */
export interface NamedValues {
  kind: 'choice' | 'text';
  en: readonly string[];
  zh: readonly string[];
}

type Line = readonly [pattern: RegExp, en: string, zh: string];

/** Names whose values are the same few for everybody. */
const choices: readonly Line[] = [
  [
    /\bdelay (?:cause|reason)$|延误原因/i,
    'Weather|Technical|Air traffic|Crew|Late arrival',
    '天气|机械|流量控制|机组|前序晚到',
  ],
  [
    /\b(?:failure|defect|breakdown|fault|downtime|outage) (?:cause|reason|type|mode)$|故障(?:原因|类型)/i,
    'Wear|Electrical|Operator|Material|Overload',
    '磨损|电气|操作|材料|过载',
  ],
  [
    /\b(?:accident|crash|collision) (?:cause|reason|type)$|事故(?:原因|类型)/i,
    'Speed|Distraction|Weather|Road condition|Vehicle defect',
    '超速|分心|天气|路况|车辆故障',
  ],
  [
    /\b(?:return|complaint|cancellation|churn|leaving|exit|rejection) (?:cause|reason)$|(?:退货|投诉|取消|离职)原因/i,
    'Quality|Delay|Price|Wrong item|Changed mind',
    '质量|延迟|价格|错发|改变主意',
  ],
  [
    /\babsence (?:cause|reason|type)$|缺勤原因/i,
    'Illness|Holiday|Family|Training|Other',
    '病假|休假|家事|培训|其他',
  ],
  [
    /\b(?:cause|reason)$|原因$/i,
    'Technical|Human error|Weather|Supplier|Other',
    '技术|人为|天气|供应商|其他',
  ],
  [
    /\b(?:light|sun|sunlight)(?: requirements?| needs?| level)?$|光照(?:需求)?$/i,
    'Full sun|Partial shade|Shade',
    '全日照|半阴|阴',
  ],
  [
    /\b(?:water|watering)(?: requirements?| needs?)?$|浇水(?:需求)?$/i,
    'Little|Moderate|Plenty',
    '少|适中|多',
  ],
  [/\bcare level$|养护难度/i, 'Easy|Moderate|Demanding', '容易|一般|讲究'],
  [
    /\b(?:district|neighbou?rhood|borough|ward|quarter|precinct)$|(?:辖区|街道|片区|行政区)$/i,
    'Centre|Harbour|Northgate|Old Town|Riverside',
    '市中心|海港|北门|老城|河畔',
  ],
  [
    /\b(?:region|territory|area|zone|sector of the city)$|(?:地区|区域|大区)$/i,
    'North|South|East|West',
    '北部|南部|东部|西部',
  ],
  [/\bcontinent$|大洲$/i, 'Africa|Asia|Americas|Europe|Oceania', '非洲|亚洲|美洲|欧洲|大洋洲'],
  [/\b(?:gender|sex)$|性别$/i, 'Female|Male|Other', '女|男|其他'],
  [
    /\bage (?:group|range|band|bracket)$|年龄(?:段|组)$/i,
    'Under 18|18–29|30–44|45–59|60 and over',
    '18 岁以下|18–29|30–44|45–59|60 岁以上',
  ],
  [/\bblood (?:type|group)$|血型$/i, 'A+|A−|B+|B−|AB+|0+|0−', 'A型|B型|AB型|O型'],
  [/\bfuel(?: type)?$|燃料(?:类型)?$/i, 'Petrol|Diesel|Hybrid|Electric', '汽油|柴油|混动|电动'],
  [/\b(?:gearbox|transmission)$|变速箱$/i, 'Manual|Automatic', '手动|自动'],
  [
    /\b(?:vehicle|truck|lorry|car) (?:type|class)$|车型$|车辆类型/i,
    'Car|Van|Truck|Bus|Motorcycle',
    '轿车|面包车|卡车|客车|摩托车',
  ],
  [
    /\b(?:traffic |lead |acquisition |order |sales )?(?:source|channel)$|(?:来源|渠道)$/i,
    'Website|Referral|Advertisement|Trade fair|Phone',
    '网站|推荐|广告|展会|电话',
  ],
  [
    /\b(?:income|funding|revenue|money) source$|(?:资金|收入)来源/i,
    'Grants|Donations|Sales|Membership fees',
    '拨款|捐赠|销售|会费',
  ],
  [/\benergy (?:source|type)$|能源(?:类型)?$/i, 'Solar|Wind|Hydro|Gas|Grid', '太阳能|风能|水能|天然气|电网'],
  [/\bdevice(?: type)?$|设备类型$/i, 'Desktop|Phone|Tablet', '电脑|手机|平板'],
  [/\bbrowser$|浏览器$/i, 'Chrome|Firefox|Safari|Edge', 'Chrome|Firefox|Safari|Edge'],
  [/\boperating system$|操作系统$/i, 'Windows|macOS|Linux|Android|iOS', 'Windows|macOS|Linux|Android|iOS'],
  [/\b(?:platform|console)$|平台$/i, 'Computer|Console|Phone|Tablet', '电脑|主机|手机|平板'],
  [
    /\b(?:skill|fitness|experience|proficiency|training|ability|knowledge) level$|(?:技能|熟练|水平)(?:等级|程度)?$/i,
    'Beginner|Intermediate|Advanced',
    '初级|中级|高级',
  ],
  [
    /\b(?:risk|threat|alert|danger|warning|hazard|pollution|noise|crowd|activity|stress|pain|energy|sugar|spice|heat|congestion|water|stock|confidence|impact|urgency|sensitivity|security|clearance|service) level$|(?:风险|预警|危险|污染|拥堵|噪音|压力)(?:等级|级别|程度)$/i,
    'Low|Moderate|High|Critical',
    '低|中|高|严重',
  ],
  [
    /\b(?:severity|magnitude class)$|严重(?:程度|性)$/i,
    'Minor|Moderate|Serious|Critical',
    '轻微|一般|严重|危急',
  ],
  [
    /\b(?:education|degree)(?: level)?$|学历$/i,
    'Secondary school|Vocational|Bachelor|Master|Doctorate',
    '高中|大专|本科|硕士|博士',
  ],
  [
    /\b(?:employment|job|contract|work) type$|(?:工作|用工)类型$/i,
    'Full-time|Part-time|Temporary|Internship',
    '全职|兼职|临时|实习',
  ],
  [/\b(?:work mode|work model|remote)$|办公方式/i, 'On site|Hybrid|Remote', '现场|混合|远程'],
  [/\bshift$|班次$/i, 'Early|Late|Night', '早班|中班|晚班'],
  [
    /\b(?:sector|industry)$|(?:行业|领域)$/i,
    'Technology|Health|Energy|Finance|Industry',
    '科技|医疗|能源|金融|工业',
  ],
  [
    /\b(?:asset class|security type)$|资产类别/i,
    'Shares|Bonds|Funds|Property|Cash',
    '股票|债券|基金|房地产|现金',
  ],
  [
    /\b(?:waste|rubbish|recycling) (?:type|category)$|垃圾(?:类型|分类)/i,
    'Paper|Glass|Plastic|Organic|Metal',
    '纸|玻璃|塑料|厨余|金属',
  ],
  [/\b(?:surface|road surface|court)$|路面|场地类型/i, 'Asphalt|Gravel|Earth|Grass', '沥青|碎石|泥土|草地'],
  [/\b(?:terrain|landscape)$|地形$/i, 'Flat|Hilly|Mountain|Coast', '平地|丘陵|山地|海岸'],
  [
    /\b(?:habitat|biome|ecosystem)$|栖息地$/i,
    'Forest|Wetland|Meadow|Coast|River',
    '森林|湿地|草甸|海岸|河流',
  ],
  [/\b(?:soil|soil type)$|土壤(?:类型)?$/i, 'Clay|Loam|Sand|Peat', '黏土|壤土|沙土|泥炭'],
  [
    /\b(?:diet|dietary (?:need|requirement|preference|restriction))$|饮食(?:要求|偏好)?$/i,
    'Any|Vegetarian|Vegan|Gluten-free',
    '不限|素食|纯素|无麸质',
  ],
  [/\b(?:roast|roast level)$|烘焙度$/i, 'Light|Medium|Dark', '浅焙|中焙|深焙'],
  [/\bflavou?r(?: profile)?$|(?:口味|风味)$/i, 'Fruity|Nutty|Spicy|Sweet', '果香|坚果|辛香|甜'],
  [/\b(?:colou?r)$|颜色$/i, 'Black|White|Blue|Green|Red', '黑|白|蓝|绿|红'],
  [/\b(?:size|clothing size)$|尺码$/i, 'S|M|L|XL', 'S|M|L|XL'],
  [
    /\b(?:medium|technique)$|(?:媒介|技法)$/i,
    'Oil|Watercolour|Print|Photograph|Sculpture',
    '油画|水彩|版画|摄影|雕塑',
  ],
  [
    /\b(?:era|period|epoch|century)$|(?:年代|时期|朝代)$/i,
    'Before 1800|19th century|1900–1950|After 1950',
    '1800 年前|19 世纪|1900–1950|1950 年后',
  ],
  [/\b(?:medal)$|奖牌$/i, 'Gold|Silver|Bronze', '金牌|银牌|铜牌'],
  [
    /\b(?:sport|discipline)$|(?:运动项目|项目类别)$/i,
    'Athletics|Swimming|Cycling|Gymnastics|Rowing',
    '田径|游泳|自行车|体操|赛艇',
  ],
  [/\b(?:plan|tier|subscription|package)(?: type)?$|套餐$/i, 'Basic|Standard|Premium', '基础|标准|高级'],
  [
    /\b(?:customer|client|member|user) (?:segment|type|group)$|客户(?:类型|分组)$/i,
    'Private|Small business|Large company|Public',
    '个人|小企业|大企业|公共机构',
  ],
  [/\b(?:payment method|means of payment)$|支付方式$/i, 'Card|Transfer|Cash|Wallet', '银行卡|转账|现金|钱包'],
  [/\b(?:floor|storey)$|楼层$/i, 'Ground floor|First floor|Second floor|Third floor', '一层|二层|三层|四层'],
  [/\b(?:weather|weather condition)s?$|天气(?:状况)?$/i, 'Sunny|Cloudy|Rain|Snow|Fog', '晴|多云|雨|雪|雾'],
  [/\b(?:time of day|part of day)$|时段$/i, 'Morning|Midday|Evening|Night', '早晨|中午|傍晚|夜间'],
  [
    /\b(?:weekday|day of (?:the )?week)$|星期$/i,
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
    '星期一|星期二|星期三|星期四|星期五|星期六|星期日',
  ],
  [/\b(?:quarter of the year|fiscal quarter)$|季度$/i, 'Q1|Q2|Q3|Q4', '一季度|二季度|三季度|四季度'],
  [/\b(?:sentiment)$|情感(?:倾向)?$/i, 'Positive|Neutral|Negative', '正面|中性|负面'],
  [/\b(?:outcome|result)$|(?:结果)$/i, 'Successful|Partly|Unsuccessful', '成功|部分|未成功'],
  [/\b(?:furnishing|furnished)$|装修$/i, 'Furnished|Partly furnished|Unfurnished', '精装|简装|毛坯'],
  [/\b(?:format|file type|media type)$|格式$/i, 'Print|E-book|Audio|Video', '纸质|电子书|音频|视频'],
];

/** Names whose values anybody may add to. */
const texts: readonly Line[] = [
  [
    /\b(?:airline|air carrier|carrier)$|航空公司$/i,
    'Northwing|Blue Arc|Kestrel Air|Meridian|Sunline',
    '北翼航空|蓝弧航空|红隼航空|子午线航空|阳线航空',
  ],
  [
    /\b(?:airport)$|机场$/i,
    'Berlin|Lisbon|Oslo|Vienna|Athens',
    '北京首都|上海虹桥|广州白云|成都双流|深圳宝安',
  ],
  [
    /\b(?:route|connection)$|(?:航线|路线|线路)$/i,
    'Berlin – Lisbon|Madrid – Rome|Amsterdam – Oslo|Paris – Vienna|London – Athens',
    '北京 – 上海|广州 – 成都|深圳 – 杭州|西安 – 南京|武汉 – 青岛',
  ],
  [
    /\b(?:line|bus line|metro line)$|(?:公交|地铁)线$/i,
    'Line 1|Line 4|Line 7|Line 12',
    '1 号线|4 号线|7 号线|12 号线',
  ],
  [/\b(?:terminal|gate|platform number)$|航站楼$/i, 'A|B|C|D', 'A|B|C|D'],
  [
    /\b(?:station|stop)$|(?:站点|车站)$/i,
    'Harbour|Old Town|Northgate|Mill Lane|Station Square',
    '海港|老城|北门|和平路|站前广场',
  ],
  [
    /\b(?:site|plant|facility|depot|warehouse|branch|store|shop|location of the branch|outlet|campus|building)$|(?:站址|厂区|仓库|门店|分店|园区|楼宇)$/i,
    'Harbour|Northgate|Old Mill|Riverside|Station Square',
    '海港|北门|老磨坊|河畔|站前广场',
  ],
  [/\b(?:production line|assembly line|product line)$|产线$/i, 'Line A|Line B|Line C', 'A 线|B 线|C 线'],
  [
    /\b(?:machine|equipment|device name)$|机器$/i,
    'Press 1|Saw 2|Oven 3|Packer 4',
    '压机一|锯床二|烤炉三|包装四',
  ],
  [
    /\b(?:vendor|supplier|manufacturer|maker|brand|producer|publisher|developer|contractor|studio|provider|operator)$|(?:供应商|厂商|品牌|出版社|承包商|运营商)$/i,
    'Northmere|Oak & Sons|Kestrel|Delta Goods|Linden',
    '北川|橡木之家|红隼|三角洲|菩提',
  ],
  [/\b(?:model)$|型号$/i, 'N-200|K-14|Aster 3|Delta S', 'N-200|K-14|晨星 3|三角洲 S'],
  [
    /\b(?:salesperson|sales ?rep|sales representative|agent|technician|inspector|officer|operator name|assignee|responsible person|engineer|coach|trainer|instructor|analyst|reporter|observer|surveyor|nurse|driver|supervisor|mentor|consultant|therapist|editor|reviewer|curator|conservator|keeper|researcher|scientist|author|artist|director|photographer|composer)$|(?:销售员|技术员|检查员|负责人|工程师|教练|讲师|分析师|记录人|司机|主管|顾问|研究员|作者|艺术家|导演|摄影师)$/i,
    'Mina Patel|Jonas Weber|Aisha Khan|Tom Becker|Lucía Romero',
    '李敏|王强|张伟|刘洋|陈静',
  ],
  [
    /\b(?:team|squad|crew|group name)$|(?:团队|班组)$/i,
    'Harbour|Northgate|Linden|Kestrel',
    '海港组|北门组|菩提组|红隼组',
  ],
  [/\b(?:class|grade level|year group)$|班级$/i, '7a|7b|8a|9c', '一班|二班|三班|四班'],
  [
    /\b(?:ingredient|main ingredient)$|(?:主料|食材)$/i,
    'Tomato|Rice|Chicken|Lentils|Apple',
    '番茄|米饭|鸡肉|豆腐|苹果',
  ],
  [
    /\b(?:country|nation|country of origin|nationality)$|(?:国家|国籍|原产国)$/i,
    'Germany|Portugal|Japan|Canada|Kenya',
    '中国|德国|日本|加拿大|肯尼亚',
  ],
  [/\b(?:city|town|municipality)$|城市$/i, 'Lisbon|Oslo|Vienna|Leeds|Lyon', '上海|成都|杭州|西安|青岛'],
  [/\b(?:village)$|村庄?$/i, 'Mill Green|Oakham|Lowfield|Ashby', '柳树村|河东村|石桥村|大树村'],
  [/\b(?:currency)$|(?:币种|货币)$/i, 'EUR|USD|GBP|JPY', 'CNY|USD|EUR|JPY'],
  [/\b(?:breed)$|品种$/i, 'Labrador|Siamese|Terrier|Mixed', '拉布拉多|暹罗猫|梗犬|混种'],
  [
    /\b(?:variety|cultivar|grape|grape variety)$|(?:品种名|葡萄品种)$/i,
    'Riesling|Merlot|Syrah|Chardonnay',
    '雷司令|梅洛|西拉|霞多丽',
  ],
];

const split = (line: string) => line.split('|');

/** What a field of this name holds, where the name tells. */
export function namedValues(label: string): NamedValues | undefined {
  const said = label.trim();
  const choice = choices.find(([pattern]) => pattern.test(said));
  const found = choice ?? texts.find(([pattern]) => pattern.test(said));
  return (
    found && {
      kind: choice ? 'choice' : 'text',
      en: split(found[1]),
      zh: split(found[2]),
    }
  );
}

export function valuesIn(values: NamedValues, language: Language): readonly string[] {
  return values[language];
}
