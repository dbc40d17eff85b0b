import { leisureKits } from './leisure-kits.ts';

/** What apps of a domain usually have, said as a person would, for ideas of two or three words. */
export const englishKits: readonly (readonly [pattern: RegExp, idea: string])[] = [
  [
    /^(?:employee|staff|team|people|member) (?:directory|list|contacts|phone ?book)\b/,
    'browse employees by department, search employees, a page for each employee',
  ],
  [
    /^(?:pet|dog|cat|baby|house) ?-?(?:sitt(?:er|ing)|walk(?:er|ing))s?\b/,
    'browse sitters with city, price per day and rating; book sitters for a period',
  ],
  [
    /^(?:okrs?|objectives?|key results?)\b/,
    'manage objectives and key results, each key result belongs to an objective, an overview with a chart',
  ],
  [
    /^donors?\b/,
    'manage donors and donations, each donation belongs to a donor, an overview with the total of donations and a chart by month',
  ],
  [
    /^(?:trainings?|certifications?)\b/,
    'manage employees, training courses and training records, each training record belongs to an employee, an overview with a chart by status',
  ],
  [
    /^(?:(?:machine|equipment) maintenance|maintenance (?:schedule|plan|log|jobs?))\b/,
    'manage machines and maintenance jobs, each maintenance job belongs to a machine, mark maintenance jobs as done, a calendar of maintenance jobs',
  ],
  [
    /^(?:incident|accident|near miss)\b/,
    'manage incidents with priority and owner, a board by status, assign, resolve and close incidents, comment on incidents, an overview with a chart of incidents by status',
  ],
  [
    /^(?:onboarding|new hires?)\b/,
    'manage employees and onboarding tasks, each onboarding task belongs to an employee, mark onboarding tasks as complete, an overview with a chart',
  ],
  [/^(?:lunch|canteen|office lunch)\b/, 'browse dishes by category, order dishes, mark orders as served'],
  [
    /^(?:house ?)?plants? (?:watering|care)\b/,
    'track plants with place, how often they are watered and when last watered, mark plants as watered',
  ],
  [/^price lists?\b/, 'manage products with category, price and unit, search and filter products'],
  [
    /^(?:meeting (?:notes|minutes)|minutes)\b/,
    'manage meetings and action items, each action item belongs to a meeting, mark action items as done, an overview with a chart of action items by status',
  ],
  [
    /^(?:restaurant|bistro|caf[eé]) (?:menu|website|site)\b/,
    'a restaurant website with a menu of dishes by category, reserve a table for a day and time, opening hours and a contact form',
  ],
  [
    /^(?:erp|enterprise resource)\b/,
    'inventory management for products and suppliers, restock and use stock, purchase orders, clients, invoices and employees, mark invoices as paid, reports and an overview with a chart',
  ],
  [
    /^(?:stock|inventory|warehouse|wms)\b/,
    'inventory management for products and suppliers, restock and use stock, an overview with a chart by category',
  ],
  [
    /^(?:leave|holiday|vacation|absence)\b/,
    'employees submit leave requests, managers approve or reject leave requests and manage employees',
  ],
  [
    /^(?:attendance|time ?sheet|time tracking|clock)/,
    'record attendance records, check in and check out, an overview with a chart by status',
  ],
  [
    /^(?:shift|roster|rota|staff scheduling)\b/,
    'manage shifts and employees, an overview with a chart of shifts by person',
  ],
  [
    /^(?:payroll|salary)\b/,
    'manage employees and payslips, mark payslips as paid, an overview with the total',
  ],
  [
    /^(?:hr|hrms?|hris|human resources|employee|staff|personnel)\b/,
    'manage employees and leave requests, approve or reject leave requests',
  ],
  [
    /^(?:recruit\w*|hiring|applicant|candidate)\b/,
    'manage candidates, jobs and interviews, each candidate belongs to a job, a board of candidates by stage, schedule interviews, an overview with a chart of candidates by stage',
  ],
  [/^(?:job board|job portal|jobs?)\b/, 'browse jobs, search and filter jobs, apply for jobs'],
  [
    /^(?:library|book lending)\b/,
    'manage books and members, borrow, renew and return books, an overview with a chart of books by genre',
  ],
  [
    /^(?:school|student|class(?:room)?)\b/,
    'manage students, courses and assignments, mark assignments as graded, an overview with a chart',
  ],
  [
    /^(?:university|college|campus)\b/,
    'manage students, courses, teachers and grades, an overview with a chart',
  ],
  [
    /^(?:kindergarten|nursery|day ?care|child ?care)\b/,
    'manage students, teachers and announcements, record attendance records',
  ],
  [/^(?:tutor\w*|private lessons?)\b/, 'manage teachers, students and lessons, book lessons'],
  [
    /^(?:online learning|e-?learning|learning|course|lms)\b/,
    'browse courses and lectures, enrol in courses, submit assignments',
  ],
  [
    /^(?:exam|quiz|test prep)\b/,
    'a quiz with a question bank, practise questions, results and a leaderboard',
  ],
  [
    /^(?:clinic|patient|medical practice|doctor)\b/,
    'manage patients, doctors and appointments, confirm appointments, cancel appointments, an overview with a chart',
  ],
  [
    /^hospital\b/,
    'manage patients, doctors, appointments, medicines and wards, restock medicines, an overview with a chart',
  ],
  [
    /^(?:dental|dentist)\b/,
    'manage patients, dentists and appointments, confirm appointments, cancel appointments',
  ],
  [
    /^(?:pharmacy|medicine|medication)\b/,
    'manage medicines, suppliers and prescriptions, restock medicines, an overview with a chart',
  ],
  [
    /^(?:vet|veterinary|animal clinic)\b/,
    'manage pets, clients and appointments, confirm appointments, cancel appointments',
  ],
  [
    /^(?:pet (?:adoption|shelter)|animal shelter|adoption)\b/,
    'browse animals for adoption, apply for adoption, manage volunteers and donations',
  ],
  [
    /^(?:hotel|guest ?house|hostel|resort)\b/,
    'manage rooms, guests and bookings, check in and check out guests of bookings, an overview with a chart',
  ],
  [
    /^(?:gym|fitness (?:club|studio)|yoga)\b/,
    'manage members, trainers, classes and membership plans, check in members, an overview with a chart',
  ],
  [
    /^(?:salon|barber|hair|beauty|spa|nail)\b/,
    'manage services, appointments and clients, confirm appointments, cancel appointments',
  ],
  [/^(?:restaurant|bistro|diner)\b/, 'manage dishes, restaurant tables and orders, mark orders as served'],
  [/^(?:cafe|café|coffee)\b/, 'manage coffee drinks, cakes and orders, mark orders as served'],
  [
    /^(?:food (?:delivery|ordering)|takeaway)\b/,
    'browse dishes, order dishes, manage orders and drivers, mark orders as delivered',
  ],
  [/^(?:bakery|cake)\b/, 'a shop for cakes, browse cakes, order cakes, manage orders'],
  [
    /^(?:grocery|supermarket)\b/,
    'a shop for products, browse products by category, add products to the cart, place orders',
  ],
  [
    /^(?:online (?:shop|store)|e-?commerce|shop|store|web ?shop)\b/,
    'a shop for products, browse products by category, add products to the cart, place orders and track orders',
  ],
  [
    /^(?:book ?(?:shop|store))\b/,
    'a shop for books, browse books by genre, add books to the cart, place orders',
  ],
  [/^(?:flower|florist|plant) ?(?:shop|store)?\b/, 'a shop for plants, browse plants, order plants'],
  [
    /^(?:second-?hand|used goods|classifieds?|flea market|marketplace)\b/,
    'browse second-hand items, post second-hand items, message sellers',
  ],
  [/^(?:auction|bidding)\b/, 'browse auctions, place a bid, manage auctions'],
  [
    /^(?:crm|customer|client|sales)\b/,
    'a CRM with companies, contacts and deals, each contact belongs to a company, each deal belongs to a company, a board of deals by stage, assign deals, an overview with a chart of deals by stage',
  ],
  [
    /^(?:project)\b/,
    'manage projects, milestones and tasks, each task belongs to a project, each milestone belongs to a project, a board of tasks by status, assign tasks, mark tasks as complete, an overview with a chart of tasks by status',
  ],
  [
    /^(?:task|to-?do)s?\b/,
    'manage tasks with priority and due date, mark tasks as complete, a board by status',
  ],
  [/^(?:event)\b/, 'manage events and participants, check in participants, publish events'],
  [
    /^(?:conference|congress)\b/,
    'browse sessions and speakers, register participants, check in participants',
  ],
  [/^(?:wedding)\b/, 'manage guests, tasks, vendors and budgets, mark tasks as complete'],
  [
    /^(?:ticket (?:booking|sales)|concert|cinema|movie (?:ticket|booking)|theat(?:re|er))\b/,
    'browse events, book events, see bookings',
  ],
  [
    /^(?:asset|equipment)\b/,
    'manage assets and employees, check out assets to employees and return them, an overview with a chart of assets by type',
  ],
  [
    /^(?:invoice|invoicing|billing)\b/,
    'manage clients and invoices, mark invoices as paid, an overview with the total and a chart',
  ],
  [
    /^(?:accounting|bookkeeping|finance|financial)\b/,
    'manage finance records, invoices and clients, an overview with the total and a chart by category',
  ],
  [
    /^(?:expense|budget|personal finance|money)\b/,
    'track expenses and income, a chart by category and the total of the month',
  ],
  [
    /^(?:loan|credit|microfinance)\b/,
    'manage loans, clients and payments, approve or reject loans, an overview with the total',
  ],
  [/^(?:insurance)\b/, 'manage insurance policies, claims and clients, approve or reject claims'],
  [
    /^(?:stock (?:trading|market|portfolio)|invest\w*|crypto|portfolio tracker)\b/,
    'track holdings and trades, an overview with the total value and a chart',
  ],
  [
    /^(?:help ?desk|support|ticketing|ticket system|issue|bug)\b/,
    'manage tickets with priority, owner and due date, a board by status, assign, resolve and close tickets, comment on tickets, an overview with a chart of tickets by status',
  ],
  [/^(?:knowledge|wiki|documentation)\b/, 'browse wiki pages by category, search wiki pages'],
  [/^(?:loyalty|reward)\b/, 'manage members, give points and redeem points'],
  [/^(?:car rental|vehicle rental|rent a car)\b/, 'browse cars, book cars, manage bookings'],
  [
    /^(?:car (?:repair|service|workshop)|garage|auto repair)\b/,
    'manage cars, clients and repairs, mark repairs as ready',
  ],
  [/^(?:repair|maintenance)\b/, 'manage repairs and clients, assign repairs, mark repairs as ready'],
  [/^(?:fleet|vehicle|transport)\b/, 'manage vehicles, drivers and routes, an overview with a chart'],
  [/^(?:parking)\b/, 'manage parking spaces, book parking spaces'],
  [
    /^(?:delivery|courier|logistics|shipping|shipment)\b/,
    'manage shipments, drivers and routes, mark shipments as delivered',
  ],
  [/^(?:supply chain)\b/, 'manage shipments, suppliers and warehouses, an overview with a chart by status'],
  [
    /^(?:purchas\w*|procurement)\b/,
    'manage purchase requests and suppliers, approve or reject purchase requests',
  ],
  [
    /^(?:manufactur\w*|production|factory)\b/,
    'manage production orders, machines and materials, an overview with a chart',
  ],
  [/^(?:quality|inspection)\b/, 'manage inspections and issues, an overview with a chart by status'],
  [
    /^(?:property|real estate|apartment)\b/,
    'browse properties, book viewings of properties, manage contact messages',
  ],
  [/^(?:tenant|landlord|rental|lease)\b/, 'manage properties, tenants, contracts and payments'],
  [
    /^(?:construction|renovation|contractor)\b/,
    'manage construction projects, tasks, materials and invoices',
  ],
  ...leisureKits,
];
