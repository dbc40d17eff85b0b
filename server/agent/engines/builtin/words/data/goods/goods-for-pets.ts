import type { KnownGoods } from './known-goods.ts';

const pets = /\bpets?\b|\bdogs?\b|\bcats?\b|\banimals?\b/i;

/** What animals eat, play with and need. */
export const goodsForPets: readonly KnownGoods[] = [
  {
    kind: /^(?:pet |dog |cat )?(?:food|treats)$/i,
    where: pets,
    goods: [
      'Dry dog food, chicken and rice|34|Ten kilograms for grown dogs of every size.',
      'Wet cat food, salmon|18|Twelve pouches without sugar.',
      'Bird seed mix|9|Millet, sunflower and oats for budgies and finches.',
      'Fish flakes|7|For tropical fish; they float long enough to be found.',
    ],
  },
  {
    kind: /^(?:pet |dog |cat )?toys?$/i,
    where: pets,
    goods: [
      'Rope with two knots, for dogs|11|Washable, and made for pulling at both ends.',
      'Feather wand for cats|8|With a spare feather; ten minutes a day are enough.',
      'Swing with bells, for birds|12|Untreated wood, to be hung in any cage.',
      'Rubber ball for treats|14|Rolls unevenly and lets a treat out now and then.',
    ],
  },
  {
    kind: /^(?:pet |dog |cat )?accessor(?:y|ies)$/i,
    where: pets,
    goods: [
      'Dog lead, two metres|19|Soft webbing with a strong hook.',
      'Scratching post, 70 cm|45|Sisal on a heavy base, for cats that jump.',
      'Aquarium thermometer|6|For tanks with fish; it sticks to the glass from outside.',
      'Cage cover for the night|22|For birds: dark, and open to the air below.',
    ],
  },
];
