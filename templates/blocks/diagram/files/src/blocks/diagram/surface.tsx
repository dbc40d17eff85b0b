import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fieldOf, titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Notice, Select, showToast, TextInput } from '../../ui/index.ts';
import { arrange } from './arrange.ts';
import { Canvas } from './canvas.tsx';
import type { DiagramEditorProps } from './diagram-editor.tsx';
import { mostShapes } from './drawing.ts';
import * as edits from './edit-drawing.ts';
import { downloadPng, downloadSvg, svgOf } from './export-drawing.ts';
import { LayoutPanel } from './layout-panel.tsx';
import { PalettePanel } from './palette-panel.tsx';
import { createShape, isShapeName, paletteOf, type ShapeName } from './shapes.ts';
import { StylePanel } from './style-panel.tsx';
import { en, zh } from './text.ts';
import { Toolbar } from './toolbar.tsx';
import { useDrawing } from './use-drawing.ts';
import { itemAt, useGestures, type Mode } from './use-gestures.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { fitted, pointAt, zoomed, type View } from './view.ts';

export interface SurfaceProps {
  entity: EntityDefinition;
  fields: DiagramEditorProps['fields'];
  usual: string;
  row: Row;
}

/** Shapes that are known by their form alone. */
const wordless = /^(?:door|window|picture|seat|pen)$/;

/** The palette, the canvas and what can be set, of one drawing. */
export function Surface({ entity, fields, usual, row }: SurfaceProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const edited = useDrawing(entity, row, fields);
  const { drawing, change } = edited;
  const answer = access.may('update', entity, row);
  const mayEdit = answer === 'yes';
  const svg = useRef<SVGSVGElement>(null);
  const [view, setView] = useState<View>({ x: 0, y: 0, zoom: 1 });
  const [selected, select] = useState<readonly string[]>([]);
  const [editing, edit] = useState<string>();
  const [mode, setMode] = useState<Mode>('select');
  const [from, setFrom] = useState<string>();
  const [title, setTitle] = useState(titleOf(entity, row));
  const kindField = fields.kind === undefined ? undefined : fieldOf(entity, fields.kind);
  const kind = String((kindField && row[kindField.id]) ?? usual);
  const kindName = kindField?.options?.find(({ id }) => id === kind)?.label ?? entity.singular;
  const shapes = drawing.shapes.filter(({ id }) => selected.includes(id));
  const [only] = shapes.length === 1 ? shapes : [];
  const link = selected.length === 1 ? drawing.links.find(({ id }) => id === selected[0]) : undefined;
  const hasPen = /^(?:whiteboard|mindMap|wireframe|floorPlan)$/.test(kind);

  const sizeOf = () => svg.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 800, 500);
  const fit = () => setView(fitted(drawing.shapes, sizeOf()));
  const fitFirst = useEffectEvent(fit);
  useEffect(() => {
    const soon = requestAnimationFrame(() => fitFirst());
    return () => cancelAnimationFrame(soon);
  }, []);

  const place = (shape: ShapeName, at: edits.Point): string => {
    const id = edits.newId();
    if (drawing.shapes.length >= mostShapes) showToast({ message: words.full, tone: 'bad' });
    change((held) =>
      edits.addShape(
        held,
        createShape(shape, at, { id, text: wordless.test(shape) ? '' : words.shapes[shape] }),
      ),
    );
    select([id]);
    setMode('select');
    return id;
  };
  const middle = (): edits.Point => {
    const { width, height } = sizeOf();
    const step = (drawing.shapes.length % 6) * 24;
    const at = pointAt(view, { x: width / 2, y: height / 2 });
    return { x: at.x + step, y: at.y + step };
  };
  const remove = () => {
    if (selected.length === 0) return;
    change((held) => edits.removeItems(held, selected));
    select([]);
  };
  const connect = (id: string) => {
    if (!drawing.shapes.some((shape) => shape.id === id)) return;
    if (from === undefined) {
      setFrom(id);
      return select([id]);
    }
    change((held) => edits.addLink(held, from, id));
    setFrom(undefined);
    setMode('select');
    select([id]);
  };
  const chooseMode = (wanted: Mode) => {
    setMode(wanted);
    setFrom(wanted === 'connect' ? only?.id : undefined);
  };
  const duplicate = () => {
    const copies = edits.copiesOf(drawing, selected);
    change((held) => ({ ...held, shapes: [...held.shapes, ...copies] }));
    select(copies.map(({ id }) => id));
  };
  const addLinked = () => {
    if (!only) return;
    const palette = paletteOf(kind);
    const next = palette[Math.min(palette.findIndex((name) => name === only.kind) + 1, 2)];
    const name =
      /^(?:orgChart|mindMap)$/.test(kind) && next ? next : isShapeName(only.kind) ? only.kind : 'rectangle';
    const id = place(name, edits.placeBelow(drawing, only));
    change((held) => edits.addLink(held, only.id, id), id);
  };
  const startText = () => {
    if (mayEdit && only && !only.points) edit(only.id);
  };
  const gestures = useGestures({ svg, edited, mayEdit, view, setView, selected, select, mode, connect });
  useShortcuts({
    undo: edited.undo,
    redo: edited.redo,
    remove: mayEdit ? remove : () => undefined,
    duplicate: mayEdit ? duplicate : () => undefined,
    edit: startText,
    escape: () => {
      select([]);
      chooseMode('select');
    },
    all: () => select(drawing.shapes.map(({ id }) => id)),
    nudge: (x, y) => {
      if (mayEdit) change((held) => edits.moveShapes(held, selected, { x, y }), 'nudge');
    },
    isConnecting: mode === 'connect',
    connect: () => {
      if (only) connect(only.id);
    },
  });
  const rename = (name: string) => {
    setTitle(name);
    if (name.trim() !== '') void changes.update(row.id, { [entity.titleField]: name.trim() });
  };
  const save = (file: 'svg' | 'png') => {
    if (!svg.current) return;
    const picture = svgOf(svg.current, drawing);
    if (file === 'svg') downloadSvg(picture, title);
    else void downloadPng(picture, title);
  };
  const zoomBy = (factor: number) => {
    const { width, height } = sizeOf();
    setView((held) => zoomed(held, held.zoom * factor, { x: width / 2, y: height / 2 }));
  };
  const hint = mode === 'connect' ? (from === undefined ? words.connectFrom : words.connectTo) : undefined;
  const state = { saved: words.saved, saving: words.saving, failed: words.notSaved }[edited.state];

  return (
    <div className="flex flex-col gap-3">
      {!mayEdit && (
        <Notice
          action={
            answer === 'logIn' && (
              <Button onClick={() => access.askLogIn({ kind: 'other' })}>{words.logIn}</Button>
            )
          }
        >
          {words.readOnly}
        </Notice>
      )}
      {mayEdit && (
        <div className="-mt-2 flex flex-wrap gap-x-5 gap-y-2">
          <label className="flex min-w-0 flex-1 basis-72 items-center gap-2 text-sm font-medium">
            {words.name}
            <TextInput maxLength={200} value={title} onChange={(event) => rename(event.target.value)} />
          </label>
          {kindField && (
            <label className="flex items-center gap-2 text-sm font-medium whitespace-nowrap">
              {kindField.label}
              <Select
                className="w-52"
                value={kind}
                options={kindField.options?.map((option) => ({ id: option.id, label: option.label })) ?? []}
                onChange={(value) => void changes.update(row.id, { [kindField.id]: value })}
              />
            </label>
          )}
        </div>
      )}
      <Toolbar
        mode={mode}
        setMode={chooseMode}
        hasPen={hasPen}
        chosen={!mayEdit || selected.length === 0 ? 'nothing' : only ? 'shape' : 'other'}
        canUndo={edited.canUndo}
        canRedo={edited.canRedo}
        undo={edited.undo}
        redo={edited.redo}
        remove={remove}
        duplicate={duplicate}
        editText={startText}
        addLinked={addLinked}
        zoom={view.zoom}
        zoomBy={zoomBy}
        fit={fit}
        save={save}
        state={<span className="text-xs text-muted-foreground">{state}</span>}
      />
      {hint && (
        <p role="status" className="text-sm">
          {hint}
        </p>
      )}
      <div className={mayEdit ? 'grid gap-4 lg:grid-cols-[11.5rem_minmax(0,1fr)_15rem]' : 'grid'}>
        {mayEdit && (
          <PalettePanel
            kind={kind}
            title={words.shapesOf(kindName)}
            add={(shape, at) => place(shape, at ? gestures.pointOf(at) : middle())}
          />
        )}
        <div className="h-[clamp(24rem,calc(100dvh-22rem),44rem)]">
          <Canvas
            drawing={drawing}
            kind={kind}
            selected={selected}
            select={select}
            editing={editing}
            edit={edit}
            setText={(id, text) => change((held) => edits.styleShapes(held, [id], { text }), `text ${id}`)}
            view={view}
            setView={setView}
            trace={gestures.trace}
            pen={gestures.pen}
            onPointerDown={gestures.onPointerDown}
            onDoubleClick={(event) => {
              const id = itemAt(event.target);
              if (!mayEdit) return;
              if (id === undefined) edit(place(paletteOf(kind)[1] ?? 'process', gestures.pointOf(event)));
              else if (drawing.shapes.some((shape) => shape.id === id && !shape.points)) edit(id);
            }}
            svg={svg}
            isCrosshair={mode !== 'select'}
          />
        </div>
        {mayEdit && (
          <div className="grid content-start gap-6 sm:grid-cols-2 lg:grid-cols-1">
            <StylePanel
              shapes={shapes}
              link={link}
              style={(style, about) =>
                change((held) => edits.styleShapes(held, selected, style), `${about} ${selected.join(' ')}`)
              }
              nameLink={(text) =>
                link && change((held) => edits.nameLink(held, link.id, text), `link ${link.id}`)
              }
            />
            <LayoutPanel
              drawing={drawing}
              set={(settings) => change((held) => ({ ...held, ...settings }))}
              arrange={(arrangement) => {
                const next = arrange(drawing, arrangement);
                change(() => next);
                setView(fitted(next.shapes, sizeOf()));
              }}
            />
          </div>
        )}
      </div>
      {mayEdit && <p className="text-xs text-muted-foreground">{words.help}</p>}
    </div>
  );
}
