import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { Field, formatValue, Select } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';

/** What is done for whoever books: how long it takes and what it costs follow from it. */
export interface Service {
  /** The booking's relation to it. */
  relation: string;
  /** Fields of it: minutes, and money. */
  duration?: string;
  price?: string;
}

export interface ServiceChoiceProps {
  label: string;
  entity: EntityDefinition;
  offered: readonly Row[];
  service: Service;
  chosen: Row | undefined;
  onChoose: (id: string) => void;
}

/** One of the services, each with its duration and price. */
export function ServiceChoice({ label, entity, offered, service, chosen, onChoose }: ServiceChoiceProps) {
  return (
    <Field label={label} required>
      {(control) => (
        <Select
          {...control}
          value={chosen?.id ?? ''}
          onChange={onChoose}
          options={offered.map((row) => ({ id: row.id, label: serviceLabel(service, entity, row) }))}
        />
      )}
    </Field>
  );
}

/** `Cut and style · 90 min · $150.00` */
export function serviceLabel({ duration, price }: Service, entity: EntityDefinition, row: Row): string {
  const told = [duration, price]
    .flatMap((id) => (id === undefined ? [] : (fieldOf(entity, id) ?? [])))
    .map((field) => formatValue(field, row[field.id], locale));
  return [titleText(entity, row), ...told].filter((text) => text !== '').join(' · ');
}

/** Minutes that it takes; undefined where that is not known. */
export function minutesOf({ duration }: Service, row: Row | undefined): number | undefined {
  const minutes = duration === undefined ? undefined : row?.[duration];
  return typeof minutes === 'number' && minutes > 0 ? minutes : undefined;
}
