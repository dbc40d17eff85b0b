import { Pause, Play, Repeat, Shuffle, SkipBack, SkipForward, Volume2 } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Button, IconButton, Select } from '../../ui/index.ts';
import { en, zh } from './text.ts';
import type { Media } from './use-media.ts';

export interface TransportProps {
  media: Omit<Media, 'element' | 'handlers'>;
  toggle: () => void;
  skip: (by: number) => void;
  isShuffled: boolean;
  setShuffled: (on: boolean) => void;
  repeats: boolean;
  setRepeats: (on: boolean) => void;
}

const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2];

/** Play and pause, where one is, how fast and how loud. */
export function Transport(props: TransportProps) {
  const words = useWords({ en, zh });
  const { media } = props;
  const slider = 'h-2 cursor-pointer accent-[var(--primary)]';
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-3 text-xs text-muted-foreground tabular-nums">
        <span>{clock(media.time)}</span>
        <input
          type="range"
          aria-label={words.position}
          className={`${slider} min-w-0 flex-1`}
          min={0}
          max={Math.max(1, media.length)}
          step={1}
          value={Math.min(media.time, media.length || media.time)}
          aria-valuetext={`${clock(media.time)} / ${clock(media.length)}`}
          onChange={(event) => media.seek(Number(event.target.value))}
        />
        <span>{clock(media.length)}</span>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <IconButton
          label={words.shuffle}
          pressed={props.isShuffled}
          icon={<Shuffle className="size-4" />}
          onClick={() => props.setShuffled(!props.isShuffled)}
        />
        <IconButton
          label={words.previous}
          icon={<SkipBack className="size-5" />}
          onClick={() => props.skip(-1)}
        />
        <Button
          variant="primary"
          aria-label={media.isPlaying ? words.pause : words.play}
          icon={
            media.isPlaying ? (
              <Pause className="size-5" aria-hidden />
            ) : (
              <Play className="size-5" aria-hidden />
            )
          }
          onClick={props.toggle}
        >
          {media.isPlaying ? words.pause : words.play}
        </Button>
        <IconButton
          label={words.next}
          icon={<SkipForward className="size-5" />}
          onClick={() => props.skip(1)}
        />
        <IconButton
          label={words.repeat}
          pressed={props.repeats}
          icon={<Repeat className="size-4" />}
          onClick={() => props.setRepeats(!props.repeats)}
        />
        <span className="ml-auto flex items-center gap-2">
          <Volume2 className="size-4 text-muted-foreground" aria-hidden />
          <input
            type="range"
            aria-label={words.volume}
            className={`${slider} w-20`}
            min={0}
            max={1}
            step={0.05}
            value={media.volume}
            onChange={(event) => media.setVolume(Number(event.target.value))}
          />
          <Select
            className="w-24"
            aria-label={words.speed}
            value={String(media.speed)}
            options={speeds.map((speed) => ({ id: String(speed), label: `${speed}×` }))}
            onChange={(value) => media.setSpeed(Number(value))}
          />
        </span>
      </div>
    </div>
  );
}

/** `3:07`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
