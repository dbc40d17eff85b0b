export const preview = {
  address: 'Address in the app',
  go: 'Go',
  reload: 'Reload',
  openTab: 'Open in a tab',
  width: 'Width',
  widths: { phone: 'Phone', tablet: 'Tablet', wide: 'Full width' },
  frame: '{{app}}, running',
  nothing: 'Your app appears here',
  nothingText: 'Once you approve the plan and every check is green.',
  underWay: 'It is being built: the chat shows how far it is.',
  outside: 'The address must start with /, for example /agenda.',
  previous: 'You see v{{version}}. The new release takes its place when it is ready.',
} as const;
