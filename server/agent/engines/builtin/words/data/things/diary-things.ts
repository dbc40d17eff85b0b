import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What people write down and collect at home. */
export const diaryThings: readonly ThingEntry[] = [
  {
    id: 'giftIdea',
    en: 'Gift idea',
    plural: 'gift ideas',
    zh: '礼物想法',
    also: ['present idea', 'gift list', 'christmas gift', 'birthday gift', 'birthday present', '礼物清单'],
    icon: 'gift',
    fields: 'title! forPerson! occasion price url status:giftIdeaStatus note',
    view: 'table',
    kind: 'personal',
    samples: samplesOf(
      'Fountain pen; Rain boots, size 34; Cookery book; Bird feeder; Climbing day; Wool blanket; Puzzle, 1000 pieces; Concert tickets',
      '钢笔; 34 码雨靴; 烹饪书; 喂鸟器; 攀岩体验; 羊毛毯; 1000 片拼图; 音乐会门票',
    ),
  },
  {
    id: 'homeItem',
    en: 'Household item',
    plural: 'household items',
    zh: '家庭物品',
    also: ['home inventory', 'household inventory', 'home contents', 'household contents', '家庭财产'],
    icon: 'house',
    fields: 'name! homeRoom category:homeItemKind serialNumber purchaseDate worth cost note',
    view: 'table',
    kind: 'personal',
    samples: samplesOf(
      'Oak dining table; Television, 55 inch; Washing machine; Violin; E-bike; Camera with two lenses; Gold watch; Sofa; Espresso machine; Oil painting of the harbour',
      '橡木餐桌; 55 寸电视; 洗衣机; 小提琴; 电动自行车; 相机与镜头; 金表; 沙发; 咖啡机; 海港油画',
    ),
  },
];

/** The same, by names that mean something else elsewhere. */
export const diaryRealmThings: readonly ThingEntry[] = [
  {
    id: 'bloodPressure',
    en: 'Reading',
    plural: 'readings',
    zh: '血压',
    icon: 'heart-pulse',
    fields: 'title! date! startTime systolic! diastolic! pulse note',
    view: 'table',
    kind: 'personal',
    samples: samplesOf(
      'Morning; Evening; Morning; Evening; After a walk; Morning; Evening; Morning; Evening; At the doctor’s; Morning; Evening',
      '早晨; 晚上; 早晨; 晚上; 散步后; 早晨; 晚上; 早晨; 晚上; 在医生处; 早晨; 晚上',
    ),
  },
  {
    id: 'wildlifeSighting',
    en: 'Sighting',
    plural: 'sightings',
    zh: '观察记录',
    icon: 'bird',
    fields: 'name! howMany date! startTime location category note',
    view: 'table',
    kind: 'personal',
    samples: samplesOf(
      'Kingfisher; Grey heron; Barn owl; Great spotted woodpecker; Lapwing; Red kite; Goldfinch; White stork',
      '翠鸟; 苍鹭; 仓鸮; 大斑啄木鸟; 凤头麦鸡; 赤鸢; 红额金翅雀; 白鹳',
    ),
  },
  {
    id: 'babySleep',
    en: 'Sleep',
    plural: 'sleeps',
    zh: '宝宝睡眠',
    icon: 'moon-star',
    fields: 'title! date! startTime! endTime hours category note',
    view: 'table',
    kind: 'personal',
    samples: samplesOf(
      'Morning nap; Noon nap; Night; Morning nap; Afternoon nap; Night; Morning nap; Noon nap; Night; Late nap; Night; Morning nap',
      '上午小睡; 午睡; 夜间; 上午小睡; 下午小睡; 夜间; 上午小睡; 午睡; 夜间; 傍晚小睡; 夜间; 上午小睡',
    ),
  },
  {
    id: 'vinylRecord',
    en: 'Record',
    plural: 'records',
    zh: '黑胶唱片',
    icon: 'disc-3',
    fields: 'title! artist! year recordLabel type:vinylFormat condition:vinylGrade genre:musicGenre rating',
    view: 'cards',
    kind: 'personal',
    samples: samplesOf(
      'Blue Hour Tram; Northern Road; Paper Boats; Small Hours; Salt and Copper; Winter Piano; Tape Garden; Late Ferry',
      '蓝色电车; 北方之路; 纸船; 夜半; 盐与铜; 冬日钢琴; 磁带花园; 末班渡轮',
    ),
  },
  {
    id: 'carService',
    en: 'Service',
    plural: 'services',
    zh: '保养记录',
    icon: 'wrench',
    fields: 'title! ownVehicle>ownVehicle date! mileage cost garage dueDate note',
    view: 'table',
    kind: 'personal',
    samples: samplesOf(
      'Oil and filter; Winter tyres on; Brake pads, front; Main inspection; New battery; Air conditioning; Wiper blades; Timing belt',
      '机油与滤芯; 换冬胎; 前刹车片; 年检; 新电瓶; 空调保养; 雨刮片; 正时皮带',
    ),
  },
  {
    id: 'renovationCost',
    en: 'Cost',
    plural: 'costs',
    zh: '装修费用',
    icon: 'paint-roller',
    fields: 'title! homeRoom category:renovationTrade budget! spentSoFar supplier dueDate paid',
    view: 'table',
    kind: 'dashboard',
    samples: samplesOf(
      'Kitchen units; Worktop, oak; Wiring, kitchen; Bathroom tiles; Shower and taps; Floor, living room; Paint, all rooms; Windows, bedroom; Doors; Skip for rubble',
      '橱柜; 橡木台面; 厨房布线; 浴室瓷砖; 淋浴龙头; 客厅地板; 全屋油漆; 卧室窗户; 房门; 清运垃圾',
    ),
  },
  {
    id: 'weddingGuest',
    en: 'Guest',
    plural: 'guests',
    zh: '宾客',
    icon: 'party-popper',
    fields: 'name! guestsComing status:guestStatus category diet email phone note',
    view: 'table',
    kind: 'personal',
    samples: samplesOf(
      'Elena and Marcus; Aunt Ruth; The Novaks; Ji-woo; Grandma Inge; Tom and Sara Becker; Priya Nair; The Okafor family; Uncle Paul; Lucía Romero',
      '小林夫妇; 露丝姨妈; 诺瓦克一家; 志宇; 英格奶奶; 贝克夫妇; 普莉娅; 奥卡福一家; 保罗叔叔; 露西',
    ),
  },
];
