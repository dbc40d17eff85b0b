import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { Button } from '../../ui/index.ts';
import { IconTiles } from './icon-tiles.tsx';
import { Illustration } from './illustration.tsx';

export interface HeroBlockProps {
  title: string;
  text?: string;
  eyebrow?: string;
  /** Names of icons, drawn on tiles instead of a pattern. */
  icons?: readonly string[];
  action?: { label: string; path: string };
  secondary?: { label: string; path: string };
  illustration?: string;
}

/** The opening of a page, with its heading. */
export function HeroBlock({ title, text, eyebrow, action, secondary, icons, illustration }: HeroBlockProps) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] items-center gap-8 py-4 md:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] md:gap-12 md:py-8">
      <div className="flex flex-col gap-5">
        {eyebrow && <p className="font-semibold tracking-wide text-link">{eyebrow}</p>}
        <h1 className="font-heading text-4xl leading-[1.08] font-semibold tracking-tight text-balance break-words md:text-5xl lg:text-6xl">
          {title}
        </h1>
        {text && (
          <p className="max-w-[52ch] text-lg leading-relaxed text-pretty text-muted-foreground">{text}</p>
        )}
        {(action ?? secondary) && (
          <div className="mt-2 flex flex-wrap gap-3">
            {action && (
              <Button variant="primary" size="large" asChild>
                <Link to={action.path}>
                  {action.label}
                  <ArrowRight className="size-4" aria-hidden />
                </Link>
              </Button>
            )}
            {secondary && (
              <Button variant={action ? 'neutral' : 'primary'} size="large" asChild>
                <Link to={secondary.path}>{secondary.label}</Link>
              </Button>
            )}
          </div>
        )}
      </div>
      <div className="max-md:hidden">
        {icons && icons.length > 0 ? (
          <IconTiles icons={icons} />
        ) : (
          <Illustration name={illustration ?? title} />
        )}
      </div>
    </section>
  );
}
