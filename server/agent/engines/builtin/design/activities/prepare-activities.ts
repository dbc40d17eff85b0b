import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { wishOf } from '../choose-entities.ts';
import { thingsIn } from '../../words/things-in-text.ts';
import { tokenise } from '../../words/tokenise.ts';
import { entityOfThing } from '../entity-of-thing.ts';
import { contentRowsOf, giveCategories } from '../../content/content-rows.ts';
import { rowsHere } from '../../content/rows/settings/settings.ts';
import { addSamples } from '../samples.ts';
import { bookable } from './booking-step.ts';
import { dropCounted } from './tally-step.ts';
import { dropDrawn } from './drawing-step.ts';
import { dropUploaded } from './uploads-step.ts';
import { preparePlayed } from './player-step.ts';
import { prepareDated } from './calendar-step.ts';
import { preparePlaces } from './place-map-step.ts';
import { prepareLeague } from './league-entities.ts';
import { prepareLending } from './lending/lending-entities.ts';
import { prepareInsights } from '../insights/prepare-insights.ts';
import { prepareEditorial } from './editorial-step.ts';
import { prepareFees } from './fee-step.ts';
import { prepareOutcomes } from './desk-deeds-step.ts';
import { prepareRecurring } from './recurring.ts';
import { prepareDue } from './due-step.ts';
import { prepareHours } from './hours-step.ts';
import { prepareChoices } from './prepare-choices.ts';
import { prepareInvoices } from './prepare-invoices.ts';
import { prepareItems } from './prepare-items.ts';
import { prepareComing } from './prepare-coming.ts';
import { prepareOrder } from './prepare-order.ts';
import { prepareNumbers } from './prepare-numbers.ts';
import { prepareLinks } from './prepare-links.ts';
import { preparePayroll } from './payroll-step.ts';
import { prepareTotals } from './prepare-totals.ts';
import { prepareFiles } from './prepare-files.ts';
import { prepareSessions } from './prepare-sessions.ts';
import { prepareProperties } from './prepare-properties.ts';
import { prepareShop } from './cart-entities.ts';
import { prepareAssistant } from './assistant-entities.ts';
import { preparePartners } from './partners-step.ts';
import { prepareRooms } from './rooms-step.ts';
import { prepareSurveys } from './survey-step.ts';
import { preparePolls } from './poll-step.ts';
import { prepareFlashcards } from './flashcards-step.ts';
import { prepareUploads } from './prepare-uploads.ts';
import { prepareSending } from './sending-step.ts';
import { prepareClock } from './clock-entities.ts';
import { prepareRequests } from './prepare-requests.ts';
import { prepareVisits } from './visit-step.ts';
import { prepareAlerts } from './alerts-step.ts';
import { prepareCountry } from './prepare-country.ts';
import { prepareShown } from './prepare-shown.ts';
import { prepareWorth } from './prepare-worth.ts';
import { prepareProjectSums } from './prepare-project-sums.ts';
import { prepareDays } from './prepare-days.ts';
import { prepareSharing } from './sharing-step.ts';
import { prepareTrips } from './prepare-trips.ts';
import { prepareBookings } from './prepare-bookings.ts';
import { prepareClaims } from './claims-step.ts';
import { prepareApplying } from './applying-step.ts';
import { prepareThreads } from './prepare-threads.ts';
import { prepareDueAgain } from './due-again.ts';
import { prepareCasework } from './prepare-casework.ts';
import { preparePricedBy } from './prepare-priced-by.ts';
import { prepareStages } from './prepare-stages.ts';
import { prepareBudgets } from './prepare-budgets.ts';
import { prepareGiftCards, preparePets } from './prepare-gift-cards.ts';
import { prepareReservations } from './reservations/prepare-reservations.ts';
import { dropWeather } from './weather-step.ts';
import { dropGenerated } from './generator-step.ts';
import { prepareFolders } from './prepare-folders.ts';
import { joinSameFields } from './same-fields.ts';
import { prepareReactions } from './prepare-reactions.ts';
import { prepareRemarks } from './remarks-step.ts';
import { prepareCourses } from './course-entities.ts';
import { prepareContests } from './contest-rounds.ts';
import { prepareLeaderboard } from './leaderboard-list.ts';
import { prepareQuestions, prepareScores } from './quiz-entities.ts';

/** Gives the things of an app the fields and examples that what people do with them needs. */
export function prepareActivities(entities: EntityDraft[], wishes: Wishes): void {
  joinSameFields(entities);
  // A game brings what it keeps.
  if ((wishes.game || wishes.plays || wishes.poll) && wishes.things.length === 0)
    entities.splice(0, entities.length, ...entities.filter(({ head }) => head.source));
  if (wishes.quiz && prepareQuestions(entities, wishes)) {
    prepareScores(entities, wishes);
    prepareContests(entities, wishes);
  }
  prepareTrips(entities, wishes);
  prepareSharing(entities, wishes);
  prepareLeaderboard(entities, wishes);
  prepareLeague(entities, wishes);
  prepareUploads(entities, wishes);
  prepareSending(entities, wishes);
  prepareRooms(entities, wishes);
  prepareSurveys(entities, wishes);
  preparePolls(wishes);
  prepareFlashcards(entities, wishes);
  prepareAssistant(entities, wishes);
  if (wishes.calculators) dropCalculated(entities, wishes);
  dropGenerated(entities, wishes);
  dropWeather(entities, wishes);
  if (wishes.contact?.form) dropMessages(entities, wishes);
  prepareSessions(entities, wishes);
  if (wishes.slots) dropBookings(entities, wishes);
  if (
    (wishes.tally || wishes.shortLinks || wishes.papers || wishes.makers || wishes.bills) &&
    wishes.things.length === 0
  )
    dropCounted(entities);
  if (wishes.timer) dropTimed(entities, wishes);
  prepareDated(entities, wishes);
  preparePlaces(entities, wishes);
  preparePlayed(entities, wishes);
  dropUploaded(entities, wishes);
  if (wishes.drawing) dropDrawn(entities, wishes.things.length > 0);
  prepareFolders(entities, wishes);
  prepareEditorial(entities, wishes);
  preparePartners(entities, wishes);
  prepareReactions(entities, wishes);
  prepareThreads(entities, wishes);
  prepareRemarks(entities, wishes);
  prepareCourses(entities, wishes);
  prepareClock(entities, wishes);
  if (wishes.cart) prepareShop(entities, wishes);
  prepareProperties(entities, wishes);
  prepareLending(entities, wishes);
  prepareVisits(entities, wishes);
  prepareGiftCards(entities, wishes);
  preparePets(entities, wishes);
  prepareBookings(entities, wishes);
  prepareReservations(entities, wishes);
  prepareRequests(entities, wishes);
  prepareStages(entities, wishes);
  prepareApplying(entities, wishes);
  prepareClaims(entities, wishes);
  prepareCasework(entities, wishes);
  prepareChoices(entities);
  prepareInvoices(entities, wishes);
  prepareItems(entities, wishes);
  prepareOrder(entities, wishes);
  prepareComing(entities);
  prepareNumbers(entities, wishes);
  prepareLinks(entities, wishes);
  prepareHours(entities, wishes);
  preparePayroll(entities, wishes);
  prepareWorth(entities, wishes);
  prepareBudgets(entities, wishes);
  prepareProjectSums(entities, wishes);
  prepareDays(entities, wishes);
  prepareFees(entities, wishes);
  preparePricedBy(entities, wishes);
  prepareTotals(entities, wishes);
  prepareOutcomes(entities, wishes);
  prepareDueAgain(entities, wishes);
  prepareDue(entities, wishes);
  prepareRecurring(entities, wishes);
  prepareFiles(entities, wishes);
  prepareCountry(entities, wishes);
  prepareShown(entities);
  prepareAlerts(entities, wishes);
  if (wishes.insights) prepareInsights(entities, wishes, wishes.insights);
}

/** What is only worked out is not kept: the loan of a loan calculator, and what apps get that name nothing. */
function dropCalculated(entities: EntityDraft[], { calculators = [], things }: Wishes): void {
  const inside = ([start, end]: readonly [number, number]) =>
    calculators.some(({ phrase }) => phrase[0] <= end && phrase[1] >= start);
  const others = entities.filter(
    ({ head, phrases, entry }) =>
      head.source || (things.length > 0 && entry !== undefined && !phrases.every(inside)),
  );
  entities.splice(0, entities.length, ...others);
}

/** What visitors write comes with the form. */
function dropMessages(entities: EntityDraft[], { things }: Wishes): void {
  const others = entities.filter(
    ({ head }) => head.source || (head.id !== 'contactMessage' && things.length > 0),
  );
  entities.splice(0, entities.length, ...others);
}

/** Bookings come with their times; what is booked is kept. */
function dropBookings(entities: EntityDraft[], { things, language, text, content }: Wishes): void {
  const others = entities.filter(
    ({ head }) =>
      head.source || (things.length > 0 && !/^(?:booking|meeting|\w*appointment)$/i.test(head.id)),
  );
  // `an appointment with a doctor`: also where it was read as a part of the appointment.
  const said = thingsIn(text)
    .findAll(tokenise(text.slice(0, 5000)))
    .find(({ value }) => bookable.test(value.id));
  // Whom one goes to is meant where people choose a time, however little else is said of them.
  const whom = things.find(({ entry, weight }) => entry?.id === 'specialist' && weight >= 1);
  const named =
    whom ??
    things.find(({ entry }) => bookable.test(entry?.id ?? '')) ??
    (said && wishOf(said.value.id, [said.start, said.end]));
  const has = (id?: string) => others.some(({ head }) => head.id === id);
  if (named && (whom ? !has('specialist') : !others.some(({ head }) => bookable.test(head.id)))) {
    const entity = entityOfThing(named, language, () => false);
    const here = rowsHere(entity.head.id, text);
    const about = content && !here ? contentRowsOf(entity, content, { main: true }) : undefined;
    if (content && about) giveCategories(entity, { content, rows: about, named: new Set() });
    addSamples(entity, { language, ...(here && { here }), ...(about && { content: about }) });
    others.push(entity);
  }
  entities.splice(0, entities.length, ...others);
}

/** What is timed is no list of its own: intervals, sessions, and words for the clock itself. */
function dropTimed(entities: EntityDraft[], { things }: Wishes): void {
  const others = entities.filter(
    ({ head, entry }) =>
      head.source || (things.length > 0 && entry !== undefined && !/^(?:interval|session)$/.test(head.id)),
  );
  entities.splice(0, entities.length, ...others);
}
