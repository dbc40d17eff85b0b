import { classNames, Icon } from '../../ui/index.ts';
import { Scene } from '../records/scenes/scene.tsx';
import { Illustration } from './illustration.tsx';

export interface HeroPictureProps {
  /** What is drawn for: a pattern's name, or words. */
  name: string;
  icons: readonly string[];
  className: string;
  /** Other icons stand on tiles over its edge. */
  framed: boolean;
}

/** What a site is about, drawn: its main thing large, others as tiles; a pattern where no thing is known. */
export function HeroPicture({ name, icons, className, framed }: HeroPictureProps) {
  const [first, ...others] = icons;
  if (first === undefined)
    return (
      <div className="max-md:hidden">
        <Illustration name={name} />
      </div>
    );
  return (
    <div aria-hidden className={framed ? 'relative md:pb-7' : 'relative h-full'}>
      <Scene icon={first} text={name} className={className} />
      {framed && others.length > 1 && (
        <ul className="absolute bottom-0 left-6 flex gap-3 max-md:hidden">
          {others.slice(0, 4).map((icon) => (
            <li
              key={icon}
              className={classNames(
                'flex size-14 items-center justify-center rounded-card border border-border bg-popover text-link shadow-card',
              )}
            >
              <Icon name={icon} className="size-6" strokeWidth={1.75} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
