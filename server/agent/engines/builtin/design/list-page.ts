import type { Say } from '../say/say.ts';
import { findUses } from '../understand/find-uses.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { EntityDraft, FieldInput, OperationInput, StepDraft } from './app-draft.ts';
import { findNamedFields } from './find-named-field.ts';
import { viewOfDraft } from './spec-view.ts';

export interface PagePlace {
  /** Page id. */
  id: string;
  path: string;
  order: number;
}

/** Whether rows of an entity say enough to have pages of their own. */
export function hasDetail(entity: EntityDraft): boolean {
  // What opens in its place needs no page of its own.
  if (entity.view === 'questions') return false;
  // What people work with has more to it than its line in a table.
  const worked = entity.entry?.kind === 'tool';
  const tells = (worked || entity.view !== 'table') && entity.fields.some(({ type }) => type === 'longText');
  return entity.head.origin === 'catalogue' || tells || entity.fields.length >= (worked ? 5 : 6);
}

const mostFilters = 6;

/** Where and in which language something is: what many rows share, and people look for. */
const sharedTexts = /^(?:city|location|country|region|district|area|language|cuisine|brand|company|venue)$/;
/** More values than these are found by typing. */
const mostValues = 14;

/** Whether several rows have a text in common, such as the city of jobs. */
function isShared({ head, samples }: EntityDraft, { id, type, derived }: FieldInput): boolean {
  if (type !== 'text' || derived || id === head.titleField) return false;
  const values = samples.flatMap(({ values: { [id]: value } }) => (typeof value === 'string' ? value : []));
  const distinct = new Set(values).size;
  return values.length >= 6 && distinct > 1 && distinct < values.length && distinct <= mostValues;
}

/** What rows are searched by, as in `search by type, city, price range, and number of bedrooms`. */
function searchedBy(entity: EntityDraft, known: readonly FieldInput[], wishes: Wishes): FieldInput[] {
  const named = findUses(wishes).filter(({ way }) => way === 'search' || way === 'filter');
  const usual = wishes.features.has('filter')
    ? entity.fields.filter(({ id }) => sharedTexts.test(id)).slice(0, 2)
    : [];
  return [...new Set([...findNamedFields(named, entity.fields), ...usual])]
    .filter(
      (field) =>
        (/^(?:number|money|percent|rating)$/.test(field.type) || isShared(entity, field)) &&
        !known.some(({ id }) => id === field.id),
    )
    .slice(0, Math.max(0, mostFilters - known.length));
}

/** The page that lists an entity, and the properties of its list. */
export function listPage(
  entity: EntityDraft,
  place: PagePlace,
  { wishes, say }: { wishes: Wishes; say: Say },
): StepDraft {
  const { head } = entity;
  const kept = head.origin === 'kept';
  const view = viewOfDraft(entity);
  const asked = findNamedFields(wishes.filters, entity.fields).filter(
    (field) => field.id !== head.titleField,
  );
  const feed = said.test(head.id) && kept;
  const usual = feed
    ? view.filters.filter(({ type }) => !/^(?:number|date|dateTime)$/.test(type))
    : view.filters;
  const filters = asked.length > 0 ? asked : [...usual, ...searchedBy(entity, usual, wishes)];
  const askedSorts = findNamedFields(wishes.sorts, entity.fields);
  const title = entity.fields.find((field) => field.id === head.titleField);
  const byDate = kept && view.date && newest.test(view.date.id);
  const sorts =
    askedSorts.length > 0
      ? askedSorts
      : [...(title && !byDate ? [title] : []), ...view.sorts, ...(title && byDate ? [title] : [])];
  const show = view.show.filter((field) => entity.view === 'table' || field.id !== view.badge?.id);
  const pictures = entity.fields
    .filter(({ id, type }) => type === 'image' && id === 'receipt')
    .map(({ id }) => id);
  // What is read is not worked on in the list: where nobody logs in, it is changed on its own page.
  const changed = kept && !(wishes.kind === 'publication' && !wishes.people && hasDetail(entity));
  // A programme is read day by day.
  const day = entity.fields.find(({ id }) => id === 'conferenceDay');
  const starts = day && entity.fields.find(({ id }) => id === 'startTime');
  if (starts) {
    sorts.unshift(starts);
    show.unshift(starts);
  }
  const properties = {
    ...(day ? { groupBy: day.id } : {}),
    view: viewAsked(entity, wishes),
    search: true,
    filters: filters.map((field) => field.id),
    sort: sorts.map((field) => ({
      field: field.id,
      direction: descends(field, head.id) ? ('descending' as const) : ('ascending' as const),
    })),
    show: [
      ...(view.lead && entity.view === 'cards' ? [view.lead.id] : []),
      ...show.map((field) => field.id),
      // A photo that belongs to a row is seen with it.
      ...(entity.view === 'table' ? pictures : []),
    ],
    create: kept,
    edit: changed,
    remove: changed,
    actions: [] as string[],
    export: wishes.features.has('export'),
    ...(kept ? { emptyText: say.fill('noneYet', { plural: small(head.plural) }) } : {}),
  };
  const [titleText, sentence] = say.browse(head.plural, {
    search: true,
    filters: filters.map((field) => field.label),
    sorts: askedSorts.map((field) => field.label),
    entry: kept,
    export: properties.export,
    home: place.path === '/',
  });
  const page: OperationInput = {
    kind: 'put-page',
    page: {
      id: place.id,
      title: head.plural,
      path: place.path,
      menu: { label: head.plural, order: place.order, icon: head.icon ?? 'list' },
    },
  };
  const block: OperationInput = {
    kind: 'put-block',
    page: place.id,
    block: { id: listBlockOf(entity), block: 'collection', order: 50, entity: head.id, properties },
  };
  const phrases = [
    ...entity.phrases,
    ...wishes.filters.map((part) => part.phrase),
    ...wishes.sorts.map((part) => part.phrase),
    ...(wishes.features.get('search') ?? []),
    ...(wishes.features.get('filter') ?? []),
    ...(wishes.features.get('browse') ?? []),
    ...(wishes.features.get('export') ?? []),
  ];
  return {
    id: `list-${place.id}`,
    title: titleText,
    sentence,
    areas: ['pages'],
    operations: [page, block],
    phrases,
  };
}

export function listBlockOf(entity: EntityDraft): string {
  return `${entity.head.path}-list`.slice(0, 64);
}

function viewAsked(entity: EntityDraft, wishes: Wishes): EntityDraft['view'] | 'feed' {
  if (said.test(entity.head.id) && entity.head.origin === 'kept') return 'feed';
  if (wishes.features.has('table') && !wishes.features.has('cards')) return 'table';
  return wishes.features.has('cards') && entity.view !== 'table' ? 'cards' : entity.view;
}

function descends({ id, type }: FieldInput, entity: string): boolean {
  // The cheapest and the soonest are looked for first, else the largest and the latest.
  if (type === 'money') return !cheapest.test(id);
  return ['number', 'rating', 'percent'].includes(type) || (newest.test(id) && !coming.test(entity));
}

/** What has to be paid for something. */
const cheapest = /^(?:price|ticketPrice|fare|fee|rent|cost|pricePerNight|pricePerDay|monthlyRent)$/;
/** What there is still time to go to. */
const coming =
  /^(?:event|\w*Event|workshop|onlineClass|contest|examPaper|match|tourDate|concert|session|appointment|\w*Appointment|meeting|festival|gymClass|guidedTour|lecture|webinar|calendarEntry|\w*Booking|departure|tripActivity)$/;

const newest = /^(?:date|publishedOn|updatedOn|postedAt)$/;
/** What people say to each other stands as they said it, the newest first. */
const said = /^(?:socialPost|forumQuestion|discussion)$/;

function small(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
