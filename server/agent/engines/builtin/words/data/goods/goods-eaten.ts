import type { KnownGoods } from './known-goods.ts';

/** What people eat and drink. */
export const goodsEaten: readonly KnownGoods[] = [
  {
    kind: /\b(?:vegetables|veg|greens)$/i,
    goods: [
      'Carrots with greens|3|One bunch, pulled this morning.',
      'Tomatoes, five sorts|5|One kilogram, ripe.',
      'Baby spinach|4|Washed, 250 grams.',
      'New potatoes|4|Two kilograms, firm.',
    ],
  },
  {
    kind: /\bfruits?$/i,
    goods: [
      'Apples, old sorts|4|One kilogram from one orchard.',
      'Strawberries|5|A bowl of 500 grams.',
      'Pears for the weekend|5|Ripe in two days.',
      'Blueberries|4|A bowl of 250 grams.',
    ],
  },
  {
    kind: /\bdairy(?: products)?$/i,
    goods: [
      'Whole milk, one litre|2|In a bottle that comes back.',
      'Farm butter|4|Lightly salted, 250 grams.',
      'Plain yoghurt|3|In a glass of 500 grams.',
      'Mountain cheese, aged|8|Nine months old, 200 grams.',
    ],
  },
  {
    kind: /\bbreads?$|\bloaves$/i,
    goods: [
      'Sourdough loaf|6|Wheat and rye, 24 hours of rest.',
      'Seeded rye|6|With sunflower, flax and pumpkin seeds.',
      'Baguette|3|Baked three times a day.',
      'Olive ciabatta|4|For the evening with friends.',
    ],
  },
  {
    kind: /\b(?:pastr(?:y|ies)|croissants?|buns)$/i,
    goods: [
      'Butter croissant|3|Folded twenty-seven times.',
      'Cinnamon bun|4|With cardamom in the dough.',
      'Apple turnover|4|Apples from the farm next door.',
    ],
  },
  {
    kind: /\bcakes?$|\btarts?$/i,
    goods: [
      'Lemon tart|28|Eight slices, sharp and sweet.',
      'Chocolate cake|34|Without flour, for ten.',
      'Carrot cake|30|With a layer of fresh cheese.',
    ],
  },
  {
    kind: /\b(?:meat|sausages?|poultry)$/i,
    goods: [
      'Chicken, whole|14|From a farm with meadows.',
      'Beef for braising|16|One kilogram, cut to your wish.',
      'Sausages with herbs|9|Six, made on Thursday.',
    ],
  },
  {
    kind: /\b(?:beverages|drinks|juices?)$/i,
    goods: [
      'Cloudy apple juice|4|One litre, pressed in autumn.',
      'Ginger lemonade|3|Not too sweet, 330 millilitres.',
      'Sparkling water, six bottles|6|In glass, with a deposit.',
    ],
  },
  {
    kind: /\b(?:groceries|grocery|pantry(?: items)?)$/i,
    goods: [
      'Spaghetti, 500 g|3|Durum wheat, slowly dried.',
      'Olive oil, 500 ml|11|First press from one grove.',
      'Basmati rice, one kilogram|5|Long and loose.',
      'Tomatoes in a tin|2|Peeled, 400 grams.',
    ],
  },
  {
    kind: /\b(?:snacks|sweets|candy|candies)$/i,
    goods: [
      'Roasted almonds|6|With a little salt, 200 grams.',
      'Vegetable crisps|4|Beetroot, parsnip and carrot.',
      'Liquorice, sweet|5|A bag of 250 grams.',
    ],
  },
];
