import { Copy, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { language, useWords } from '../../text/index.ts';
import { Button, Checkbox, Field, IconButton, Select, TextArea, TextInput } from '../../ui/index.ts';
import { makers, strengthOf, type Control, type MakerId, type Setting, type Settings } from './makers.ts';
import { en, zh } from './text.ts';
import { ToolFrame } from './tool-frame.tsx';
import { useKept, type ToolProps } from './use-kept.ts';

const tones = ['bg-bad', 'bg-bad', 'bg-waiting', 'bg-good', 'bg-good'];

/** Makes texts by settings: passwords, names, numbers, placeholder texts. */
export function MakerTool({ maker: id, ...props }: ToolProps & { maker: MakerId }) {
  const words = useWords({ en, zh });
  const kept = useKept(props);
  const { controls, make } = makers[id];
  const [settings, setSettings] = useState<Settings>(() =>
    Object.fromEntries(controls.map((control) => [control.id, control.initial])),
  );
  const [results, setResults] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const set = (name: string, value: Setting) => setSettings({ ...settings, [name]: value });
  const generate = () => {
    const bounded = Object.fromEntries(
      controls.map((control) => [control.id, within(control, settings[control.id])]),
    );
    const made = make(bounded, language);
    setResults(made);
    setTried(true);
    if (made.length > 0) kept.keep(made.join(made.some((each) => each.length > 60) ? '\n\n' : ', '));
  };
  const strength = id === 'password' && results[0] !== undefined ? strengthOf(results[0]) : undefined;
  return (
    <ToolFrame
      title={props.title}
      settings={
        <>
          {controls.map((control) => (
            <Setting
              key={control.id}
              control={control}
              value={settings[control.id]}
              onChange={(value) => set(control.id, value)}
            />
          ))}
          <Button
            variant="primary"
            size="large"
            icon={<Sparkles className="size-5" aria-hidden />}
            onClick={generate}
          >
            {words.generate}
          </Button>
        </>
      }
    >
      <div role="status" aria-label={words.result} className="flex flex-1 flex-col gap-2">
        {results.length === 0 && (
          <p className="m-auto max-w-xs py-10 text-center text-muted-foreground">
            {tried ? words.nothingMade : words.pressGenerate}
          </p>
        )}
        <ul className="flex flex-col gap-2">
          {results.map((result, index) => (
            <li
              key={`${index}-${result}`}
              className="flex items-start justify-between gap-3 rounded-control border border-border bg-card px-4 py-3 text-card-foreground"
            >
              <span
                className={`min-w-0 break-words whitespace-pre-line ${id === 'password' ? 'font-mono text-lg break-all' : result.length < 40 ? 'text-lg' : ''}`}
              >
                {result}
              </span>
              <IconButton
                label={words.copyOne(result.slice(0, 40))}
                icon={<Copy className="size-4" />}
                onClick={() => kept.copy(result)}
              />
            </li>
          ))}
        </ul>
        {strength !== undefined && (
          <div className="mt-2 flex flex-col gap-1.5">
            <p className="text-sm font-medium">
              {words.strength}: {words.strengths[strength]}
            </p>
            <div className="flex gap-1" aria-hidden>
              {tones.map((_, index) => (
                <span
                  key={index}
                  className={`h-1.5 flex-1 rounded-full ${index <= strength ? tones[strength] : 'bg-border'}`}
                />
              ))}
            </div>
          </div>
        )}
        {id === 'writer' && results.length > 0 && (
          <p className="text-sm text-muted-foreground">{words.byRule}</p>
        )}
      </div>
      {results.length > 0 && (
        <Button
          variant="primary"
          className="self-start"
          icon={<Copy className="size-4" aria-hidden />}
          onClick={() => kept.copy(results.join('\n'))}
        >
          {results.length > 1 ? words.copyAll : words.copy}
        </Button>
      )}
    </ToolFrame>
  );
}

/** A number that is typed stays within its limits. */
function within({ kind, least, most, initial }: Control, value: Setting | undefined): Setting {
  if (kind !== 'number') return value ?? initial;
  const number = Number(value);
  const whole = value === '' || !Number.isFinite(number) ? Number(initial) : Math.round(number);
  return Math.min(most ?? whole, Math.max(least ?? whole, whole));
}

interface SettingProps {
  control: Control;
  value: Setting | undefined;
  onChange: (value: Setting) => void;
}

function Setting({ control: { id, kind, least, most, options = [] }, value, onChange }: SettingProps) {
  const words = useWords({ en, zh });
  const names: Readonly<Record<string, string>> = words.settings;
  const label = names[id] ?? id;
  if (kind === 'box') return <Checkbox label={label} checked={value === true} onChange={onChange} />;
  const bounds =
    least !== undefined && most !== undefined && most < 1000 ? words.between(least, most) : undefined;
  return (
    <Field label={label} required hint={bounds}>
      {(control) =>
        kind === 'choice' ? (
          <Select
            {...control}
            value={String(value)}
            onChange={onChange}
            options={options.map((option) => ({ id: option, label: names[option] ?? option }))}
          />
        ) : kind === 'lines' ? (
          <TextArea
            {...control}
            rows={8}
            placeholder={words.oneALine}
            value={String(value)}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <TextInput
            {...control}
            {...(kind === 'number' ? { type: 'number', min: least, max: most } : {})}
            value={String(value)}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
