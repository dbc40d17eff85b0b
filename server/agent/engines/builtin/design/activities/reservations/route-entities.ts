import type { SampleValue } from '../../../../../../../templates/spec/entity.ts';
import { reservationWord, type ReservationWord } from '../../../say/reservation-words.ts';
import type { Route } from '../../../understand/find-reservations.ts';
import type { Language } from '../../../understand/wishes.ts';
import type { EntityDraft, FieldInput } from '../../app-draft.ts';

/** A place with where it lies, in degrees. */
type Place = readonly [name: string, latitude: number, longitude: number];

const places: Readonly<Record<Language, Readonly<Record<'near' | 'far', readonly Place[]>>>> = {
  en: {
    near: [
      ['London', 51.5, -0.1],
      ['Paris', 48.9, 2.4],
      ['Amsterdam', 52.4, 4.9],
      ['Berlin', 52.5, 13.4],
      ['Munich', 48.1, 11.6],
      ['Vienna', 48.2, 16.4],
    ],
    far: [
      ['New York', 40.7, -74],
      ['Los Angeles', 34.1, -118.2],
      ['London', 51.5, -0.1],
      ['Paris', 48.9, 2.4],
      ['Berlin', 52.5, 13.4],
      ['Tokyo', 35.7, 139.7],
    ],
  },
  zh: {
    near: [
      ['北京', 39.9, 116.4],
      ['上海', 31.2, 121.5],
      ['广州', 23.1, 113.3],
      ['杭州', 30.3, 120.2],
      ['西安', 34.3, 108.9],
      ['武汉', 30.6, 114.3],
    ],
    far: [
      ['北京', 39.9, 116.4],
      ['上海', 31.2, 121.5],
      ['广州', 23.1, 113.3],
      ['成都', 30.7, 104.1],
      ['昆明', 25, 102.7],
      ['哈尔滨', 45.8, 126.5],
    ],
  },
};

interface Manner {
  plural: ReservationWord;
  singular: ReservationWord;
  id: string;
  icon: string;
  codes: readonly string[];
  /** km/h, hours before and after, price for 100 km, seats. */
  speed: number;
  extra: number;
  price: number;
  seats: number;
  departures: readonly string[];
}

const manners: Readonly<Record<Route, Manner>> = {
  train: {
    plural: 'trains',
    singular: 'train',
    id: 'train',
    icon: 'train-front',
    codes: ['IC', 'EC', 'RJ'],
    speed: 160,
    extra: 0.4,
    price: 9,
    seats: 240,
    departures: ['07:12', '13:40'],
  },
  flight: {
    plural: 'flights',
    singular: 'flight',
    id: 'flight',
    icon: 'plane',
    codes: ['NW', 'SK', 'AR'],
    speed: 820,
    extra: 0.6,
    price: 7,
    seats: 160,
    departures: ['08:25', '17:50'],
  },
  bus: {
    plural: 'buses',
    singular: 'bus',
    id: 'busTrip',
    icon: 'bus',
    codes: ['BL', 'GO', 'XP'],
    speed: 75,
    extra: 0.3,
    price: 4,
    seats: 48,
    departures: ['06:30', '15:15'],
  },
  ferry: {
    plural: 'ferries',
    singular: 'ferry',
    id: 'ferry',
    icon: 'ship',
    codes: ['MS', 'SV'],
    speed: 40,
    extra: 0.5,
    price: 6,
    seats: 300,
    departures: ['09:00', '18:30'],
  },
};

/**
 * A timetable: twice a day from every place to every other. It runs daily, so that any pair on any coming day has results.
 */
export function routeEntity(route: Route, language: Language, title?: string): EntityDraft {
  const manner = manners[route];
  const word = (name: ReservationWord) => reservationWord(language, name);
  const plural = title ?? word(manner.plural);
  const singular = title === undefined ? word(manner.singular) : title.replace(/s$/, '');
  const path =
    plural
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '') || `${manner.id.toLowerCase()}s`;
  return {
    head: {
      id: manner.id,
      singular,
      plural,
      path,
      icon: manner.icon,
      titleField: 'name',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: routeFields(word),
    samples: timetable(manner, places[language][route === 'flight' ? 'far' : 'near']),
    view: 'table',
    phrases: [],
  };
}

function routeFields(word: (name: ReservationWord) => string): FieldInput[] {
  const fields: FieldInput[] = [
    { id: 'name', label: word('what'), type: 'text', required: true, order: 0 },
    { id: 'from', label: word('from'), type: 'text', required: true, order: 0 },
    { id: 'to', label: word('to'), type: 'text', required: true, order: 0 },
    { id: 'departs', label: word('departs'), type: 'time', required: true, order: 0 },
    { id: 'arrives', label: word('arrives'), type: 'time', order: 0 },
    { id: 'duration', label: word('duration'), type: 'text', order: 0 },
    { id: 'price', label: word('price'), type: 'money', order: 0 },
    { id: 'seats', label: word('seats'), type: 'number', minimum: 1, order: 0 },
  ];
  return fields.map((field, index) => ({ ...field, order: (index + 1) * 10 }));
}

function timetable(manner: Manner, all: readonly Place[]): EntityDraft['samples'] {
  const pairs = all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to] as const));
  return pairs.flatMap(([from, to], index) =>
    manner.departures.map((start, turn) => {
      const distance = kilometres(from, to);
      const hours = distance / manner.speed + manner.extra;
      const departs = clock(minutes(start) + ((index * 35) % 150));
      const code = `${manner.codes[(index + turn) % manner.codes.length] ?? ''} ${101 + index * 7 + turn * 3}`;
      const values: Record<string, SampleValue> = {
        name: `${code}, ${from[0]} – ${to[0]}`,
        from: from[0],
        to: to[0],
        departs,
        arrives: clock(minutes(departs) + Math.round((hours * 60) / 5) * 5),
        duration: lengthOf(Math.round((hours * 60) / 5) * 5),
        price: Math.max(12, Math.round((distance / 100) * manner.price * (turn === 0 ? 1 : 0.85))) + 0.5,
        seats: manner.seats,
      };
      return { id: `${manner.id.toLowerCase()}-${index + 1}-${turn + 1}`, values };
    }),
  );
}

/** As the crow flies, with a detour of a fifth. */
function kilometres([, a, b]: Place, [, c, d]: Place): number {
  const rad = Math.PI / 180;
  const inner =
    Math.sin(a * rad) * Math.sin(c * rad) + Math.cos(a * rad) * Math.cos(c * rad) * Math.cos((d - b) * rad);
  return Math.acos(Math.min(1, inner)) * 6371 * 1.2;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clock(total: number): string {
  const within = total % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

function lengthOf(total: number): string {
  return `${Math.floor(total / 60)} h ${String(total % 60).padStart(2, '0')} min`;
}
