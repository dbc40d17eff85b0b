/** Name of the job that drafts or revises a plan; its input names the message to answer. */
export const draftJob = 'draft';

/** Name of the job that carries out a run; its input names the run. */
export const runJob = 'run';
