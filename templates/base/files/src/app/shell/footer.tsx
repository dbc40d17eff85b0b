import { appInfo } from '../app-info.ts';

export function Footer() {
  return (
    <footer className="mx-auto w-full max-w-6xl px-4 py-6 text-sm text-muted-foreground sm:px-6">
      {appInfo.tagline ? `${appInfo.name} – ${appInfo.tagline}` : appInfo.name}
    </footer>
  );
}
