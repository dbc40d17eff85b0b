import { Star } from 'lucide-react';

/** Stars for a number from one to five; the text beside them says it. */
export function Stars({ value, label }: { value: number; label: string }) {
  return (
    <span role="img" aria-label={label} className="inline-flex text-waiting">
      {[1, 2, 3, 4, 5].map((star) => (
        <Star
          key={star}
          className="size-4"
          fill={star <= Math.round(value) ? 'currentColor' : 'none'}
          aria-hidden
        />
      ))}
    </span>
  );
}
