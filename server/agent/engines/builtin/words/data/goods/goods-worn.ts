import type { KnownGoods } from './known-goods.ts';

/** What people wear and care for themselves with. */
export const goodsWorn: readonly KnownGoods[] = [
  {
    kind: /\bt-?shirts?$/i,
    goods: [
      'Plain T-shirt, white|19|Heavy cotton that keeps its form in the wash.',
      'Striped T-shirt, navy|24|Long sleeves and a round neck.',
      'T-shirt with a pocket|22|Organic cotton, cut a little wider.',
    ],
  },
  {
    kind: /\bshirts?$/i,
    goods: [
      'Oxford shirt, light blue|49|Button-down collar, to be worn with or without a tie.',
      'Linen shirt, sand|55|Dries fast and is at its best a little creased.',
      'Flannel shirt, checked|45|Brushed on both sides for cold mornings.',
      'Poplin shirt, white|52|Smooth and light, for the office.',
    ],
  },
  {
    kind: /\b(?:trousers|pants|jeans)$/i,
    goods: [
      'Straight jeans, dark blue|79|Firm denim that softens in a month.',
      'Chinos, olive|65|Cotton twill with a little stretch.',
      'Wool trousers, grey|98|With a crease, and lined to the knee.',
    ],
  },
  {
    kind: /\bdress(?:es)?$/i,
    goods: [
      'Wrap dress, dark green|89|Ties at the side and falls below the knee.',
      'Summer dress with flowers|69|Light viscose with two pockets.',
      'Knitted dress, grey|95|Fine merino for the colder half of the year.',
    ],
  },
  {
    kind: /\b(?:jackets?|coats?|outerwear)$/i,
    goods: [
      'Rain jacket, yellow|119|Sealed seams and a hood that turns with you.',
      'Wool coat, camel|189|Long enough for a bicycle saddle in January.',
      'Denim jacket|89|Washed once, so that it fits from the first day.',
    ],
  },
  {
    kind: /\b(?:shoes|sneakers|footwear|trainers)$/i,
    goods: [
      'White leather sneakers|95|Plain, with a sole that can be replaced.',
      'Running shoes, neutral|110|Eight millimetres of drop, for roads.',
      'Chelsea boots, brown|139|Waxed leather that stands rain.',
      'Canvas slip-ons|45|For the way to the beach and back.',
    ],
  },
  {
    kind: /\b(?:clothing|clothes|apparel|fashion)$/i,
    goods: [
      'Wool jumper, navy|59|Fine lambswool with a round neck.',
      'Denim jacket|69|Washed once, so that it fits from the first day.',
      'Linen shirt, sand|45|Dries fast and is at its best a little creased.',
      'Rain jacket, yellow|89|Sealed seams and a hood that turns with you.',
    ],
  },
  {
    kind: /\b(?:bags|handbags|backpacks)$/i,
    goods: [
      'Canvas backpack, 20 litres|69|With a sleeve for a laptop of 15 inches.',
      'Shoulder bag, cognac|119|Full leather with one zip and one pocket.',
      'Folding shopper|15|Holds twelve kilograms and fits into a fist.',
    ],
  },
  {
    kind: /\b(?:jewell?e?ry|necklaces|earrings|rings|bracelets)$/i,
    goods: [
      'Silver studs|39|Small discs, brushed by hand.',
      'Necklace with a moonstone|85|On a chain of 45 centimetres.',
      'Twisted ring, gold-plated|59|Worn alone or with two others.',
    ],
  },
  {
    kind: /\bwatch(?:es)?$/i,
    goods: [
      'Automatic watch, 38 mm|290|Steel, with a glass back.',
      'Field watch, green strap|149|Large figures that glow for an hour.',
      'Slim quartz watch|119|Six millimetres flat, on a mesh band.',
    ],
  },
  {
    kind: /\b(?:skin ?care|cosmetics|beauty(?: products)?|creams?|lotions?)$/i,
    goods: [
      'Day cream with SPF 30|24|Light, without scent, for every skin.',
      'Cleansing oil|18|Takes off make-up and rinses clean.',
      'Hand cream, almond|9|Absorbed before the telephone rings.',
      'Night serum|32|Two drops before going to bed.',
    ],
  },
  {
    kind: /\b(?:make-?up|lipsticks?)$/i,
    goods: [
      'Lipstick, brick red|16|Matt, and comfortable until the evening.',
      'Mascara, black|14|Comes off with warm water.',
      'Blush, peach|18|In a tin with a mirror.',
    ],
  },
  {
    kind: /\b(?:perfumes?|fragrances?|scents?)$/i,
    goods: [
      'Eau de parfum, fig|68|Green at first, warm after an hour.',
      'Cologne, bergamot|45|For the morning and for hot days.',
      'Scented candle, cedar|29|Burns for forty hours.',
    ],
  },
  {
    kind: /\baccessories$/i,
    goods: [
      'Wool scarf|39|Soft enough for a bare neck.',
      'Leather belt, brown|45|Cut to length on request.',
      'Sunglasses, round|59|Full protection in a case of cork.',
      'Felt hat|65|Rain makes it better.',
    ],
  },
];
