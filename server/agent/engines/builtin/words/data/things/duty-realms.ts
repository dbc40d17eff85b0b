import type { Realm } from './realms.ts';

/** What words mean where people are on duty, work for order or practise a craft. */
export const dutyRealms: readonly Realm[] = [
  {
    when: /\bfire ?(?:brigade|department|station|service|fighters?)|\bfirefighters?\b|\bambulance|\b(?:mountain|water|sea|air) rescue\b|\brescue (?:service|team|squad)|\blifeguards?\b|\bemergency (?:service|response|medical)|\bcivil protection\b|消防|救援队/i,
    words: {
      emergencyIncident: ['incident', 'call-out', 'callout', 'call out', 'emergency', 'alarm', 'mission'],
      drill: ['drill', 'training drill', 'training exercise', 'training session'],
      fleetVehicle: ['vehicle', 'fire engine', 'ambulance', 'boat', 'appliance'],
    },
    nothing: ['volunteer'],
  },
  {
    // What is looked after is nothing that is rented out.
    when: /^(?![\s\S]*\b(?:rent|rental|hire|lease|dealer|sell|sale|showroom|permits?)\b)[\s\S]*\b(?:vehicles?|vans?|trucks?)\b[^.,;]{0,30} (?:inspections?|maintenance|servic(?:e|es|ing)|mileage|logs?)\b/i,
    words: { fleetVehicle: ['vehicle', 'van', 'truck', 'vehicle record'] },
  },
  {
    when: /\bparking permits?\b|\bresident(?:s'|’s|ial)? parking\b/i,
    words: { ownVehicle: ['vehicle', 'car'] },
    nothing: ['parking', 'parking space'],
  },
  {
    when: /\btranslat(?:ion|ions|ors?) (?:agenc|bureau|office|service|compan|portal|jobs?|orders?)|\btranslators?\b[\s\S]*\bjobs?\b/i,
    words: { translationJob: ['job', 'translation job', 'assignment', 'translation order', 'order'] },
    nothing: ['document'],
  },
  {
    when: /\b(?:wines?|whisk(?:e)?y|beers?|cellar)\b[\s\S]*\btastings?\b|\btastings?\b[\s\S]*\bwines?\b/i,
    words: { tastingNote: ['tasting', 'tasting record'] },
    nothing: ['storage location', 'drink', 'score', 'tasting note'],
  },
  {
    when: /^(?=[\s\S]*\bpatients?\b)[\s\S]*\b(?:record|log|document|note|enter|add)\w* (?:the |a |each |every )?treatments?\b/i,
    words: { patientTreatment: ['treatment', 'treatment record'] },
  },
  {
    when: /\b(?:pottery|potters?|ceramics?|kilns?)\b/i,
    words: {
      kilnFiring: ['firing', 'kiln firing', 'kiln slot', 'kiln booking', 'kiln'],
      glaze: ['glaze', 'glaze catalogue', 'glaze recipe'],
    },
  },
];
