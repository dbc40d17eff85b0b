import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { appInfo } from '../../app/app-info.ts';
import { Button, classNames } from '../../ui/index.ts';
import { HeroPicture } from './hero-picture.tsx';

export interface HeroBlockProps {
  title: string;
  text?: string;
  eyebrow?: string;
  /** Names of icons of what the site is about; the first one decides what is drawn. */
  icons?: readonly string[];
  action?: { label: string; path: string };
  secondary?: { label: string; path: string };
  illustration?: string;
}

/** How a page opens: words only, as a paper does; a wide band with a picture; or a panel filled by one. */
type Opening = 'words' | 'band' | 'panel';

const openings: Readonly<Record<string, Opening>> = {
  publication: 'words',
  shop: 'panel',
  community: 'panel',
};

/** The opening of a page, with its heading. */
export function HeroBlock(props: HeroBlockProps) {
  const opening = openings[appInfo.kind] ?? 'band';
  const picture = (
    <HeroPicture
      name={props.illustration ?? props.title}
      icons={props.icons ?? []}
      className={
        opening === 'panel' ? 'h-full min-h-44' : 'aspect-[16/9] rounded-card shadow-card md:aspect-[4/3]'
      }
      framed={opening === 'band'}
    />
  );
  if (opening === 'words')
    return (
      <section
        className={classNames(
          'site-hero site-band -mt-6 flex flex-col items-center py-12 text-center md:-mt-8',
          props.action ? 'md:py-20' : 'md:py-14',
        )}
      >
        <HeroWords {...props} centred />
      </section>
    );
  if (opening === 'panel')
    return (
      <section className="site-hero grid grid-cols-[minmax(0,1fr)] overflow-hidden rounded-card card-frame bg-card text-card-foreground shadow-card md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="p-6 sm:p-10 lg:p-14">
          <HeroWords {...props} />
        </div>
        <div className="max-md:-order-1">{picture}</div>
      </section>
    );
  return (
    <section className="site-hero site-band -mt-6 grid grid-cols-[minmax(0,1fr)] items-center gap-10 py-10 md:-mt-8 md:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] md:gap-14 md:py-16">
      <HeroWords {...props} />
      {picture}
    </section>
  );
}

/** A title of more letters is set smaller. */
const long = 44;

function HeroWords({
  title,
  text,
  eyebrow,
  action,
  secondary,
  centred = false,
}: HeroBlockProps & { centred?: boolean }) {
  return (
    <div className={classNames('flex flex-col gap-5', centred && 'max-w-4xl items-center')}>
      {eyebrow && eyebrow !== appInfo.logo && (
        <p className="font-semibold tracking-wide text-link">{eyebrow}</p>
      )}
      <h1
        className={classNames(
          'font-heading leading-[1.06] font-semibold tracking-tight text-balance break-words',
          title.length > long ? 'text-3xl md:text-4xl' : 'text-4xl md:text-5xl',
          title.length > long ? 'lg:text-5xl' : centred ? 'lg:text-7xl' : 'lg:text-6xl',
        )}
      >
        {title}
      </h1>
      {text && <p className="max-w-[56ch] text-lg leading-relaxed text-pretty text-foreground/80">{text}</p>}
      {(action ?? secondary) && (
        <div className={classNames('mt-2 flex flex-wrap gap-3', centred && 'justify-center')}>
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
  );
}
