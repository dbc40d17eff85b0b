import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { showToast } from '../../ui/index.ts';
import type { Place } from './cities.ts';
import { en, zh } from './text.ts';

/** The places one has kept, and the way to keep or let go of one. */
export function useSavedPlaces(entity: EntityDefinition) {
  const words = useWords({ en, zh });
  const { rows } = useRows(entity);
  const changes = useChanges(entity);
  const rowOf = ({ id }: Place) => rows.find((row) => row['place'] === id);
  return {
    ids: rows.map((row) => String(row['place'])),
    has: (place: Place) => rowOf(place) !== undefined,
    toggle: (place: Place) => {
      const row = rowOf(place);
      if (row) return void changes.remove(row.id);
      void changes
        .create({ place: place.id, on: moment(new Date()).now })
        .then(() => showToast({ message: words.saved(place.name), tone: 'good' }))
        .catch(() => showToast({ message: words.notSaved, tone: 'bad' }));
    },
  };
}
