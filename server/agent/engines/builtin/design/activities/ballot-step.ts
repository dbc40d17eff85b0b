import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { ballotWord, type BallotWord } from '../../say/ballot-words.ts';
import { thingIndex } from '../../words/lexicon.ts';
import { examplePeople } from '../../words/data/roles-people.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { confirmationOf } from '../row-sentence.ts';
import { addSamples } from '../samples.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { all, binary, not, path, value } from './reservations/expressions.ts';

/** A page of suggestions that people vote for. */
export function ballotStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { ballot, language, people } = wishes;
  if (!ballot) return undefined;
  const word = (name: BallotWord, values = {}) => ballotWord(language, name, values);
  const suggestions = suggestionEntity({ wishes, entities });
  const title = ballot.noun === undefined ? word('plain') : word('next', { noun: ballot.noun });
  const here = binary('equal', path('each', 'suggestion'), path('row', 'id'));
  const own = binary('equal', path('each', 'owner'), path('person', 'id'));
  const exists = (where: Expression): Expression => ({
    kind: 'aggregate',
    operation: 'exists',
    entity: 'ballotVote',
    where,
  });
  const mine = people ? all(here, own) : here;
  const counted = (by: 1 | -1): Expression =>
    binary(by > 0 ? 'add' : 'subtract', path('row', 'votes'), value(1));
  const any: Expression = people
    ? exists(own)
    : { kind: 'aggregate', operation: 'exists', entity: 'ballotVote' };
  const operations: OperationInput[] = [
    ...entityOperations(suggestions),
    ...entityOperations(voteEntity(word)),
    {
      kind: 'put-action',
      action: {
        id: 'voteFor',
        label: word('vote'),
        icon: 'vote',
        entity: 'suggestion',
        shownWhen: not(exists(mine)),
        ...(ballot.once ? { guards: [{ must: not(any), message: word('already') }] } : {}),
        effects: [
          { kind: 'create', entity: 'ballotVote', values: { suggestion: path('row', 'id') } },
          { kind: 'set', values: { votes: counted(1) } },
        ],
        confirmation: confirmationOf(suggestions, word('voted'), {}),
        reverse: 'takeVoteBack',
        tone: 'primary',
      },
    },
    {
      kind: 'put-action',
      action: {
        id: 'takeVoteBack',
        label: word('back'),
        icon: 'undo-2',
        entity: 'suggestion',
        shownWhen: exists(mine),
        effects: [
          { kind: 'forEach', entity: 'ballotVote', where: mine, effects: [{ kind: 'remove' }] },
          { kind: 'set', values: { votes: counted(-1) } },
        ],
        confirmation: confirmationOf(suggestions, word('unvoted'), {}),
        reverse: 'voteFor',
      },
    },
    {
      kind: 'put-page',
      page: { id: 'vote', title, path: '/vote', menu: { label: title, order: next(), icon: 'vote' } },
    },
    {
      kind: 'put-block',
      page: 'vote',
      block: {
        id: 'ballot',
        block: 'ballot',
        order: 10,
        entity: 'suggestion',
        properties: { note: 'note', person: 'person', votes: 'votes', vote: 'voteFor' },
      },
    },
  ];
  return {
    step: {
      id: 'ballot',
      title: word('title'),
      sentence: word(ballot.once ? 'sentenceOnce' : 'sentence', { page: title }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [ballot.phrase],
    },
    pages: [
      'vote',
      'voting',
      'votes',
      'suggestions',
      'nominations',
      'proposals',
      'poll',
      'polls',
      slugOf(title),
    ],
    rowPages: ['suggestions'],
    isHome: false,
  };
}

const votes = [9, 7, 4, 3, 1];

function suggestionEntity({ wishes, entities }: Pick<ActivityContext, 'wishes' | 'entities'>): EntityDraft {
  const { ballot, language, people } = wishes;
  const word = (name: BallotWord) => ballotWord(language, name);
  const noun = ballot?.noun;
  const label = noun === undefined ? word('what') : noun.charAt(0).toUpperCase() + noun.slice(1);
  const names = namesOf(noun, { wishes, entities });
  const notes = word('notes').split('|');
  return {
    head: {
      id: 'suggestion',
      singular: word('suggestion'),
      plural: word('suggestions'),
      path: 'suggestions',
      icon: 'lightbulb',
      titleField: 'title',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'title', label, type: 'text', required: true, order: 10 },
      { id: 'note', label: word('note'), type: 'longText', order: 20 },
      {
        id: 'person',
        label: word('person'),
        type: 'text',
        order: 30,
        ...(people ? { default: path('person', 'name'), byActions: true } : {}),
      },
      { id: 'votes', label: word('votes'), type: 'number', byActions: true, default: value(0), order: 40 },
    ],
    samples: names.slice(0, 5).map((title, index) => ({
      id: `sample-suggestion-${String(index + 1)}`,
      values: {
        title,
        note: notes[index % notes.length] ?? '',
        person: examplePeople[language][index % 2] ?? '',
        votes: votes[index] ?? 0,
      },
    })),
    view: 'list',
    phrases: [],
  };
}

/** Things of the kind that is voted on, those of the app last. */
function namesOf(
  noun: string | undefined,
  { wishes, entities }: Pick<ActivityContext, 'wishes' | 'entities'>,
): string[] {
  const { language } = wishes;
  const entry = noun === undefined ? undefined : thingIndex.get(noun);
  const known = entry && entities.find(({ head }) => head.id === entry.id);
  const titles = ({ head, samples }: EntityDraft) =>
    samples.map(({ values }) => String(values[head.titleField] ?? '')).filter((name) => name !== '');
  if (known && known.samples.length > 7) return titles(known).toReversed();
  const made = entry && wishOf(entry.id, [0, 0]);
  if (!made) return ballotWord(language, 'ideas').split('|');
  const entity = entityOfThing(made, language, () => false);
  addSamples(entity, { language });
  return titles(entity).toReversed();
}

function voteEntity(word: (name: BallotWord) => string): EntityDraft {
  return {
    head: {
      id: 'ballotVote',
      singular: word('ballotVote'),
      plural: word('votes'),
      path: 'ballot-votes',
      titleField: 'suggestion',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      {
        id: 'suggestion',
        label: word('suggestion'),
        type: 'relation',
        target: 'suggestion',
        required: true,
        order: 10,
      },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
}
