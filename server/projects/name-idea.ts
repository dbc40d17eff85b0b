const named = /\b(?:called|named|titled)\s+["“”'‘]?([\p{L}\p{N}][^"“”'’.,;:!?\n]{0,38})/iu;
const quoted = /["“「《]([^"”」》\n]{2,40})["”」》]/u;
const fillers = new Set(
  'a an the and or for with that which who whose where when of in on to from by my our your i we me want need would like please build make create implement develop design generate write give show display displaying provide provides providing automatically automatic advanced comprehensive modern online app application website web site page simple small tool where can people users it is are be have has'.split(
    ' ',
  ),
);

/** A few words to call an idea by until its plan names it. */
export function nameIdea(idea: string): string {
  const given = (named.exec(idea) ?? quoted.exec(idea))?.[1];
  if (given !== undefined) return firstWords(given, 4);
  const [clause = idea] = idea.split(/[.,;:!?\n，。：；]/u);
  const words = (clause.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).filter(
    (word) => !fillers.has(word.toLowerCase()),
  );
  return words.length > 0 ? firstWords(words.join(' '), 3) : firstWords(idea, 3);
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(0, count).join(' ').slice(0, 60);
}
