import { lazy, Suspense, type ReactElement } from 'react';
import { appInfo } from '../../../app/app-info.ts';
import { classNames, Icon } from '../../../ui/index.ts';
import { Bake } from './bakes.tsx';
import { Canvas } from './canvas.tsx';
import { Animal, Bouquet, Giving, People, Plant, Pulse, Weights } from './living.tsx';
import { Goods } from './goods.tsx';
import { Instrument } from './instruments.tsx';
import { Plate } from './meals.tsx';
import { City, Shopfront } from './buildings.tsx';
import { Columns, Flight, House, Mountains, Train } from './places.tsx';
import { Cover, Headline } from './covers.tsx';
import { Cup, Curve, Picture, Sound, Talk } from './signs.tsx';
import { Album, Stage } from './stage.tsx';
import { Books, Money, Screen, Tickets, Works } from './things.tsx';
import { Road } from './vehicles.tsx';
import { chancesOf, tints, type SceneProps } from './tints.ts';

type Drawings = readonly (readonly [RegExp, (props: SceneProps) => ReactElement])[];

/** What can be seen, and looks different each time. */
const things: Drawings = [
  [/^plane|rocket|luggage/, Flight],
  [/^train|^bus$|tram/, Train],
  [/^car|^truck|tractor|bike|route|parking/, Road],
  [/^house|^bed|door|^key|armchair|tent/, House],
  [/store$/, Shopfront],
  [/^building|hotel|landmark|warehouse|factory|school|castle|hospital|construction/, City],
  [/^map|mountain|compass|globe|ship|sun|cloud|tree|umbrella|binoculars|flag|thermometer/, Mountains],
  [/cake|croissant/, Bake],
  [/utensils|chef|beef|fish|egg|milk|wine|cup-soda|glass|salad|apple|carrot|coffee|pizza|soup/, Plate],
  [/flower/, Bouquet],
  [/leaf|sprout|wheat|droplets|flame/, Plant],
  [/paw|bone|dog|^cat$|bird|worm|rabbit/, Animal],
  [/guitar|piano|^drum|violin|trumpet/, Instrument],
  [/^mic-vocal/, Stage],
  [/^disc/, Album],
  [/music|mic|radio|podcast|audio|headphones/, Sound],
  [/palette|frame|^image|amphora|brush|pencil-ruler/, Canvas],
  [/^book(?!-user)|library/, Books],
  [/feather|scroll|quote|film|clapperboard|^video/, Cover],
  [/newspaper|file-text|file-pen|^pen|sticky/, Headline],
];

/** What stands for more than can be seen: once on a page that is enough. */
const ideas: Drawings = [
  [/film|video|camera|clapperboard|circle-play|monitor-play/, Picture],
  [/graduation|notebook|languages|presentation/, Books],
  [/scale|gavel|stamp/, Columns],
  [/shopping|package|^tags?$|gift|shirt|^gem$|box|basket|amphora|badge-percent|recycle/, Goods],
  [/ticket|calendar|party|vote|sparkles/, Tickets],
  [/monitor|laptop|code|server|database|app-window|layout|folder|network|workflow|webhook|bug|file-/, Screen],
  [/wallet|coins|credit|banknote|piggy|receipt|badge-dollar|vault|hand-coins|percent|calculator/, Money],
  [/wrench|hammer|cog|settings|anvil|pickaxe|hard-hat|plug|scissors|brush|battery|zap/, Works],
  [/user|contact|baby|id-card|handshake|briefcase/, People],
  [/heart-pulse|stethoscope|pill|syringe|bandage|activity|test-tube|flask/, Pulse],
  [/heart|hand-/, Giving],
  [/dumbbell|goal|target|timer/, Weights],
  [/chart|trending|arrow-left-right|presentation|audio-waveform/, Curve],
  [/message|megaphone|mail|inbox|circle-help|send|bell|laugh/, Talk],
  [/trophy|medal|award|sword|gamepad|dices|shield|star|crown/, Cup],
];

const people = /^user|contact|baby|id-card|^book-user/;
/** What is sold or given: drawn as its own name says. */
const goods =
  /shopping|^package|^tags?$|gift|shirt|^gem$|^box|basket|armchair|^blocks$|backpack|recycle|badge-percent|footprints/;
const Depiction = lazy(() => import('./depiction.tsx'));
const Emblem = lazy(() => import('./emblem.tsx'));
const Portrait = lazy(() => import('./portrait.tsx'));

export interface SceneOptions {
  /** What is drawn: the icon of a thing. */
  icon: string | undefined;
  /** What it is drawn for: the same text has the same drawing. */
  text: string;
  /** Given for one of many: what else is known of it, its kind first. Many look unlike each other. */
  about?: readonly string[];
  /** Somebody: shown as a face. */
  person?: boolean;
  className?: string;
}

/** A drawing in the app's colours that shows what something is about. */
export function Scene({ icon = '', text, about, person = false, className }: SceneOptions) {
  const known = about === undefined ? [...things, ...ideas] : things;
  const isGoods = !person && goods.test(icon);
  const Drawing = person ? undefined : known.find(([pattern]) => pattern.test(icon))?.[1];
  const chance = chancesOf(text);
  const drawn = Drawing && <Drawing chance={chance} letter={letterOf(text)} text={text} about={about} />;
  const ground = !isGoods && chance(90) > 2 / 3 ? tints.soft : tints.faint;
  return (
    <div
      aria-hidden
      className={classNames('drawing relative overflow-hidden', className)}
      style={{ background: ground }}
    >
      <svg viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice" className="absolute inset-0 size-full">
        {isGoods ? (
          <Suspense>
            <Depiction
              text={text}
              says={about ? [text, ...about] : [appInfo.name, text]}
              otherwise={drawn ?? <Emblem text={text} about={about ?? []} isPerson={false} />}
            />
          </Suspense>
        ) : drawn ? (
          drawn
        ) : person ? (
          <Suspense>
            <Portrait text={text} />
          </Suspense>
        ) : about ? (
          <Suspense>
            <Emblem text={text} about={about} isPerson={people.test(icon)} />
          </Suspense>
        ) : (
          <Shapes chance={chance} />
        )}
      </svg>
      {!drawn && !about && !person && (
        <span className="absolute inset-0 flex items-center justify-center text-link">
          <Icon name={icon} className="size-1/4 max-h-24" strokeWidth={1.25} />
        </span>
      )}
    </div>
  );
}

function Shapes({ chance }: Pick<SceneProps, 'chance'>) {
  return (
    <g>
      <circle cx={chance(1) * 120} cy={20 + chance(2) * 60} r="92" fill={tints.soft} />
      <circle cx={220 + chance(3) * 90} cy={120 + chance(4) * 60} r="104" fill={tints.middle} opacity="0.7" />
      <circle cx={60 + chance(5) * 200} cy={20 + chance(6) * 30} r="9" fill={tints.warm} />
    </g>
  );
}

function letterOf(text: string): string {
  return (/\p{L}|\p{N}/u.exec(text)?.[0] ?? 'A').toLocaleUpperCase();
}
