import type { Catalogue } from '../../../../../templates/compose/layer.ts';
import type { Plan } from '../../../../../templates/spec/plan.ts';
import type { Database } from '../../../../db/pool.ts';
import type { Answer, EngineContext } from '../../engine.ts';
import { openConversation } from '../calls/recorded-chat.ts';
import { hostOf } from '../chat/endpoint.ts';
import { faultOf } from '../chat/model-error.ts';
import type { ModelSettings } from '../connection/settings.ts';
import { answerFormat } from './answer-format.ts';
import { applyAnswer } from './apply-answer.ts';
import { askForJson } from './ask-for-json.ts';
import { explainBlocks } from './block-library.ts';
import { describePlanning } from './describe-planning.ts';
import { describeBuilding, describeSending, languageOf } from './describe-sending.ts';
import { estimate } from './estimate.ts';
import { findPlanProblems } from './find-plan-problems.ts';
import { planAnswerSchema } from './plan-answer.ts';
import type { PlanAnswer } from './plan-answer.ts';
import type { Planning } from './planning.ts';
import { recallChat } from './recall-chat.ts';
import { createSummaryReader } from './read-summary.ts';

export interface PlanningDependencies {
  database: Database;
  catalogue: Catalogue;
  settings: ModelSettings;
  retryMilliseconds?: readonly number[];
}

// Less than this does not hold the usual question with its answer, let alone the code of an app.
const smallContext = 24_000;

/** A draft, corrected and completed by a model. A draft stays as it is when the model cannot bring its answer into form. */
export async function planWithModel(
  deps: PlanningDependencies,
  planning: Planning,
  context: EngineContext,
): Promise<Answer> {
  const { catalogue, settings } = deps;
  const { capabilities } = settings;
  const { draft } = planning;
  const { spec, signal, emit } = context;
  const host = hostOf(settings.baseUrl);
  const isSmall = (capabilities?.context ?? Infinity) < smallContext;
  const free = capabilities?.tools !== false && !isSmall;
  const language = languageOf(draft, spec);
  const sent = describeSending(planning, settings, language);
  emit({ kind: 'activity', sentence: `Asking ${settings.model} at ${host}. Sent there: ${sent}.` });

  async function ask(options: { free: boolean; brief: boolean }): Promise<Answer> {
    const chat = options.brief ? undefined : await recallChat(deps, context);
    const plan = (answer: PlanAnswer): Plan => applyAnswer(draft, answer, options);
    const isReply = ({ reply, steps }: PlanAnswer): boolean =>
      reply !== undefined && steps.length === 0 && draft.steps.length === 0;
    const answer = await askForJson({
      conversation: openConversation({ ...deps, context, purpose: 'plan' }),
      capabilities,
      name: 'plan',
      schema: planAnswerSchema,
      wire: answerFormat(options),
      messages: describePlanning(planning, context, {
        ...options,
        catalogue,
        sendRows: settings.sendRows,
        chat,
      }),
      signal,
      findProblems: (found) => {
        if (isReply(found)) return [];
        if (found.summary === '') return ['summary: is missing.'];
        return findPlanProblems(plan(found), spec, catalogue);
      },
      tellMore: ({ explain }) => {
        const usage = explainBlocks(catalogue, explain);
        return usage === '' ? undefined : `${usage}\n\nNow answer with the whole JSON object.`;
      },
      onText: createSummaryReader((text) => emit({ kind: 'text-delta', text })),
      onActivity: (sentence) => emit({ kind: 'activity', sentence }),
    });
    if (answer.reply !== undefined && isReply(answer)) return { kind: 'reply', text: answer.reply };
    return { kind: 'plan', plan: sign(plan(answer)) };
  }

  function sign(plan: Plan): Plan {
    const building = describeBuilding(plan, settings, language);
    const all = building === undefined ? sent : `${sent}${language === 'zh' ? '；' : '; '}${building}`;
    return {
      ...plan,
      model: { name: settings.model, host, sent: all, estimate: estimate(plan, settings.prices) },
    };
  }

  try {
    return await ask({ free, brief: isSmall }).catch((error: unknown) => {
      if (faultOf(error) !== 'too-long' || isSmall) throw error;
      emit({
        kind: 'activity',
        sentence: 'That is too much for this model at once, so it is asked in short.',
      });
      return ask({ free: false, brief: true });
    });
  } catch (error) {
    if (faultOf(error) !== 'unreadable' || draft.steps.length === 0) throw error;
    emit({
      kind: 'activity',
      sentence: 'The answer of the model cannot be used, so this is the built-in engine’s plan.',
    });
    return { kind: 'plan', plan: sign(draft) };
  }
}
