/**
 * JSON from the text of a model. With `repair` (the default) it is found inside fences and prose, trailing commas are
 * taken out, line breaks inside texts are escaped, and what was cut off at the end is closed. `undefined`: none there.
 */
export function parseJson(text: string, { repair = true }: { repair?: boolean } = {}): unknown {
  const plain = text.trim();
  const read = attempt(plain === '' && repair ? '{}' : plain);
  if (read !== undefined || !repair) return read;
  const unfenced = /```(?:json)?\s*\n?([\s\S]*?)(?:```|$)/.exec(plain)?.[1] ?? plain;
  const start = unfenced.search(/[[{]/);
  if (start < 0) return undefined;
  return attempt(close(unfenced.slice(start)));
}

function attempt(text: string): unknown {
  try {
    const read: unknown = JSON.parse(text);
    return read;
  } catch {
    return undefined;
  }
}

/** Reads up to the end of the first value, mending on the way. */
function close(text: string): string {
  const open: string[] = [];
  let inText = false;
  let made = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (inText) {
      if (sign === '\\') {
        made += sign + (text[at + 1] ?? '');
        at += 1;
      } else if (sign === '\n') made += '\\n';
      else if (sign === '\t') made += '\\t';
      else if (sign !== '\r') {
        made += sign;
        if (sign === '"') inText = false;
      }
      continue;
    }
    if (sign === '"') inText = true;
    if (sign === '{') open.push('}');
    if (sign === '[') open.push(']');
    if (sign === '}' || sign === ']') {
      open.pop();
      made = withoutComma(made);
    }
    made += sign;
    if (open.length === 0) return made;
  }
  if (inText) made += '"';
  // A name without a value says nothing.
  made = withoutComma(made.replace(/,?\s*"(?:[^"\\]|\\.)*"\s*:\s*$/, ''));
  return made + open.toReversed().join('');
}

function withoutComma(text: string): string {
  return text.replace(/,\s*$/, '');
}
