/** What is usual where these few words are the whole idea, without whom it is for and what follows `with`. */
export const wholeKits: readonly (readonly [pattern: RegExp, idea: string])[] = [
  [
    /^(?:(?:track|log|manage|organi[sz]e) (?:my )?)?job (?:applications?|search|hunt)(?: tracker| log)?$/,
    'a board of job applications by status, an overview with a chart of job applications by status',
  ],
  [
    /^(?:vendor|supplier|service) contracts?(?: register| tracker)?$/,
    'manage vendor contracts, an overview with the total and a chart of vendor contracts by category',
  ],
  [
    /^software (?:licen[cs]es?|subscriptions?)(?: and (?:their )?(?:renewals?|renewal dates|costs?))?(?: register| tracker)?$/,
    'manage software licences, an overview with the total and a chart of software licences by category',
  ],
  [/^(?:company|pool) (?:cars?|vehicles?)$/, 'manage company cars, drivers and car trips'],
  [
    /^(?:first[- ]aid) (?:kits?|boxes)(?: checks?| inspections?)?$/,
    'manage first aid kits and kit checks, each kit check belongs to a first aid kit, an overview with a chart of kit checks by status',
  ],
  [
    /^apprentices?(?: and (?:their )?training)?$/,
    'manage apprentices and training units, each training unit belongs to an apprentice, an overview with a chart of training units by status',
  ],
  [
    /^(?:construction )?(?:site|building|construction) (?:diary|log|journal)$/,
    'manage sites and site diary entries, each site diary entry belongs to a site',
  ],
  [
    /^(?:sales )?commissions?(?: tracker| tracking| log)?$/,
    'manage commissions, mark commissions as paid, an overview with the total and a chart of commissions by sales rep',
  ],
  [
    /^tenders?(?: tracker| tracking| register)?$/,
    'a board of tenders by stage, an overview with the total and a chart of tenders by stage',
  ],
  [
    /^risks?(?: register| log)?$/,
    'manage risks, a board of risks by status, an overview with a chart of risks by category',
  ],
  [
    /^(?:client |customer )?projects? and (?:hours|time)$/,
    'manage clients, projects and time entries, each project belongs to a client, each time entry belongs to a project, an overview with a chart of time entries by person',
  ],
  [
    /^quotes? and jobs$|^jobs and quotes?$/,
    'manage clients, quotes and jobs, each quote belongs to a client, each job belongs to a client',
  ],
  [
    /^(?:[\w-]+ ){0,2}leads(?: tracker| list)?$/,
    'manage leads, a board of leads by stage, an overview with a chart of leads by stage',
  ],
  [
    /^(?:customer|client|user|guest|visitor)s? feedback(?: tracker| log)?$/,
    'collect feedback with rating and category, an overview with a chart of feedback entries by category',
  ],
  [
    /^spare parts?(?: inventory| stock| list)?$/,
    'manage spare parts, restock and use spare parts, an overview with a chart by category',
  ],
  [/^keys?(?: register| list)?$/, 'manage keys, an overview with a chart of keys by status'],
  [
    /^home inventory$|^household inventory$/,
    'manage household items, an overview with the total and a chart by category',
  ],
  [
    /^(?:home|house|flat|kitchen|bathroom) renovation(?: budget| costs?| planner)?$/,
    'manage renovation costs, an overview with the total and a chart by category',
  ],
  [
    /^(?:car|van|motorbike|motorcycle) (?:maintenance|service|servicing|repair)(?: log| book| history| record| tracker| diary)?$/,
    'manage cars and services of cars, each service belongs to a car, an overview with the total of costs',
  ],
  [
    /^blood pressure(?: diary| log| tracker)?$/,
    'record blood pressure readings, a chart of average systolic over time',
  ],
  [
    /^wedding guests?(?: list)?$|^wedding guest ?list$/,
    'manage wedding guests, an overview with a chart of wedding guests by status',
  ],
  [
    /^gift ideas?(?: list)?$|^gift list$/,
    'manage gift ideas, an overview with a chart of gift ideas by status',
  ],
  [
    /^choir(?: members)?(?: and rehearsals)?$/,
    'manage choir members and rehearsals, a calendar of rehearsals',
  ],
  [
    /^(?:football|soccer|handball|volleyball|basketball|hockey|rugby|tennis) club(?: members)?(?: and matches)?$/,
    'manage club members and matches, a calendar of matches',
  ],
  [
    /^(?:parents|parents['’]|residents|alumni|neighbou?rs|tenants|pupils) (?:association|council|club)$/,
    'manage association members, events and announcements',
  ],
  [
    /^(?:community )?garden plots?$|^allotments?(?: plots?)?$/,
    'manage garden plots, an overview with a chart of plots by status',
  ],
  [
    /^allotment waiting list$/,
    'manage garden plots and an allotment waiting list, an overview with a chart of waiting list entries by status',
  ],
  [/^(?:board )?game nights?$/, 'manage board game nights and board games, join board game nights'],
  [
    /^book clubs?$/,
    'manage books, book club meetings and club members, each book club meeting belongs to a book',
  ],
  [
    /^(?:school|class) trips? (?:sign[- ]?ups?|registration)s?$/,
    'manage school trips and trip sign-ups, each trip sign-up belongs to a school trip, an overview with a chart of trip sign-ups by class',
  ],
  [
    /^(?:charity|fun|sponsored|village|city) run(?: registrations?| sign[- ]?ups?)?$/,
    'manage run registrations, an overview with the total and a chart of run registrations by distance',
  ],
  [/^homework(?: tracker| planner| diary)?$/, 'a board of homework by status, a calendar of homework'],
  [
    /^subscriptions?(?: (?:we|i) pay(?: for)?)?(?: tracker| list)?$/,
    'manage subscriptions, an overview with the total and a chart of subscriptions by category',
  ],
];
