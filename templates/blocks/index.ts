import type { BlockManifest } from './block-manifest.ts';
import { board } from './board/block.ts';
import { chart } from './chart/block.ts';
import { collection } from './collection/block.ts';
import { detail } from './detail/block.ts';
import { hero } from './hero/block.ts';
import { metrics } from './metrics/block.ts';
import { prose } from './prose/block.ts';
import { compose } from './compose/block.ts';
import { assistant } from './assistant/block.ts';
import { reading } from './reading/block.ts';
import { rooms } from './rooms/block.ts';
import { settings } from './settings/block.ts';
import { cart } from './cart/block.ts';
import { calculator } from './calculator/block.ts';
import { contact } from './contact/block.ts';
import { booking } from './booking/block.ts';
import { diagram } from './diagram/block.ts';
import { keypad } from './keypad/block.ts';
import { shortLinks } from './short-links/block.ts';
import { streaks } from './streaks/block.ts';
import { target } from './target/block.ts';
import { paper } from './paper/block.ts';
import { maker } from './maker/block.ts';
import { settle } from './settle/block.ts';
import { tally } from './tally/block.ts';
import { leaderboard } from './leaderboard/block.ts';
import { remarks } from './remarks/block.ts';
import { course } from './course/block.ts';
import { clock } from './clock/block.ts';
import { calendar } from './calendar/block.ts';
import { placeMap } from './place-map/block.ts';
import { player } from './player/block.ts';
import { uploads } from './uploads/block.ts';
import { document } from './document/block.ts';
import { timer } from './timer/block.ts';
import { game } from './game/block.ts';
import { weather } from './weather/block.ts';
import { generator } from './generator/block.ts';
import { play } from './play/block.ts';
import { poll } from './poll/block.ts';
import { ballot } from './ballot/block.ts';
import { partners } from './partners/block.ts';
import { league } from './league/block.ts';
import { survey } from './survey/block.ts';
import { conversations } from './conversations/block.ts';
import { flashcards } from './flashcards/block.ts';
import { quiz } from './quiz/block.ts';
import { payment } from './payment/block.ts';
import { figures } from './figures/block.ts';
import { history } from './history/block.ts';
import { lookup } from './lookup/block.ts';
import { register } from './register/block.ts';
import { comparison } from './comparison/block.ts';
import { frequency } from './frequency/block.ts';
import { live } from './live/block.ts';
import { report } from './report/block.ts';
import { records } from './records/block.ts';
import { reservation } from './reservation/block.ts';
import { schedule } from './schedule/block.ts';
import { sideBySide } from './side-by-side/block.ts';
import { narrow } from './narrow/block.ts';
import { versus } from './versus/block.ts';
import { callout } from './callout/block.ts';
import { portions } from './portions/block.ts';
import { countdown } from './countdown/block.ts';
import { tiers } from './tiers/block.ts';
import { carousel } from './carousel/block.ts';
import { showcase } from './showcase/block.ts';
import { siteSearch } from './site-search/block.ts';
import { openingHours } from './opening-hours/block.ts';
import { timeline } from './timeline/block.ts';
import { section } from './section/block.ts';
import { desk } from './desk/block.ts';

/** All blocks, in the order an engine reads them. Their code is in `<id>/files`, their description in `<id>/usage.md`. */
export const blockManifests: readonly BlockManifest[] = [
  collection,
  detail,
  schedule,
  sideBySide,
  narrow,
  versus,
  board,
  metrics,
  chart,
  hero,
  prose,
  section,
  desk,
  showcase,
  carousel,
  callout,
  countdown,
  portions,
  tiers,
  openingHours,
  timeline,
  siteSearch,
  quiz,
  game,
  generator,
  weather,
  play,
  poll,
  ballot,
  league,
  partners,
  survey,
  conversations,
  flashcards,
  leaderboard,
  remarks,
  course,
  clock,
  timer,
  document,
  uploads,
  player,
  placeMap,
  calendar,
  diagram,
  booking,
  reservation,
  contact,
  compose,
  settings,
  reading,
  rooms,
  assistant,
  calculator,
  keypad,
  tally,
  streaks,
  target,
  paper,
  maker,
  settle,
  shortLinks,
  cart,
  payment,
  live,
  frequency,
  comparison,
  register,
  lookup,
  history,
  report,
  figures,
  records,
];
