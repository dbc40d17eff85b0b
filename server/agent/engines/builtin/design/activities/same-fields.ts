import type { EntityDraft } from '../app-draft.ts';

/** Two names of one thing: that which a message says, and that which such a thing has anyway. */
const same: readonly (readonly [RegExp, string])[] = [
  [/^(?:place|venue|spot|meetingPlace|meetingPoint)$/, 'location'],
  [/^(?:dueDate|deadline|closingDate)$/, 'endDate'],
  [/^(?:seats|places|spots|numberOfSeats|numberOfPlaces|maximumParticipants)$/, 'capacity'],
];

/** Keeps one of two fields that say the same: the one with examples, under the name that the message gives it. */
export function joinSameFields(entities: readonly EntityDraft[]): void {
  for (const entity of entities) {
    if (entity.head.source || entity.head.origin !== 'kept') continue;
    for (const [said, known] of same) {
      const own = entity.fields.find(({ id }) => id === known);
      const named = entity.fields.find(({ id, type }) => said.test(id) && type === own?.type);
      const isFilled = (id: string) => entity.samples.some(({ values }) => hasValue(values[id]));
      if (!own || !named || named.id === entity.head.titleField || !isFilled(own.id)) continue;
      // Of two days the one that everything else goes by stays.
      if (isFilled(named.id) && own.type !== 'date') continue;
      own.label = named.label;
      if (named.required) own.required = true;
      entity.fields = entity.fields.filter((field) => field !== named);
      entity.samples.forEach(({ values }) => delete values[named.id]);
    }
  }
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
