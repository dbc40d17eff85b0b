export const menuItem =
  'flex min-h-9 cursor-default items-center gap-3 rounded-control px-2.5 text-sm outline-none data-[highlighted]:bg-sunken max-md:min-h-11';
export const menuLabel = 'px-2.5 py-1.5 text-xs text-muted';
export const menuSeparator = 'my-1.5 h-px bg-line';
