import type { Language } from '../../understand/wishes.ts';
import { namedKinds } from './named-kinds.ts';
import { namedTexts, type Line } from './named-texts.ts';

/** What a field of a certain name may hold: one of a few, or whatever is written, of which these are examples. */
export interface NamedValues {
  kind: 'choice' | 'text';
  en: readonly string[];
  zh: readonly string[];
}

/** Names whose values are the same few for everybody. */
const choices: readonly Line[] = [
  [
    /\b(?:football|soccer|athlete|player|scouting) position$|(?:足球|球员)位置$/i,
    'Goalkeeper|Defender|Midfielder|Forward',
    '门将|后卫|中场|前锋',
  ],
  [
    /\b(?:hazard|danger|chemical) (?:class|category|group|type|symbol)$|危险(?:类别|等级|品类)$/i,
    'Flammable|Corrosive|Toxic|Oxidising|Harmless',
    '易燃|腐蚀|有毒|氧化|无害',
  ],
  [/^(?:exhibition |museum )?hall$|^展厅$/i, 'Hall 1|Hall 2|Hall 3|Hall 4', '一号厅|二号厅|三号厅|四号厅'],
  [/\bpet safety$|宠物安全/i, 'Safe for pets|Harmful to pets', '对宠物安全|对宠物有害'],
  [
    /\btextiles? technique$|织物工艺$/i,
    'Weaving|Embroidery|Lace|Knitting|Printing',
    '织造|刺绣|花边|编织|印染',
  ],
  [
    /\bmembership(?: type| level| plan)?$|会员(?:类型|等级)$/i,
    'Basic|Standard|Premium|Student',
    '基础|标准|高级|学生',
  ],
  [/\b(?:quality (?:grade|class|level)|grade of quality)$|(?:质量|品质)等级$/i, 'A|B|C', 'A|B|C'],
  [/\benergy (?:source|type)$|能源(?:类型)?$/i, 'Solar|Wind|Hydro|Gas|Grid', '太阳能|风能|水能|天然气|电网'],
  [
    /\b(?:accident|crash|collision) (?:type|category)$/i,
    'Collision|Pedestrian|Cyclist|Single vehicle',
    '碰撞|行人|骑车人|单车',
  ],
  [/\bsample (?:type|category|kind)$|样本类型$/i, 'Water|Soil|Blood|Tissue|Air', '水样|土样|血样|组织|气样'],
  [/\bwine (?:colou?r|type|category)$|葡萄酒(?:颜色|类型)$/i, 'Red|White|Rosé|Sparkling', '红|白|桃红|起泡'],
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
  [/\b(?:gaming platform|console)$|游戏平台$/i, 'Computer|Console|Phone|Tablet', '电脑|主机|手机|平板'],
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
  [
    /\b(?:plan|tier|tariff|subscription|package)(?: type)?$|套餐$/i,
    'Basic|Standard|Premium',
    '基础|标准|高级',
  ],
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
  [/\w+ class$|等级$/i, 'Class 1|Class 2|Class 3', '一级|二级|三级'],
];

const split = (line: string) => line.split('|');

/** What a field of this name holds, where the name tells. */
export function namedValues(label: string): NamedValues | undefined {
  const said = label.trim();
  const choice = [...namedKinds, ...choices].find(([pattern]) => pattern.test(said));
  const found = choice ?? namedTexts.find(([pattern]) => pattern.test(said));
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
