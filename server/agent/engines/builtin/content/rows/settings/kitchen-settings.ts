import type { Setting } from './setting.ts';

/** Kitchens that cook for one place to order from. */
export const kitchenSettings: readonly Setting[] = [
  {
    id: 'several-restaurants',
    when: /\b(?:several|multiple|many|local|different|nearby|various|partner|browse|choose|find|search(?: for)?|list(?: of)?|between|from)(?: (?:the|local|nearby|different|available|partner|various))* restaurants\b|\brestaurants (?:by|near|in|nearby)\b|\brestaurant owners\b|附近(?:的)?餐厅|多家餐厅|入驻商家/i,
    things: {
      // In the order of the restaurants, three times over.
      dish: {
        both: {
          price: '11.5|10.9|9.8|8.5|14.2|9.4|13.8|12.4|11.6|10.2|12.9|10.8|6.5|4.2|3.9|5.5|4.8|5.2',
          category: '1|1|1|1|1|1|1|1|1|1|1|1|3|2|2|2|2|3',
        },
        choices: { category: { en: 'Main dishes|Sides|Desserts', zh: '主菜|配菜|甜点' } },
        en: {
          name: 'Margherita from the wood oven|Green curry with aubergine|Dal makhani with rice|Tacos al pastor|Salmon nigiri, eight pieces|Roasted squash bowl|Tagliatelle with ragù|Pad thai with prawns|Chicken tikka from the tandoor|Bean and cheese burrito|Lunch box with teriyaki|Mushroom pie|Tiramisù|Papaya salad|Garlic naan|Guacamole with chips|Miso soup|Apple crumble',
          description:
            'Tomato, fior di latte and basil.|Coconut milk, Thai basil and jasmine rice.|Black lentils from the night before, with butter.|Three soft tortillas with pork, pineapple and coriander.|Fish of the day on warm rice.|Squash, barley, kale and tahini.|Beef and pork, four hours on the stove.|Rice noodles, tamarind, peanuts and lime.|Marinated in yoghurt, with mint chutney.|Black beans, rice and two cheeses in one wrap.|Chicken, rice, pickles and a small salad.|Three kinds of mushroom under a flaky crust.|Made in the morning, with strong coffee.|Green papaya, lime and as much chilli as you say.|Straight from the oven.|Avocado, lime and coriander.|Tofu, seaweed and spring onion.|Warm, with oats and cinnamon.',
        },
        zh: {
          price: '58|52|46|42|78|46|66|62|58|48|62|52|36|28|18|32|22|30',
          name: '柴火玛格丽特披萨|茄子绿咖喱|黑扁豆配米饭|烤肉塔可|三文鱼握寿司八贯|烤南瓜碗|肉酱宽面|鲜虾泰式炒粉|泥炉烤鸡|豆子芝士卷饼|照烧便当|蘑菇派|提拉米苏|青木瓜沙拉|蒜香馕|牛油果酱配玉米片|味噌汤|苹果酥',
          description:
            '番茄、马苏里拉和罗勒。|椰奶、泰国罗勒和茉莉香米。|隔夜慢炖的黑扁豆。|三张软饼，猪肉、菠萝和香菜。|当日鲜鱼配温米饭。|南瓜、大麦、羽衣甘蓝和芝麻酱。|牛肉和猪肉，慢炖四小时。|米粉、罗望子、花生和青柠。|酸奶腌制，配薄荷酱。|黑豆、米饭和两种芝士。|鸡肉、米饭、腌菜和小沙拉。|三种蘑菇，酥皮覆盖。|早晨现做，咖啡浓郁。|青木瓜、青柠，辣度随您。|出炉即食。|牛油果、青柠和香菜。|豆腐、海带和葱花。|温热，配燕麦和肉桂。',
        },
      },
    },
  },
  {
    id: 'subscription-box',
    when: /\bsubscription box|\bbox(?:es)?\b[^.]{0,80}\b(?:every|each|a|per) month|\bmonthly box|订阅盒/i,
    things: {
      pricingPlan: {
        both: { price: '19|34|59', frequency: 'monthly|monthly|monthly' },
        en: {
          name: 'Taster box|Family box|Feast box',
          description:
            'Six things to try, from one country at a time. For one.|Twelve things, two of each, with a card that tells where they come from.|Twenty things and one surprise, enough for an evening with friends.',
        },
        zh: {
          price: '99|179|299',
          name: '尝鲜盒|家庭盒|盛宴盒',
          description:
            '六样小食，每月一个国家，适合一人。|十二样，各两份，附产地卡片。|二十样加一个惊喜，够朋友们吃一晚。',
        },
      },
    },
  },
  {
    id: 'snacks',
    when: /\bsnacks?\b|零食/i,
    things: {
      product: {
        both: {
          category: '1|2|1|2|1|2|1|2',
          price: '4.5|3.2|5.9|4.8|3.6|6.2|4.2|3.9',
          stock: '40|65|28|33|52|18|47|60',
        },
        choices: { category: { en: 'Salty|Sweet', zh: '咸味|甜味' } },
        en: {
          name: 'Seaweed crisps|Sesame brittle|Plantain chips with lime|Cardamom biscuits|Rosemary crackers|Dark chocolate with fig|Roasted chickpeas, smoked|Mango leather',
          description:
            'Korea. Two sheets with rice between, roasted in sesame oil.|Greece. Honey, sesame and a little salt.|Colombia. Thin, crisp, a little sour.|Sweden. Twelve in a tin, good with coffee.|Italy. Baked with olive oil, broken by hand.|Portugal. Seventy per cent, with dried figs.|Lebanon. With paprika, from the oven.|Philippines. Nothing but fruit, dried in the sun.',
        },
        zh: {
          price: '28|22|39|32|26|45|29|25',
          name: '海苔夹心脆|芝麻蜂蜜糖|青柠大蕉片|豆蔻饼干|迷迭香脆饼|无花果黑巧克力|烟熏鹰嘴豆|芒果皮',
          description:
            '韩国，两片海苔夹米，芝麻油烘烤。|希腊，蜂蜜、芝麻和一点盐。|哥伦比亚，薄脆微酸。|瑞典，十二块一盒，配咖啡。|意大利，橄榄油烘烤，手掰。|葡萄牙，七成可可加无花果干。|黎巴嫩，加红椒粉烤制。|菲律宾，只有水果，日晒而成。',
        },
      },
    },
  },
];
