import type { Setting } from './setting.ts';

/** Walks of some hours through cities, with a guide. */
export const tourSettings: readonly Setting[] = [
  {
    id: 'city-tours',
    when: /\b(?:city|walking|guided|sightseeing|local|free walking|street food|food) tours?\b|\btour guides?\b|城市(?:导览|游)|徒步游览/i,
    things: {
      tour: {
        both: {
          duration: '120|180|150|120|240|150|180|120|210|150',
          price: '24|58|32|22|74|36|49|26|64|30',
          capacity: '16|10|12|20|8|14|10|18|8|15',
        },
        en: {
          title:
            'Alfama lanes on foot|Lisbon kitchens, seven bites|Azulejos and their makers|Old Porto and the bridge|Porto cellars by the river|Gion in the evening|Kyoto market and tea|Vienna behind the Ring|Vienna coffee houses|Marais courtyards of Paris',
          city: 'Lisbon|Lisbon|Lisbon|Porto|Porto|Kyoto|Kyoto|Vienna|Vienna|Paris',
          language: 'English|Spanish|English|English|French|English|Chinese|English|German|French',
          guide:
            'Teresa Almeida|Rui Carvalho|Teresa Almeida|Inês Duarte|Inês Duarte|Haruka Mori|Haruka Mori|Lukas Brenner|Lukas Brenner|Camille Roux',
          meetingPoint:
            'Miradouro de Santa Luzia, by the fountain|Campo das Cebolas, under the arcade|Tile museum, front gate|São Bento station, ticket hall|Ribeira, foot of the bridge|Shijo bridge, east side|Nishiki market, west entrance|Albertina, top of the steps|Café at Michaelerplatz|Saint-Paul métro, exit 1',
          itinerary:
            'Miradouro de Santa Luzia\nLanes of Alfama\nChurch of Santo Estêvão\nFado courtyard\nCathedral steps|Cherry liqueur at the counter\nCheese from the hills\nSardines\nPork sandwich\nMarket hall\nCustard tart\nCoffee|Tile museum\nWorkshop with two ovens\nFaçades of Graça\nPaint your own|São Bento station\nClérigos tower\nRibeira\nUpper deck of the bridge|First cellar and the casks\nTasting of three\nBoat to the other bank\nSecond cellar|Shijo bridge\nShirakawa canal\nHanamikoji lane\nYasaka shrine with lanterns|Nishiki market\nPickles and tofu\nTea house\nTea ceremony|Albertina\nPassages of the inner city\nJesuit church\nOld university|Café with newspapers\nCake kitchen\nCafé of the writers\nRoasting house|Saint-Paul village\nHôtel de Sens\nPlace des Vosges\nRue des Rosiers',
          description:
            'Up and down at an easy pace, with the stories that stand on no sign.|Come hungry: seven stops make a dinner.|From Moorish patterns to the metro; you take your own tile home.|Stations, towers and laundry, and the best view of the river.|Why the wine went to sea, and three glasses to check it.|Lanterns, wooden houses and what a geisha district really is.|Knives, pickles and forty kinds of tea, ending on tatami.|Courtyards that the big boulevard hides.|Four houses, four cakes and a century of newspapers.|Behind heavy doors lie the quietest gardens in the city.',
        },
        zh: {
          title:
            '老城小巷漫步|七口小吃之夜|瓷砖与匠人|古桥与码头|河边酒窖|祇园黄昏|市场与茶|环城大道背后|咖啡馆下午|玛黑区庭院',
          city: '里斯本|里斯本|里斯本|波尔图|波尔图|京都|京都|维也纳|维也纳|巴黎',
          language: '中文|英语|中文|英语|法语|日语|中文|英语|中文|法语',
          guide: '林小雨|周扬|林小雨|何静|何静|森春香|森春香|高峰|高峰|王海',
          meetingPoint:
            '观景台喷泉|码头拱廊下|瓷砖博物馆正门|圣本图车站售票厅|桥脚码头|四条大桥东侧|锦市场西口|阿尔贝蒂娜台阶上|米歇尔广场咖啡馆|圣保罗地铁1号口',
          itinerary:
            '观景台\n阿尔法玛小巷\n圣埃斯特万教堂\n法朵庭院|樱桃酒\n山地奶酪\n沙丁鱼\n市场\n蛋挞\n咖啡|瓷砖博物馆\n双窑工坊\n格拉萨立面\n亲手绘制|圣本图车站\n教士塔\n河岸\n大桥上层|第一座酒窖\n三杯品鉴\n渡河\n第二座酒窖|四条大桥\n白川\n花见小路\n八坂神社|锦市场\n腌菜与豆腐\n茶馆\n茶道|阿尔贝蒂娜\n内城通道\n耶稣会教堂\n老大学|报纸咖啡馆\n蛋糕厨房\n作家咖啡馆\n烘焙坊|圣保罗村\n桑斯府邸\n孚日广场\n蔷薇街',
          description:
            '慢慢上下坡，讲牌子上没有的故事。|空着肚子来，七站就是一顿晚饭。|从摩尔纹样到地铁，带走自己画的瓷砖。|车站、塔楼，和最好的河景。|酒为何出海，三杯见分晓。|灯笼、木屋和花街的真相。|刀具、腌菜、四十种茶，最后坐上榻榻米。|大道藏起来的院落。|四家店、四种蛋糕、一个世纪的报纸。|厚门背后是城里最安静的花园。',
        },
      },
    },
  },
];
