import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { gameWord, type GameWord } from '../../say/game-words.ts';
import type { Language, Wishes } from '../../understand/wishes.ts';
import { electionSamples, pollSamples } from '../../words/data/poll-samples.ts';
import { slugOf } from '../../words/slug.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { allowAll } from './assistant-entities.ts';

const placed = (page: string, view: 'list' | 'one' | 'results'): OperationInput => ({
  kind: 'put-block',
  page,
  block: {
    id: 'poll',
    block: 'poll',
    order: 10,
    entity: 'poll',
    properties: { view, votes: 'vote', action: 'vote' },
  },
});

const made =
  /\b(?:users?|members?|people|everyone|everybody|anyone|they)\b[^.]{0,60}\b(?:creat\w*|start\w*|make|set up|publish)\s+(?:\w+ ){0,3}(?:votes?|votings?|polls?|elections?)\b|(?:用户|成员|会员|大家)[^。]{0,20}(?:创建|发起|发布)[^。]{0,6}投票/i;

/** Who may ask: everybody where people do, else those who run the app. */
export function preparePolls(wishes: Wishes): void {
  if (wishes.poll && made.test(wishes.text)) allowAll(wishes, ['poll']);
  // Whoever is logged in votes.
  if (wishes.poll) allowAll(wishes, ['vote']);
}

/** Questions to vote on, a page for each, and the results of all. */
export function pollStep({ wishes, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { poll, language } = wishes;
  if (!poll) return undefined;
  const word = (name: GameWord) => gameWord(language, name);
  const isElection = poll.noun === 'election';
  const polls = pollEntity(language, isElection);
  const votes = voteEntity(language, { isElection, poll: polls.head.singular });
  const { plural, path } = polls.head;
  const results = word('results');
  const where = homeFree ? '/' : `/${path}`;
  const operations: OperationInput[] = [
    ...entityOperations(polls),
    ...entityOperations(votes),
    { kind: 'put-action', action: voteAction(language) },
    {
      kind: 'put-page',
      page: { id: path, title: plural, path: where, menu: { label: plural, order: next(), icon: 'vote' } },
    },
    placed(path, 'list'),
    {
      kind: 'put-page',
      page: {
        id: 'results',
        title: results,
        path: '/results',
        menu: { label: results, order: next(), icon: 'chart-bar-big' },
      },
    },
    placed('results', 'results'),
    {
      kind: 'put-page',
      page: { id: 'poll', title: polls.head.singular, path: `/${path}/:id`, entity: 'poll' },
    },
    placed('poll', 'one'),
  ];
  return {
    step: {
      id: 'polls',
      title: word('pollTitle'),
      sentence: gameWord(language, 'pollSentence', { page: plural, results }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [poll.phrase],
    },
    pages: [path, 'results', 'polls', 'poll', 'voting', 'vote', slugOf(plural), slugOf(results)],
    rowPages: [path],
    isHome: homeFree,
  };
}

const path = (
  scope: 'row' | 'each' | 'input' | 'person',
  ...segments: [string, ...string[]]
): Expression => ({
  kind: 'path',
  scope,
  path: segments,
});
const both = (
  operator: 'and' | 'or' | 'equal' | 'greaterOrEqual',
  left: Expression,
  right: Expression,
): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** One vote for each person, while the question is open. */
function voteAction(language: Language): (OperationInput & { kind: 'put-action' })['action'] {
  const person = path('person', 'id');
  const voted: Expression = {
    kind: 'aggregate',
    operation: 'exists',
    entity: 'vote',
    where: both(
      'and',
      both('equal', path('each', 'poll'), path('row', 'id')),
      both('equal', path('each', 'voter'), person),
    ),
  };
  return {
    id: 'vote',
    label: gameWord(language, 'vote'),
    icon: 'vote',
    entity: 'poll',
    inputs: {
      choice: { id: 'choice', label: gameWord(language, 'choice'), type: 'text', required: true, order: 10 },
    },
    guards: [
      {
        must: both(
          'and',
          { kind: 'not', of: both('equal', path('row', 'closed'), { kind: 'value', value: true }) },
          both(
            'or',
            { kind: 'missing', of: path('row', 'endDate') },
            both('greaterOrEqual', path('row', 'endDate'), { kind: 'today' }),
          ),
        ),
        message: gameWord(language, 'pollClosed'),
      },
      {
        must: both('or', { kind: 'missing', of: person }, { kind: 'not', of: voted }),
        message: gameWord(language, 'votedAlready'),
      },
    ],
    effects: [
      {
        kind: 'create',
        entity: 'vote',
        values: {
          poll: path('row', 'id'),
          choice: path('input', 'choice'),
          voter: person,
          votedOn: { kind: 'now' },
        },
      },
    ],
    confirmation: {
      kind: 'join',
      parts: [{ kind: 'value', value: gameWord(language, 'voteCounts') }, path('input', 'choice')],
    },
    tone: 'primary',
  };
}

/** What is voted on. */
export function pollEntity(language: Language, isElection: boolean): EntityDraft {
  const at = language === 'zh' ? 1 : 0;
  const word = (name: GameWord) => gameWord(language, name);
  return {
    head: {
      id: 'poll',
      singular: word(isElection ? 'election' : 'poll'),
      plural: word(isElection ? 'elections' : 'polls'),
      path: isElection ? 'elections' : 'polls',
      icon: 'vote',
      titleField: 'title',
      origin: 'kept',
    },
    fields: [
      { id: 'title', label: word('question'), type: 'text', required: true, order: 10 },
      { id: 'description', label: word('description'), type: 'longText', order: 20 },
      {
        id: 'options',
        label: word(isElection ? 'candidates' : 'options'),
        type: 'tags',
        required: true,
        order: 30,
      },
      { id: 'endDate', label: word('openUntil'), type: 'date', order: 40 },
      { id: 'closed', label: word('pollIsClosed'), type: 'boolean', order: 50 },
    ],
    samples: (isElection ? electionSamples : pollSamples).map(
      ({ title, description, options, days }, index) => ({
        id: `poll-${index + 1}`,
        values: {
          title: title[at],
          description: description[at],
          options: options.map((option) => option[at]),
          endDate: { days },
        },
      }),
    ),
    view: 'cards',
    phrases: [],
  };
}

function voteEntity(
  language: Language,
  { isElection, poll }: { isElection: boolean; poll: string },
): EntityDraft {
  const at = language === 'zh' ? 1 : 0;
  const word = (name: GameWord) => gameWord(language, name);
  const samples = (isElection ? electionSamples : pollSamples).flatMap(({ options, votes }, index) =>
    options.flatMap((option, place) =>
      Array.from({ length: votes[place] ?? 0 }, (_, count) => ({
        id: `vote-${index + 1}-${place + 1}-${count + 1}`,
        values: { choice: option[at], poll: `poll-${index + 1}` },
      })),
    ),
  );
  return {
    head: {
      id: 'vote',
      singular: word('voteNoun'),
      plural: word('votes'),
      path: 'votes',
      icon: 'vote',
      titleField: 'choice',
      origin: 'kept',
    },
    fields: [
      { id: 'choice', label: word('choice'), type: 'text', required: true, order: 10 },
      { id: 'poll', label: poll, type: 'relation', target: 'poll', required: true, order: 20 },
      { id: 'voter', label: word('voter'), type: 'text', order: 30 },
      { id: 'votedOn', label: word('votedOn'), type: 'dateTime', order: 40 },
    ],
    samples,
    view: 'table',
    phrases: [],
  };
}
