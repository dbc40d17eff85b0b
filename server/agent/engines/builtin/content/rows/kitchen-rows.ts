import type { RowsOfThings } from './rows-of-thing.ts';

/** What kitchens and farms write down. */
export const kitchenRows: RowsOfThings = {
  dish: {
    both: { price: '5.8|4.9|2.6|3.2|6.4' },
    choices: { category: { en: 'Bread|Rolls|Sweet', zh: '面包|小面包|甜点' } },
    en: {
      category: '1|1|3|2|1',
      description:
        'Wheat and a third of rye, baked dark, keeps for five days.|Pure rye with caraway, moist and sour.|Yeast dough with cardamom and a little butter, best before ten.|With sunflower, linseed and sesame; crisp for half a day.|Two days of rest, a handful of walnuts from the next village.',
    },
    zh: {
      category: '1|1|3|2|1',
      description:
        '小麦加三分之一黑麦，深烤，可放五天。|纯黑麦加葛缕子，湿润微酸。|豆蔻发酵面团，少许黄油，十点前最好吃。|葵花籽、亚麻籽和芝麻，酥脆半天。|发酵两天，加邻村的核桃。',
    },
  },
  drink: {
    both: { category: 'coffee|coffee|tea|cold|cold|coffee|tea', price: '3.8|3.6|3.2|4.4|4.2|4.6|3.9' },
    en: {
      description:
        'Double shot with silky milk.|Half milk, half espresso.|Green tea with jasmine flowers, three minutes.|Dark chocolate, cold milk and ice.|Pressed ginger, lemon and a little honey.|Steeped for sixteen hours, served over ice.|Black tea with cardamom, cinnamon and milk.',
    },
    zh: {
      category: 'coffee|tea|cold|coffee|cold|hot|tea',
      price: '24|18|22|20|22|24|18',
      description:
        '双份浓缩配绵密奶泡。|绿茶与茉莉花，三分钟出汤。|红茶、牛奶和慢煮珍珠。|双份浓缩加冰，清爽干净。|鲜姜、柠檬和少许蜂蜜。|黑巧克力与热牛奶。|半发酵，回甘悠长。',
    },
  },
  cake: {
    both: {
      category: 'cake|tart|pastry|pastry|cake|cake',
      price: '28|26|2.8|3.4|34|32',
      servings: '12|8|1|1|12|10',
    },
  },
  recipe: {
    both: {
      category: 'lunch|dinner|dinner|dessert|breakfast|dinner',
      duration: '35|20|40|75|25|45',
      servings: '4|2|4|8|2|3',
      rating: '4|5|4|5|4|5',
    },
    en: {
      ingredients:
        '1 kg ripe tomatoes\n1 onion\n2 cloves of garlic\n½ l vegetable stock\nOlive oil, salt, basil|250 g spaghetti\n1 lemon, juice and zest\n50 g parmesan\n30 g butter\nBlack pepper|2 tins of chickpeas\n1 tin of tomatoes\n1 onion\n1 tbsp curry powder\n200 ml coconut milk|6 sour apples\n250 g flour\n125 g cold butter\n80 g sugar\n1 tsp cinnamon|1 tin of tomatoes\n4 eggs\n1 pepper\n1 onion\nCumin, paprika, parsley|2 aubergines\n2 tbsp miso\n1 tbsp honey\n1 tbsp rice vinegar\nSesame, spring onion',
      steps:
        'Soften onion and garlic in oil.\nAdd tomatoes and stock, simmer for twenty minutes.\nBlend, season, serve with basil.|Cook the pasta and keep a cup of its water.\nMelt butter with zest, add juice and water.\nToss with pasta and parmesan.|Fry onion and curry powder for three minutes.\nAdd chickpeas, tomatoes and coconut milk.\nSimmer for twenty-five minutes.|Rub butter into flour, add a little water, chill.\nSlice apples, mix with sugar and cinnamon.\nFill, cover and bake at 190 °C for forty minutes.|Fry onion and pepper with the spices.\nAdd tomatoes, cook for ten minutes.\nMake four hollows, break in the eggs, cover until set.|Halve the aubergines and score them.\nRoast at 200 °C for thirty minutes.\nBrush with miso, honey and vinegar, grill for five.',
    },
    zh: {
      ingredients:
        '熟番茄 1 公斤\n洋葱 1 个\n蒜 2 瓣\n蔬菜高汤半升\n橄榄油、盐、罗勒|意面 250 克\n柠檬 1 个取汁和皮屑\n帕玛森 50 克\n黄油 30 克\n黑胡椒|鹰嘴豆 2 罐\n番茄 1 罐\n洋葱 1 个\n咖喱粉 1 大勺\n椰奶 200 毫升|酸苹果 6 个\n面粉 250 克\n冷黄油 125 克\n糖 80 克\n肉桂 1 小勺|番茄 1 罐\n鸡蛋 4 个\n甜椒 1 个\n洋葱 1 个\n孜然、红椒粉、欧芹|茄子 2 根\n味噌 2 大勺\n蜂蜜 1 大勺\n米醋 1 大勺\n芝麻、小葱',
      steps:
        '洋葱和蒜用油炒软。\n加番茄和高汤，煮二十分钟。\n打成泥，调味，撒罗勒。|煮面，留一杯面汤。\n黄油与柠檬皮融化，加汁和面汤。\n拌入意面和奶酪。|洋葱和咖喱粉炒三分钟。\n加鹰嘴豆、番茄和椰奶。\n煮二十五分钟。|黄油搓入面粉，加少许水，冷藏。\n苹果切片，拌糖和肉桂。\n装好盖面，190 度烤四十分钟。|洋葱、甜椒与香料同炒。\n加番茄煮十分钟。\n挖四个坑打入鸡蛋，盖锅至凝固。|茄子对半切，划格。\n200 度烤三十分钟。\n刷味噌蜂蜜醋，再烤五分钟。',
    },
  },
  produce: {
    both: {
      category: 'vegetable|vegetable|fruit|honey|dairy|eggs|vegetable|fruit',
      price: '2.4|3.6|3.1|8.5|6.9|4.2|2.8|3.9',
      stock: '40|60|120|35|18|50|30|45',
      season: 'winter|summer|autumn|all|all|all|spring|summer',
    },
    en: {
      supplier:
        'Brae Farm|Brae Farm|Linden Orchard|Honey on the Hill|Goat and Gate|Three Oaks|Brae Farm|Linden Orchard',
    },
    zh: { supplier: '河湾农场|河湾农场|菩提果园|山坡蜂蜜|山羊农庄|三棵橡树|河湾农场|菩提果园' },
  },
  farmer: {
    en: { location: 'Brae valley|Linden road|South hill|Old forest edge|Lower river|Stony lane' },
    zh: { location: '河湾谷|菩提路|南坡|老林边|下河|石子巷' },
  },
  crop: {
    both: {
      status: 'growing|ripe|harvested|growing|ripe|sown',
      area: '12|3|6|8|2|5',
      startDate: '-60|-90|-150|-70|-110|-8',
      endDate: '150|5|-20|40|4|120',
    },
    en: { location: 'North field|Garden field|River field|South slope|Garden field|Upper meadow' },
    zh: { location: '北地|菜园|河边地|南坡|菜园|上草甸' },
  },
  animal: {
    both: { category: 'cattle|cattle|cattle|sheep|horse|poultry', weight: '620|585|640|88|510|2' },
    en: { reference: 'DE-0214|DE-0215|DE-0188|DE-0608|DE-0031|DE-0702' },
    zh: { reference: 'NC-0214|NC-0215|NC-0188|NC-0608|NC-0031|NC-0702' },
  },
  beehive: {
    both: { quantity: '10|9|11|8|4|5' },
    en: {
      location: 'Orchard, east row|Orchard, east row|Roof of the town hall|Upper meadow|Bee house|Bee house',
      note: 'Strong, two supers full.|Queen marked blue.||Weak after the rain, check food.|Swarm of last week.|',
    },
    zh: {
      location: '果园东排|果园东排|市政厅屋顶|上草甸|蜂房|蜂房',
      note: '群势强，两层继箱已满。|蜂王标蓝点。||雨后偏弱，检查饲料。|上周收的蜂群。|',
    },
  },
  ingredient: {
    both: {
      category: 'tins|grain|dairy|dairy|vegetable|grain|dairy',
      quantity: '4|2|10|3|1|2|6',
      expiryDate: '400|180|16|30|3|300|9',
    },
    en: { location: 'Cupboard|Cupboard|Fridge|Fridge|Fridge|Cupboard|Fridge' },
    zh: { location: '橱柜|橱柜|冰箱|冰箱|冰箱|橱柜|冰箱' },
  },
  foodItem: {
    both: { expiryDate: '240|2|500|20|6|300' },
    en: { location: 'Depot, shelf 1|Counter|Depot, shelf 2|Cool room|Cool room|Depot, shelf 1' },
    zh: { location: '仓库一号架|柜台|仓库二号架|冷藏间|冷藏间|仓库一号架' },
  },
  foodDonation: {
    both: { expiryDate: '240|2|500|20|6|300|14|9' },
    en: {
      location:
        'Depot, shelf 1|Old Mill bakery|Depot, shelf 2|Linden Orchard|Cool room|Depot, shelf 1|Cool room|Market hall',
    },
    zh: { location: '仓库一号架|老磨坊面包|仓库二号架|菩提果园|冷藏间|仓库一号架|冷藏间|农贸市场' },
  },
  donation: {
    both: { quantity: '20|40|35|60' },
    en: { location: 'Depot|Old Mill bakery|Clothing room|Depot' },
    zh: { location: '仓库|老磨坊面包|衣物间|仓库' },
  },
};
