export { createBuiltinEngine } from './builtin-engine.ts';
export { interpretSentence, type Interpretation } from './interpret-sentence.ts';
export { withChecks } from './with-checks.ts';
export { slugOf } from './words/slug.ts';
export { readTable, type Table } from './table/read-table.ts';
export { profileTable } from './table/profile-table.ts';
export { writeCsv } from './table/write-csv.ts';
export { TableError } from './table/table-error.ts';
