import {
  Copy,
  Download,
  Maximize,
  MousePointer2,
  Pencil,
  Redo2,
  Spline,
  SquarePlus,
  Trash2,
  Type,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import { en, zh } from './text.ts';
import type { Mode } from './use-gestures.ts';

export interface ToolbarProps {
  mode: Mode;
  setMode: (mode: Mode) => void;
  hasPen: boolean;
  chosen: 'nothing' | 'shape' | 'other';
  canUndo: boolean;
  canRedo: boolean;
  undo: () => void;
  redo: () => void;
  remove: () => void;
  duplicate: () => void;
  editText: () => void;
  addLinked: () => void;
  zoom: number;
  zoomBy: (factor: number) => void;
  fit: () => void;
  save: (kind: 'svg' | 'png') => void;
  /** Whether everything is stored. */
  state: ReactNode;
}

const icon = 'size-4';

/** What can be done with the drawing and with what is selected. */
export function Toolbar(props: ToolbarProps) {
  const words = useWords({ en, zh });
  const { mode, setMode, chosen } = props;
  const tools: { id: Mode; label: string; icon: ReactNode }[] = [
    { id: 'select', label: words.select, icon: <MousePointer2 className={icon} aria-hidden /> },
    { id: 'connect', label: words.connect, icon: <Spline className={icon} aria-hidden /> },
    ...(props.hasPen
      ? [{ id: 'pen' as const, label: words.draw, icon: <Pencil className={icon} aria-hidden /> }]
      : []),
  ];
  return (
    <div
      role="toolbar"
      aria-label={words.canvas}
      className="flex flex-wrap items-center gap-x-1.5 gap-y-1 rounded-card card-frame bg-card p-1.5 text-card-foreground"
    >
      {tools.map((tool) => (
        <Button
          key={tool.id}
          size="small"
          variant={mode === tool.id ? 'primary' : 'ghost'}
          aria-pressed={mode === tool.id}
          icon={tool.icon}
          onClick={() => setMode(tool.id)}
        >
          {tool.label}
        </Button>
      ))}
      <Divider />
      <Button
        size="small"
        variant="ghost"
        disabled={chosen !== 'shape'}
        icon={<Type className={icon} aria-hidden />}
        onClick={props.editText}
      >
        {words.editText}
      </Button>
      <IconButton
        label={words.addLinked}
        icon={<SquarePlus className={icon} />}
        disabled={chosen !== 'shape'}
        onClick={props.addLinked}
      />
      <IconButton
        label={words.duplicate}
        icon={<Copy className={icon} />}
        disabled={chosen === 'nothing'}
        onClick={props.duplicate}
      />
      <Button
        size="small"
        variant="ghost"
        disabled={chosen === 'nothing'}
        icon={<Trash2 className={icon} aria-hidden />}
        onClick={props.remove}
      >
        {words.remove}
      </Button>
      <Divider />
      <IconButton
        label={words.undo}
        icon={<Undo2 className={icon} />}
        disabled={!props.canUndo}
        onClick={props.undo}
      />
      <IconButton
        label={words.redo}
        icon={<Redo2 className={icon} />}
        disabled={!props.canRedo}
        onClick={props.redo}
      />
      <Divider />
      <IconButton
        label={words.zoomOut}
        icon={<ZoomOut className={icon} />}
        onClick={() => props.zoomBy(1 / 1.25)}
      />
      <span className="w-11 text-center text-xs text-muted-foreground tabular-nums">
        {Math.round(props.zoom * 100)}%
      </span>
      <IconButton
        label={words.zoomIn}
        icon={<ZoomIn className={icon} />}
        onClick={() => props.zoomBy(1.25)}
      />
      <IconButton label={words.fit} icon={<Maximize className={icon} />} onClick={props.fit} />
      <span className="ml-auto flex items-center gap-2 pl-2">
        {props.state}
        <Menu
          trigger={
            <Button size="small" icon={<Download className={icon} aria-hidden />}>
              {words.exportFile}
            </Button>
          }
          items={[
            { id: 'svg', label: words.exportSvg, onSelect: () => props.save('svg') },
            { id: 'png', label: words.exportPng, onSelect: () => props.save('png') },
          ]}
        />
      </span>
    </div>
  );
}

function Divider() {
  return <span className="mx-1 hidden h-6 w-px bg-border sm:block" aria-hidden />;
}
