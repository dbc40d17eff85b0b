/**
 * What may stand before the name of a tool at the beginning of a message, as part of a pattern: verbs of asking,
 * articles, and words that praise it.
 */
export const leadOfTool =
  '^\\W*(?:(?:please|create|build|make|implement|develop|design|write|generate|me|us|an?|the|my|our|very|simple|basic|small|compact|clean|clear|polished|beautiful|pretty|nice|neat|elegant|sleek|stylish|minimal|minimalist|modern|responsive|accessible|interactive|functional|fully|working|good|great|friendly|lightweight|tiny|little|classic|standard|pocket|desktop|mobile|online|web|browser|big|large|dark|colou?rful|fun|new)[ -])*';
