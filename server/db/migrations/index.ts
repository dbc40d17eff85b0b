import type { Migration } from './migration.ts';
import { addPlanProven } from './plan-proven.ts';
import { addProjectModel } from './project-model.ts';
import { createChatSummaries } from './chat-summaries.ts';
import { createModelWritings } from './model-writings.ts';
import { createModelTables } from './model.ts';
import { createProjectTables } from './projects.ts';

/** All migrations of Sprout's own database. */
export const migrations: Migration[] = [
  createProjectTables,
  createModelTables,
  createModelWritings,
  addProjectModel,
  createChatSummaries,
  addPlanProven,
];
