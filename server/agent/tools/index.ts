import { addDependency } from './add-dependency.ts';
import { askPerson } from './ask-person.ts';
import { checkTypes } from './check-types.ts';
import { deleteFile } from './delete-file.ts';
import { editFile } from './edit-file.ts';
import { listFiles } from './list-files.ts';
import { moveFile } from './move-file.ts';
import { readFile } from './read-file.ts';
import { readLogs } from './read-logs.ts';
import { openPage } from './open-page.ts';
import { queryData } from './query-data.ts';
import { readSchema } from './read-schema.ts';
import { readUsage } from './read-usage.ts';
import { runCommand } from './run-command.ts';
import { runTests } from './run-tests.ts';
import { searchFiles } from './search-files.ts';
import type { Tool } from './tool.ts';
import { tryApp } from './try-app.ts';
import { writeFile } from './write-file.ts';

/** All tools, in the order a model reads them. */
export const tools: readonly Tool[] = [
  listFiles,
  readFile,
  searchFiles,
  editFile,
  writeFile,
  deleteFile,
  moveFile,
  checkTypes,
  runTests,
  runCommand,
  openPage,
  tryApp,
  readSchema,
  queryData,
  readLogs,
  readUsage,
  addDependency,
  askPerson,
];
