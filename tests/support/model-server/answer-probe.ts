import type { Capabilities } from '../../../server/contract/model.ts';
import { calls, says } from './script.ts';
import type { ModelRequest, ScriptedReply } from './script.ts';

/** What a model that can do these things says when it is tried for them. */
export function answerProbe({ body, text }: ModelRequest, can: Partial<Capabilities>): ScriptedReply {
  if (body.tools) return can.tools ? calls(['paint', { colour: 'blue' }]) : says('I paint the wall.');
  if (body.response_format) return says(can.jsonSchema ? '{"colour":"red"}' : 'Red is nice.');
  if (text.includes('image_url')) return says(can.images ? 'Red.' : 'I see nothing.');
  return says('One, two, three, four, five, six, seven, eight, nine, ten.');
}
