/** What a name looks like, and what it holds in English and Chinese. */
export type Line = readonly [pattern: RegExp, en: string, zh: string];

/** Names whose values anybody may add to. */
export const namedTexts: readonly Line[] = [
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
  [/^(?:class|school class)$|\b(?:grade level|year group)$|班级$/i, '7a|7b|8a|9c', '一班|二班|三班|四班'],
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
  [
    /\b(?:river|stream|water body)$|河流$/i,
    'Alder Brook|Mill Stream|River Lind|River Ash|Stone Water',
    '桤木溪|磨坊溪|菩提河|白蜡河|石水',
  ],
  [
    /\b(?:club|football club)$|俱乐部$/i,
    'Northfield Rovers|Harbour United|Eastvale|Kestrel FC|Old Town Athletic',
    '北野流浪者|海港联|东谷|红隼|老城竞技',
  ],
  [
    /\b(?:journal)$|期刊$/i,
    'Northern Review|Journal of Applied Methods|Letters in Science|Annals of Practice',
    '北方评论|应用方法学报|科学快报|实践年鉴',
  ],
  [
    /^doi$/i,
    '10.1000/nr.1041|10.1000/jam.218|10.1000/ls.77|10.1000/ap.309',
    '10.1000/nr.1041|10.1000/jam.218|10.1000/ls.77|10.1000/ap.309',
  ],
  [/\b(?:village)$|村庄?$/i, 'Mill Green|Oakham|Lowfield|Ashby', '柳树村|河东村|石桥村|大树村'],
  [
    /\b(?:ticker|stock symbol|symbol)$|股票代码$/i,
    'NMU|CLD|KST|ASTR|DLTA|OAKS',
    'NMU|CLD|KST|ASTR|DLTA|OAKS',
  ],
  [/\bwine region$|产区$/i, 'Douro|Rioja|Mosel|Burgundy|Tuscany', '波尔多|里奥哈|摩泽尔|勃艮第|托斯卡纳'],
  [/\b(?:currency)$|(?:币种|货币)$/i, 'EUR|USD|GBP|JPY', 'CNY|USD|EUR|JPY'],
  [/\b(?:fish|fish species)$|鱼种$/i, 'Perch|Pike|Trout|Carp|Eel', '鲈鱼|狗鱼|鳟鱼|鲤鱼|鳗鱼'],
  [
    /\b(?:bird|bird species)$|鸟种$/i,
    'Barn owl|Grey heron|Robin|Kingfisher|Lapwing',
    '仓鸮|苍鹭|知更鸟|翠鸟|凤头麦鸡',
  ],
  [
    /\b(?:species|animal|kind of animal)$|(?:物种|动物)$/i,
    'Red fox|Roe deer|Grey heron|Barn owl|Otter',
    '赤狐|狍子|苍鹭|仓鸮|水獭',
  ],
  [
    /\b(?:crop|crop type|produce)$|作物$/i,
    'Wheat|Barley|Potatoes|Carrots|Apples',
    '小麦|大麦|土豆|胡萝卜|苹果',
  ],
  [
    /\b(?:field|plot|parcel|block)$|地块$/i,
    'River field|Hill field|Mill field|Long acre',
    '河边地|坡地|磨坊地|长亩',
  ],
  [
    /\b(?:freezer|shelf|rack|cabinet|drawer|locker|bin)$|(?:货架|柜|冰箱)$/i,
    'A1|A2|B1|B3|C2',
    'A1|A2|B1|B3|C2',
  ],
  [
    /\b(?:distributor|label|network|publisher name)$|发行商$/i,
    'Northmere|Kestrel|Linden|Delta',
    '北川|红隼|菩提|三角洲',
  ],
  [/\b(?:breed)$|品种$/i, 'Labrador|Siamese|Terrier|Mixed', '拉布拉多|暹罗猫|梗犬|混种'],
  [
    /\b(?:variety|cultivar|grape|grape variety)$|(?:品种名|葡萄品种)$/i,
    'Riesling|Merlot|Syrah|Chardonnay',
    '雷司令|梅洛|西拉|霞多丽',
  ],
];
