import type { Line } from './named-texts.ts';

/** Kinds of things whose values are the same few for everybody: `building type`, `room type`. */
export const namedKinds: readonly Line[] = [
  [
    /\b(?:hotel|accommodation|lodging|stay) (?:type|kind|category)$|住宿类型$/i,
    'Hotel|Guest house|Apartment|Hostel|Campsite',
    '酒店|民宿|公寓|青旅|营地',
  ],
  [
    /\b(?:partner|business|company|shop|store|listing|vendor|supplier) (?:type|kind|category)$|商家类型$/i,
    'Food and drink|Shops|Crafts|Services|Health',
    '餐饮|商店|手工|服务|健康',
  ],
  [
    /\b(?:video|film|documentary|clip|photo|picture|image) (?:type|kind|category)$|视频类型$/i,
    'Nature|People|City|Crafts|Travel',
    '自然|人物|城市|手工|旅行',
  ],
  [
    /\b(?:wiki page|entry|lexicon entry|glossary entry) (?:type|kind|category)$|词条类型$/i,
    'Basics|People|Places|Things',
    '基础|人物|地点|事物',
  ],
  [
    /\b(?:building|project) (?:type|kind|category)$|(?:建筑|项目)类型$/i,
    'Residential|Hospital|School|Office|Hotel|Public building',
    '住宅|医院|学校|办公|酒店|公共建筑',
  ],
  [
    /\b(?:property|home|house|housing|dwelling|real estate) (?:type|kind|category)$|(?:房产|房屋|物业)类型$/i,
    'Flat|House|Studio|Office|Land',
    '公寓|别墅|开间|办公|土地',
  ],
  [
    /\b(?:kind|type) of work$|\bwork (?:type|kind)$|工种$/i,
    'New work|Renewal|Repair|Maintenance|Emergency',
    '新建|翻新|维修|维护|抢修',
  ],
  [
    /\b(?:pet|animal) (?:type|kind|category)$|宠物类型$/i,
    'Dogs|Cats|Birds|Fish|Small animals',
    '狗|猫|鸟|鱼|小宠物',
  ],
  [
    /\b(?:renovation|remodell?ing|refurbishment|interior|furniture|decor|decorat\w+) room (?:type|category)$|装修房间类型$/i,
    'Kitchen|Bathroom|Living room|Bedroom|Hallway',
    '厨房|卫生间|客厅|卧室|玄关',
  ],
  [/\b(?:room|bed) (?:type|category|class)$|房型$/i, 'Single|Double|Family|Suite', '单人|双人|家庭|套房'],
  [
    /\b(?:event|celebration|party|occasion) (?:type|kind|category)$|\boccasion$|活动类型$|场合$/i,
    'Wedding|Birthday|Anniversary|Company event|Other',
    '婚礼|生日|纪念日|公司活动|其他',
  ],
  [
    /\b(?:venue|space|hall|location) type$|场地类型$/i,
    'Hall|Barn|Garden|Rooftop|Restaurant',
    '大厅|谷仓|花园|屋顶|餐厅',
  ],
  [
    /\b(?:roof|roofing) (?:type|material)$|屋顶(?:类型|材料)$/i,
    'Tile|Slate|Metal|Flat roof|Green roof',
    '瓦|石板|金属|平屋顶|绿色屋顶',
  ],
  [
    /\b(?:floor|flooring) (?:type|material)$|地板(?:类型|材料)$/i,
    'Oak|Laminate|Tile|Cork|Vinyl',
    '橡木|复合|瓷砖|软木|塑胶',
  ],
  [
    /\b(?:wood|timber)(?: type| species)?$|木材(?:类型)?$/i,
    'Oak|Ash|Walnut|Pine|Beech',
    '橡木|白蜡木|胡桃木|松木|山毛榉',
  ],
  [/\b(?:fabric|textile|cloth)(?: type)?$|面料$/i, 'Cotton|Linen|Wool|Silk|Velvet', '棉|麻|羊毛|丝|绒'],
  [
    /\b(?:metal|jewell?ery material)(?: type)?$|金属$/i,
    'Silver|Gold|Rose gold|Steel|Brass',
    '银|金|玫瑰金|钢|黄铜',
  ],
  [
    /\b(?:gem ?stones?|stone)(?: type)?$|宝石$/i,
    'Pearl|Garnet|Sapphire|Emerald|None',
    '珍珠|石榴石|蓝宝石|祖母绿|无',
  ],
  [/\bmaterials?$|材质$|材料$/i, 'Wood|Metal|Ceramic|Glass|Textile', '木|金属|陶瓷|玻璃|织物'],
  [/\b(?:finish|glaze)$|表面$/i, 'Matt|Satin|Glossy', '哑光|丝光|亮光'],
  [
    /\b(?:scent|fragrance)(?: family)?$|香型$/i,
    'Lavender|Citrus|Rose|Cedar|Unscented',
    '薰衣草|柑橘|玫瑰|雪松|无香',
  ],
  [/\bskin types?$|肤质$/i, 'Dry|Normal|Oily|Combination|Sensitive', '干性|中性|油性|混合|敏感'],
  [/\bhair types?$|发质$/i, 'Straight|Wavy|Curly|Coily', '直发|微卷|卷发|螺旋卷'],
  [
    /\b(?:pot|plant pot|planter) size$|盆(?:的)?尺寸$/i,
    '12 cm|17 cm|21 cm|27 cm',
    '12 厘米|17 厘米|21 厘米|27 厘米',
  ],
  [/\b(?:frame size)$|车架尺寸$/i, 'S|M|L|XL', 'S|M|L|XL'],
  [
    /\b(?:tea) (?:type|kind|category|variety)$|茶(?:类|的种类)$/i,
    'Green|Black|Oolong|White|Herbal',
    '绿茶|红茶|乌龙|白茶|花草茶',
  ],
  [/\bcaffeine(?: level| content)?$|咖啡因(?:含量)?$/i, 'None|Low|Medium|High', '无|低|中|高'],
  [/\b(?:cheese|milk) (?:type|kind)$|奶酪类型$/i, 'Cow|Goat|Sheep|Mixed', '牛奶|羊奶|绵羊奶|混合'],
  [/\b(?:bread) (?:type|kind)$|面包类型$/i, 'Sourdough|Rye|Wheat|Seeded', '酸面包|黑麦|小麦|杂粮'],
  [/\b(?:beer) (?:style|type|kind)$|啤酒类型$/i, 'Lager|Pale ale|Wheat|Stout', '拉格|淡色艾尔|小麦|世涛'],
  [
    /\b(?:cake|dessert) (?:type|kind|flavou?r)$|蛋糕口味$/i,
    'Chocolate|Vanilla|Lemon|Berry',
    '巧克力|香草|柠檬|莓果',
  ],
  [/\b(?:spice|heat) level$|辣度$/i, 'Mild|Medium|Hot|Very hot', '微辣|中辣|辣|特辣'],
  [
    /\b(?:instrument)(?: type)?$|乐器(?:类型)?$/i,
    'Piano|Guitar|Violin|Drums|Flute',
    '钢琴|吉他|小提琴|鼓|长笛',
  ],
  [/\b(?:voice(?: type| part)?)$|声部$/i, 'Soprano|Alto|Tenor|Bass', '女高音|女低音|男高音|男低音'],
  [
    /\bdance (?:style|type)$|舞种$/i,
    'Ballet|Salsa|Tango|Hip-hop|Contemporary',
    '芭蕾|萨尔萨|探戈|街舞|现代舞',
  ],
  [
    /\b(?:boat|yacht|ship|vessel) (?:type|class)$|船型$/i,
    'Sailing boat|Motor boat|Rowing boat|Canoe',
    '帆船|摩托艇|划艇|独木舟',
  ],
  [
    /\b(?:bike|bicycle) (?:type|kind|category)$|自行车类型$/i,
    'City|Mountain|Electric|Cargo|Children',
    '城市|山地|电动|载货|儿童',
  ],
  [/\b(?:tent|campsite|pitch) type$|营位类型$/i, 'Tent|Caravan|Camper|Cabin', '帐篷|拖挂|房车|木屋'],
  [
    /\b(?:tour|excursion|trip) (?:type|kind|category)$|游览类型$/i,
    'City|Nature|Culture|Food|Active',
    '城市|自然|文化|美食|运动',
  ],
  [
    /\b(?:course|class|lesson|workshop) (?:type|format)$|课程形式$/i,
    'Group|Single|Online|Weekend',
    '小组|一对一|线上|周末',
  ],
  [
    /\b(?:treatment|massage|therapy) (?:type|kind)$|护理类型$/i,
    'Relaxing|Sports|Deep tissue|Aroma',
    '放松|运动|深层|芳香',
  ],
  [
    /\b(?:exhibition|object|exhibit|artefact|artifact) (?:type|kind)$|展品类型$/i,
    'Tools|Clothing|Documents|Furniture|Art',
    '工具|服饰|文献|家具|艺术',
  ],
  [/\b(?:animal|pet) (?:type|kind)$|动物类型$/i, 'Dog|Cat|Rabbit|Bird', '狗|猫|兔|鸟'],
  [/\b(?:habitat type)$|生境类型$/i, 'Forest|Wetland|Meadow|Coast', '森林|湿地|草甸|海岸'],
  [
    /\b(?:target group|audience)$|(?:适合人群|受众)$/i,
    'Adults|Families|Children|Groups',
    '成人|家庭|儿童|团体',
  ],
  [/\b(?:installation|system) type$|安装类型$/i, 'New building|Replacement|Extension', '新建|更换|扩建'],
  [
    /\b(?:cleaning|cleaning service) type$|保洁类型$/i,
    'Regular|Deep cleaning|Windows|After building work',
    '日常|深度|窗户|开荒',
  ],
];
