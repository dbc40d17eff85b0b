export interface MenuEntry {
  label: string;
  path: string;
  /** Name of an icon in src/app/icons.ts. */
  icon?: string;
  /** Who may go there, when not everybody. */
  who?: readonly string[];
}

/** What the shell knows about this app. */
export interface AppInfo {
  name: string;
  tagline: string;
  /** Text of the logo. */
  logo: string;
  currency: string;
  kind: string;
  navigation: 'top' | 'sidebar' | 'single';
  scheme: 'system' | 'light' | 'dark';
  switcher: boolean;
  menu: readonly MenuEntry[];
  /** Address of the search of the whole site. */
  search?: string;
  /** Ways to be reached. */
  contact?: readonly { kind: string; value: string; label?: string }[];
  /** Address of the page of one row, with `:id`, by entity. */
  rowPages: Readonly<Record<string, string | undefined>>;
}
