import { useRef, useState } from 'react';
import { useToldAddress } from './use-told-address.ts';

interface PreviewFrameProps {
  title: string;
  address: string;
  /** Changes when the frame must be loaded anew. */
  version: string;
  /** Told when the app in the frame shows another address. */
  onAddress(path: string): void;
}

interface Loaded {
  address: string;
  version: string;
}

/** The app in a frame. What is shown stays until the next has loaded behind it. */
export function PreviewFrame({ title, address, version, onAddress }: PreviewFrameProps) {
  const shownFrame = useRef<HTMLIFrameElement>(null);
  useToldAddress(shownFrame, onAddress);
  const [shown, setShown] = useState<Loaded>({ address, version });
  const next = shown.version === version ? undefined : { address, version };
  const frames = next ? [shown, next] : [shown];
  return (
    <div className="relative h-full">
      {frames.map((frame) => (
        <iframe
          key={frame.version}
          ref={frame === next ? undefined : shownFrame}
          title={title}
          src={frame.address}
          inert={frame === next}
          aria-hidden={frame === next || undefined}
          className={`absolute inset-0 size-full border-0 ${frame === next ? 'opacity-0' : ''}`}
          allow="clipboard-write; fullscreen"
          onLoad={() => {
            if (frame === next) setShown(next);
          }}
        />
      ))}
    </div>
  );
}
