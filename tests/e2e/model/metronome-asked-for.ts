import { afterAll } from 'vitest';
import { startModelServer } from '../../support/model-server/model-server.ts';
import { says, textOf } from '../../support/model-server/script.ts';
import type { ModelRequest, ScriptedReply } from '../../support/model-server/script.ts';
import { secretKey } from '../../support/model-server/scripted-model.ts';
import { timerPlan } from '../../support/model-server/timer-story.ts';
import { createSproutClient } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A Sprout with a scripted model, for the one test file that imports this. */
export const model = await startModelServer();
export const sprout = await startSprout({
  home: temporaryFolder(),
  environment: { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: secretKey, SPROUT_MODEL: 'scripted' },
});
afterAll(() => sprout.stop());
export const client = createSproutClient(sprout.port);

/** Asks for a part that no block makes. */
export const idea = 'Make a task tracker with priority and due date, and a metronome with sound';

/** How often the model has answered in this conversation. */
export const turnsOf = (request: ModelRequest): number =>
  request.body.messages.filter(({ role }) => role === 'assistant').length;

/** Plans a timer; what is asked while it is built, goes to `build`. */
export function useWhileBuilding(build: (request: ModelRequest) => ScriptedReply): void {
  model.use((request) =>
    textOf(request).startsWith('You plan') ? says(JSON.stringify(timerPlan)) : build(request),
  );
}
