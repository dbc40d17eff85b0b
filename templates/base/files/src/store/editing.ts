const key = 'editing';

/** Whether this browser shows what rows are changed by. */
export function isEditing(): boolean {
  return window.localStorage.getItem(key) === 'on';
}

/** Turns editing on or off; the page is loaded again, so that all of it follows. */
export function switchEditing(): void {
  if (isEditing()) window.localStorage.removeItem(key);
  else window.localStorage.setItem(key, 'on');
  window.location.reload();
}
