/** What things of a kind are called, by the last word for them; English and Chinese. */
const lines: readonly (readonly [pattern: RegExp, en: string, zh: string])[] = [
  [
    /(?:chemical|reagent|substance|solvent)$|(?:化学品|试剂)$/i,
    'Acetone|Ethanol|Sodium chloride|Hydrochloric acid|Potassium nitrate|Ammonia solution',
    '丙酮|乙醇|氯化钠|盐酸|硝酸钾|氨水',
  ],
  [
    /(?:mineral|gemstone|crystal)$|(?:矿物|宝石)$/i,
    'Quartz|Calcite|Fluorite|Pyrite|Malachite|Amethyst',
    '石英|方解石|萤石|黄铁矿|孔雀石|紫水晶',
  ],
  [
    /(?:rock|stone|fossil)$|(?:岩石|化石)$/i,
    'Granite, coarse|Basalt|Ammonite|Sandstone, red|Trilobite|Slate',
    '花岗岩|玄武岩|菊石|红砂岩|三叶虫|板岩',
  ],
  [/\bfish$|鱼$/i, 'Perch|Pike|Trout|Carp|Eel|Zander', '鲈鱼|狗鱼|鳟鱼|鲤鱼|鳗鱼|梭鲈'],
  [
    /bird$|鸟$/i,
    'Barn owl|Grey heron|Robin|Kingfisher|Lapwing|Goldfinch',
    '仓鸮|苍鹭|知更鸟|翠鸟|凤头麦鸡|金翅雀',
  ],
  [
    /(?:insect|butterfly|beetle|moth)$|昆虫$/i,
    'Swallowtail|Stag beetle|Peacock butterfly|Ladybird|Hawk moth|Dragonfly',
    '凤蝶|锹甲|孔雀蛱蝶|瓢虫|天蛾|蜻蜓',
  ],
  [
    /(?:tree)$|树木?$/i,
    'Lime tree, square|Old oak|Plane tree 12|Copper beech|Silver birch|Chestnut, gate',
    '广场椴树|老橡树|悬铃木 12|紫叶山毛榉|白桦|门口栗树',
  ],
  [
    /(?:mushroom|fungus)$|(?:蘑菇|菌)$/i,
    'Chanterelle|Penny bun|Parasol|Oyster mushroom|Saffron milk cap|Puffball',
    '鸡油菌|牛肝菌|高环柄菇|平菇|松乳菇|马勃',
  ],
  [
    /(?:herb|spice)$|(?:香草|香料)$/i,
    'Basil|Thyme|Saffron|Cumin|Rosemary|Cardamom',
    '罗勒|百里香|藏红花|孜然|迷迭香|豆蔻',
  ],
  [
    /(?:cheese)$|奶酪$/i,
    'Comté|Gorgonzola|Manchego|Brie|Gouda, old|Feta',
    '孔泰|戈贡佐拉|曼彻格|布里|陈年高达|菲达',
  ],
  [
    /(?:beer|ale|brew)$|啤酒$/i,
    'Harbour pale ale|Old Mill stout|Kestrel lager|Linden wheat|Northmere porter|Amber bock',
    '海港淡色艾尔|老磨坊世涛|红隼拉格|菩提小麦|北川波特|琥珀博克',
  ],
  [
    /(?:river|stream)$|河流?$/i,
    'Alder Brook|Mill Stream|River Lind|Northmere Beck|Stone Water|River Ash',
    '桤木溪|磨坊溪|菩提河|北川|石水|白蜡河',
  ],
  [
    /(?:lake|pond|reservoir)$|(?:湖|水库)$/i,
    'Mirror Lake|Northmere|Upper Reservoir|Reed Pond|Lake Aster|Quarry Pond',
    '镜湖|北川湖|上水库|芦苇塘|晨星湖|采石塘',
  ],
  [
    /(?:mountain|peak|summit)$|(?:山|峰)$/i,
    'Grey Horn|Kestrel Peak|Long Ridge|Mount Aster|Bell Top|White Needle',
    '灰角峰|红隼峰|长岭|晨星山|钟顶|白针峰',
  ],
  [
    /(?:ship|vessel|boat|yacht)$|(?:船|艇)$/i,
    'Aurora|Kestrel|Northern Star|Marlin|Linden|Seafarer',
    '极光号|红隼号|北极星号|马林号|菩提号|航海者号',
  ],
  [
    /(?:aircraft|airplane|plane|drone)$|(?:飞机|无人机)$/i,
    'D-KAST|N-204|Aster 3|Kestrel 12|Skylark|Swift 7',
    'D-KAST|N-204|晨星 3|红隼 12|云雀|雨燕 7',
  ],
  [
    /(?:satellite|spacecraft|rocket)$|(?:卫星|火箭)$/i,
    'Aster 1|Kestrel 4|Northlight|Observer 2|Meridian|Halo',
    '晨星一号|红隼四号|北光|观察者二号|子午线|光环',
  ],
  [
    /(?:bridge)$|桥$/i,
    'Harbour Bridge|Mill Bridge|North Arch|Old Stone Bridge|Station Bridge|Willow Bridge',
    '海港大桥|磨坊桥|北拱桥|老石桥|站前桥|柳桥',
  ],
  [
    /(?:disease|illness|infection)$|疾病$/i,
    'Influenza|Measles|Hepatitis A|Tuberculosis|Dengue fever|Pertussis',
    '流感|麻疹|甲型肝炎|肺结核|登革热|百日咳',
  ],
  [
    /(?:vaccine)$|疫苗$/i,
    'Influenza|Tetanus|Measles|Hepatitis B|Polio|Rabies',
    '流感|破伤风|麻疹|乙肝|脊髓灰质炎|狂犬病',
  ],
  [
    /(?:drug|medicine|medicament|pill)$|药品?$/i,
    'Ibuprofen 400|Paracetamol 500|Amoxicillin|Metformin|Cetirizine|Salbutamol',
    '布洛芬 400|对乙酰氨基酚 500|阿莫西林|二甲双胍|西替利嗪|沙丁胺醇',
  ],
  [
    /(?:coin|banknote)$|(?:硬币|纸币)$/i,
    'Silver thaler, 1780|Penny, 1902|Drachma|Five marks, 1914|Gold ducat|Rupee, 1911',
    '银币 1780|便士 1902|德拉克马|五马克 1914|金杜卡特|卢比 1911',
  ],
  [
    /(?:stamp)$|邮票$/i,
    'Blue swallow, 1935|Posthorn, red|Air mail, 1928|Queen’s head|Steam train|Lighthouse set',
    '蓝燕 1935|红色邮号|航空 1928|女王头像|蒸汽火车|灯塔套票',
  ],
  [
    /(?:instrument|guitar|violin|piano)$|乐器$/i,
    'Spruce guitar|Student violin|Upright piano|Alto saxophone|Cello, 1921|Walnut ukulele',
    '云杉吉他|练习小提琴|立式钢琴|中音萨克斯|大提琴 1921|胡桃木尤克里里',
  ],
  [
    /(?:camera|lens)$|(?:相机|镜头)$/i,
    'Aster 50 mm|Kestrel F2|Delta 24–70|Northmere 6×6|Linden 35|Field camera',
    '晨星 50 毫米|红隼 F2|三角洲 24–70|北川 6×6|菩提 35|大画幅相机',
  ],
  [
    /(?:machine|press|robot|device|equipment)$|(?:机器|设备)$/i,
    'Press 1|Saw 2|Oven 3|Packer 4|Lathe 5|Conveyor 6',
    '压机一|锯床二|烤炉三|包装机四|车床五|传送带六',
  ],
  [
    /(?:room|hall|lab|laboratory)$|(?:房间|教室|实验室)$/i,
    'Room 101|Room 104|East hall|Room 212|Workshop|Room 305',
    '101 室|104 室|东厅|212 室|工作间|305 室',
  ],
  [
    /(?:well|pump|valve|pipe|tank|boiler)$|(?:井|泵|阀门|水箱|锅炉)$/i,
    'North 1|North 2|Harbour 3|Mill Lane 4|Hill 5|Old Town 6',
    '北一|北二|海港三|和平路四|山五|老城六',
  ],
  [
    /(?:field|plot|orchard|vineyard|greenhouse|parcel)$|(?:地块|果园|大棚)$/i,
    'River field|Hill field|Mill field|Long acre|Upper slope|Stone field',
    '河边地|坡地|磨坊地|长亩|上坡|石地',
  ],
  [
    /(?:beehive|hive|colony)$|蜂箱$/i,
    'Hive 1, lime tree|Hive 2, wall|Hive 3, orchard|Hive 4, orchard|Hive 5, hedge|Hive 6, new',
    '蜂箱一|蜂箱二|蜂箱三|蜂箱四|蜂箱五|蜂箱六',
  ],
  [
    /(?:branch|outlet|campus|department)$|(?:分店|校区|部门)$/i,
    'Harbour|Northgate|Old Town|Riverside|Station Square|Mill Lane',
    '海港|北门|老城|河畔|站前广场|和平路',
  ],
  [
    /(?:experiment|trial|study)$|(?:实验|试验)$/i,
    'Salt and growth|Light at night|Second coating|Heat cycle|Control run|Long storage',
    '盐与生长|夜间光照|二次涂层|热循环|对照|长期保存',
  ],
  [
    /(?:star|planet|galaxy|constellation)$|(?:恒星|行星|星座)$/i,
    'Vega|Saturn|Andromeda|Orion|Jupiter|Betelgeuse',
    '织女星|土星|仙女座|猎户座|木星|参宿四',
  ],
];

/** Names of examples of a thing that nobody knows, where its word tells what such things are called. */
export function namedTitles(noun: string): { en: string; zh: string } | undefined {
  const found = lines.find(([pattern]) => pattern.test(noun));
  return found && { en: found[1], zh: found[2] };
}
