import { dropActors } from './drop-actors.ts';
import { findAssistant } from './find-assistant.ts';
import { findCalculators } from './find-calculators.ts';
import { findCart } from './find-cart.ts';
import { findCharts } from './find-charts.ts';
import { findChoices } from './find-choices.ts';
import { findCollections } from './find-collections.ts';
import { findCourses } from './find-courses.ts';
import { areRead, findRemarks } from './find-remarks.ts';
import { findClock } from './find-clock.ts';
import { findCircumstances, findKind } from './find-circumstances.ts';
import { findDeeds } from './find-deeds.ts';
import { findContentPages, isSited } from './find-content-pages.ts';
import { describedThings, withoutFieldNames } from './described-things.ts';
import { contactBeside, findContact } from './find-contact.ts';
import { findFeatures } from './find-features.ts';
import { findFields } from './find-fields.ts';
import { attachFigures } from './attach-figures.ts';
import { findFigures, isWithinFigures } from './find-figures.ts';
import { findFilters } from './find-filters.ts';
import { findFunctions } from './find-functions.ts';
import { findInsights } from './find-insights.ts';
import { insightsBeside } from './insights-beside.ts';
import { findLending, isLate, metByLending } from './find-lending.ts';
import { findLedgers } from './find-ledgers.ts';
import { findLimits } from './find-limits.ts';
import { watches } from './find-live.ts';
import { findOffice, isOrdered } from './find-office.ts';
import { findLook } from './find-look.ts';
import { findName } from './find-name.ts';
import { findPages } from './find-pages.ts';
import { findQuiz } from './find-quiz.ts';
import { findPeople, namesUsers, peopleApart, peopleAtWork } from './find-roles.ts';
import { ordersGoods } from '../design/stock-parts.ts';
import { findReading } from './find-reading.ts';
import { findRecords } from './find-records.ts';
import { findRooms } from './find-rooms.ts';
import { findSections } from './find-sections.ts';
import { findSending } from './find-sending.ts';
import { findSettings, onlyInformation } from './find-settings.ts';
import { findSite } from './find-site.ts';
import { siteThings } from './site-things.ts';
import { findReservations } from './find-reservations.ts';
import { findSitePages } from './find-site-pages.ts';
import { findSlots } from './find-slots.ts';
import { sameAsSessions } from './find-sessions.ts';
import { findVisits, peopleOfVisits } from './find-visits.ts';
import { findTimer } from './find-timer.ts';
import { findDirect } from './find-direct.ts';
import { forumReplies } from './forum-replies.ts';
import { findThings } from './find-things.ts';
import { kitOf } from './kits.ts';
import { readMessage, without } from './message.ts';
import { accountPages, isFirm, judged, leftBehind, onlyLists, requested, sells } from './other-senses.ts';
import { isNamed } from './named-twice.ts';
import { takenTogether } from './taken-together.ts';
import type { Wishes } from './wishes.ts';

/** What a first message means. Pure, linear in the length of the text, never fails. */
export function understand(text: string): Wishes {
  const kit = kitOf(text);
  if (kit === undefined) return understandAll(text);
  const { name, ...wishes } = understandAll(`${kit.said}. ${kit.usual}`);
  const message = readMessage(text);
  const own = findName(message) ?? name;
  // Whom it is for says who shares it, and nothing of what it keeps.
  const shared = wishes.shared || findCircumstances(message).shared;
  return { ...wishes, shared, ...(own ? { name: own } : {}), text, usual: true };
}

function understandAll(text: string): Wishes {
  return takenTogether.reduce((wishes, apply) => apply(wishes), understandText(text));
}

/** Where free times are booked, that is done and listed there anyway. */
const bookedPages = /^(?:online )?appointments? (?:scheduling|management|booking)$/i;

function understandText(text: string): Wishes {
  const message = readMessage(text);
  // The order matters: each finder takes the words it has understood.
  const look = findLook(message);
  const sections = findSections(message);
  const sending = findSending(text);
  const lending = findLending(text);
  const visits = findVisits(text);
  const assistant = findAssistant(text);
  const clock = findClock(text);
  const peopleSaid = findPeople(message);
  const accounts =
    (visits && peopleSaid ? peopleOfVisits(peopleSaid) : peopleSaid) ??
    (clock?.several || visits?.tells ? peopleAtWork(message) : undefined) ??
    (findDirect(text) || lending?.by === 'self' || (findSlots(text) && namesUsers(message))
      ? peopleApart(message)
      : undefined);
  // What senders say about themselves needs no accounts.
  const people = sending?.main && onlyInformation(text, accounts?.phrases ?? []) ? undefined : accounts;
  const named = findPages(message);
  const functions = findFunctions(message);
  const site = findSite(message);
  const said = findKind(text);
  // Classes among other things that a firm offers are no school of their own.
  const slots = findSlots(text);
  const courses =
    (said === 'brochure' && isFirm.test(text)) || (slots?.sessions && !/\bcourses?\b/i.test(text))
      ? undefined
      : findCourses(text);
  const listed = [...named, ...functions.pages.filter((page) => !isNamed(page, named))];
  const read = site !== undefined && (said === 'brochure' || said === 'publication');
  const parts = read ? findContentPages(message, site.onePage ? [] : listed) : [];
  const asked = site?.onePage && parts.length > 1 ? parts : [...listed, ...parts];
  const pages = [...asked, ...findSitePages(message, asked, { kind: said, site })].filter(
    (page) =>
      !/^(?:an? |the )?(?:pages?|sections?|sites?|websites?)$/i.test(page.title) &&
      (people === undefined || !accountPages.test(page.title)) &&
      !(slots && bookedPages.test(page.title)) &&
      !(visits && /^check-?(?:in|out)\b/i.test(page.title)),
  );
  const choices = findChoices(message);
  const { filters, sorts } = findFilters(message);
  const lists = findCollections(message);
  const figures = findFigures(message);
  const found = findThings(message);
  attachFigures(found, figures);
  const unknown = findFields(message, found);
  // Orders to suppliers are no shopping.
  const supplied = ordersGoods.test(text) && !sells.test(text);
  const things = siteThings(dropActors(found, people, text), message, read ? site : undefined).filter(
    ({ entry }) =>
      !(supplied && isOrdered(entry?.id, text)) &&
      !(entry?.id === 'leaveRequest' && leftBehind.test(text.slice(0, 4000))) &&
      !(slots?.sessions && !courses && sameAsSessions.test(entry?.id ?? '')),
  );
  for (const choice of choices) {
    const owner = things[0];
    if (!owner) continue;
    owner.fields = [...owner.fields.filter((field) => field.entry !== choice.entry), choice];
  }
  // What people apply for or report is no part of a brochure.
  const sited = pages.filter(isSited);
  // Who wants to be read about wants a site, not a tool.
  const circumstances = findCircumstances(message);
  const told = findRecords(message);
  // What is borrowed leaves loans and reservations, not bookings.
  const verbs = [...told, ...forumReplies(text, told, things)].filter(
    ({ entry, phrase }) =>
      !(lending && /^(?:booking|lease)$/.test(entry.id)) &&
      !(entry.id === 'review' && judged.test(text.slice(Math.max(0, phrase[0] - 24), phrase[0]))),
  );
  const reservations = slots
    ? undefined
    : findReservations(withoutFieldNames(message), {
        // Who enrols in courses takes them; that is no booking.
        records: verbs.filter(({ entry }) => !(courses && entry.id === 'enrolment')),
        language: message.language,
        titles: courses ? [] : pages.map(({ title }) => title),
      });
  const office = findOffice(text);
  const cart = supplied ? undefined : findCart(text, { collections: lists, records: verbs });
  // What is ordered from a cart is no list of its own, nor is each thing ordered alone.
  const collections = lists.filter(
    ({ entry, phrase: [start] }) =>
      !(cart && entry.id === 'cart') &&
      // A stamp collection collects nothing else.
      !describedThings(message).some(({ span: [from, to] }) => from <= start && start < to),
  );
  const records = verbs.filter(
    ({ entry }) =>
      !((cart || assistant?.orders || supplied) && entry.id === 'purchase') &&
      !(slots && entry.id === 'booking') &&
      !(entry.id === 'application' && things.some((thing) => requested.test(thing.entry?.id ?? ''))) &&
      !((courses || onlyLists.test(text)) && entry.id === 'enrolment'),
  );
  const remarks = findRemarks(text, records);
  const recorded = records.length > 0 || remarks?.comments === true || reservations !== undefined;
  const several = people !== undefined || (recorded && !circumstances.alone);
  const refused = people !== undefined && circumstances.storage === 'browser';
  // Names of places are no name of the whole.
  const name = findName(sections ? without(message, sections.phrase) : message);
  const quiz = findQuiz(text);
  const calculators = findCalculators(text);
  const timer = clock ? undefined : findTimer(text);
  const reading = findReading(text, pages);
  const insights = insightsBeside(findInsights(text, message.language), cart, text);
  const rooms = assistant ? undefined : findRooms(text);
  const settings = findSettings(text, pages, people === undefined);
  const contact = contactBeside(findContact(text, pages), sending);
  const usualKind = cart
    ? 'shop'
    : quiz
      ? 'game'
      : slots?.sessions
        ? 'community'
        : sited.length > 0
          ? 'brochure'
          : undefined;
  const kind = said ?? usualKind;
  const bids = records.some(({ entry }) => entry.id === 'bid');
  const met = new Set([
    ...(site && /^(?:brochure|shop|publication)$/.test(kind ?? '') ? ['movement'] : []),
    ...(quiz ? ['quiz'] : []),
    ...(cart || reservations?.pays || office?.pays || lending ? ['payments'] : []),
    ...(office?.remindsInside ? ['sending'] : []),
    ...(reservations?.seats ? ['map'] : []),
    ...(timer || clock || bids ? ['timer'] : []),
    ...(sending || visits?.tells ? ['sending'] : []),
    ...(assistant || rooms ? ['chat', 'real-time'] : []),
    ...(sending?.attachments ? ['uploads'] : []),
    ...(watches(insights.live, things) ? ['real-time'] : []),
    ...(calculators.length > 0 ? ['calculating'] : []),
  ]);
  return {
    text,
    language: message.language,
    ...(name ? { name } : {}),
    ...(kind ? { kind } : {}),
    things,
    features: findFeatures(message),
    filters,
    sorts,
    charts: findCharts(message),
    monthly: /\bmonth(ly|s)?\b|每月|月度|按月/i.test(text.slice(0, 20_000)),
    collections,
    records,
    // Bookings of times are cancelled where they are listed.
    deeds: findDeeds(message).filter(
      ({ entry, kind, state }) =>
        !(slots && entry?.id === 'cancel') &&
        !(slots?.sessions?.answered && /^(?:approve|reject|confirm)$/.test(entry?.id ?? '')) &&
        !(insights.lookup && entry?.id === 'verify') &&
        !(lending && (/^check(?:In|Out)$/.test(entry?.id ?? '') || kind === 'extend' || isLate(state))) &&
        !(cart && entry?.id === 'checkOut') &&
        !((clock || visits) && (entry?.id === 'checkIn' || entry?.id === 'checkOut')),
    ),
    ledgers: findLedgers(message).filter(() => reservations?.deposit !== true),
    pages,
    look,
    ...(people && !refused ? { people } : {}),
    ...(refused ? { accountsRefused: true } : {}),
    ...circumstances,
    shared:
      circumstances.shared ||
      (several && !refused) ||
      // What goes through many hands is seen by all of them.
      ((insights.lookup ?? lending ?? visits) !== undefined && circumstances.storage !== 'browser') ||
      (rooms !== undefined && circumstances.storage !== 'browser'),
    ...(quiz ? { quiz } : {}),
    ...(cart ? { cart } : {}),
    ...(reservations ? { reservations } : {}),
    ...(lending ? { lending } : {}),
    ...(office ? { office } : {}),
    ...(visits ? { visits } : {}),
    ...(timer ? { timer } : {}),
    ...(clock ? { clock } : {}),
    ...(remarks && !(kind === 'brochure' && areRead(remarks, text)) ? { remarks } : {}),
    ...(courses ? { courses } : {}),
    ...(slots ? { slots } : {}),
    ...(contact ? { contact } : {}),
    ...(site ? { site } : {}),
    ...(sending ? { sending } : {}),
    ...(rooms ? { rooms } : {}),
    ...(sections ? { sections } : {}),
    ...(reading ? { reading } : {}),
    ...(assistant ? { assistant } : {}),
    ...(settings ? { settings } : {}),
    insights,
    ...(calculators.length > 0 ? { calculators } : {}),
    limits: findLimits(message).filter(({ entry }) => !met.has(entry.id)),
    unknown: [
      ...unknown.filter(({ phrase }) => !isWithinFigures(figures, phrase)),
      ...functions.unknown.filter(
        (part) =>
          !unknown.some((each) => each.words === part.words) && !isWithinFigures(figures, part.phrase),
      ),
    ]
      .filter(
        ({ words }) =>
          !things.some(({ entry }) => entry !== undefined && entry.plural === words.toLowerCase()),
      )
      .filter((part) => !(lending && metByLending.test(part.words)))
      .filter((part) => !(visits && /check|badge|notif|visit|签|访/i.test(part.words)))
      .filter((part) => !pages.some(({ title }) => title.toLowerCase() === part.words.toLowerCase())),
  };
}
