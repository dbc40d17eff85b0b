import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import { addDays, moment } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { createId } from '../../../shared/values.ts';
import { access } from '../../store/access.ts';
import { useAction, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import {
  Button,
  Card,
  Field,
  formatDate,
  LoadState,
  RecordForm,
  Select,
  showToast,
  TextInput,
} from '../../ui/index.ts';
import { noAction } from '../records/no-action.ts';
import { titleText } from '../records/title-text.ts';
import { minutesOf, ServiceChoice, serviceLabel, type Service } from './service-choice.tsx';
import { MissingChoice } from './missing-choice.tsx';
import { clashOf, firstOpenDay, slotsOf, timesOf, type OpeningRule, type Slot, type Span } from './slots.ts';
import { SpanPicker } from './span-picker.tsx';
import { SlotGrid } from './slot-grid.tsx';
import { en, zh } from './text.ts';

export interface BookingBlockProps extends OpeningRule {
  entity: EntityDefinition;
  resource?: string;
  date: string;
  start: string;
  end: string;
  number: string;
  status?: string;
  cancelled?: string;
  ask?: readonly string[];
  /** What is done, where its price or its length is known. */
  service?: Service;
  /** How many bookings a day takes, of all that is booked together. */
  perDay?: number;
  /** Times that are taken, of everybody and without names. */
  times?: EntityDefinition;
  takenFields?: { thing: string; date: string; start: string; end: string };
  /** From when until when is chosen, and not one of the times of a day. */
  spans?: boolean;
  /** How many what is booked is for. */
  capacity?: string;
  /** What books; without it the browser writes a booking. */
  place?: readonly ActionDefinition[];
}

/** The free times of a day, and a booking of one of them. */
export function BookingBlock(props: BookingBlockProps) {
  const { entity, resource, service, times, takenFields, place, spans = false } = props;
  const placing = place?.[0];
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const { rows: known } = useRows(times ?? entity);
  const changes = useChanges(entity);
  const { run } = useAction(placing ?? noAction);
  const relation = resource === undefined ? undefined : fieldOf(entity, resource);
  const things = entityOf(relation?.target ?? entity.id) ?? entity;
  const { rows: offered } = useRows(things);
  const [now] = useState(() => moment(new Date()));
  const [day, setDay] = useState(() => firstOpenDay(addDays(now.today, 1), props));
  const [picked, setPicked] = useState('');
  const [serviceId, setServiceId] = useState('');
  const [chosen, setChosen] = useState<Slot>();
  const [number, setNumber] = useState<string>();
  const [booked, setBooked] = useState<string>();
  const [span, setSpan] = useState<Span>(() => firstHour(props));
  const [people, setPeople] = useState(1);
  const [wanted, setWanted] = useState('');
  // On the page of what is booked, it is that.
  const { id: shown } = useParams();
  const fixed = offered.find(({ id }) => id === shown);
  const what = relation ? (fixed ?? offered.find(({ id }) => id === picked) ?? offered[0]) : undefined;
  const doneField = service && fieldOf(entity, service.relation);
  const services = entityOf(doneField?.target ?? entity.id) ?? entity;
  const { rows: servicesOffered } = useRows(services);
  const done = doneField && (servicesOffered.find(({ id }) => id === serviceId) ?? servicesOffered[0]);
  // What is booked can be the service itself.
  const served = service && (service.relation === resource ? what : done);
  const ask = (props.ask ?? []).filter((id) => id !== service?.relation);

  const takenOf = (thing: Row | undefined) =>
    takenFields
      ? known
          .filter(
            (row) => row[takenFields.date] === day && (row[takenFields.thing] ?? '') === (thing?.id ?? ''),
          )
          .map((row) => spanOf(row, takenFields))
      : rows
          .filter((row) => row[props.date] === day && (!thing || row[relation?.id ?? ''] === thing.id))
          .filter((row) => !(props.status && props.cancelled && row[props.status] === props.cancelled))
          .map((row) => spanOf(row, props));
  const taken = takenOf(what);
  const isFull = props.perDay !== undefined && countOf(day, { rows, known }, props) >= props.perDay;
  const slots = slotsOf(
    day,
    { ...props, length: service && minutesOf(service, served) },
    { taken, now: now.now },
  );
  const free = slots.filter(({ takenBy, past }) => !takenBy && !past).length;

  const choose = (change: () => void) => {
    setChosen(undefined);
    setNumber(undefined);
    setBooked(undefined);
    change();
  };
  const book = async (slot: Slot, values: Values) => {
    const busy = clashOf(taken, slot);
    if (busy) return showToast({ message: words.busy(slot.start, busy.end), tone: 'bad' });
    const all = {
      ...values,
      [props.date]: day,
      [props.start]: slot.start,
      [props.end]: slot.end,
      ...(done && service ? { [service.relation]: done.id } : {}),
      ...(what && relation ? { [relation.id]: what.id } : {}),
    };
    if (placing) {
      if (access.mayAct(placing) === 'logIn') return access.askLogIn({ kind: 'other' });
      const reference = createId();
      const answer = await run(undefined, { ...all, reference });
      if (!answer.ok) return;
      setChosen(undefined);
      return setBooked(reference);
    }
    const row = await changes.create(all);
    setChosen(undefined);
    setNumber(String(row[props.number] ?? ''));
  };
  // What one brings along is one's own, and may not be there yet.
  const needed = ask.flatMap((id) => {
    const target = entityOf(fieldOf(entity, id)?.target ?? '');
    return target?.ownership === 'own' ? target : [];
  });
  const made = rows.find(({ id }) => id === booked);
  const told = number ?? (made ? String(made[props.number] ?? '') : undefined);
  const pick = (slot: Slot) => {
    if (placing && access.mayAct(placing) === 'logIn') return access.askLogIn({ kind: 'other' });
    choose(() => setChosen(slot));
  };
  if (relation && offered.length === 0)
    return (
      <LoadState status={status} retry={retry}>
        <p>{words.nothing}</p>
      </LoadState>
    );
  return (
    <LoadState status={status} retry={retry}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {spans ? (
          <SpanPicker
            things={things}
            offered={offered}
            capacity={props.capacity}
            rule={props}
            day={day}
            today={now.today}
            span={span}
            people={people}
            wanted={fixed ?? offered.find(({ id }) => id === wanted)}
            fixed={fixed !== undefined}
            takenOf={takenOf}
            onDay={(next) => choose(() => setDay(next))}
            onSpan={(next) => choose(() => setSpan(next))}
            onPeople={(next) => choose(() => setPeople(next))}
            onWanted={(next) => choose(() => setWanted(next))}
            onPick={(thing) => {
              if (!thing) return setChosen(undefined);
              setPicked(thing.id);
              pick({ ...span, takenBy: undefined, past: false });
            }}
          />
        ) : (
          <Card className="flex flex-col gap-6 p-5 sm:p-8">
            <div className="grid gap-5 sm:grid-cols-2">
              {relation && what && !fixed && (
                <Field label={relation.label || words.what} required>
                  {(control) => (
                    <Select
                      {...control}
                      value={what.id}
                      onChange={(id) => choose(() => setPicked(id))}
                      options={offered.map((row) => ({
                        id: row.id,
                        label:
                          service && service.relation === resource
                            ? serviceLabel(service, things, row)
                            : titleText(things, row),
                      }))}
                    />
                  )}
                </Field>
              )}
              {service && doneField && service.relation !== resource && (
                <ServiceChoice
                  label={doneField.label}
                  entity={services}
                  offered={servicesOffered}
                  service={service}
                  chosen={done}
                  onChoose={(id) => choose(() => setServiceId(id))}
                />
              )}
              <Field label={words.date} required>
                {(control) => (
                  <TextInput
                    {...control}
                    type="date"
                    min={now.today}
                    value={day}
                    onChange={(event) => event.target.value && choose(() => setDay(event.target.value))}
                  />
                )}
              </Field>
            </div>
            {isFull ? (
              <p>{words.dayFull}</p>
            ) : (
              <SlotGrid
                slots={slots}
                chosen={chosen}
                label={`${words.times}, ${formatDate(day, locale)}`}
                onChoose={pick}
              />
            )}
            {slots.length > 0 && !isFull && (
              <p className="text-sm text-muted-foreground">{words.freeOf(free)}</p>
            )}
          </Card>
        )}
        <Card className="flex flex-col gap-5 p-5 sm:p-6 lg:sticky lg:top-24">
          <div role="status" className="flex flex-col gap-2">
            {told !== undefined && (
              <>
                <CircleCheck className="size-8 text-good" aria-hidden />
                <p className="font-heading text-lg font-semibold">{words.booked(told)}</p>
              </>
            )}
            {told === undefined && !chosen && (
              <p className="text-muted-foreground">{spans ? words.chooseFree : words.choose}</p>
            )}
            {chosen && (
              <p className="font-heading text-lg font-semibold">
                {spans && what ? `${titleText(things, what)}: ` : ''}
                {words.chosen(formatDate(day, locale), chosen.start, chosen.end)}
              </p>
            )}
            {service && served && (chosen || told !== undefined) && (
              <p className="text-muted-foreground">{serviceLabel(service, services, served)}</p>
            )}
          </div>
          {told !== undefined && <Button onClick={() => choose(() => undefined)}>{words.another}</Button>}
          {chosen && needed.map((each) => <MissingChoice key={each.id} things={each} />)}
          {chosen && (
            <RecordForm
              entity={entity}
              fields={ask}
              submitLabel={words.book}
              onSubmit={(values) => book(chosen, values)}
            />
          )}
        </Card>
      </div>
    </LoadState>
  );
}

/** How many bookings there are on a day, whatever is booked. */
function countOf(
  day: string,
  { rows, known }: { rows: readonly Row[]; known: readonly Row[] },
  { date, status, cancelled, takenFields }: BookingBlockProps,
): number {
  if (takenFields) return known.filter((row) => row[takenFields.date] === day).length;
  return rows.filter((row) => row[date] === day && !(status && cancelled && row[status] === cancelled))
    .length;
}

/** From when to when a row takes. */
function spanOf(row: Row, { start, end }: { start: string; end: string }) {
  return { start: String(row[start] ?? ''), end: String(row[end] ?? '') };
}

/** The hour that is asked for to begin with, the second of the day. */
function firstHour(rule: OpeningRule): Span {
  const times = timesOf(rule);
  const hour = Math.max(1, Math.round(60 / rule.minutes));
  return { start: times[hour] ?? rule.opens, end: times[hour * 2] ?? rule.closes };
}
