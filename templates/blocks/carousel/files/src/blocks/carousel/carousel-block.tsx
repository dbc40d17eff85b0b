import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { classNames, IconButton } from '../../ui/index.ts';
import { Scene } from '../records/scenes/scene.tsx';
import { en, zh } from './text.ts';
import { useTurning } from './use-turning.ts';

export interface CarouselItem {
  title: string;
  text: string;
  note?: string;
}

export interface CarouselBlockProps {
  title: string;
  anchor?: string;
  introduction?: string;
  seconds?: number;
  items: readonly CarouselItem[];
}

/** What is drawn beside them in turn. */
const drawn = ['gift', 'hand-heart', 'ticket', 'users', 'trophy'];

/** One thing after the other; it moves on by itself until somebody holds it. */
export function CarouselBlock({ title, anchor, introduction, seconds = 5, items }: CarouselBlockProps) {
  const words = useWords({ en, zh });
  const heading = useId();
  const [held, setHeld] = useState(false);
  const { place, go, paused, setPaused } = useTurning({ count: items.length, seconds, held });
  const hold = {
    onMouseEnter: () => setHeld(true),
    onMouseLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <section
      id={anchor}
      aria-labelledby={heading}
      aria-roledescription={words.carousel}
      className="site-section flex scroll-mt-24 flex-col gap-6"
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') go(place - 1);
        if (event.key === 'ArrowRight') go(place + 1);
      }}
    >
      <div className="flex max-w-[60ch] flex-col gap-2">
        <h2
          id={heading}
          className="font-heading text-2xl font-semibold tracking-tight text-balance md:text-3xl"
        >
          {title}
        </h2>
        {introduction && <p className="text-pretty text-muted-foreground">{introduction}</p>}
      </div>
      <div
        className="overflow-hidden rounded-card card-frame bg-card text-card-foreground shadow-card"
        {...hold}
      >
        <div
          className="flex transition-transform duration-500 motion-reduce:transition-none"
          style={{ transform: `translateX(-${place * 100}%)` }}
          aria-live={paused ? 'polite' : 'off'}
        >
          {items.map((item, index) => (
            <Slide key={item.title} {...item} place={index} shown={index === place} count={items.length} />
          ))}
        </div>
        <div className="flex items-center justify-between gap-2 border-t border-border px-3 py-2">
          <div className="flex items-center">
            <IconButton
              label={words.previous}
              icon={<ChevronLeft className="size-5" />}
              onClick={() => go(place - 1)}
            />
            <IconButton
              label={words.next}
              icon={<ChevronRight className="size-5" />}
              onClick={() => go(place + 1)}
            />
          </div>
          <div className="flex items-center">
            {items.map((item, index) => (
              <button
                key={item.title}
                type="button"
                aria-label={words.goTo(index + 1)}
                aria-current={index === place}
                onClick={() => go(index)}
                className="flex size-8 items-center justify-center pointer-coarse:size-11"
              >
                <span
                  aria-hidden
                  className={classNames(
                    'size-2.5 rounded-full transition-colors',
                    index === place ? 'bg-primary' : 'bg-input',
                  )}
                />
              </button>
            ))}
          </div>
          <IconButton
            label={paused ? words.play : words.pause}
            icon={paused ? <Play className="size-5" /> : <Pause className="size-5" />}
            onClick={() => setPaused(!paused)}
          />
        </div>
      </div>
    </section>
  );
}

function Slide({
  title,
  text,
  note,
  place,
  shown,
  count,
}: CarouselItem & { place: number; shown: boolean; count: number }) {
  const words = useWords({ en, zh });
  return (
    <div
      role="group"
      aria-label={words.place(place + 1, count)}
      aria-hidden={!shown}
      inert={!shown}
      className="grid w-full shrink-0 gap-6 p-6 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] sm:items-center sm:p-10"
    >
      <div className="flex flex-col gap-3">
        {note && <p className="text-sm font-semibold tracking-wide text-link">{note}</p>}
        <h3 className="font-heading text-2xl font-semibold text-balance">{title}</h3>
        <p className="max-w-[60ch] leading-relaxed text-pretty">{text}</p>
      </div>
      <Scene
        icon={drawn[place % drawn.length]}
        text={title}
        about={[text]}
        className="aspect-[16/10] w-full rounded-card max-sm:-order-1"
      />
    </div>
  );
}
