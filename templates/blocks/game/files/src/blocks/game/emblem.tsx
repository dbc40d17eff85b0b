import {
  Anvil,
  Apple,
  Axe,
  Beef,
  Bird,
  Bone,
  Bot,
  Brain,
  Castle,
  Church,
  Circle,
  Coins,
  Compass,
  Crown,
  Cpu,
  Diamond,
  Droplets,
  Egg,
  Factory,
  Feather,
  Fish,
  Flame,
  FlaskConical,
  Gem,
  Ghost,
  Hammer,
  HardHat,
  Heart,
  House,
  Landmark,
  Leaf,
  Milk,
  Moon,
  Mountain,
  Orbit,
  Pickaxe,
  PiggyBank,
  Rabbit,
  Rocket,
  Satellite,
  ScrollText,
  Shield,
  Shovel,
  Sparkles,
  Sprout,
  Star,
  Sun,
  Sword,
  Swords,
  Target,
  Tractor,
  TreePine,
  Users,
  WandSparkles,
  Warehouse,
  Wheat,
  Wrench,
  Zap,
  type LucideIcon,
} from 'lucide-react';

const icons: Readonly<Record<string, LucideIcon>> = {
  anvil: Anvil,
  apple: Apple,
  axe: Axe,
  beef: Beef,
  bird: Bird,
  bone: Bone,
  bot: Bot,
  brain: Brain,
  castle: Castle,
  church: Church,
  coins: Coins,
  compass: Compass,
  crown: Crown,
  cpu: Cpu,
  diamond: Diamond,
  droplets: Droplets,
  egg: Egg,
  factory: Factory,
  feather: Feather,
  fish: Fish,
  flame: Flame,
  flask: FlaskConical,
  gem: Gem,
  ghost: Ghost,
  hammer: Hammer,
  worker: HardHat,
  heart: Heart,
  house: House,
  landmark: Landmark,
  leaf: Leaf,
  milk: Milk,
  moon: Moon,
  mountain: Mountain,
  orbit: Orbit,
  pickaxe: Pickaxe,
  pig: PiggyBank,
  rabbit: Rabbit,
  rocket: Rocket,
  satellite: Satellite,
  scroll: ScrollText,
  shield: Shield,
  shovel: Shovel,
  sparkles: Sparkles,
  sprout: Sprout,
  star: Star,
  sun: Sun,
  sword: Sword,
  swords: Swords,
  target: Target,
  tractor: Tractor,
  tree: TreePine,
  users: Users,
  wand: WandSparkles,
  warehouse: Warehouse,
  wheat: Wheat,
  wrench: Wrench,
  zap: Zap,
};

/** A small drawing by its name. */
export function Sign({ name, className }: { name: string; className?: string }) {
  const Drawing = icons[name] ?? Circle;
  return <Drawing className={className ?? 'size-4'} aria-hidden />;
}

const fills = ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-5', '--chart-6'];

/** A coat of arms: a shield parted in two, with a sign on it. */
export function Emblem({ name, seed, className }: { name: string; seed: number; className?: string }) {
  const colour = `var(${fills[seed % fills.length] ?? '--chart-1'})`;
  return (
    <span className={`relative inline-flex shrink-0 ${className ?? 'size-16'}`} aria-hidden>
      <svg viewBox="0 0 64 72" className="size-full">
        <path d="M4 6 H60 V36 C60 54 46 64 32 70 C18 64 4 54 4 36 Z" fill={colour} />
        <path d="M32 6 H60 V36 C60 54 46 64 32 70 Z" fill="black" opacity="0.14" />
        <path
          d="M8 10 H56 V36 C56 51 44 60 32 65.5 C20 60 8 51 8 36 Z"
          fill="none"
          stroke="white"
          strokeOpacity="0.55"
          strokeWidth="1.5"
        />
      </svg>
      <span className="absolute inset-0 flex items-center justify-center pb-[8%] text-white">
        <Sign name={name} className="size-[46%]" />
      </span>
    </span>
  );
}
