import { useEffect, useRef } from 'react';
import { useWords } from '../../text/index.ts';
import type { Shape } from './drawing.ts';
import { en, zh } from './text.ts';
import type { View } from './view.ts';

export interface TextEditorProps {
  shape: Shape;
  view: View;
  onChange: (text: string) => void;
  onClose: () => void;
}

/** Changes the text of a shape in its place. Enter and Escape end it. */
export function TextEditor({ shape, view, onChange, onClose }: TextEditorProps) {
  const words = useWords({ en, zh });
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const width = Math.max(96, shape.width * view.zoom);
  const height = Math.max(36, shape.height * view.zoom);
  return (
    <textarea
      ref={input}
      aria-label={words.editText}
      value={shape.text}
      maxLength={2000}
      className="absolute resize-none rounded-control border-2 border-link bg-field p-1.5 text-center leading-tight text-foreground shadow-lg outline-none"
      style={{
        left: view.x + (shape.x + shape.width / 2) * view.zoom - width / 2,
        top: view.y + (shape.y + shape.height / 2) * view.zoom - height / 2,
        width,
        height,
        fontSize: Math.max(12, shape.size * view.zoom),
      }}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onClose}
      onKeyDown={(event) => {
        if (
          event.key === 'Escape' ||
          (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing)
        ) {
          event.preventDefault();
          onClose();
        }
        event.stopPropagation();
      }}
    />
  );
}
