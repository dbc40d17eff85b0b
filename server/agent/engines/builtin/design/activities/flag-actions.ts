import type { EntityDraft } from '../app-draft.ts';
import { flagInputs, type ActionInput, type Said, type Word } from './flags.ts';
import { all, binary, not, path, value } from './reservations/expressions.ts';
import { capital } from '../../words/capital.ts';

/** Buttons to report things and what is said under them, and to decide about what was reported. */
export function flagActions(target: EntityDraft, said: Said | undefined, word: Word): ActionInput[] {
  const thing = target.head.id;
  const asked = flagInputs(word);
  const given = Object.fromEntries(asked.map(({ id }) => [id, path('input', id)]));
  const open = binary('equal', path('row', 'status'), value('open'));
  const unseen = (field: string) =>
    not({
      kind: 'aggregate',
      operation: 'exists',
      entity: 'flag',
      where: all(
        binary('equal', path('each', field), path('row', 'id')),
        binary('equal', path('each', 'owner'), path('person', 'id')),
        ...(field === thing && said ? [{ kind: 'missing' as const, of: path('each', said.id) }] : []),
      ),
    });
  const flag = (entity: string, values: Record<string, ReturnType<typeof path>>): ActionInput => ({
    id: `flag${capital(entity)}`.slice(0, 48),
    label: word('report'),
    icon: 'flag',
    entity,
    inputs: Object.fromEntries(asked.map((field) => [field.id, field])),
    shownWhen: unseen(entity),
    effects: [
      {
        kind: 'create',
        entity: 'flag',
        values: {
          ...values,
          ...given,
          person: path('person', 'name'),
          status: value('open'),
          on: { kind: 'now' },
        },
      },
    ],
    confirmation: value(word('reportedNow')),
  });
  const here = (id: string) => binary('equal', path('each', 'id'), path('row', id));
  const whole = said ? all(here(thing), { kind: 'missing', of: path('row', said.id) }) : here(thing);
  return [
    flag(thing, { excerpt: path('row', target.head.titleField), [thing]: path('row', 'id') }),
    ...(said
      ? [
          flag(said.id, {
            excerpt: path('row', 'content'),
            [said.id]: path('row', 'id'),
            [thing]: path('row', thing),
          }),
        ]
      : []),
    {
      id: 'removeFlagged',
      label: word('remove'),
      icon: 'trash-2',
      entity: 'flag',
      shownWhen: open,
      effects: [
        { kind: 'set', values: { status: value('removed') } },
        ...(said
          ? [
              {
                kind: 'forEach' as const,
                entity: said.id,
                where: here(said.id),
                effects: [{ kind: 'remove' as const }],
              },
              {
                kind: 'forEach' as const,
                entity: said.id,
                where: all(binary('equal', path('each', thing), path('row', thing)), {
                  kind: 'missing',
                  of: path('row', said.id),
                }),
                effects: [{ kind: 'remove' as const }],
              },
            ]
          : []),
        { kind: 'forEach', entity: thing, where: whole, effects: [{ kind: 'remove' }] },
      ],
      confirmation: value(word('removedNow')),
      tone: 'danger',
    },
    {
      id: 'dismissFlag',
      label: word('dismiss'),
      icon: 'check',
      entity: 'flag',
      shownWhen: open,
      effects: [{ kind: 'set', values: { status: value('dismissed') } }],
      confirmation: value(word('dismissedNow')),
    },
  ];
}
