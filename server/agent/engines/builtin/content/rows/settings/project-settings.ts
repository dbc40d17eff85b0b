import type { Setting } from './setting.ts';

/** What firms of a trade have done for others. */
export const projectSettings: readonly Setting[] = [
  {
    id: 'landscaping',
    when: /\blandscap\w+|\bgarden(?:ing|s)? (?:design|build\w*|firm|compan\w+|contractors?|planning|architects?)|园林|景观/i,
    things: {
      doneProject: {
        choices: {
          category: { en: 'Private garden|Public space|Courtyard|Roof', zh: '私家花园|公共空间|庭院|屋顶' },
        },
        en: {
          name: 'Garden on a slope|School yard with shade|Courtyard of the old mill|Meadow instead of lawn|Roof garden, Station House|Park by the river',
          category: '1|2|3|2|4|2',
          location: 'Mill Hill|Linden Street|Old Town|Northgate|Station Square|Riverside',
          forWhom:
            'Family Okoro|City schools|Linden cooperative|Kestrel Property|Station House|Town of Springfield',
          description:
            'Three terraces of dry stone hold eleven metres of slope. Below grow fruit trees, above sits the kitchen garden, and rain is led from one to the next.|Nine hornbeams, a stream of cobbles and benches at three heights. The children chose the plants; the asphalt went in one week of holidays.|Four walls, two hours of sun. Ferns, hydrangeas and a basin that reflects the sky make it the coolest place in August.|Forty kinds of flowers where there were four kinds of grass. It is mown twice a year, and the bees count for us.|Thirty centimetres of soil on a roof of 1962. Grasses and thyme need no water after the second summer.|Steps down to the water, old willows kept, paths that may be flooded. Planted in autumn, used since April.',
        },
        zh: {
          name: '坡地花园|有树荫的校园|老磨坊庭院|以草甸代草坪|车站大厦屋顶花园|河畔公园',
          category: '1|2|3|2|4|2',
          location: '磨坊坡|菩提街|老城|北门|站前广场|河滨',
          forWhom: '奥科罗一家|市教育局|菩提合作社|红隼物业|车站大厦|春田镇',
          description:
            '三级干砌石台地托住十一米坡，下为果树，上为菜园，雨水逐级引流。|九棵鹅耳枥、卵石溪和三种高度的长椅，植物由孩子们挑选。|四面墙，两小时日照，蕨类、绣球和一方映天水池。|四种草换成四十种花，一年割两次。|1962年的屋顶上三十厘米土，第二年夏天后无需浇水。|亲水台阶，保留老柳树，步道可被淹没，秋种春用。',
        },
      },
    },
  },
  {
    id: 'interiors',
    when: /\binterior (?:design\w*|architect\w*|fit-?outs?|studio|firm)|室内设计|装饰公司/i,
    things: {
      doneProject: {
        choices: { category: { en: 'Homes|Offices|Restaurants|Shops', zh: '住宅|办公|餐厅|店铺' } },
        en: {
          name: 'Flat under the roof|Practice without a corridor|Restaurant Sumac|Office for forty|Bookshop on two floors|House for three generations',
          category: '1|2|3|2|4|1',
          location: 'Old Town|Birch Street|Harbour|Northgate|Market Square|Mill Lane',
          forWhom:
            'Family Lindgren|Birch Street Practice|Restaurant Sumac|Kestrel|Lantern Books|Family Tanaka',
          description:
            'One wall of cupboards along the slope took in everything that had stood about. Oak, lime plaster, and light that comes from below.|Six rooms round one bright middle. Patients find their way without a sign; noise stays behind felt.|Clay walls, tables of one walnut tree and forty lamps from a closed theatre. Nobody sees the acoustics, everybody hears them.|Places to be alone, places to talk, and a kitchen in between. Half of the furniture came with us from the old house.|Shelves that carry the upper floor, a stair to sit on, and a reading window to the square.|Three entrances, one table. What is needed later, such as a lift, has its place already.',
        },
        zh: {
          name: '阁楼公寓|没有走廊的诊所|苏麦餐厅|四十人办公室|两层书店|三代之家',
          category: '1|2|3|2|4|1',
          location: '老城|白桦街|港口|北门|集市广场|磨坊巷',
          forWhom: '林德格伦一家|白桦街诊所|苏麦餐厅|红隼|灯笼书店|田中一家',
          description:
            '沿斜顶一整面柜墙收纳一切，橡木与石灰抹面，光自下而上。|六间围绕明亮的中庭，无需指示牌，毛毡隔音。|夯土墙、一棵胡桃木做的桌子、剧院旧灯四十盏。|独处处、交谈处，中间是厨房，一半家具来自旧址。|书架承起二层，楼梯可坐，临窗可读。|三个入口，一张长桌，电梯位置已预留。',
        },
      },
    },
  },
  {
    id: 'web-agency',
    when: /\b(?:web|digital|app|ui|ux|software|website)[ -]?(?:design|development|product)? (?:agency|studio|bureau|compan\w+|firm)\b|网页设计公司|数字(?:代理|工作室)/i,
    things: {
      caseStudy: {
        choices: { category: { en: 'Websites|Shops|Apps|Brands', zh: '网站|商城|应用|品牌' } },
        en: {
          title:
            'Forty thousand objects on one page|Two clicks to a pound of tea|A timetable that works on the water|One calendar for six clinics|A website that follows the oven|A map for gloves and sun',
          company:
            'Museum of the Harbour|Lotus Tea House|Linden Ferry|Birch Street Practices|Lumen Bakery|Northmere Park',
          category: '1|2|3|3|4|1',
          description:
            'The museum had a search that only its curators understood. We watched twelve visitors look for something, and began with a colour and a year instead of a form.\n\nObjects are found in a second now, and the curators enter new ones themselves.|Of a hundred people who put tea into the bag, seventy left at the form for the address. We left out nine fields.\n\nOrders have doubled since spring, and nobody has missed a field.|There is no network on the water, so the timetable has to be there already. It is loaded once a day and says how old it is.\n\nCalls to the office went from forty a day to six.|Six houses kept six books, and patients rang until somebody was free. We put one calendar under all of them, in four languages.\n\nA third of all times is now changed at night, without a call.|The bakery wanted a shop and needed a sign. Two typefaces, one rule for paper bags, and a page on which today’s bread stands on top.\n\nThe queue begins earlier; the evenings are sold out.|Rangers read maps with gloves on, in snow and sun. We drew large, with few colours, and tried it for a week on the ridge.\n\nIt is used on every tour, and printed for those who like paper.',
        },
        zh: {
          title:
            '四万件藏品一页呈现|两步买到一磅茶|水上也能用的时刻表|六家诊所一个日历|跟着烤炉走的网站|戴手套也好用的地图',
          company: '海港博物馆|莲茶馆|菩提渡轮|白桦街诊所|流明面包店|北川公园',
          category: '1|2|3|3|4|1',
          description:
            '原来的检索只有馆员会用。我们观察十二位访客，改从颜色和年份开始。|百人加购，七十人在地址表单离开，我们删掉九个字段，订单翻倍。|水上没有网络，时刻表每天预载并注明时间，来电从四十个降到六个。|六本登记簿合成一个日历，四种语言，三分之一的改约在夜里完成。|一个标志、两种字体和一条纸袋规则，今日出炉排最前。|大字少色，在山脊试用一周，如今每次巡护都用。',
        },
      },
      work: {
        both: { year: '2026|2026|2025|2025|2024|2024' },
        choices: { category: { en: 'Websites|Shops|Apps|Brands', zh: '网站|商城|应用|品牌' } },
        en: {
          title:
            'A museum one can search|Shop for a tea house|Timetable for a small ferry|Booking for six clinics|New face of a bakery|Map of a nature park',
          category: '1|2|3|3|4|1',
          description:
            'Forty thousand objects on one page that loads in a second. Visitors begin with a colour or a year, and the curators enter new objects themselves.|Six clicks became two. The tea house photographs its own goods; we built the frame, and orders have doubled since spring.|Works without a network, because there is none on the water. Times stand in large figures, and the button is where the thumb is.|One calendar for six houses and four languages. Patients change a time at night, without calling anybody.|A sign, two typefaces and a rule for paper bags. The website follows the oven: what is baked today stands on top.|Paths, huts and the weather in one map, drawn for sun on the screen and gloves on the fingers.',
        },
        zh: {
          title: '可检索的博物馆|茶馆商城|小渡轮时刻表|六家诊所的预约|面包店新形象|自然公园地图',
          category: '1|2|3|3|4|1',
          description:
            '四万件藏品一页呈现，一秒打开，可按颜色或年份浏览。|六步变两步，茶馆自己拍照，订单自春天翻倍。|离线可用，大字时刻，按钮就在拇指处。|六家诊所、四种语言共用一个日历，夜里也能改约。|一个标志、两种字体和一条纸袋规则，今日出炉排最前。|步道、山屋和天气合在一张图，强光和手套也好用。',
        },
      },
    },
  },
];
