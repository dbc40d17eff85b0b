import type { Setting } from './setting.ts';

/** Where people go to hear and see something on a stage or a screen. */
export const stageSettings: readonly Setting[] = [
  {
    id: 'band',
    when: /\b(?:rock |indie |jazz |pop |metal |folk |punk )?bands?\b[^.]{0,40}\b(?:web ?)?(?:site|page|homepage)|\b(?:web ?site|site|page|homepage) (?:for|of) (?:an?|our|the|my) (?:\w+ ){0,3}(?:band|singer|musician)\b|乐队(?:的)?(?:官网|网站|主页)|歌手(?:的)?(?:官网|网站|主页)/i,
    things: {
      product: {
        both: {
          category: '1|2|3|3|1|4|4|2',
          price: '24|28|8|45|22|6|14|12',
          stock: '60|35|120|18|48|200|40|75',
        },
        choices: { category: { en: 'Clothing|Music|Paper|Extras', zh: '服装|唱片|印刷品|周边' } },
        en: {
          name: 'Tour T-shirt “Long way home”|“Long way home”, vinyl|Poster of the harbour concert|Signed print, edition of 60|Cap with tram bell|Set of four pins|Cotton bag “Salt on the window”|“Blue hour”, CD',
          description:
            'Heavy cotton, the tour dates on the back. Runs a little large.|Two records, 45 rpm, with a booklet of all lyrics.|Screen print in two colours, 50 × 70 cm, sent rolled.|Numbered and signed by all four, on 300 g paper.|Embroidered, one size.|Tram, harbour, lantern and kettle, in enamel.|Long handles, holds an LP.|The quiet one, with strings.',
          supplier:
            'Merch table|Harbour Records|Print shop Ost|Print shop Ost|Merch table|Merch table|Merch table|Harbour Records',
        },
        zh: {
          name: '巡演T恤《漫长归途》|《漫长归途》黑胶|海港演出海报|签名版画60张限量|电车铃棒球帽|徽章四枚装|棉布袋《窗上的盐》|《蓝色时刻》CD',
          description:
            '厚棉，背面印巡演日期，略偏大。|双张45转，附全部歌词册。|双色丝网印刷，50×70厘米，卷筒寄送。|编号并由四人签名，300克纸。|刺绣，均码。|电车、海港、灯笼和水壶，珐琅。|长提手，可放黑胶。|安静的一张，带弦乐。',
          supplier: '周边摊位|海港唱片|东印刷坊|东印刷坊|周边摊位|周边摊位|周边摊位|海港唱片',
        },
      },
      newsItem: {
        both: { publishedOn: '-2|-9|-21|-38|-60', category: '1|2|1|3|2' },
        choices: { category: { en: 'Tour|Music|People', zh: '巡演|音乐|人物' } },
        en: {
          title:
            'Four more nights in spring|“Long way home” is out|Lisbon is sold out, so we play twice|A new hand on the keys|How we recorded in a customs hall',
          author: 'Nora|The band|Nora|The band|Ola',
          content:
            'Vienna, Prague, Kraków and Berlin have asked for a second evening, and we said yes before looking at the map.\n\nTickets go on sale on Friday at ten. As always there are thirty at the door for those who decide late.|Six songs, nine days, one door left open. You can hear it from today wherever you listen, and hold it in your hands at the merch table.\n\nThank you to everybody who waited for two years without asking every week.|The first concert was gone in an hour. The club gave us the following evening as well.\n\nWhoever stood in the queue in vain gets a code by mail until Sunday.|Mira has played with us twice as a guest and now stays. She brings a piano with two broken keys that we would not want repaired.|The hall has an echo of four seconds. For two days we fought it, then we slowed everything down.\n\nOn track three one hears a ship leaving. Nobody noticed before the mix, and nobody wanted it out.',
        },
        zh: {
          title: '春天再加四场|《漫长归途》发行|里斯本售罄，再加一场|新键盘手|在海关大厅录音',
          author: '诺拉|乐队|诺拉|乐队|欧拉',
          content:
            '维也纳、布拉格、克拉科夫和柏林都要求加演，我们没看地图就答应了。\n\n周五十点开票，门口照例留三十张。|六首歌，九天，一扇没关的门。今天起各平台可听，周边摊位有实体。|第一场一小时售罄，场地把第二天晚上也给了我们。|米拉做过两次嘉宾，现在留下了，还带来一架坏了两个键的钢琴。|大厅有四秒回声。我们先跟它对抗两天，然后把一切放慢。',
        },
      },
      song: {
        both: { genre: 'rock|rock|rock|pop|rock|pop', duration: '4|4|3|3|5|5' },
        en: {
          title: 'Station clock|Long way home|Salt on the window|Two coats|Northern road|Blue hour',
          author:
            'From “Long way home”|From “Long way home”|From “Long way home”|From “Long way home”|From “Long way home”|From “Blue hour”',
        },
        zh: {
          title: '车站的钟|漫长归途|窗上的盐|两件外套|北方的路|蓝色时刻',
          author: '《漫长归途》|《漫长归途》|《漫长归途》|《漫长归途》|《漫长归途》|《蓝色时刻》',
        },
      },
    },
  },
  {
    id: 'concerts',
    when: /\bconcerts?\b|\bgigs?\b|\blive music\b|演唱会|音乐会/i,
    things: {
      event: {
        both: {
          type: '1|2|3|4|5|1|2|3|5|4',
          date: '6|11|13|20|27|34|41|48|55|69',
          startTime: '20:00|19:30|20:30|22:00|19:00|20:00|18:00|21:00|19:30|22:30',
          price: '48|62|28|24|32|55|40|26|30|22',
          capacity: '420|680|180|350|240|420|680|180|240|350',
        },
        choices: {
          type: {
            en: 'Rock|Classical|Jazz|Electronic|Folk',
            zh: '摇滚|古典|爵士|电子|民谣',
          },
        },
        en: {
          title:
            'The Paper Lanterns: Long Way Home|City Orchestra plays Dvořák|Ines Moreau Quartet|Night Ferry, live set|Songs from the Harbour|Velvet Static|Winter Voices: choir and organ|Blue Hour Trio|Marta & the Two Rivers|Low Tide Club Night',
          location:
            'Harbour Hall|Concert House|Cellar Club|Old Depot|Garden Theatre|Harbour Hall|Concert House|Cellar Club|Garden Theatre|Old Depot',
          description:
            'The first tour in four years, with the whole second album and two guests on strings.|The New World symphony and a new piece for percussion, with a talk at seven.|Saxophone, piano, bass and drums, and songs nobody has recorded yet.|Two hours without a break; the lights are made for this room.|Five singers and one accordion. Children up to ten come in free.|Loud guitars, quiet endings. Earplugs lie at the bar.|Forty voices by candlelight, from the Middle Ages to last year.|Standards after nine, played the way one talks at night.|Two voices, fiddle and guitar, stories in between.|Three sets until two in the morning; bring a friend who dances.',
        },
        zh: {
          title:
            '纸灯笼乐队：漫长归途|城市交响乐团演奏德沃夏克|苏岚四重奏|夜航船现场|海港歌谣|静电丝绒|冬日之声：合唱与管风琴|蓝调时刻三重奏|玛塔与两条河|退潮俱乐部之夜',
          location:
            '海港音乐厅|城市音乐厅|地下酒窖|老车库|花园剧场|海港音乐厅|城市音乐厅|地下酒窖|花园剧场|老车库',
          description:
            '四年来首次巡演，完整演出第二张专辑，两位弦乐嘉宾。|《自新大陆》与一部打击乐新作，七点有导赏。|萨克斯、钢琴、贝斯与鼓，还有从未录制的曲子。|两小时不间断，灯光为这个场地设计。|五位歌手和一架手风琴，十岁以下免费。|吉他很响，结尾很静，吧台有耳塞。|四十个声音，烛光之下，从中世纪唱到去年。|九点后的老曲，像夜里聊天一样演奏。|两把嗓子、小提琴和吉他，中间讲故事。|三组演出到凌晨两点，带上会跳舞的朋友。',
        },
      },
    },
  },
];
