/** One way in which goods of a shop differ from each other, with what is said of them. */
interface Make {
  /** `{noun}` is one of the goods, in small letters. */
  name: string;
  text: string;
  /** Where its price lies between the lowest and the highest of its kind, from 0 to 1. */
  worth: number;
}

/** What is used again and again. */
const kept: readonly Make[] = [
  {
    name: 'Classic {noun}',
    text: 'The one most people come back for; it has hardly changed in ten years.',
    worth: 0.4,
  },
  {
    name: 'Compact {noun}',
    text: 'A little smaller and lighter than the others, made for every day.',
    worth: 0.25,
  },
  { name: 'Premium {noun}', text: 'Made in small numbers and checked one by one.', worth: 1 },
  { name: 'Starter {noun}', text: 'A good first choice at a fair price.', worth: 0 },
  {
    name: 'All-round {noun}',
    text: 'Does well at everything, and is the one we recommend as a present.',
    worth: 0.6,
  },
];

/** What is used up. */
const usedUp: readonly Make[] = [
  { name: 'House {noun}', text: 'What we use ourselves, in a pack of the usual size.', worth: 0.35 },
  { name: '{Noun}, small pack', text: 'Enough to try it out.', worth: 0 },
  { name: 'Organic {noun}', text: 'Organically grown, by people we know by name.', worth: 0.6 },
  {
    name: '{Noun}, large pack',
    text: 'For those who know that they like it; better value than two small ones.',
    worth: 0.8,
  },
  { name: '{Noun}, gift box', text: 'A selection in a box, ready to be given.', worth: 1 },
];

const consumed =
  /(?:teas?|coffees?|cocoa|seeds?|bulbs?|spices?|herbs?|oils?|honeys?|jams?|soaps?|chocolates?|cheeses?|nuts|sweets|candies|pasta|rice|flours?|sauces?|creams?|food|treats|snacks|wines?|beers?|juices?|grains?|beans|fertili[sz]ers?|incense)$/i;

/** In how many ways goods of such a name differ, the most usual first. */
export function makesOf(noun: string): readonly Make[] {
  return consumed.test(noun) ? usedUp : kept;
}
