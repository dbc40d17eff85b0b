import { Cookie } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import * as petText from './pet-text.ts';

const places = [0, 1, 2, 3, 4, 5, 6, 7, 8];
export const treats = 8;
export const coinsForTreat = 2;

function elsewhere(at: number): number {
  return (at + 1 + Math.floor(Math.random() * (places.length - 1))) % places.length;
}

/** Treats turn up one after the other in nine places; each that is found is worth coins. */
export function TreatHunt({ onEnd }: { onEnd: (found: number) => void }) {
  const words = useWords(petText);
  const [at, setAt] = useState(() => Math.floor(Math.random() * places.length));
  const [shown, setShown] = useState(1);
  const [found, setFound] = useState(0);
  const look = (place: number) => {
    const now = found + (place === at ? 1 : 0);
    if (shown === treats) return onEnd(now);
    setFound(now);
    setShown(shown + 1);
    // The next one is somewhere else.
    setAt(elsewhere(at));
  };
  return (
    <section aria-label={words.hunt} className="flex w-full max-w-xl flex-col items-center gap-3">
      <p role="status">{words.huntState(shown, treats, found * coinsForTreat)}</p>
      <div className="grid grid-cols-3 gap-2">
        {places.map((place) => (
          <button
            key={place}
            type="button"
            aria-label={place === at ? words.treatHere(place + 1) : words.nothingHere(place + 1)}
            onClick={() => look(place)}
            className="flex size-20 items-center justify-center rounded-card card-frame bg-card text-primary hover:bg-muted"
          >
            {place === at && <Cookie className="size-10" aria-hidden />}
          </button>
        ))}
      </div>
      <Button onClick={() => onEnd(found)}>{words.huntStop}</Button>
    </section>
  );
}
