import type { Realm } from './realms.ts';

/** What words mean among people who look for something outside and show each other what they saw. */
export const natureRealms: readonly Realm[] = [
  {
    when: /^(?=[\s\S]*\b(?:communit\w+|members?|comment\w*|vot(?:e|es|ing)|follow\w*)\b)[\s\S]*\b(?:post|shar|upload|report|brows|comment|discuss)\w* (?:on |about )?(?:(?:the|their|latest|new|recent|all|own) ){0,3}(?:\w+ )?(?:finds|sightings|observations)\b(?! (?:of|about) (?:crime|bugs?)\b)/i,
    words: { natureFind: ['find', 'sighting', 'observation'] },
  },
  {
    when: /^(?![\s\S]*\b(?:endangered|wildlife|biodiversity|wild animals|zoos?)\b)[\s\S]*\b(?:mushrooms?|fung(?:i|us)|forag\w+|bird ?watch\w*|birders?|birding|butterfl(?:y|ies)|moths|insects|wild ?flowers?|orchids|botan\w+|plants|trees|lichens?|moss(?:es)?)\b/i,
    words: { guideSpecies: ['species', 'species guide', 'guide of species', 'guide to species'] },
  },
];
