let shown: HTMLElement | undefined;

/** Says in a corner of every page what is special about this app's data, such as that they are examples. */
export function showNotice(text: string): void {
  shown ??= document.body.appendChild(document.createElement('p'));
  shown.className =
    'pointer-events-none fixed bottom-[calc(var(--bottom-bar,0px)+0.5rem)] left-2 z-40 rounded-control border border-border bg-popover px-2 py-1 text-xs text-muted-foreground shadow-lg';
  shown.textContent = text;
}
