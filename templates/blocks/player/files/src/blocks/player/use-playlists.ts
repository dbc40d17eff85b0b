import { titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';

/** Where playlists are kept: their entity, that of what is on them, and its two relations. */
export interface PlaylistFields {
  lists: EntityDefinition;
  items: EntityDefinition;
  list: string;
  track: string;
}

export interface Playlists {
  all: readonly { id: string; name: string }[];
  /** Tracks on a playlist, in the order they were put there. */
  tracksOn: (list: string) => readonly string[];
  create: (name: string) => Promise<Row | undefined>;
  add: (list: string, track: string) => Promise<boolean>;
  takeOut: (list: string, track: string) => Promise<void>;
  remove: (list: string) => Promise<void>;
}

export function usePlaylists({
  lists,
  items,
  list: listField,
  track: trackField,
}: PlaylistFields): Playlists {
  const { rows } = useRows(lists);
  const { rows: placed } = useRows(items);
  const listChanges = useChanges(lists);
  const itemChanges = useChanges(items);
  const mayChange = () => {
    const answer = access.may('create', lists);
    if (answer === 'logIn') access.askLogIn({ kind: 'other' });
    return answer === 'yes';
  };
  const on = (list: string) => placed.filter((item) => item[listField] === list);
  return {
    all: rows.map((row) => ({ id: row.id, name: titleOf(lists, row) })),
    tracksOn: (list) => on(list).map((item) => String(item[trackField] ?? '')),
    create: async (name) => (mayChange() ? listChanges.create({ [lists.titleField]: name }) : undefined),
    add: async (list, track) => {
      if (!mayChange()) return false;
      if (!on(list).some((item) => item[trackField] === track))
        await itemChanges.create({ [listField]: list, [trackField]: track });
      return true;
    },
    takeOut: async (list, track) => {
      const item = on(list).find((each) => each[trackField] === track);
      if (item) await itemChanges.remove(item.id);
    },
    remove: async (list) => listChanges.remove(list),
  };
}
