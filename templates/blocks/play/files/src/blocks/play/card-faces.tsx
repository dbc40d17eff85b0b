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

export const themes = ['pictures', 'animals', 'fruits', 'vehicles', 'numbers', 'letters'] as const;
export type Theme = (typeof themes)[number];

/** What is on a card: a drawing, or a sign. */
export interface Face {
  name: string;
  Drawing?: LucideIcon;
}

function drawn(icons: Readonly<Record<string, LucideIcon>>): Face[] {
  return Object.entries(icons).map(([name, Drawing]) => ({ name: name.toLowerCase(), Drawing }));
}

/** Twelve faces of each theme. */
export const faces: Readonly<Record<Theme, readonly Face[]>> = {
  pictures: drawn({ Anchor, Apple, Bell, Bird, Cloud, Crown, Feather, Fish, Heart, Leaf, Moon, Star }),
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
  numbers: Array.from({ length: 12 }, (_, index) => ({ name: String(index + 1) })),
  letters: [...'ABCDEFGHIJKL'].map((name) => ({ name })),
};
