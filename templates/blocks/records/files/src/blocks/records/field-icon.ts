import {
  CalendarDays,
  Clock,
  Link2,
  Mail,
  MapPin,
  Phone,
  UserRound,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { FieldDefinition } from '../../../shared/entity.ts';

const byType: Partial<Record<FieldDefinition['type'], LucideIcon>> = {
  date: CalendarDays,
  dateTime: CalendarDays,
  time: Clock,
  email: Mail,
  phone: Phone,
  url: Link2,
};

const byName: readonly (readonly [RegExp, LucideIcon])[] = [
  [/\b(venue|place|location|room|address|city|country|hall|site)s?\b|地点|场地|地址|会议室|城市/i, MapPin],
  [
    /\b(speakers|authors|people|members|attendees|guests|participants|hosts)\b|讲者|嘉宾|成员|参与者/i,
    UsersRound,
  ],
  [
    /\b(speaker|author|owner|assignee|person|host|customer|client|teacher|artist|contact)\b|负责人|作者|客户|联系人/i,
    UserRound,
  ],
  [/\bday\b|日期|星期/i, CalendarDays],
  [/\b(time|duration)\b|时间|时长/i, Clock],
];

/** A small drawing that says what a value is about, by its type or its name; none when neither says. */
export function iconOf(field: FieldDefinition): LucideIcon | undefined {
  return byType[field.type] ?? byName.find(([name]) => name.test(field.label))?.[1];
}
