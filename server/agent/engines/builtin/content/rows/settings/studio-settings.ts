import type { Setting } from './setting.ts';

/** Studios and workshops in which something is made or mended by hand. */
export const studioSettings: readonly Setting[] = [
  {
    id: 'pottery',
    when: /\bpotter(?:y|s|ies)\b|\bceramics? studio|\bkilns?\b|陶艺|陶瓷工作室|陶吧/i,
    things: {
      location: {
        both: { rating: '5|5|4|4' },
        choices: { category: { en: 'Wheels|Benches|Kilns', zh: '拉坯位|工作台|窑' } },
        en: {
          name: 'Wheel 1, by the window|Wheel 2, left-handed|Hand-building bench|Electric kiln, 120 litres',
          category: '1|1|2|3',
          address: 'Studio, ground floor|Studio, ground floor|Studio, upper floor|Kiln room',
          description:
            'The quiet one, with daylight until six and a bench for a bad back.|Turns both ways; for people who throw with the other hand.|Slab roller, banding wheels and room for three.|Fires to 1,250 degrees on Tuesdays and Saturdays; shelves of 45 centimetres.',
        },
        zh: {
          name: '1 号拉坯机 靠窗|2 号拉坯机 左手位|手捏工作台|120 升电窑',
          category: '1|1|2|3',
          address: '工作室一层|工作室一层|工作室二层|窑房',
          description:
            '安静靠窗，日光到六点，腰不好也坐得住。|可正反转，给左手拉坯的人。|泥板机、转盘，够三个人。|周二周六烧到 1250 度，棚板 45 厘米。',
        },
      },
      course: {
        both: {
          level: 'beginner|beginner|intermediate|advanced|beginner|intermediate',
          duration: '150|120|180|180|120|150',
          price: '95|68|140|165|45|120',
        },
        choices: { category: { en: 'Wheel|Hand-building|Glazing', zh: '拉坯|手捏|上釉' } },
        en: {
          title:
            'First turns at the wheel|Bowls by hand|Glazes and slips|Teapots that pour|Parents and children: animals in clay|Plates, large and flat',
          category: '1|2|3|1|2|1',
          instructor: 'Mei Tanaka|Lucía Romero|Henrik Vass|Mei Tanaka|Lucía Romero|Henrik Vass',
          description:
            'Centring, opening, pulling up: three evenings, at the end of which two cups are yours. Clay and firing are included.|Pinch, coil and slab, without a machine. You take home a bowl, a spoon rest and clay under the nails.|Mix five glazes, dip twenty tiles, and find out what copper does in the heat.|Body, spout, handle and lid, and why most of them drip. For people who throw cups safely.|Saturday mornings for two generations; hedgehogs are the easiest.|From three kilograms of clay to a plate that does not warp.',
        },
        zh: {
          title: '拉坯第一课|手捏碗|釉料与化妆土|能出水的茶壶|亲子：泥巴动物|大平盘',
          category: '1|2|3|1|2|1',
          instructor: '林晓岚|何静|沈宁|林晓岚|何静|沈宁',
          description:
            '定中心、开口、提拉，三个晚上做出两只杯子，含泥料和烧制。|捏塑、盘条和泥板，不用机器，带走一只碗和一个勺托。|调五种釉、浸二十块试片，看看铜在高温里的变化。|壶身、壶嘴、壶把和盖，以及为什么会滴水，适合能稳拉杯子的人。|周六上午两代人一起做，刺猬最容易。|从三公斤泥到一只不变形的盘子。',
        },
      },
      workshop: {
        both: { price: '45|60|38|85', capacity: '8|10|12|6' },
        en: {
          title: 'An evening at the wheel|Raku in the yard|Mugs for beginners|Open studio, whole day',
          instructor: 'Mei Tanaka|Henrik Vass|Lucía Romero|Mei Tanaka',
          description:
            'Two hours, one wheel each, a glass of wine. We fire what you like best.|Out of the kiln with tongs, into the sawdust, and a surprise each time.|Two mugs in an afternoon, one with a handle that holds.|A place, a shelf and tools from ten to six, for people who know their way.',
        },
        zh: {
          title: '拉坯之夜|院中乐烧|新手马克杯|全天开放工作室',
          instructor: '林晓岚|沈宁|何静|林晓岚',
          description:
            '两小时，一人一台拉坯机，选最喜欢的一件烧制。|用火钳出窑，埋入木屑，每次都有惊喜。|一个下午两只杯子，其中一只带牢固的把手。|十点到十八点，一个位子、一格架子和全部工具。',
        },
      },
      product: {
        both: { price: '28|64|19|42|110|24', stock: '14|3|22|8|2|16' },
        choices: { category: { en: 'Cups|Bowls|Plates|Pots', zh: '杯|碗|盘|壶' } },
        en: {
          name: 'Cup, ash glaze|Serving bowl, speckled|Espresso cup, blue slip|Plate, 26 cm|Teapot with cane handle|Small bowl, celadon',
          category: '1|2|1|3|4|2',
          supplier: 'Studio|Studio|Mei Tanaka|Henrik Vass|Mei Tanaka|Lucía Romero',
          description:
            'Thrown in stoneware, holds a quarter of a litre, grey-green where the ash ran.|For four; iron in the clay makes the dots.|Thin wall, white inside.|Made over a hump, with a rim for fingers.|Pours without dripping, holds six cups.|For rice, nuts or keys.',
        },
        zh: {
          name: '灰釉杯|斑点大碗|蓝泥浓缩杯|26 厘米盘|藤把茶壶|青瓷小碗',
          category: '1|2|1|3|4|2',
          supplier: '工作室|工作室|林晓岚|沈宁|林晓岚|何静',
          description:
            '炻器拉坯，容量二百五十毫升，灰釉流处呈灰绿。|四人份，泥中铁质形成斑点。|薄壁，内白。|印坯成型，有手指可握的边。|出水利落，容六杯。|盛饭、坚果或钥匙。',
        },
      },
      work: {
        both: { year: '2025|2024|2024|2023|2022' },
        choices: { category: { en: 'Vessels|Tableware|Tiles', zh: '器皿|餐具|瓷砖' } },
        en: {
          title: 'Moon jar|Breakfast for two|Wall of forty tiles|Bottle, ash glaze|Stacked bowls',
          category: '1|2|3|1|2',
          description:
            'Two halves thrown and joined, 38 centimetres high; the seam is meant to be seen.|Two cups, two plates and one bowl that nobody wants to share.|Each tile was dipped for one second longer than the one before.|Fired for three days with birch; the ash drew the landscape.|Five bowls that stand inside each other and ring differently.',
        },
        zh: {
          title: '月罐|两人早餐|四十块砖的墙|灰釉瓶|叠碗',
          category: '1|2|3|1|2',
          description:
            '上下两半拉坯接合，高 38 厘米，接缝刻意留下。|两杯、两盘和一只谁都不愿分享的碗。|每块砖比前一块多浸一秒。|用桦木烧三天，落灰画出山水。|五只碗相套，敲响各不同。',
        },
      },
    },
  },
  {
    id: 'tattoo',
    when: /\btattoo/i,
    things: {
      artist: {
        choices: {
          genre: { en: 'Fine line|Blackwork|Japanese|Realism|Lettering', zh: '细线|黑色图腾|日式|写实|字体' },
        },
        en: {
          name: 'Iris Vale|Tomás Rivas|Yuki Tanabe|Nadia Brandt|Samir Aziz',
          genre: '1|2|3|4|5',
          city: 'Lisbon|Lisbon|Kyoto|Berlin|Lisbon',
          description:
            'Single-needle plants and insects, drawn on paper first, never copied.|Large black shapes that follow the muscle; free hand on the skin.|Waves, carp and peonies in the old order; works on sleeves over months.|Portraits of people and dogs from good photographs, in greys.|Letters in eleven scripts; checks every word with a native reader.',
        },
        zh: {
          name: '苏晚|陆川|田野雪|白楠|萨米',
          genre: '1|2|3|4|5',
          city: '上海|上海|京都|北京|上海',
          description:
            '单针植物与昆虫，先画在纸上，从不照抄。|顺着肌肉走向的大块黑色，直接在皮肤上起稿。|海浪、锦鲤和牡丹，按古法做满臂。|人物与宠物灰度肖像。|十一种文字，每个词都请母语者核对。',
        },
      },
      work: {
        both: { year: '2025|2025|2024|2024|2023' },
        choices: {
          category: { en: 'Fine line|Blackwork|Japanese|Lettering', zh: '细线|黑色图腾|日式|字体' },
        },
        en: {
          title:
            'Fern along the forearm|Half sleeve, black|Carp on the shoulder|One word, left wrist|Moth between the blades',
          category: '1|2|3|4|1',
          description:
            'One needle, three hours, healed after two weeks.|Four sessions; the gaps are skin and belong to the design.|Drawn against the stream, with two maple leaves.|A grandmother’s handwriting, copied from a recipe.|Symmetrical to the millimetre; drawn while standing.',
        },
        zh: {
          title: '前臂蕨叶|黑色半臂|肩上锦鲤|左腕一词|肩胛之蛾',
          category: '1|2|3|4|1',
          description:
            '单针三小时，两周愈合。|四次完成，留白也是设计。|逆流而上，配两片枫叶。|外婆的字迹，取自一张菜谱。|左右对称到毫米，站姿起稿。',
        },
      },
      service: {
        both: { price: '0|120|480|90|60', duration: '30|60|240|45|30' },
        en: {
          name: 'First talk and sketch|Small piece|Half-day session|Touch-up|Aftercare check',
          description:
            'Half an hour about place, size and story; a sketch follows within a week.|Up to five centimetres, in one sitting.|Four hours for larger work, with a break and tea.|Lines that have faded, within a year free of charge for our own work.|We look at how it heals and tell you what to change.',
        },
        zh: {
          name: '初次沟通与草图|小图|半天时段|补色|愈合检查',
          description:
            '半小时聊位置、大小和故事，一周内出草图。|五厘米以内，一次完成。|大图四小时，中间休息喝茶。|褪色线条补色，本店作品一年内免费。|查看愈合情况并给出建议。',
        },
      },
    },
  },
  {
    id: 'furniture-repair',
    when: /\bfurniture (?:repair|restor)|\b(?:repair|restor)\w*[^.]{0,40}\bfurniture|\bupholster|家具(?:维修|修复|翻新)/i,
    things: {
      repair: {
        both: { cost: '140|85|320|60|210|95' },
        en: {
          title:
            'Oak chair, loose legs|Table top with water rings|Armchair, new cover|Drawer that sticks|Wardrobe door off its hinge|Cane seat torn',
          description:
            'All four joints move; the glue is from 1950.|Two white rings in the shellac, one deep scratch.|Springs are fine, horsehair stays, cover in green wool.|Runner worn down by three millimetres.|The upper hinge has torn out of the wood.|Hole as big as a hand, frame sound.',
        },
        zh: {
          title: '橡木椅腿松动|桌面水渍|扶手椅换面|抽屉卡住|衣柜门脱铰|藤面破损',
          description:
            '四处榫接都松，胶是 1950 年的。|虫胶面上两圈白印和一道深划痕。|弹簧完好，保留马鬃，换绿色羊毛面。|滑轨磨掉三毫米。|上铰链从木头里拉出。|破洞手掌大，框架完好。',
        },
      },
      service: {
        both: { price: '60|120|280|90|45', duration: '60|180|480|120|45' },
        en: {
          name: 'Gluing and joints|Surfaces and polish|Upholstery|Cane and rush seats|Advice at your home',
          description:
            'Chairs and tables are taken apart, cleaned and glued so that they hold for fifty years.|Rings, burns and scratches in oil, wax or shellac.|Springs, webbing and covers, from footstool to sofa.|Woven by hand in the pattern that was there.|We look at the piece, say what is worth it, and what is not.',
        },
        zh: {
          name: '榫接胶合|表面与抛光|软包翻新|藤编与草编|上门评估',
          description:
            '拆开清洁重胶，再用五十年。|水渍、烫痕和划痕，油、蜡或虫胶面均可。|弹簧、绷带和面料，从脚凳到沙发。|按原样手工编织。|看实物，说明值不值得修。',
        },
      },
      work: {
        both: { year: '2025|2025|2024|2024|2023' },
        choices: { category: { en: 'Chairs|Tables|Cupboards', zh: '椅|桌|柜' } },
        en: {
          title:
            'Six dining chairs, 1931|Writing desk with burn mark|Nursing chair in green wool|Kitchen table from a barn|Glass cabinet without glass',
          category: '1|2|1|2|3',
          description:
            'Joints reglued, two rails replaced; nobody finds out which.|The burn was cut out and filled with a piece of the same tree.|Webbing and springs new, horsehair old, cover woven in the north.|Planed by hand, two centimetres lower than before, nine scratches kept.|Old panes from a demolished school, cut to size.',
        },
        zh: {
          title: '1931 年六把餐椅|有烫痕的书桌|绿羊毛哺乳椅|谷仓里的餐桌|没有玻璃的玻璃柜',
          category: '1|2|1|2|3',
          description:
            '重新胶合，换两根横档，没人看得出是哪两根。|剔除烫痕，用同一棵树的木料填补。|新绷带弹簧，旧马鬃，北方织物。|手工刨平，矮了两厘米，保留九道划痕。|旧学校拆下的玻璃，裁切装入。',
        },
      },
      workshop: {
        en: {
          title: 'Reglue your own chair|Oil, wax or shellac|Weaving a cane seat|Cover a footstool',
          instructor: 'Henrik Vass|Clara Jensen|Tomás Rivas|Clara Jensen',
          description:
            'Bring one wobbly chair, take home one that stands.|Three surfaces on three boards, and how to tell them apart.|Two Saturdays, six strands, one seat.|Springs, wadding, fabric: the whole craft on forty centimetres.',
        },
        zh: {
          title: '自己修好一把椅子|油、蜡还是虫胶|编一张藤面|包一只脚凳',
          instructor: '沈宁|何静|林涛|何静',
          description:
            '带来一把摇晃的椅子，带走一把站稳的。|三块板三种面，学会分辨。|两个周六，六股藤，一张椅面。|弹簧、棉胎、面料，四十厘米学全套。',
        },
      },
    },
  },
];
