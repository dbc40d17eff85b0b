import { ArrowLeftRight, Copy, History, Star } from 'lucide-react';
import { useState } from 'react';
import { useRows } from '../../store/index.ts';
import { language, locale, useWords } from '../../text/index.ts';
import { Button, Chip, Field, Select, TextInput } from '../../ui/index.ts';
import { RateChart } from './rate-chart.tsx';
import { en, zh } from './text.ts';
import { ToolFrame } from './tool-frame.tsx';
import { converted, numberText, unitsOf, type Measure } from './units.ts';
import { useKept, type ToolProps } from './use-kept.ts';

export interface UnitsToolProps extends ToolProps {
  measures: readonly Measure[];
}

/** Converts as one types, both ways; conversions are kept, and those one often needs are favourites. */
export function UnitsTool({ measures, ...props }: UnitsToolProps) {
  const words = useWords({ en, zh });
  const kept = useKept(props);
  const favourites = useKept({ ...props, title: words.favourite });
  const { rows } = useRows(props.entity);
  const [measure, setMeasure] = useState<Measure>(measures[0] ?? 'length');
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({});
  const [typed, setTyped] = useState('1');
  const units = unitsOf(measure, language);
  const [first, second = first] = units;
  const from = units.find(({ id }) => id === chosen.from) ?? first;
  const to = units.find(({ id }) => id === chosen.to) ?? second;
  if (!from || !to) return null;
  const isMoney = measure === 'currency';
  const value = Number(typed.replace(',', '.'));
  const isNumber = typed.trim() !== '' && Number.isFinite(value);
  const result = isNumber ? `${numberText(converted(value, from, to), locale, isMoney)} ${to.id}` : undefined;
  const sentence = `${typed} ${from.id} = ${result ?? ''}`;
  const options = units.map(({ id, name }) => ({ id, label: `${name} (${id})` }));
  const open = (next: Measure, pair: { from?: string; to?: string } = {}) => {
    setMeasure(next);
    setChosen(pair);
  };
  const saved = [
    ...new Set(rows.filter((row) => row['tool'] === words.favourite).map((row) => String(row['result']))),
  ];
  const openPair = (pair: string) => {
    const [one = '', other = ''] = pair.split(' → ');
    const found = measures.find((each) => unitsOf(each, language).some(({ id }) => id === one));
    if (found) open(found, { from: one, to: other });
  };
  return (
    <div className="flex flex-col gap-6">
      <ToolFrame
        title={props.title}
        settings={
          <>
            {measures.length > 1 && (
              <div role="group" aria-label={words.measure} className="flex flex-wrap gap-2">
                {measures.map((each) => (
                  <Chip key={each} pressed={each === measure} onClick={() => open(each)}>
                    {words.measures[each]}
                  </Chip>
                ))}
              </div>
            )}
            <Field label={words.amount} required error={isNumber ? undefined : words.noNumber}>
              {(control) => (
                <TextInput
                  {...control}
                  inputMode="decimal"
                  className="tabular-nums"
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
            </Field>
            <Field label={words.settings.from} required>
              {(control) => (
                <Select
                  {...control}
                  value={from.id}
                  onChange={(id) => setChosen({ from: id, to: to.id })}
                  options={options}
                />
              )}
            </Field>
            <Button
              className="self-start"
              icon={<ArrowLeftRight className="size-4" aria-hidden />}
              onClick={() => setChosen({ from: to.id, to: from.id })}
            >
              {words.swap}
            </Button>
            <Field label={words.settings.to} required>
              {(control) => (
                <Select
                  {...control}
                  value={to.id}
                  onChange={(id) => setChosen({ from: from.id, to: id })}
                  options={options}
                />
              )}
            </Field>
          </>
        }
      >
        <div role="status" aria-label={words.result} className="flex flex-col gap-1">
          <p className="text-muted-foreground">{isNumber ? `${typed} ${from.id} =` : words.noNumber}</p>
          {result && (
            <p className="font-heading text-4xl font-semibold tracking-tight break-words tabular-nums">
              {result}
            </p>
          )}
          <p className="text-sm text-muted-foreground">
            {`1 ${from.id} = ${numberText(converted(1, from, to), locale, false)} ${to.id}`}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            disabled={!isNumber}
            icon={<History className="size-4" aria-hidden />}
            onClick={() => kept.keep(sentence)}
          >
            {words.keep}
          </Button>
          <Button
            icon={<Star className="size-4" aria-hidden />}
            disabled={saved.includes(`${from.id} → ${to.id}`)}
            onClick={() => favourites.keep(`${from.id} → ${to.id}`)}
          >
            {words.addFavourite}
          </Button>
          <Button
            variant="ghost"
            disabled={!isNumber}
            icon={<Copy className="size-4" aria-hidden />}
            onClick={() => kept.copy(sentence)}
          >
            {words.copy}
          </Button>
        </div>
        {isMoney && <RateChart from={from} to={to} />}
      </ToolFrame>
      {saved.length > 0 && (
        <section aria-label={words.favourites} className="flex flex-col gap-3">
          <h2 className="font-heading text-lg font-semibold">{words.favourites}</h2>
          <ul className="flex flex-wrap gap-2">
            {saved.map((pair) => (
              <li key={pair}>
                <Button icon={<Star className="size-4" aria-hidden />} onClick={() => openPair(pair)}>
                  {pair}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
