import { withBallot } from './with-ballot.ts';
import { withBookings } from './with-bookings.ts';
import { withContact } from './with-contact.ts';
import { withCommunity } from './with-community.ts';
import { withDatesOfRequests } from './with-dates-of-requests.ts';
import { withEditorial } from './with-editorial.ts';
import { withEditors } from './with-editors.ts';
import { withForms } from './with-forms.ts';
import { withSharing } from './with-sharing.ts';
import { withBills } from './with-bills.ts';
import { withMakers } from './with-makers.ts';
import { withGoods } from './with-goods.ts';
import { withGenerators } from './with-generators.ts';
import { withHotline } from './with-hotline.ts';
import { withHabits } from './with-habits.ts';
import { withItems } from './with-items.ts';
import { withKinds } from './with-kinds.ts';
import { withNamedKinds } from './with-named-kinds.ts';
import { withLeague } from './with-league.ts';
import { withOffice } from './with-office.ts';
import { withOffer } from './with-offer.ts';
import { withPartners } from './with-partners.ts';
import { withPlay } from './with-play.ts';
import { withShortLinks } from './with-short-links.ts';
import { withUsualSense } from './with-usual-sense.ts';
import { withSurveys } from './find-survey.ts';
import { withExams } from './with-exams.ts';
import { withTalks } from './find-direct.ts';
import { withFlashcards } from './find-flashcards.ts';
import { withRequests } from './with-requests.ts';
import { withWeather } from './with-weather.ts';
import { withoutLive, withPlacesOfRecords } from './places-of-records.ts';
import { withDue } from './with-due.ts';
import { withNumbersEntered } from './with-numbers-entered.ts';
import { withPricedBy } from './with-priced-by.ts';
import { withUsedUp } from './with-used-up.ts';
import { withUses } from './with-uses.ts';
import { withReactions } from './with-reactions.ts';
import { withClaims } from './with-claims.ts';
import { withAdmission } from './with-admission.ts';
import { withApplying } from './with-applying.ts';
import { withStages } from './with-stages.ts';
import { withCasework, withoutCounting } from './with-casework.ts';
import { withTalk } from './with-talk.ts';
import { withThingsListed } from './with-things-listed.ts';
import { withStaff } from './with-staff.ts';
import type { Wishes } from './wishes.ts';

/** What words mean beside each other, each after those whose findings it goes on from. */
export const takenTogether: readonly ((wishes: Wishes) => Wishes)[] = [
  withUsualSense,
  withStaff,
  withThingsListed,
  withKinds,
  withNamedKinds,
  withItems,
  withCommunity,
  withExams,
  withTalks,
  withSurveys,
  withFlashcards,
  withPlay,
  withEditors,
  withReactions,
  withTalk,
  withRequests,
  withOffice,
  withCasework,
  withApplying,
  withClaims,
  withAdmission,
  withStages,
  withGenerators,
  withMakers,
  withBills,
  withSharing,
  withWeather,
  withForms,
  withHabits,
  withShortLinks,
  withLeague,
  withEditorial,
  withBallot,
  withPartners,
  withOffer,
  withGoods,
  withBookings,
  withContact,
  withHotline,
  withUses,
  withDue,
  withNumbersEntered,
  withPricedBy,
  withUsedUp,
  withDatesOfRequests,
  withoutCounting,
  withPlacesOfRecords,
  withoutLive,
];
