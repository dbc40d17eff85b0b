export type Level = 'easy' | 'medium' | 'hard';
export type Outcome = 'won' | 'lost' | 'drawn';
