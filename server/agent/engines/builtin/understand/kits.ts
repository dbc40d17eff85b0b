/** What apps of a domain usually have, said as a person would, for ideas of two or three words. */
const kits: readonly (readonly [pattern: RegExp, idea: string])[] = [
  [
    /^(?:stock|inventory|warehouse)\b/,
    'inventory management for products and suppliers, restock and use stock, an overview with a chart by category',
  ],
  [/^(?:库存|仓库|进销存)/, '库存管理，管理产品和供应商，入库和出库，统计图表'],
  [
    /^(?:leave|holiday|vacation|absence)\b/,
    'employees submit leave requests, managers approve or reject leave requests and manage employees',
  ],
  [
    /^(?:hr|human resources|employee|staff|personnel)\b/,
    'manage employees and leave requests, approve or reject leave requests',
  ],
  [/^(?:library|book lending)\b/, 'manage books and members, borrow, renew and return books'],
  [
    /^(?:school|student|class(?:room)?)\b/,
    'manage students, courses and assignments, mark assignments as graded, an overview with a chart',
  ],
  [
    /^(?:clinic|hospital|patient|medical practice)\b/,
    'manage patients and medications, restock medications, an overview with a chart',
  ],
  [
    /^(?:hotel|guest ?house|hostel)\b/,
    'manage rooms and bookings, check in and check out guests of bookings',
  ],
  [/^(?:gym|fitness (?:club|studio))\b/, 'manage members and workshops, check in members'],
  [/^(?:restaurant|cafe)\b/, 'manage dishes, restaurant tables and orders, mark orders as served'],
  [
    /^(?:crm|customer|client|sales)\b/,
    'manage clients and leads, assign leads, an overview with a chart of leads by stage',
  ],
  [
    /^(?:project)\b/,
    'manage projects and tasks, assign tasks, mark tasks as complete, an overview with a chart',
  ],
  [/^(?:event)\b/, 'manage events and participants, check in participants, publish events'],
  [/^(?:asset|equipment)\b/, 'manage assets and employees, check out assets and return them'],
  [
    /^(?:invoice|invoicing|billing)\b/,
    'manage clients and invoices, mark invoices as paid, an overview with the total and a chart',
  ],
  [
    /^(?:help ?desk|support|ticket(?:ing)?)\b/,
    'manage issues, assign issues, resolve and close issues, an overview with a chart',
  ],
  [/^(?:loyalty|reward)\b/, 'manage members, give points and redeem points'],
];

const generic =
  /\b(?:management|manager|system|app|application|software|tool|tracker|tracking|control|platform|desk|booking|lending|invoicing|billing|an?|the|my|our|simple|small|program)\b/g;

/** A fuller idea for one that names no more than its domain; undefined when the person said more. */
export function kitOf(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const idea = text
    .trim()
    .toLowerCase()
    .replace(/[.!。！]+$/, '');
  const words = idea.replace(/^(?:an?|the|my|our)\s+/, '').split(/\s+/);
  if (words.length > 4 || idea.length > 40 || /[,:;，：；]/.test(idea)) return undefined;
  const rest = idea.replace(generic, ' ').trim().split(/\s+/);
  const han = /\p{Script=Han}/u.test(idea);
  if (!han && (rest.length > 2 || words.length < 2)) return undefined;
  return kits.find(([pattern]) => pattern.test(words.join(' ')))?.[1];
}
