import type { ActivityContext, ActivityDesign } from './activity.ts';
import { ballotStep } from './ballot-step.ts';
import { bookingStep } from './booking-step.ts';
import { calculatorStep } from './calculator-step.ts';
import { applyingStep } from './applying-step.ts';
import { claimsStep } from './claims-step.ts';
import { caseworkStep } from './casework-step.ts';
import { clockStep } from './clock-step.ts';
import { courseStep } from './course-step.ts';
import { remarksStep } from './remarks-step.ts';
import { alertsStep } from './alerts-step.ts';
import { answersStep } from './answers-step.ts';
import { editorialStep } from './editorial-step.ts';
import { contactStep } from './contact-step.ts';
import { formsStep } from '../site/forms-step.ts';
import { billStep } from './bill-step.ts';
import { usageStep } from './usage-step.ts';
import { deskDeedsStep } from './desk-deeds-step.ts';
import { dueStep } from './due-step.ts';
import { hoursStep } from './hours-step.ts';
import { payrollStep } from './payroll-step.ts';
import { feeStep } from './fee-step.ts';
import { cartStep } from './cart-step.ts';
import { calendarStep } from './calendar-step.ts';
import { uploadsStep } from './uploads-step.ts';
import { weatherStep } from './weather-step.ts';
import { generatorStep } from './generator-step.ts';
import { documentStep } from './document-step.ts';
import { playerStep } from './player-step.ts';
import { placeMapStep } from './place-map-step.ts';
import { drawingStep } from './drawing-step.ts';
import { leagueStep } from './league-step.ts';
import { loyaltyStep } from './loyalty-step.ts';
import { directionsStep } from './directions-step.ts';
import { moderationStep } from './moderation-step.ts';
import { openingHoursStep } from './opening-hours-step.ts';
import { lendingStep } from './lending/lending-step.ts';
import { gameStep } from './game-step.ts';
import { assistantStep } from './assistant-step.ts';
import { reservationStep } from './reservations/reservation-step.ts';
import { partnersStep } from './partners-step.ts';
import { pollStep } from './poll-step.ts';
import { playsStep } from './plays-step.ts';
import { readingStep } from './reading-step.ts';
import { roomsStep } from './rooms-step.ts';
import { sendingStep } from './sending-step.ts';
import { settingsStep } from './settings-step.ts';
import { directStep } from './direct-step.ts';
import { flashcardsStep } from './flashcards-step.ts';
import { surveyStep } from './survey-step.ts';
import { comparisonStep } from '../insights/comparison-step.ts';
import { lookupStep } from '../insights/lookup-step.ts';
import { liveStep } from '../insights/live-step.ts';
import { versionsStep } from './versions-step.ts';
import { visitStep } from './visit-step.ts';
import { smallDeedsStep } from './small-deeds-step.ts';
import { shortLinksStep } from './short-links-step.ts';
import { streaksStep } from './streaks-step.ts';
import { papersStep } from './papers-step.ts';
import { makerStep } from './maker-step.ts';
import { billsStep } from './bills-step.ts';
import { sharingStep } from './sharing-step.ts';
import { viewsStep } from './views-step.ts';
import { targetStep } from './target-step.ts';
import { tallyStep } from './tally-step.ts';
import { timerStep } from './timer-step.ts';
import { quizStep } from './quiz-step.ts';

/** Steps for what people come to the app for, before its lists. */
export function activitySteps(context: ActivityContext): ActivityDesign[] {
  const game = gameStep(context);
  if (game) return [game];
  const questions = context.entities.find(({ fields }) => fields.some(({ id }) => id === 'optionA'));
  // Only one of them is the first page.
  let homeFree = context.homeFree;
  const make = (step: (context: ActivityContext) => ActivityDesign | undefined) => {
    const design = step({ ...context, homeFree });
    if (design?.isHome) homeFree = false;
    return design ?? [];
  };
  const steps: ((context: ActivityContext) => ActivityDesign | undefined)[] = [
    (each) => (each.wishes.drawing?.leads ? drawingStep(each) : undefined),
    liveStep,
    lookupStep,
    comparisonStep,
    (each) => questions && quizStep(questions, each),
    playsStep,
    flashcardsStep,
    leagueStep,
    (each) => (leads(each.wishes, each.wishes.poll) ? pollStep(each) : undefined),
    (each) => (leads(each.wishes, each.wishes.survey) ? surveyStep(each) : undefined),
    clockStep,
    sendingStep,
    assistantStep,
    roomsStep,
    (each) => (each.wishes.direct?.main === true ? directStep(each) : undefined),
    calculatorStep,
    generatorStep,
    weatherStep,
    timerStep,
    tallyStep,
    shortLinksStep,
    streaksStep,
    papersStep,
    makerStep,
    billsStep,
    (each) => (each.wishes.drawing?.leads ? undefined : drawingStep(each)),
    playerStep,
    (each) => uploadsStep('gallery', each),
    (each) => uploadsStep('files', each),
  ];
  return steps.flatMap(make);
}

/** Whether something is what the app is for, or all there is. */
function leads({ things }: ActivityContext['wishes'], wish: { main: boolean } | undefined): boolean {
  return things.length === 0 || wish?.main === true;
}

/** Steps for what people do with what the app lists; where they come to book times, that is the first page. */
export function laterActivities(context: ActivityContext, books: boolean): ActivityDesign[] {
  const designs = stepsOfThings(context, books);
  const loyalty = loyaltyStep(context, designs);
  return loyalty ? [...designs, loyalty] : designs;
}

function stepsOfThings(context: ActivityContext, books: boolean): ActivityDesign[] {
  return [
    leads(context.wishes, context.wishes.poll) ? undefined : pollStep(context),
    leads(context.wishes, context.wishes.survey) ? undefined : surveyStep(context),
    context.wishes.direct?.main === true ? undefined : directStep(context),
    bookingStep({ ...context, homeFree: books }),
    lendingStep(context),
    visitStep(context),
    reservationStep(context),
    feeStep(context),
    applyingStep(context),
    claimsStep(context),
    caseworkStep(context),
    deskDeedsStep(context),
    billStep(context),
    hoursStep(context),
    payrollStep(context),
    smallDeedsStep(context),
    cartStep(context),
    courseStep(context),
    remarksStep(context),
    answersStep(context),
    moderationStep(context),
    editorialStep(context),
    ballotStep(context),
    partnersStep(context),
    documentStep(context),
    versionsStep(context),
    alertsStep(context),
    targetStep(context),
    sharingStep(context),
    viewsStep(context),
    calendarStep(context),
    dueStep(context),
    usageStep(context),
    placeMapStep(context),
    formsStep(context),
    openingHoursStep(context),
    directionsStep(context),
    contactStep(context),
    readingStep(context),
    settingsStep(context),
  ].flatMap((design) => design ?? []);
}
