import { choosePack } from '../../content/choose-pack.ts';
import { flashcardWord, type FlashcardWord } from '../../say/flashcard-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { generalQuiz } from '../../words/data/quizzes/bank-of-idea.ts';
import { taughtIn, wordsToLearn } from '../../words/data/vocabulary.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type FieldInput } from '../app-draft.ts';
import { optionsOfLabels } from '../make-field.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** The cards: words of a language with their meaning, else questions with their answer. */
export function prepareFlashcards(entities: EntityDraft[], wishes: Wishes): void {
  const { flashcards, language, text } = wishes;
  if (!flashcards) return;
  const word = (name: FlashcardWord) => flashcardWord(language, name);
  const known = entities.find(({ head }) => head.id === 'word');
  if (known?.head.source) return;
  const sides = flashcards.words
    ? wordsToLearn(taughtIn(text, language), language).map((each, index) => ({
        front: each.word,
        back: each.meaning,
        group: word(index < 12 ? 'beginner' : 'intermediate'),
      }))
    : questionCards(wishes);
  const groups = optionsOfLabels([...new Set(sides.map(({ group }) => group))]);
  const field = (id: string, label: FlashcardWord, more: Partial<FieldInput>): FieldInput => ({
    id,
    label: word(label),
    type: 'text',
    order: 0,
    ...more,
  });
  const cards: EntityDraft = {
    head: {
      id: 'word',
      singular: word(flashcards.words ? 'word' : 'card'),
      plural: word(flashcards.words ? 'words' : 'cards'),
      path: flashcards.words ? 'words' : 'cards',
      icon: flashcards.words ? 'languages' : 'layers',
      titleField: 'name',
      origin: 'kept',
    },
    fields: [
      field('name', flashcards.words ? 'word' : 'front', { required: true, order: 10 }),
      field('answer', flashcards.words ? 'meaning' : 'back', { required: true, order: 20 }),
      flashcards.decks
        ? field('level', 'deck', { type: 'relation', target: 'deck', required: true, order: 30 })
        : field('level', flashcards.words ? 'level' : 'topic', {
            type: 'choice',
            options: groups,
            order: 30,
          }),
    ],
    samples: sides.map(({ front, back, group }, index) => ({
      id: `sample-word-${index + 1}`,
      values: {
        name: front,
        answer: back,
        level: flashcards.decks
          ? `sample-deck-${groups.findIndex(({ label }) => label === group) + 1}`
          : (groups.find(({ label }) => label === group)?.id ?? null),
      },
    })),
    view: 'table',
    phrases: known?.phrases ?? [],
    ...(known?.entry ? { entry: known.entry } : {}),
  };
  const kept = flashcards.decks
    ? [
        decksOf(
          groups.map(({ label }) => label),
          language,
        ),
        cards,
      ]
    : [cards];
  if (known) entities.splice(entities.indexOf(known), 1, ...kept);
  else if (wishes.things.length === 0 && !wishes.quiz)
    entities.splice(0, entities.length, ...kept, ...entities.filter(({ head }) => head.source));
  else entities.push(...kept);
}

/** What cards are sorted into by people themselves. */
function decksOf(names: readonly string[], language: Language): EntityDraft {
  const word = (name: FlashcardWord) => flashcardWord(language, name);
  return {
    head: {
      id: 'deck',
      singular: word('deck'),
      plural: word('decks'),
      path: 'decks',
      icon: 'library',
      titleField: 'title',
      origin: 'kept',
    },
    fields: [
      { id: 'title', label: word('deckName'), type: 'text', required: true, order: 10 },
      { id: 'notes', label: word('deckNote'), type: 'longText', order: 20 },
    ],
    samples: names.map((title, index) => ({ id: `sample-deck-${index + 1}`, values: { title } })),
    view: 'cards',
    phrases: [],
  };
}

/** A page on which cards are turned over. */
export function flashcardsStep({
  wishes,
  entities,
  homeFree,
  next,
}: ActivityContext): ActivityDesign | undefined {
  const { flashcards, language } = wishes;
  const cards = entities.find(({ head }) => head.id === 'word');
  if (!flashcards || !cards || cards.head.source) return undefined;
  const word = (name: FlashcardWord, values = {}) => flashcardWord(language, name, values);
  const isSpaced = flashcards.spaced || flashcards.decks || flashcards.goal;
  const named = wishes.pages.find(({ title }) => /card|卡/i.test(title));
  // A link “Flashcards” beside one that says “Cards” is taken for it.
  const title = named?.title ?? word(flashcards.words ? 'title' : 'study');
  const isHome = homeFree && flashcards.main;
  const group = word(flashcards.decks ? 'deck' : flashcards.words ? 'level' : 'topic');
  return {
    step: {
      id: 'flashcards',
      title: word('stepTitle'),
      sentence: word(isSpaced ? 'spacedSentence' : 'sentence', {
        page: title,
        group: language === 'zh' ? group : group.toLowerCase(),
      }),
      areas: ['pages', 'data'],
      operations: [
        ...entityOperations(knownEntity(cards, language)),
        {
          kind: 'put-page',
          page: {
            id: 'flashcards',
            title,
            path: isHome ? '/' : '/flashcards',
            introduction: word('introduction'),
            menu: { label: title, order: next(), icon: 'layers' },
          },
        },
        {
          kind: 'put-block',
          page: 'flashcards',
          block: {
            id: 'flashcards',
            block: 'flashcards',
            order: 10,
            entity: 'word',
            properties: {
              front: 'name',
              back: 'answer',
              group: 'level',
              known: 'knownCard',
              ...(isSpaced && { spaced: true, ...(flashcards.goal && { goal: true }) }),
            },
          },
        },
      ],
      phrases: [flashcards.phrase],
    },
    pages: ['flashcards', 'flashcard', 'vocabulary', slugOf(title)],
    rowPages: [],
    isHome,
  };
}

function questionCards({
  content,
  language,
  text,
}: Wishes): { front: string; back: string; group: string }[] {
  // Cards alone say nothing of languages.
  const items = choosePack(text) === 'language-learning' ? [] : (content?.quiz ?? []);
  const asked = items.map(({ question, options, answer, topic }) => ({
    front: question,
    back: options[answer] ?? '',
    group: topic,
  }));
  if (asked.length > 0) return asked;
  return generalQuiz[language].map(({ question, options, topic }) => ({
    front: question,
    back: options[0] ?? '',
    group: topic,
  }));
}

function knownEntity(cards: EntityDraft, language: Language): EntityDraft {
  const word = (name: FlashcardWord) => flashcardWord(language, name);
  return {
    head: {
      id: 'knownCard',
      singular: word('knownCard'),
      plural: word('knownCards'),
      path: 'known-cards',
      icon: 'check',
      titleField: 'card',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'card', label: cards.head.singular, type: 'relation', target: 'word', required: true, order: 10 },
      { id: 'known', label: word('known'), type: 'boolean', order: 20 },
      { id: 'on', label: word('on'), type: 'date', order: 30 },
      { id: 'due', label: word('due'), type: 'date', order: 40 },
      { id: 'days', label: word('days'), type: 'number', minimum: 0, order: 50 },
    ],
    samples: [],
    view: 'table',
    phrases: [],
  };
}
