/** Where a word lies: its places from the first letter to the last. */
export interface HiddenWord {
  word: string;
  places: readonly number[];
}

export interface LetterGrid {
  size: number;
  letters: readonly string[];
  hidden: readonly HiddenWord[];
}

const ways = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The places from one to another in a straight line; nothing where there is none. */
export function lineBetween(from: number, to: number, size: number): number[] {
  const [dx, dy] = [(to % size) - (from % size), Math.floor(to / size) - Math.floor(from / size)];
  const steps = Math.max(Math.abs(dx), Math.abs(dy));
  if (dx !== 0 && dy !== 0 && Math.abs(dx) !== Math.abs(dy)) return [];
  const step = Math.sign(dx) + Math.sign(dy) * size;
  return Array.from({ length: steps + 1 }, (_, index) => from + index * step);
}

/** Words laid into a square of letters, crossing where they share one. */
export function layWords(words: readonly string[], size: number, random: () => number): LetterGrid {
  const letters = Array.from({ length: size * size }, () => '');
  const hidden: HiddenWord[] = [];
  for (const word of words.filter((each) => each.length <= size)) {
    for (let attempt = 0; attempt < 80; attempt += 1) {
      const [dx, dy] = ways[Math.floor(random() * ways.length)] ?? ways[0];
      const [x, y] = [Math.floor(random() * size), Math.floor(random() * size)];
      const [endX, endY] = [x + dx * (word.length - 1), y + dy * (word.length - 1)];
      if (endX >= size || endY >= size || endY < 0) continue;
      const places = Array.from(word, (_, index) => x + dx * index + (y + dy * index) * size);
      if (places.some((place, index) => letters[place] !== '' && letters[place] !== word[index])) continue;
      places.forEach((place, index) => (letters[place] = word[index] ?? ''));
      hidden.push({ word, places });
      break;
    }
  }
  return {
    size,
    hidden,
    letters: letters.map((letter) => letter || (alphabet[Math.floor(random() * 26)] ?? 'A')),
  };
}
