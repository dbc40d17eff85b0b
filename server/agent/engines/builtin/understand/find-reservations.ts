import type { Language, Phrase, RecordWish } from './wishes.ts';

export type Route = 'train' | 'flight' | 'bus' | 'ferry';

/** Things that are booked by dates, by route, or for the day they take place on. */
export interface ReservationWish {
  verb: 'book' | 'rent' | 'lease' | 'reserve' | 'register';
  /** Tickets from one place to another, with the words they are called by. */
  routes: { route: Route; title?: string }[];
  /** Whether it is paid for where it is booked. */
  pays: boolean;
  methods: ('card' | 'paypal' | 'transfer' | 'wallet')[];
  /** Times of the day are chosen too. */
  times: boolean;
  /** Seats are chosen on a map. */
  seats?: true;
  deposit: boolean;
  /** What the list of bookings is called, and that of orders and payments. */
  list?: string;
  payments?: string;
  /** Renewals, transfers and orders are listed. */
  ledger: boolean;
  transfers: boolean;
  phrases: Phrase[];
}

const routes: readonly (readonly [Route, RegExp])[] = [
  ['train', /\b(?:(?:train|rail(?:way)?) tickets?|trains)\b|火车票|高铁票?|动车票/i],
  [
    'flight',
    /\b(?:(?:air|airline|flight|plane|airplane) tickets?|flights?(?= (?:book|search|and|,))|flights|airfares?)\b|机票|航班/i,
  ],
  ['bus', /\b(?:(?:bus|coach) tickets?|intercity buses)\b|汽车票|大巴票/i],
  ['ferry', /\b(?:ferry tickets?|ferries)\b|船票/i],
];
const bookVerb =
  /\b(?:book(?:ing|ed)?|reserv(?:e|ing|ations?)|rent(?:al|als|ing)?|leas(?:e|es|ing)|tickets?|ticketing)\b|预订|预定|预约|订票|购票|租/i;
const lists: readonly (readonly [RegExp, string, string])[] = [
  [/\border status\b|订单状态/i, 'Order status', '订单状态'],
  [/\bbooking status\b|预订状态/i, 'Booking status', '预订状态'],
  [/\bbooking records?\b|预订记录|预约记录/i, 'Booking records', '预订记录'],
  [/\bbooking history\b|预订历史/i, 'Booking history', '预订历史'],
  [/\b(?:rental|renting) (?:history|records?)\b|租赁记录|租车记录|租用记录/i, 'Rental history', '租赁记录'],
  [/\b(?:my|their) (?:e-?)?tickets\b|我的票/i, 'My tickets', '我的票'],
  [/\bmy trips\b|我的行程/i, 'My trips', '我的行程'],
  [/\b(?:my|their) stays\b|我的入住/i, 'My stays', '我的入住'],
  [/\bmy rentals\b|我的租赁/i, 'My rentals', '我的租赁'],
  [/\b(?:my|their) reservations\b/i, 'My reservations', '我的预订'],
  [/\b(?:leas(?:e|ing)) records?\b|租约记录/i, 'My leases', '我的租约'],
  [
    /\b(?:my orders|order management|order history|manage (?:their |your |my )?orders|view (?:their |your )?orders)\b|我的订单|订单管理|订单历史/i,
    'My orders',
    '我的订单',
  ],
];
const inside =
  /\b(?:employees?|(?:our|company|office|for|only) staff|internal|reimburse\w*|business trips?|company travel)\b|员工|报销|差旅/i;

/** Nobody pays for the rooms of their own office. */
function isOwnHouse(text: string): boolean {
  const house =
    /\b(?:for|in|at|of) (?:our|the|my) (?:own )?(?:office|team|colleagues|co-?workers|department)\b|\bmeeting rooms?\b|会议室/i;
  return house.test(text) && !/\bpay|\bpric|\brent|\bcowork|\bhotel|付款|价格|租/i.test(text);
}

/** What people book, rent, lease or buy tickets for; undefined where nothing is. */
export function findReservations(
  text: string,
  {
    records,
    language,
    titles,
  }: { records: readonly RecordWish[]; language: Language; titles: readonly string[] },
): ReservationWish | undefined {
  const said = text.slice(0, 20_000);
  const record = records.find(({ entry }) => entry.id === 'booking' || entry.id === 'lease');
  const enrols = records.find(({ entry }) => entry.id === 'enrolment');
  const bought = helpdesk.test(said) ? null : ticketWords.exec(said);
  const seated = /\b(?:showtimes?|e-?tickets?|box office)\b|场次|影票/i.test(said)
    ? seatWords.exec(said)
    : null;
  const registers = registerWords.exec(said);
  const tickets = bought ?? seated;
  const offers = attends.test(said) && titles.some((title) => gatherings.test(title));
  if (!record && !enrols && !tickets && !registers && !offers) return undefined;
  const verb = record?.entry.id === 'lease' ? 'lease' : record || tickets ? verbOf(said) : 'register';
  const list = lists.find(([pattern]) => pattern.test(said));
  const found = bookVerb.test(said) ? routes.filter(([, pattern]) => pattern.test(said)) : [];
  const spans = [record?.phrase, enrols?.phrase, spanOf(tickets), spanOf(registers)];
  return {
    verb,
    routes: routesOf(found, said, language),
    pays: !inside.test(said) && !isOwnHouse(said) && verb !== 'register',
    methods: methodsOf(said),
    times: /\b(?:dates? and times?|pick-?up (?:date|time)|rental times?)\b|日期和时间|取车时间/i.test(said),
    ...(seatWords.test(said) ? { seats: true as const } : {}),
    deposit: /\bdeposits?\b|押金/i.test(said),
    ...(list ? { list: list[language === 'zh' ? 2 : 1] } : {}),
    ...(/\bpayment (?:management|records?|history)|manage payments?\b|支付管理|付款记录|支付记录/i.test(said)
      ? { payments: language === 'zh' ? '支付记录' : 'Payments' }
      : {}),
    ledger: /\b(?:renew|transfer|extend)/i.test(said) || /续租|续期|续约|转让|过户/.test(said),
    transfers: /\btransferr?/i.test(said) || /转让|过户/.test(said),
    phrases: spans.flatMap((span) => (span ? [span] : [])),
  };
}

const ticketWords =
  /\b(?:(?:buy|purchase|sell|order|book)(?:ing)? (?:[a-z]+ ){0,2}tickets?|ticket (?:booking|sales?|purchas\w+|shop|office)|concert tickets?|event tickets?|(?:event|concert|movie|cinema|theat(?:er|re)|sports?|online) ticketing|ticketing (?:site|website|platform|system|app))\b|购票|订票|售票/i;
const gatherings =
  /^(?:upcoming )?(?:workshops?|events?|webinars?|seminars?|training sessions?)$|^(?:工作坊|活动|讲座)$/i;
const attends = /\b(?:register|sign up|join|attend|purchase|interact|enrol\w*|tickets?)\b|报名|参加|购买/i;
const seatWords =
  /\bseat (?:selection|maps?|plans?|charts?|choice|booking)\b|\bseating (?:plan|chart|map)\b|\b(?:choos|select|pick|reserv|book)\w* (?:their |the |a |specific |your |available |free |preferred )*seats?\b|选座/i;
const helpdesk = /\b(?:support|help ?desk|issue|bug|incident)\b|工单|客服/i;
const registerWords =
  /\b(?:register (?:for|directly)|registration for|sign up for|(?:register|enrol|sign up) (?:a |their |the |one's )?(?:child(?:ren)?|kids?|pupils?|group|family|class) for) (?:[a-z]+ ){0,3}(?:events?|workshops?|class(?:es)?|webinars?|conferences?|seminars?|tours?)\b/i;

function verbOf(text: string): ReservationWish['verb'] {
  const [found] = /\b(?:book|reserv|rent|leas)|预订|预约|租/i.exec(text) ?? [];
  if (/租/.test(text) && !/预订|预约/.test(text)) return 'rent';
  if (found?.toLowerCase() === 'rent') return /\bbook(?:ing)?\b/i.test(text) ? 'book' : 'rent';
  if (found?.toLowerCase() === 'leas') return 'lease';
  return found?.toLowerCase() === 'reserv' ? 'reserve' : 'book';
}

function spanOf(match: RegExpExecArray | null): Phrase | undefined {
  return match ? [match.index, match.index + match[0].length] : undefined;
}

/** Tickets beside trains and hotels, with nothing more said, are those of flights. */
function routesOf(
  found: readonly (readonly [Route, RegExp])[],
  text: string,
  language: Language,
): ReservationWish['routes'] {
  const named = found.map(([route, pattern]) => {
    const words = pattern.exec(text)?.[0] ?? '';
    const title =
      language === 'en' && / tickets?$/i.test(words) ? capital(`${words.replace(/s$/i, '')}s`) : '';
    return { route, ...(title ? { title } : {}) };
  });
  const plain = /\b(?:book(?:ing)?|buy(?:ing)?) tickets\b/i.test(text);
  const only = named.length > 0 && !named.some(({ route }) => route === 'flight');
  return plain && only && !/\b(?:train|rail|bus|coach|ferry) tickets?\b/i.test(text)
    ? [{ route: 'flight', title: 'Flight tickets' }, ...named]
    : named;
}

function methodsOf(text: string): ReservationWish['methods'] {
  const several = /\b(?:multiple|various|several|different) payment (?:methods|options)\b|多种支付/i.test(
    text,
  );
  const methods: ReservationWish['methods'] = ['card'];
  if (several || /paypal|alipay|支付宝/i.test(text)) methods.push('paypal');
  if (several || /bank transfer|银行转账/i.test(text)) methods.push('transfer');
  if (/wechat|微信|apple pay|google pay|mobile wallet/i.test(text)) methods.push('wallet');
  return methods;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
