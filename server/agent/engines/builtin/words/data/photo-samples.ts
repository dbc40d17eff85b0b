import { samplePhotos } from './sample-uploads.ts';

type Photos = Readonly<Record<'en' | 'zh', readonly (readonly [title: string, album: string])[]>>;

const albums = (en: string, zh: string): Photos => ({ en: read(en), zh: read(zh) });

/** `Album: title, title; Album: title`. */
function read(line: string): [title: string, album: string][] {
  return line.split('; ').flatMap((part) => {
    const [album = '', titles = ''] = part.split(': ');
    return titles.split(', ').map((title): [string, string] => [title, album]);
  });
}

/** What a gallery shows where it is plain what its photos are of. */
const settings: readonly (readonly [when: RegExp, photos: Photos])[] = [
  [
    /\bbands?\b|\bmusicians?\b|\bconcerts?\b|\bsingers?\b|乐队|歌手|演唱会/i,
    albums(
      'On stage: First song at Harbour Hall, Lights before the encore, Hands in the third row, Drum solo in Vienna; On tour: The van at four in the morning, Sound check in the rain, Border with two amplifiers, Station breakfast; In the studio: Tape machine, Microphones in the customs hall, The last take, Handwritten set list',
      '舞台: 第一首歌, 返场前的灯光, 第三排的手, 鼓独奏; 巡演: 凌晨四点的面包车, 雨中试音, 带着音箱过境, 车站早餐; 录音室: 磁带机, 大厅里的话筒, 最后一遍, 手写曲目单',
    ),
  ],
  [
    /\bweddings?\b|\bbride|婚礼|婚庆/i,
    albums(
      'Ceremony: Two rings, Walking in, The first kiss, Rice in the wind; Celebration: Long table at dusk, First dance, Speech of the sister, Cake with figs; Portraits: Under the lime tree, Veil and sunlight, Friends of twenty years, Shoes off',
      '仪式: 两枚戒指, 入场, 第一个吻, 风中的花瓣; 宴会: 黄昏长桌, 第一支舞, 姐姐致辞, 无花果蛋糕; 人像: 菩提树下, 头纱与阳光, 二十年老友, 脱下鞋子',
    ),
  ],
  [
    /\bschools?\b|\bkindergarten|\bpupils?\b|\bcampus\b|学校|幼儿园|校园/i,
    albums(
      'School life: Morning in the yard, Chemistry in gloves, Chess at noon, Library corner; Events: Summer festival, Choir in winter, Sports day relay, Science fair; Trips: Lake with 5b, Night hike, Museum of bridges, Farm week',
      '校园生活: 清晨操场, 化学课, 午间棋局, 图书角; 活动: 夏日游园, 冬季合唱, 接力赛, 科学展; 出行: 湖边露营, 夜行, 桥梁博物馆, 农场周',
    ),
  ],
  [
    /\brestaurants?\b|\bcaf[eé]s?\b|\bbaker(?:y|ies)\b|\bbistro\b|餐厅|咖啡馆|面包店/i,
    albums(
      'Dishes: Turbot with fennel, Bread from this morning, Lemon tart, Lentils and smoked carrot; Rooms: Table by the window, The bar at six, Courtyard in May, Long table upstairs; People: Six hands in the kitchen, Pouring the first glass, Market at five, Sunday guests',
      '菜品: 茴香多宝鱼, 今早的面包, 柠檬挞, 烟熏胡萝卜; 空间: 靠窗的桌, 六点的吧台, 五月庭院, 楼上长桌; 人物: 厨房六只手, 第一杯酒, 清晨市场, 周日客人',
    ),
  ],
  [
    /\barchitect\w*\b|\bconstruction\b|\binterior\b|建筑|装修|室内/i,
    albums(
      'Houses: House on the slope, Courtyard house, Brick and larch, Roof garden; Public: Library by the river, School with three yards, Footbridge, Market hall; Details: Stair of oak, Window seat, Concrete and light, Handrail',
      '住宅: 坡上的房子, 院宅, 砖与落叶松, 屋顶花园; 公共: 河边图书馆, 三个院子的学校, 人行桥, 市场大厅; 细部: 橡木楼梯, 窗边座椅, 混凝土与光, 扶手',
    ),
  ],
];

/** Photos that fit what an idea is about. */
export function photosOf(text: string): Photos {
  const said = text.slice(0, 4000);
  return settings.find(([when]) => when.test(said))?.[1] ?? samplePhotos;
}
