import { useState } from 'react';

/**
 * What is typed stands in its field at once, although the address that keeps it is read back a moment later. A value
 * that comes from elsewhere takes its place.
 */
export function useDraft(value: string, tell: (value: string) => void): [string, (typed: string) => void] {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setDraft(value);
  }
  return [
    draft,
    (typed) => {
      setDraft(typed);
      tell(typed);
    },
  ];
}
