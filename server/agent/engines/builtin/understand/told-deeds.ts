/** Part of a list that says what people do, and no field of anything: `meet the stylists`, `book an appointment`. */
export const toldDeed =
  /^(?:meet|choose|book|see|view|browse|pick|select|buy|order|pay|read|send|write|leave|add|create|manage|search|compare|get|find|share|track|cancel|reserve|rent|save|show|use|upload|check|contact|follow|register|make|place|join|edit|remove|update|redeem|put|open|look|call|request|submit|hire|accept|apply) (?:the|an?|their|its|his|her|your|our|one|some|any|for|from|out|at|to|all)\b/i;
