/** Where the names give way to what else is said. */
const ends =
  /^(?:to|so|that|which|who|where|when|then|for|by|in|on|at|from|with|can|should|will|see|view|open|close|read|get|receive|track|follow|use|set|apply|choose|style|users?|visitors?|customers?|people)\b/i;
/** What else people do: `make a donation`, `sign up`. */
const deeds =
  /^(?:make|sign|subscribe|register|book|order|write|send|submit|add|create|edit|delete|browse|share|join|download|compare|save|buy|pay|upload|rate|leave|look|learn|find|give|help|take|donate|apply|ask|call|contact|cancel|manage|post|report|vote|search|filter|switch|bookmark|request|follow|print|play|watch|check|review|reserve)\s+(?:an?|the|their|his|her|its|your|up|for|as|in|to|through|each|one|new|online|all|from|with|about|on|it|them|between)\b/i;
const articles = /^(?:an?|the|their|his|her|its|your|our|desired|preferred|required|chosen|own)\s+/i;

/** The names of a list: `building address, number of floors, and the desired service`. Empty where fewer than two are. */
export function listedNames(list: string): string[] {
  const names: string[] = [];
  const [sentence = ''] = list.split(/[.;:!?()\n]/);
  for (const part of sentence.split(/,\s*(?:and\s+|or\s+|as well as\s+)?|\s+(?:and|as well as)\s+/i)) {
    let words = part.trim();
    while (articles.test(words)) words = words.replace(articles, '');
    const cut = words.split(/\s+(?=(?:to|so|that|which|through|via|for|by|in order)\b)/i)[0]?.trim() ?? '';
    if (cut === '' || ends.test(cut) || deeds.test(part.trim()) || cut.split(/\s+/).length > 4) break;
    names.push(cut.charAt(0).toUpperCase() + cut.slice(1));
    if (cut !== words) break;
  }
  return names.length < 2 ? [] : names.slice(0, 8);
}
