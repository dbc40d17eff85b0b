import { CalendarDays, Clock, Link2, Mail, MapPin, Phone, UserRound, UsersRound } from 'lucide-react';
import type { ReactElement } from 'react';
import type { FieldDefinition } from '../../../shared/entity.ts';

type Draw = (className: string) => ReactElement;

const calendar: Draw = (className) => <CalendarDays className={className} aria-hidden />;
const clock: Draw = (className) => <Clock className={className} aria-hidden />;
const pin: Draw = (className) => <MapPin className={className} aria-hidden />;
const person: Draw = (className) => <UserRound className={className} aria-hidden />;
const people: Draw = (className) => <UsersRound className={className} aria-hidden />;

const byType: Partial<Record<FieldDefinition['type'], Draw>> = {
  date: calendar,
  dateTime: calendar,
  time: clock,
  email: (className) => <Mail className={className} aria-hidden />,
  phone: (className) => <Phone className={className} aria-hidden />,
  url: (className) => <Link2 className={className} aria-hidden />,
};

const byName: readonly (readonly [RegExp, Draw])[] = [
  [/\b(venue|place|location|room|address|city|country|hall|site)s?\b|地点|场地|地址|会议室|城市/i, pin],
  [
    /\b(speakers|authors|people|members|attendees|guests|participants|hosts)\b|讲者|嘉宾|成员|参与者/i,
    people,
  ],
  [
    /\b(speaker|author|owner|assignee|person|host|customer|client|teacher|artist|contact)\b|负责人|作者|客户|联系人/i,
    person,
  ],
  [/\bday\b|日期|星期/i, calendar],
  [/\b(time|duration)\b|时间|时长/i, clock],
];

/** Figures are told by their label; only how long something takes is known by its clock. */
const figures: readonly FieldDefinition['type'][] = ['number', 'money', 'percent', 'rating', 'boolean'];

function drawingFor(field: FieldDefinition): Draw | undefined {
  if (figures.includes(field.type)) return /duration|时长/i.test(field.label) ? clock : undefined;
  return byType[field.type] ?? byName.find(([name]) => name.test(field.label))?.[1];
}

/** Whether there is a drawing that says what the field is about, by its type or its name. */
export function hasIcon(field: FieldDefinition): boolean {
  return drawingFor(field) !== undefined;
}

/** A small drawing that says what a value is about; nothing when neither type nor name say it. */
export function FieldIcon({ field, className }: { field: FieldDefinition; className: string }) {
  return drawingFor(field)?.(className) ?? null;
}
