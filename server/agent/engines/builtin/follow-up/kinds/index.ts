import type { FollowUpKind } from '../follow-up-kind.ts';
import { addBoard } from './add-board.ts';
import { addCalendar } from './add-calendar.ts';
import { addChoice } from './add-choice.ts';
import { addContact } from './add-contact.ts';
import { addDetail } from './add-detail.ts';
import { addField } from './add-field.ts';
import { giveField } from './give-field.ts';
import { addFilter } from './add-filter.ts';
import { addHero } from './add-hero.ts';
import { addLogIn } from './add-log-in.ts';
import { addOption } from './add-option.ts';
import { addExamples } from './add-samples.ts';
import { addSection } from './add-section.ts';
import { addSubtasks } from './add-subtasks.ts';
import { addThing } from './add-thing.ts';
import { bookingRules } from './booking-rules.ts';
import { changeChart } from './change-chart.ts';
import { changeColours } from './change-colours.ts';
import { changeCurrency } from './change-currency.ts';
import { changeDensity } from './change-density.ts';
import { changeEmptyText } from './change-empty-text.ts';
import { changeFont } from './change-font.ts';
import { changeLanguage } from './change-language.ts';
import { changeLogo } from './change-logo.ts';
import { changeNavigation } from './change-navigation.ts';
import { changePeriod } from './change-period.ts';
import { changePrivacy } from './change-privacy.ts';
import { changeRadius } from './change-radius.ts';
import { changeRoles } from './change-roles.ts';
import { changeScheme } from './change-scheme.ts';
import { changeSecondColour } from './change-second-colour.ts';
import { changeSidebar, changeTextSize } from './change-sizes.ts';
import { changeSort } from './change-sort.ts';
import { changeStorage } from './change-storage.ts';
import { changeTagline } from './change-tagline.ts';
import { changeView } from './change-view.ts';
import { changeWaysToReach } from './change-ways-to-reach.ts';
import { chargeShipping } from './charge-shipping.ts';
import { collectThings } from './collect-things.ts';
import { complaint } from './complaint.ts';
import { doThings } from './do-things.ts';
import { duplicateRows } from './duplicate-rows.ts';
import { exportList } from './export-list.ts';
import { groupList } from './group-list.ts';
import { hideField } from './hide-field.ts';
import { hidePage } from './hide-page.ts';
import { hintField } from './hint-field.ts';
import { importRows } from './import-rows.ts';
import { highlightRows } from './highlight-rows.ts';
import { introducePage } from './introduce-page.ts';
import { limitColumn } from './limit-column.ts';
import { limitNumber } from './limit-number.ts';
import { markOverdue } from './mark-overdue.ts';
import { logThings } from './log-things.ts';
import { movePage } from './move-page.ts';
import { offerLooks } from './offer-looks.ts';
import { openQuestion } from './open-question.ts';
import { orderFields } from './order-fields.ts';
import { printPage } from './print-page.ts';
import { question } from './question.ts';
import { recordThings } from './record-things.ts';
import { removeExport } from './remove-export.ts';
import { removeField } from './remove-field.ts';
import { removeFilter } from './remove-filter.ts';
import { removeLogIn } from './remove-log-in.ts';
import { removeMetric } from './remove-metric.ts';
import { removeOption } from './remove-option.ts';
import { removePage } from './remove-page.ts';
import { removeSamples } from './remove-samples.ts';
import { removeThing } from './remove-thing.ts';
import { renameApp } from './rename-app.ts';
import { renameButton } from './rename-button.ts';
import { renameMenu } from './rename-menu.ts';
import { renameOption } from './rename-option.ts';
import { renameThing } from './rename-thing.ts';
import { requireField } from './require-field.ts';
import { restrict } from './restrict.ts';
import { retypeField } from './retype-field.ts';
import { setDefault } from './set-default.ts';
import { setUnit } from './set-unit.ts';
import { showChart } from './show-chart.ts';
import { showField } from './show-field.ts';
import { showMetric } from './show-metric.ts';
import { showOnly } from './show-only.ts';
import { showTotals } from './show-totals.ts';
import { smallTalk } from './small-talk.ts';
import { switchEditing } from './switch-editing.ts';
import { switchSearch } from './switch-search.ts';
import { trueAnswer } from './true-answer.ts';
import { undo } from './undo.ts';
import { weighForecast } from './weigh-forecast.ts';

/** Every kind of change and question, in the order in which they are tried: the more definite first. */
export const followUpKinds: readonly FollowUpKind[] = [
  smallTalk,
  offerLooks,
  undo,
  trueAnswer,
  complaint,
  question,
  printPage,
  importRows,
  changeScheme,
  changeSecondColour,
  changeRadius,
  changeTextSize,
  changeSidebar,
  changeFont,
  changeDensity,
  changeNavigation,
  changeLogo,
  changeTagline,
  changeWaysToReach,
  changeCurrency,
  changeLanguage,
  changeColours,
  renameApp,
  renameButton,
  renameMenu,
  changeRoles,
  retypeField,
  setDefault,
  changePeriod,
  bookingRules,
  chargeShipping,
  limitColumn,
  limitNumber,
  hintField,
  setUnit,
  requireField,
  renameOption,
  renameThing,
  addSubtasks,
  weighForecast,
  addExamples,
  removeSamples,
  restrict,
  changePrivacy,
  removeLogIn,
  addLogIn,
  removeFilter,
  addFilter,
  groupList,
  changeSort,
  duplicateRows,
  switchSearch,
  changeChart,
  showChart,
  showTotals,
  showMetric,
  removeMetric,
  markOverdue,
  highlightRows,
  changeEmptyText,
  switchEditing,
  addCalendar,
  addBoard,
  addDetail,
  hidePage,
  introducePage,
  addHero,
  addContact,
  addSection,
  hideField,
  showOnly,
  removeOption,
  removeField,
  removePage,
  removeExport,
  addOption,
  showField,
  changeView,
  orderFields,
  movePage,
  exportList,
  logThings,
  addChoice,
  addField,
  collectThings,
  recordThings,
  changeStorage,
  doThings,
  giveField,
  addThing,
  removeThing,
  openQuestion,
];
