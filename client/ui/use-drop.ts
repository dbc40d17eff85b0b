import { useRef, useState, type DragEvent } from 'react';

/** Takes files dropped on an element: handlers for it, and whether files are over it. */
export function useDrop(take: (files: Iterable<File>) => void) {
  const [over, setOver] = useState(false);
  // Leaving a child for its parent says enter and leave, so both are counted.
  const depth = useRef(0);
  const withFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    over,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        if (!withFiles(event)) return;
        event.preventDefault();
        depth.current += 1;
        setOver(true);
      },
      onDragOver: (event: DragEvent) => {
        if (withFiles(event)) event.preventDefault();
      },
      onDragLeave: () => {
        depth.current = Math.max(0, depth.current - 1);
        if (depth.current === 0) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!withFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        depth.current = 0;
        setOver(false);
        take(event.dataTransfer.files);
      },
    },
  };
}
