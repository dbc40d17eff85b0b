import { Cat, Dog, Flame, Rabbit } from 'lucide-react';
import { useEffect, useEffectEvent, useState, type FormEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, classNames, Field, TextInput } from '../../ui/index.ts';
import { clock } from './clock.ts';
import { keepPet, keptPet } from './kept-pet.ts';
import {
  adopted,
  affected,
  bought,
  deeds,
  effects,
  goods,
  levelOf,
  needs,
  petKinds,
  refusal,
  shop,
  used,
  watched,
  type Pet,
  type PetDeed,
  type PetGood,
  type PetKind,
} from './pet-state.ts';
import * as petText from './pet-text.ts';
import { useRounds, type PlayProps } from './round.ts';
import { Table } from './table.tsx';
import { coinsForTreat, TreatHunt } from './treat-hunt.tsx';

const figures = { cat: Cat, dog: Dog, rabbit: Rabbit, dragon: Flame };

/** How often one sees that time goes by. */
const moment = 10_000;

/** A pet that lives in this browser: it wants to be fed, played with, washed and put to bed. */
export function VirtualPet(props: PlayProps) {
  const words = useWords(petText);
  const rounds = useRounds(props);
  const [pet, setPet] = useState<Pet | undefined>(() => keptPet(props.name));
  const [isChoosing, setChoosing] = useState(false);
  const [said, setSaid] = useState<string>();
  const [isHunting, setHunting] = useState(false);
  const pass = useEffectEvent(() => {
    if (!pet) return;
    const next = watched(pet, clock());
    setPet(next);
    keepPet(props.name, next);
  });
  useEffect(() => {
    const timer = setInterval(() => pass(), moment);
    return () => clearInterval(timer);
  }, []);
  const change = (next: Pet, message: string) => {
    const before = pet ? levelOf(pet) : 1;
    const level = levelOf(next);
    setPet(next);
    keepPet(props.name, next);
    setSaid(level > before ? words.reached(next.name, level) : message);
    if (level > before) rounds.finish('won', level, { note: next.name });
  };
  const adopt = (kind: PetKind, name: string) => {
    const next = adopted(kind, name, clock());
    setPet(next);
    keepPet(props.name, next);
    setChoosing(false);
    setSaid(undefined);
  };
  if (!pet || isChoosing)
    return (
      <Table rounds={rounds} message={words.adoptOne} score={0} onNew={() => setChoosing(pet !== undefined)}>
        <Adoption adopt={adopt} />
        {pet && <Button onClick={() => setChoosing(false)}>{words.stay(pet.name)}</Button>}
      </Table>
    );
  const act = (deed: PetDeed) => {
    const now = watched(pet, clock());
    const reason = refusal(now, deed);
    if (reason) setSaid(words.refused[reason](pet.name));
    else change(affected(now, effects[deed]), words.done[deed](pet.name));
  };
  const buy = (good: PetGood) => {
    const next = bought(pet, good);
    if (next) change(next, words.bought(words.goods[good]));
    else setSaid(words.tooDear(words.goods[good]));
  };
  const take = (good: PetGood) => {
    const next = used(watched(pet, clock()), good);
    if (next) change(next, words.used(words.goods[good], pet.name));
  };
  const Figure = figures[pet.kind];
  return (
    <Table
      rounds={rounds}
      message={said ?? words[moodOf(pet)](pet.name)}
      counts={[
        [words.coins, pet.coins],
        [words.level, levelOf(pet)],
        [words.experience, pet.experience],
      ]}
      score={pet.experience}
      onNew={() => setChoosing(true)}
    >
      <div
        role="img"
        aria-label={words.pictureOf(pet.name, words.kinds[pet.kind])}
        className="flex size-44 items-center justify-center rounded-full bg-primary-soft text-primary"
      >
        <Figure className="size-24" strokeWidth={1.5} aria-hidden />
      </div>
      <h2 className="font-heading text-2xl font-semibold">{pet.name}</h2>
      <dl className="grid w-full max-w-xl gap-4 sm:grid-cols-2">
        {needs.map((need) => (
          <div key={need} className="flex flex-col gap-1">
            <div className="flex justify-between text-sm">
              <dt>{words.needs[need]}</dt>
              <dd className="tabular-nums">{Math.round(pet.needs[need])} / 100</dd>
            </div>
            <progress
              aria-label={words.needs[need]}
              className="h-2 w-full accent-primary"
              max={100}
              value={Math.round(pet.needs[need])}
            />
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap justify-center gap-2">
        {deeds.map((deed) => (
          <Button key={deed} variant="primary" onClick={() => act(deed)}>
            {words.deeds[deed]}
          </Button>
        ))}
      </div>
      {isHunting ? (
        <TreatHunt
          onEnd={(found) => {
            const coins = found * coinsForTreat;
            setHunting(false);
            change(affected(watched(pet, clock()), { coins }), words.huntDone(found, coins));
          }}
        />
      ) : (
        <Button onClick={() => setHunting(true)}>{words.huntStart}</Button>
      )}
      <section className="flex w-full max-w-xl flex-col gap-3">
        <h2 className="font-heading font-semibold">{words.shop}</h2>
        <ul aria-label={words.shop} className="flex flex-col divide-y divide-border">
          {goods.map((good) => (
            <li key={good} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span>{words.goods[good]}</span>
              <span className="flex flex-wrap gap-2">
                <Button onClick={() => buy(good)}>{words.buy(words.goods[good], shop[good].price)}</Button>
                <Button disabled={pet.owned[good] === 0} onClick={() => take(good)}>
                  {words.use(words.goods[good], pet.owned[good])}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Table>
  );
}

/** What it lacks most. */
function moodOf({ needs: held }: Pet): 'well' | 'hungry' | 'sad' | 'dirty' | 'ill' {
  if (held.health < 40) return 'ill';
  if (held.food < 35) return 'hungry';
  if (held.cleanliness < 35) return 'dirty';
  return held.happiness < 35 ? 'sad' : 'well';
}

function Adoption({ adopt }: { adopt: (kind: PetKind, name: string) => void }) {
  const words = useWords(petText);
  const [kind, setKind] = useState<PetKind>('cat');
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setError(words.needsName);
    else adopt(kind, name.trim());
  };
  return (
    <form onSubmit={submit} className="flex w-full max-w-xl flex-col gap-5">
      <div role="group" aria-label={words.kind} className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {petKinds.map((each) => {
          const Figure = figures[each];
          return (
            <button
              key={each}
              type="button"
              aria-pressed={each === kind}
              onClick={() => setKind(each)}
              className={classNames(
                'flex flex-col items-center gap-3 rounded-card border px-2 py-4 font-medium transition-colors',
                each === kind
                  ? 'border-primary bg-primary-soft text-foreground'
                  : 'border-input bg-card text-card-foreground hover:bg-muted',
              )}
            >
              <Figure className="size-14" strokeWidth={1.5} aria-hidden />
              {words.kinds[each]}
            </button>
          );
        })}
      </div>
      <Field label={words.petName} required error={error}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={30}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" className="self-start">
        {words.adopt}
      </Button>
    </form>
  );
}
