import type { Setting } from './setting.ts';

/** What grows, flies and crawls, for those who look for it. */
export const natureSettings: readonly Setting[] = [
  {
    id: 'mushrooms',
    when: /\bmushrooms?\b|\bfung(?:i|us)\b|蘑菇|菌类/i,
    things: {
      guideSpecies: {
        both: {
          season: 'summer|autumn|summer|autumn|autumn|autumn|autumn|spring',
          edibility: 'edible|edible|edible|edible|poisonous|deadly|poisonous|cooked',
        },
        en: {
          name: 'Chanterelle|Penny bun|Parasol|Saffron milk cap|Fly agaric|Death cap|Sulphur tuft|Morel',
          description:
            'Egg yellow, with blunt ridges that run down the stem, and a smell of apricots.|A brown cap, white pores that turn green with age, and a pale net on the stem.|A scaly cap as wide as a plate, and a ring that slides on the stem.|Carrot-coloured milk when cut, green stains where it was touched; under pines.|Red with white flakes, under birch and spruce. Poisonous.|Olive cap, white gills, a ring and a sack at the foot. Deadly even in small amounts.|Dense tufts on dead wood, greenish gills and a bitter taste. Poisonous.|A honeycomb cap on a hollow stem. Poisonous raw; only eaten well cooked.',
        },
        zh: {
          name: '鸡油菌|牛肝菌|高环柄菇|松乳菇|毒蝇伞|毒鹅膏|簇生沿丝伞|羊肚菌',
          description:
            '蛋黄色，钝褶下延，有杏香。|棕色菌盖，菌孔由白转绿，柄上有浅网纹。|鳞片菌盖大如盘，菌环可滑动。|切口流橙色乳汁，触处变绿，生于松下。|红盖白鳞，生于桦树与云杉下，有毒。|橄榄色菌盖、白褶、有环和菌托，少量即可致命。|丛生于枯木，褶带绿，味苦，有毒。|蜂窝状菌盖，柄中空，生食有毒，须彻底煮熟。',
        },
      },
    },
  },
  {
    id: 'birds',
    when: /\bbird|观鸟|鸟类/i,
    things: {
      guideSpecies: {
        both: { season: 'winter|summer|spring|summer|winter|autumn' },
        en: {
          name: 'Barn owl|Grey heron|Lapwing|Kingfisher|Goldfinch|White stork',
          description:
            'White from below, silent, along hedges at dusk.|Stands still in shallow water; slow beats and a folded neck in flight.|A thin crest and tumbling flights over wet meadows.|A blue line over the water, and a short high whistle.|A red face, yellow bars on the wings, often on thistles.|Gathers in fields before it leaves for the south.',
        },
        zh: {
          name: '仓鸮|苍鹭|凤头麦鸡|翠鸟|红额金翅雀|白鹳',
          description:
            '腹面白色，黄昏沿树篱无声飞行。|静立浅水，飞时缩颈慢拍。|细长冠羽，在湿草地上空翻飞。|水面一道蓝影，短促高哨。|红脸黄翅斑，常停蓟上。|南迁前成群聚于田野。',
        },
      },
    },
  },
  {
    id: 'butterflies',
    when: /\bbutterfl|\bmoths\b|\binsects\b|蝴蝶|昆虫/i,
    things: {
      guideSpecies: {
        both: { season: 'summer|summer|spring|spring|summer|summer' },
        en: {
          name: 'Swallowtail|Peacock butterfly|Brimstone|Orange tip|Hawk moth|Stag beetle',
          description:
            'Yellow and black with two tails; lays its eggs on fennel and wild carrot.|Four eyes on rust red; its caterpillars live on nettles.|The first yellow of the year; spends the winter as a butterfly in ivy.|Only the males have orange tips; on cuckoo flowers in damp meadows.|Hovers in front of flowers like a hummingbird.|Flies on warm evenings; needs dead oak for its larvae.',
        },
        zh: {
          name: '金凤蝶|孔雀蛱蝶|钩粉蝶|红襟粉蝶|天蛾|锹甲',
          description:
            '黄黑相间有双尾，产卵于茴香与野胡萝卜。|锈红色上四只眼斑，幼虫食荨麻。|一年中最早的黄色，成虫在常春藤中越冬。|仅雄蝶翅尖橙色，见于湿草甸。|如蜂鸟般悬停花前。|暖夜飞行，幼虫需要枯橡木。',
        },
      },
    },
  },
];
