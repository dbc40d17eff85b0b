import {
  Ambulance,
  Anchor,
  Apple,
  Banana,
  Bell,
  Bike,
  Bird,
  Bug,
  Bus,
  Car,
  Carrot,
  Cat,
  Cherry,
  Citrus,
  Cloud,
  Crown,
  Dog,
  Feather,
  Fish,
  Grape,
  Heart,
  Leaf,
  Moon,
  Nut,
  Plane,
  Rabbit,
  Rocket,
  Sailboat,
  Salad,
  Ship,
  Snail,
  Sprout,
  Squirrel,
  Star,
  Tractor,
  TrainFront,
  Truck,
  Turtle,
  Wheat,
  Worm,
  type LucideIcon,
} from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { en, zh } from './card-decks.ts';
import { themes, type Theme } from './round-type.ts';

/** What is on a card: a drawing, a sign, or a word. */
export interface Face {
  name: string;
  Drawing?: LucideIcon;
  /** Said when the pair is found. */
  fact?: string;
}

function drawn(icons: Readonly<Record<string, LucideIcon>>): Face[] {
  return Object.entries(icons).map(([name, Drawing]) => ({ name: name.toLowerCase(), Drawing }));
}

/** Decks that are the same in every language. */
const signs: Readonly<Record<Exclude<Theme, keyof typeof en>, readonly Face[]>> = {
  pictures: drawn({
    Anchor,
    Apple,
    Bell,
    Bird,
    Cloud,
    Crown,
    Feather,
    Fish,
    Heart,
    Leaf,
    Moon,
    Star,
    Rocket,
    Car,
    Cat,
    Sailboat,
    Cherry,
    Rabbit,
  }),
  animals: drawn({ Bird, Bug, Cat, Dog, Fish, Rabbit, Snail, Squirrel, Turtle, Worm, Feather, Sprout }),
  fruits: drawn({ Apple, Banana, Carrot, Cherry, Citrus, Grape, Leaf, Nut, Salad, Sprout, Wheat, Star }),
  vehicles: drawn({
    Ambulance,
    Bike,
    Bus,
    Car,
    Plane,
    Rocket,
    Sailboat,
    Ship,
    Tractor,
    TrainFront,
    Truck,
    Anchor,
  }),
  numbers: Array.from({ length: 18 }, (_, index) => ({ name: String(index + 1) })),
  letters: [...'ABCDEFGHIJKLMNOPQR'].map((name) => ({ name })),
};

/** The cards of each deck, in the app's language. */
export function useDecks(): Readonly<Record<Theme, readonly Face[]>> {
  const decks = useWords({ en, zh });
  return { ...signs, ...decks };
}

/** Decks with enough cards for so many pairs. */
export function themesFor(decks: Readonly<Record<Theme, readonly Face[]>>, pairs: number): Theme[] {
  return themes.filter((id) => decks[id].length >= pairs);
}
