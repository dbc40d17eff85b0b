import type { Phrase, Wishes } from './wishes.ts';

/** Cards with two sides that are learned. */
export interface FlashcardsWish {
  /** They are what the app is for. */
  main: boolean;
  /** What is learned are words of a language. */
  words: boolean;
  /** Cards come back after a while. */
  spaced: boolean;
  /** People keep several decks. */
  decks: boolean;
  /** So many cards are to be learned each day. */
  goal: boolean;
  phrase: Phrase;
}

const cards =
  /\bflash ?-?cards?\b|\b(?:study|learning|revision|question|memory|vocabulary) cards\b(?! (?:game|match))|\bcard (?:stacks?|decks?|piles?|sets?)\b|\b(?:stacks?|piles?|decks?) of (?:\w+ )?cards\b|\bspaced repetition\b|\bindex cards\b|闪卡|抽认卡|单词卡|记忆卡|背单词/i;
const languages =
  /\b(?:vocabular(?:y|ies)|language[- ]learning|(?:learn|practi[cs]e|study|learning|studying|practi[cs]ing) (?:a |an |the |new |foreign |other )*(?:languages?|words|english|spanish|french|german|italian|portuguese|japanese|korean|chinese|mandarin)|(?:english|spanish|french|german|italian|portuguese|japanese|korean|chinese)[- ](?:learning|language learning|vocabulary|practice))\b|单词|词汇|背单词|(?:语言|外语|英语|日语|法语|德语|韩语|西班牙语)学习/i;
/** Where a language is that of computers. */
const coded = /\b(?:programming|natural|sign|machine) languages?\b|\bmachine learning\b|编程语言/i;

const spaced =
  /\bspaced\b|\brepetition (?:system|schedule|algorithm)\b|\bleitner\b|\b(?:due|next) (?:today|review)\b|\breview (?:date|schedule|interval)s?\b|\bcards? (?:(?:that )?(?:are|is) )?due\b|\bdue (?:today|for review)\b|\bhow (?:well|hard|easy|difficult)\b|间隔(?:重复|复习)|遗忘曲线/i;
const goal =
  /\b(?:daily|weekly|learning|study|own|personal) (?:\w+ )?(?:goals?|targets?)\b|\bgoals? (?:of|for) (?:the day|words|cards)|每日目标|学习目标/i;
const decks =
  /\bdecks?\b|\b(?:card |own |their |new )stacks?\b|\bstacks? of cards\b|\bcard piles?\b|\b(?:card|study) sets?\b|\bsets of (?:flash)?cards\b|卡组|卡片组/i;
/** Whether cards are to be turned over, or words of a language learned. */
export function findFlashcards(text: string): FlashcardsWish | undefined {
  const said = text.slice(0, 20_000);
  const words = coded.test(said) ? null : languages.exec(said);
  const match = cards.exec(said) ?? words;
  if (!match) return undefined;
  const first = said.search(/[.!?。！？](?:\s|$)/);
  return {
    main: cards.test(said) && (spaced.test(said) || match.index < Math.min(120, first < 0 ? 120 : first + 1)),
    words: words !== null,
    spaced: spaced.test(said),
    decks: decks.test(said),
    goal: goal.test(said),
    phrase: [match.index, match.index + match[0].length],
  };
}

/** What is turned over is kept as words; cards to learn from are no questions of a quiz. */
export function withFlashcards(wishes: Wishes): Wishes {
  const flashcards = findFlashcards(wishes.text);
  if (!flashcards) return wishes;
  return {
    ...wishes,
    flashcards,
    ...(flashcards.main && { remarks: undefined, records: [] }),
    ...(flashcards.main && !signsIn.test(wishes.text) && { people: undefined }),
    things: wishes.things.filter(({ entry, noun, phrases }) => {
      const isCard = /^(?:flash ?-?card|card|exercise)$/.test(noun) || entry?.id === 'card';
      return (
        !isCard &&
        !(flashcards.decks && /\b(?:decks?|sets?)$/.test(noun)) &&
        // Who learns by oneself keeps no register of learners, and no reviews of decks.
        !(
          flashcards.main &&
          !/^(?:word|question|lesson|course|article)$/.test(entry?.id ?? noun) &&
          phrases.every(isAside(wishes.text))
        ) &&
        !(flashcards.main && /^(?:student|learner|review|rating|goal|target)$/.test(entry?.id ?? noun)) &&
        !(entry?.id === 'question' && !wishes.quiz) &&
        (entry !== undefined || !/vocab|card/.test(noun))
      );
    }),
    deeds: wishes.deeds.filter(({ state }) => !/known|learn|master/.test(state ?? '')),
    limits: wishes.limits.filter(({ entry }) => entry.id !== 'quiz'),
    unknown: wishes.unknown.filter(
      ({ words }) =>
        !/card|vocab|word|goal|progress|streak|\brate\b|\bhow well\b|deck|review|again|单词|卡|词|进度/i.test(
          words,
        ),
    ),
  };
}

/** Who learns alone needs no log-in. */
const signsIn =
  /\blog ?-?in\b|\bsign(?:ing)? (?:in|up)\b|\bregist(?:er|ration)\b|\baccounts?\b|\bteachers?\b|\binstructors?\b|\btutors?\b|\badmin\w*|\bmoderat\w+|\bshare (?:\w+ ){0,3}with\b|登录|注册|教师|老师|管理员/i;
const aside = /\b(?:about|on|for|such as|like|including) (?:[\w-]+(?:,? and|,)? ){0,6}$/i;

/** What cards are about, and for whom, is kept in no list. */
function isAside(text: string): (phrase: Phrase) => boolean {
  return ([start]) => {
    const before = text.slice(Math.max(0, start - 70), start);
    const sentence = before.slice(before.search(/[^.!?]*$/));
    return aside.test(sentence);
  };
}
