import type { ContentPack } from '../../../../../templates/content/content-pack.ts';
import type { Content } from './content-of-idea.ts';
import type { EntityDraft, FieldInput } from '../design/app-draft.ts';
import { optionsOfLabels } from '../design/make-field.ts';
import { writtenAlone } from './rows/index.ts';
import { singularOf } from '../words/singular.ts';

/** A row of content under the names that fields are filled from. */
export interface ContentRow {
  name: string;
  category?: string;
  summary?: string;
  description?: string;
  money?: number;
  place?: string;
  person?: string;
  role?: string;
  company?: string;
  tags?: readonly string[];
  rating?: number;
  daysAgo?: number;
  /** A number and the label of the field it belongs in. */
  measured?: { label: string; value: number };
}

/** What is sold in a domain is a product there, and so on: things of the lexicon and the packs whose rows are such. */
const kin: Readonly<Record<string, readonly string[]>> = {
  product: [
    'fashion',
    'electronics',
    'furniture',
    'gardening',
    'coffee-shop',
    'art',
    'photography',
    'cars',
    'restaurant',
    'beauty',
    'online-shop',
    'inventory',
    'crafts',
  ],
  car: ['cars'],
  property: ['real-estate'],
  dish: ['restaurant', 'coffee-shop'],
  work: ['art', 'photography', 'crafts'],
  trip: ['travel'],
  location: ['travel', 'history'],
  movie: ['film'],
  course: ['language-learning', 'school'],
  holding: ['investing'],
  legalCase: ['legal'],
  machine: ['manufacturing'],
  museumObject: ['history'],
  meditation: ['wellbeing'],
  socialPost: ['community'],
  game: ['games'],
  match: ['sports'],
  deliveryRoute: ['transport'],
  insurancePolicy: ['insurance'],
  constructionJob: ['construction'],
  clinicAppointment: ['health-care'],
  petAdoption: ['pets'],
  tour: ['travel'],
  drink: ['coffee-shop'],
  clothing: ['fashion'],
  crop: ['agriculture'],
  pet: ['pets'],
  plant: ['gardening', 'agriculture'],
  photo: ['photography'],
  campaign: ['marketing-agency', 'charity'],
  issue: ['customer-support'],
  lead: ['sales'],
  event: ['events', 'weddings'],
  project: ['charity', 'construction', 'marketing-agency'],
  asset: ['inventory', 'manufacturing'],
};

/** The rows of content an entity starts with; `undefined` where the content is about something else. */
export function contentRowsOf(
  entity: EntityDraft,
  content: Content,
  { main }: { main: boolean },
): readonly ContentRow[] | undefined {
  const standard = standardRows[entity.head.id]?.(content);
  if (standard) return standard;
  // What a site shows of one firm or band has rows of its own.
  if (ofOneHouse.test(entity.head.id) || writtenAlone.has(entity.head.id)) return undefined;
  // A shop of nothing in particular sells other things than a grocer.
  if (content.id === 'online-shop' && ownGoods.test(entity.head.id)) return undefined;
  // What comes in is not what was spent.
  if (/^(?:income|savingsGoal|billDue|feedbackEntry|forumQuestion)$/.test(entity.head.id)) return undefined;
  return content.rows.length > 0 && isAbout(entity, content, main) ? domainRows(content) : undefined;
}

const ofOneHouse =
  /^(?:practiceArea|caseResult|artPiece|bandAlbum|cityAir|airStation|itinerary|guideSight|recipe|pageTraffic|archProject|shopPlant|leaveRequest|fleetVehicle|ownVehicle|workOrder)$/;
const ownGoods =
  /^(?:groceryProduct|petProduct|bakedGood|medication|softwareProduct|usedItem|auction|membershipPlan)$/;

/** Things that are the same in every domain. */
const standardRows: Readonly<Record<string, (content: ContentPack) => readonly ContentRow[]>> = {
  article: articleRows,
  // News of a newsroom are what it tells; those of a trade are what is written about it.
  newsItem: (content) =>
    content.singular === 'story' || content.singular === '报道'
      ? content.rows.map(({ name, category, person, summary, description }, index) => ({
          name,
          category,
          person,
          daysAgo: Math.floor(index / 2),
          description: `${summary}\n\n${description}`,
          summary,
        }))
      : articleRows(content),
  faq: ({ questions }) => questions.map(({ question, answer }) => ({ name: question, description: answer })),
  review: ({ testimonials }) =>
    testimonials.map(({ name, role, text, rating }, index) => ({
      name: text,
      person: name,
      role,
      rating,
      daysAgo: 3 + index * 9,
    })),
  service: ({ services }) => services.map(({ title, text }) => ({ name: title, description: text })),
};

function articleRows({ articles }: ContentPack): readonly ContentRow[] {
  return articles.map(({ title, author, category, daysAgo, paragraphs }) => ({
    name: title,
    person: author,
    category,
    daysAgo,
    description: paragraphs.join('\n\n'),
    summary: firstSentence(paragraphs[0] ?? ''),
  }));
}

function domainRows({ rows, measure }: ContentPack): readonly ContentRow[] {
  return rows.map(({ amount, ...row }) => ({
    ...row,
    ...(measure.kind === 'money' ? { money: amount } : { measured: { label: measure.label, value: amount } }),
  }));
}

/** Whether an entity is what the pack's rows are: called so, or the idea's main thing under a word nobody knows. */
function isAbout({ head, entry }: EntityDraft, { id, singular, neighbour }: Content, main: boolean): boolean {
  if (kin[head.id]?.includes(id)) return true;
  const last = (words: string) => singularOf(words.toLowerCase().split(' ').at(-1) ?? '');
  const names = [head.singular, entry?.en ?? '', entry?.zh ?? ''].filter(Boolean);
  // A game night is no game; Chinese names may have the word anywhere.
  const within = (name: string) => /\p{Script=Han}/u.test(singular) && name.includes(singular);
  if (names.some((name) => last(name) === last(singular) || within(name))) return true;
  return main && entry === undefined && !neighbour;
}

function firstSentence(text: string): string {
  return (/^.*?[.?!。？！](?=\s|$|”)|^.*?[。？！]/u.exec(text)?.[0] ?? text).slice(0, 200);
}

const categoryField = /^(?:category|type|kind|genre|topic|subject|cuisine|section|collection|theme)$/i;

/**
 * Gives an entity's own choice of category the categories of its content, or takes it away where the content has none,
 * unless the person named others.
 */
export function giveCategories(
  entity: EntityDraft,
  { content, rows, named }: { content: Content; rows: readonly ContentRow[]; named: ReadonlySet<string> },
): void {
  const own = entity.fields.filter(
    (each) => each.type === 'choice' && categoryField.test(each.id) && !named.has(each.id),
  );
  // A kind of contract is none of work.
  const field = own.find(({ id }) => id === 'category') ?? own[0];
  if (!field) return;
  if (rows.some(({ category }) => category !== undefined)) {
    // No filter leads to nothing.
    const used = content.categories.filter((each) => rows.some(({ category }) => category === each));
    field.options = optionsOfLabels(content.neighbour && used.length > 1 ? used : content.categories);
  } else if (field.id === 'category' && !field.required)
    entity.fields.splice(entity.fields.indexOf(field), 1);
}

/** What is measured of each row alone; no number that looks likely fits every one of them. */
export const measuredAlone = /^(?:weight|height|age|length|size)$/;

/** What a field starts with in a row of content; `undefined` where the content says nothing of it. */
export function contentValue(
  field: FieldInput,
  row: ContentRow,
  isTitle: boolean,
): string | number | string[] | { days: number } | undefined {
  if (isTitle) return row.name;
  switch (field.type) {
    case 'choice':
      return choiceOf(field, row.category);
    case 'longText':
      return row.description;
    case 'money':
      return row.money;
    case 'rating':
      return row.rating;
    case 'number':
      return field.label.toLowerCase() === row.measured?.label.toLowerCase() ? row.measured.value : undefined;
    case 'tags':
      // Names of people are no words about the row.
      return field.id === 'speakers' ? undefined : row.tags && [...row.tags];
    case 'date':
      if (field.id === 'birthday' && /^(?:age|年龄)$/i.test(row.measured?.label ?? ''))
        return { days: -Math.round((row.measured?.value ?? 1) * 365) };
      return row.daysAgo === undefined ? undefined : { days: -row.daysAgo };
    case 'text':
      return textValue(field.id, row);
    default:
      return undefined;
  }
}

/** The choice that is a row's category, or a word of it; `Dogs` are of the kind `Dog`. */
function choiceOf({ id, options = [] }: FieldInput, category: string | undefined): string | undefined {
  if (category === undefined) return undefined;
  const exact = options.find(({ label }) => label === category);
  if (exact || !/^(?:species|type|kind|category)$/.test(id)) return exact?.id;
  const said = category.toLowerCase();
  const near = options.find(
    ({ label }) => said.includes(label.toLowerCase()) || label.toLowerCase().includes(said),
  );
  return near?.id ?? (id === 'species' ? options.find((option) => option.id === 'other')?.id : undefined);
}

const people =
  /^(?:author|person|instructor|artist|host|owner|organiser|teacher|speaker|brand|maker|seller|chef|doctor|guide)$/i;
const places = /^(?:location|place|city|venue|destination|region|country|room|hall|area)$/i;

/** The customer that a deal is named after: `Chairs for Tallow Insurance`, `Telephones, Linden Law`. */
function companyIn(name: string): string | undefined {
  return /^[^,]+(?: for |, )((?:[A-Z][\p{L}’]+|&)(?: (?:[A-Z][\p{L}’]+|&))+)$/u.exec(name)?.[1];
}

function textValue(id: string, row: ContentRow): string | undefined {
  if (people.test(id)) return row.person;
  if (places.test(id)) return row.place;
  if (/^(?:company|customer|client)$/.test(id)) return row.company ?? companyIn(row.name);
  if (/^(?:summary|subtitle|tagline|excerpt|shortDescription)$/i.test(id)) return row.summary;
  if (/^(?:role|position)$/i.test(id)) return row.role;
  return undefined;
}
