import { useState } from 'react';

interface PreviewFrameProps {
  title: string;
  address: string;
  /** Changes when the frame must be loaded anew. */
  version: string;
}

interface Loaded {
  address: string;
  version: string;
}

/** The app in a frame. What is shown stays until the next has loaded behind it. */
export function PreviewFrame({ title, address, version }: PreviewFrameProps) {
  const [shown, setShown] = useState<Loaded>({ address, version });
  const next = shown.version === version ? undefined : { address, version };
  const frames = next ? [shown, next] : [shown];
  return (
    <div className="relative h-full">
      {frames.map((frame) => (
        <iframe
          key={frame.version}
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
