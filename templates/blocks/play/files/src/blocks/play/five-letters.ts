/** Words of five letters that most people know. */
const fiveLetters =
  'apple beach brave bread bring brown chair chalk charm chess chief child climb clock cloud coast cream crown dance dream drink drive earth eight field flame floor flute forest fresh frost fruit ghost giant glass globe grape grass green guest happy heart honey horse hotel house human juice knife laugh lemon light lucky lunch magic maple march metal money month moon mouse mouth music night noble ocean olive onion orbit order paint panda paper party peace peach pearl phone photo piano pilot pizza place plane plant plate pride prize queen quick quiet radio river robin robot round royal salad scale scarf score sheep shelf shine shirt shoes skirt sleep small smile snake solar sound south space spice spoon sport stage stamp stone storm story sugar sunny sweet table tiger toast torch tower track train truth uncle video voice watch water whale wheat wheel white world young zebra'
    .split(' ')
    .filter((word) => word.length === 5)
    .map((word) => word.toUpperCase());

export type LetterState = 'right' | 'there' | 'not';

/** What each letter of a guess says about the word; a letter counts as often as it is in the word. */
export function statesOf(guess: string, word: string): LetterState[] {
  const left = [...word].filter((letter, index) => guess[index] !== letter);
  return [...guess].map((letter, index) => {
    if (word[index] === letter) return 'right';
    const at = left.indexOf(letter);
    if (at < 0) return 'not';
    left.splice(at, 1);
    return 'there';
  });
}

/** Whether a guess uses what earlier ones have shown. */
export function usesHints(guess: string, earlier: readonly string[], word: string): boolean {
  return earlier.every((tried) =>
    statesOf(tried, word).every((state, index) =>
      state === 'right'
        ? guess[index] === tried[index]
        : state !== 'there' || guess.includes(tried[index] ?? ''),
    ),
  );
}

/** The same word for everybody on the same day. */
export function wordOfDay(day: string): string {
  const number = Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000);
  return fiveLetters[(number * 37) % fiveLetters.length] ?? 'APPLE';
}

export function anyWord(random: () => number): string {
  return fiveLetters[Math.floor(random() * fiveLetters.length)] ?? 'APPLE';
}
