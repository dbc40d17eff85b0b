import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { blobOf, melodyOf } from './melody.ts';

export interface Track {
  id: string;
  title: string;
  /** What was uploaded, as it is stored. */
  stored: unknown;
}

export interface Media {
  element: RefObject<HTMLVideoElement | null>;
  current: Track | undefined;
  /** Whether the one that is current is an uploaded file, and has pictures. */
  isFile: boolean;
  isPlaying: boolean;
  time: number;
  length: number;
  speed: number;
  volume: number;
  play: (track: Track) => void;
  toggle: () => void;
  seek: (time: number) => void;
  setSpeed: (speed: number) => void;
  setVolume: (volume: number) => void;
  /** For the element. */
  handlers: {
    onTimeUpdate: () => void;
    onPlay: () => void;
    onPause: () => void;
    onLoadedMetadata: () => void;
  };
}

/** Plays what was uploaded, and a melody for what was not. */
export function useMedia(onFail: () => void): Media {
  const element = useRef<HTMLVideoElement>(null);
  const source = useRef<string>(undefined);
  const [current, setCurrent] = useState<Track>();
  const [isFile, setIsFile] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const [time, setTime] = useState(0);
  const [length, setLength] = useState(0);
  const [speed, setSpeed] = useState(1);
  const [volume, setVolume] = useState(0.8);
  const release = useEffectEvent(() => {
    if (source.current) URL.revokeObjectURL(source.current);
  });
  useEffect(() => () => release(), []);
  const start = () => {
    void element.current?.play().catch((error: unknown) => {
      // To choose another one while the first still loads is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) onFail();
    });
  };
  const read = () => {
    const { duration = 0 } = element.current ?? {};
    setLength(Number.isFinite(duration) ? duration : 0);
  };
  return {
    element,
    current,
    isFile,
    isPlaying,
    time,
    length,
    speed,
    volume,
    play: (track) => {
      const media = element.current;
      if (!media) return;
      if (current?.id !== track.id || current.stored !== track.stored) {
        const file = blobOf(track.stored);
        if (source.current) URL.revokeObjectURL(source.current);
        source.current = URL.createObjectURL(file ?? melodyOf(track.title));
        media.src = source.current;
        setIsFile(file !== undefined);
        setCurrent(track);
        setTime(0);
      }
      media.playbackRate = speed;
      media.volume = volume;
      start();
    },
    toggle: () => {
      if (isPlaying) element.current?.pause();
      else start();
    },
    seek: (to) => {
      if (element.current) element.current.currentTime = to;
      setTime(to);
    },
    setSpeed: (to) => {
      if (element.current) element.current.playbackRate = to;
      setSpeed(to);
    },
    setVolume: (to) => {
      if (element.current) element.current.volume = to;
      setVolume(to);
    },
    handlers: {
      onTimeUpdate: () => setTime(element.current?.currentTime ?? 0),
      onPlay: () => setPlaying(true),
      onPause: () => setPlaying(false),
      onLoadedMetadata: () => {
        if (element.current) element.current.playbackRate = speed;
        read();
      },
    },
  };
}
