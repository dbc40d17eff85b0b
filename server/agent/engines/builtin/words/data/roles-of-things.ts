/** Things that belong to whoever enters them: a person sees their own, those who run the app see all. */
export const ownedThings: ReadonlySet<string> = new Set([
  'leaveRequest',
  'attendance',
  'reimbursement',
  'timeEntry',
  'order',
  'booking',
  'rental',
  'application',
  'contactMessage',
  'signup',
  'serviceApplication',
  'meterReading',
  'homeRepair',
]);

/** Things that belong to one person in an app of single people, and to all in one of a team. */
export const privateThings: ReadonlySet<string> = new Set([
  'journalEntry',
  'workout',
  'meal',
  'goal',
  'habit',
  'sleepLog',
  'note',
  'shoppingItem',
  'calculation',
  'task',
  'expense',
  'income',
  'subscription',
  'budgetItem',
  'email',
  'shortMessage',
  'emailTemplate',
  'document',
  'diagram',
  'palette',
  'interval',
  'link',
  'medication',
  'payment',
  'trip',
  'timeEntry',
  'invoice',
]);

/** Things that everybody reads and whoever wrote them changes. */
export const postedThings: ReadonlySet<string> = new Set([
  'socialPost',
  'suggestion',
  'forumQuestion',
  'forumAnswer',
  'discussion',
  'poem',
  'comment',
  'review',
  'bid',
  'announcement',
  'photo',
  'recipe',
  'resource',
  'issue',
  'auction',
  'scoreEntry',
  'group',
  'donation',
  'foodDonation',
]);

/** Things that are nobody's business outside: read by those who have logged in. */
export const confidentialThings: ReadonlySet<string> = new Set([
  'patient',
  'medication',
  'candidate',
  'grade',
  'payslip',
]);
