import type { Setting } from './setting.ts';

/** Where people go to hear and see something on a stage or a screen. */
export const stageSettings: readonly Setting[] = [
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
