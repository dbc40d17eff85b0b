import { goodsEaten } from './goods-eaten.ts';
import { goodsForPets } from './goods-for-pets.ts';
import { goodsUsed } from './goods-used.ts';
import { goodsWorn } from './goods-worn.ts';

/** Goods of a kind as shops know them: `name|price|what is said of it`. */
export interface KnownGoods {
  kind: RegExp;
  /** What the shop has to be about, where the kind alone says too little: the food of a pet shop. */
  where?: RegExp;
  goods: readonly string[];
}

/** The first that fits a kind counts. */
const knownGoods: readonly KnownGoods[] = [...goodsForPets, ...goodsUsed, ...goodsWorn, ...goodsEaten];

/** What a shop that says so much of itself has of a kind; nothing where nobody knows it. */
export function goodsKnownOf(kind: string, text: string): readonly string[] {
  return (
    knownGoods.find((each) => each.kind.test(kind) && (each.where?.test(text.slice(0, 4000)) ?? true))
      ?.goods ?? []
  );
}
