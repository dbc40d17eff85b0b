import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { words } from '../text/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu } from '../ui/menu.tsx';

const schemes = ['light', 'dark', 'system'] as const;

type Scheme = (typeof schemes)[number];

const labels: Record<Scheme, string> = {
  light: words.themeLight,
  dark: words.themeDark,
  system: words.themeSystem,
};

const icons: Record<Scheme, typeof Sun> = { light: Sun, dark: Moon, system: Monitor };

/** Changes between light, dark and what the device says; public/scheme.js takes it up again at the next visit. */
export function ThemeSwitcher() {
  const [scheme, setScheme] = useState(readScheme);
  const choose = (next: Scheme) => {
    applyScheme(next);
    setScheme(next);
  };
  const Current = icons[scheme];
  return (
    <Menu
      trigger={
        <IconButton
          label={words.theme}
          icon={<Current className="size-5" />}
          className="text-inherit! hover:bg-header-hover! hover:text-inherit!"
        />
      }
      items={schemes.map((id) => {
        const Drawing = scheme === id ? Check : icons[id];
        return {
          id,
          label: labels[id],
          icon: <Drawing className="size-4" aria-hidden />,
          onSelect: () => choose(id),
        };
      })}
    />
  );
}

function readScheme(): Scheme {
  const shown = document.documentElement.dataset['scheme'];
  return schemes.find((scheme) => scheme === shown) ?? 'system';
}

function applyScheme(scheme: Scheme): void {
  document.documentElement.dataset['scheme'] = scheme;
  try {
    localStorage.setItem('scheme', scheme);
  } catch {
    // No storage here: the choice lasts until the page is closed.
  }
}
