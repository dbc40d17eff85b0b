/** As much of elements and events as is used here. */
interface Content {
  textContent: string | null;
}
interface Option extends Content {
  selected: boolean;
  disabled: boolean;
  closest(selector: string): unknown;
}
interface Root extends Thing {
  elementFromPoint(x: number, y: number): Thing | null;
  activeElement: unknown;
}
export interface Thing extends Content {
  tagName: string;
  type: string;
  value: string;
  checked: boolean;
  readOnly: boolean;
  multiple: boolean;
  options: Iterable<Option>;
  selectionStart: number;
  selectionEnd: number;
  ownerDocument: {
    documentElement: unknown;
    defaultView: View;
    createElement(tag: string): Thing;
    querySelector(selector: string): Thing | null;
  };
  closest(selector: string): unknown;
  contains(other: unknown): boolean;
  getAttribute(name: string): string | null;
  getRootNode(): Root;
  getBoundingClientRect(): { x: number; y: number; width: number; height: number };
  scrollIntoView(options: unknown): void;
  focus(): void;
  select(): void;
  dispatchEvent(event: unknown): void;
}
interface PressEvent {
  type: string;
  composedPath(): readonly unknown[];
  preventDefault(): void;
  stopImmediatePropagation(): void;
}
interface View {
  Event: new (type: string, options: { bubbles: boolean; composed?: boolean }) => unknown;
  addEventListener(type: string, listener: (event: PressEvent) => void, capture: boolean): void;
  removeEventListener(type: string, listener: (event: PressEvent) => void, capture: boolean): void;
}
interface Question {
  ask: string;
  index?: number;
  value?: string;
}

/**
 * Runs in the page, in Playwright's world of its own: it sees the document but nothing of the page's scripts, and they
 * see nothing of it. Playwright takes the source of this one function, so all it needs is inside. As a selector engine it
 * is handed what a locator found, `gather` by `gather`, with the root element first; then it answers one question about
 * all of it, at once. Where anything is unusual it does nothing and says so: the slow way knows what to do then.
 */
export function createPageEngine() {
  let gathered: Thing[] = [];
  let press = { missed: false };
  const clean = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const isOff = (thing: Thing) => {
    if (thing.closest('[disabled], [aria-disabled="true"], [inert]') !== null) return true;
    const modal = thing.ownerDocument.querySelector(':modal');
    return modal !== null && !modal.contains(thing);
  };

  /** Where to press it, ready to notice when something else is pressed; none while it is not there, off or covered. */
  function aim(found: readonly Thing[], index: number | undefined): [number, number] | undefined {
    const thing = found[index ?? 0];
    if (thing === undefined || (index === undefined && found.length !== 1)) return undefined;
    thing.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = thing.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = thing.getRootNode().elementFromPoint(x, y);
    const off = thing.closest('[disabled], [aria-disabled="true"], [inert]') !== null;
    if (hit === null || !thing.contains(hit) || off) return undefined;
    // What moves away before it is pressed must not make a press of something else.
    const view = thing.ownerDocument.defaultView;
    const current = { missed: false };
    press = current;
    const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    const guard = (event: PressEvent) => {
      if (event.type === 'pointerdown' && !event.composedPath().includes(thing)) current.missed = true;
      if (event.type === 'click') for (const type of types) view.removeEventListener(type, guard, true);
      if (!current.missed) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of types) view.addEventListener(type, guard, true);
    return [x, y];
  }

  /** Makes the one field ready for typing over what is in it; `set` where such a field is set instead of typed into. */
  function focus([field, other]: readonly Thing[], value: string): 'typing' | 'set' | undefined {
    if (field === undefined || other !== undefined || isOff(field)) return undefined;
    if (field.readOnly || field.getAttribute('aria-readonly') === 'true') return undefined;
    const isArea = field.tagName === 'TEXTAREA';
    if (!isArea && field.tagName !== 'INPUT') return undefined;
    const isTyped =
      isArea || ['email', 'number', 'password', 'search', 'tel', 'text', 'url'].includes(field.type);
    if (isTyped) {
      // An empty text is a key press, and what is no number is told in words.
      if (value === '' || (field.type === 'number' && Number.isNaN(Number(value)))) return undefined;
      if (isArea) [field.selectionStart, field.selectionEnd] = [0, field.value.length];
      else field.select();
      field.focus();
      return field.getRootNode().activeElement === field ? 'typing' : undefined;
    }
    if (!['date', 'time', 'datetime-local', 'month', 'week'].includes(field.type)) return undefined;
    field.focus();
    if (field.getRootNode().activeElement !== field) return undefined;
    field.value = value.trim();
    if (field.value !== value.trim()) return undefined;
    const { Event } = field.ownerDocument.defaultView;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return 'set';
  }

  /** Picks the option of the one native selection. */
  function pick([field, other]: readonly Thing[], value: string): true | undefined {
    if (field === undefined || other !== undefined || isOff(field)) return undefined;
    if (field.tagName !== 'SELECT' || field.multiple) return undefined;
    const options = [...field.options];
    const wanted = value.toLowerCase();
    const texts = options.map((option) => clean(option.textContent).toLowerCase());
    const exact = texts.indexOf(wanted);
    const chosen = options[exact >= 0 ? exact : texts.findIndex((text) => text.includes(wanted))];
    if (chosen === undefined || chosen.disabled || chosen.closest('[disabled]') !== null) return undefined;
    chosen.selected = true;
    const { Event } = field.ownerDocument.defaultView;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }

  /** Whether the one box is ticked, or the one button pressed. */
  function isOn([field, other]: readonly Thing[]): boolean | undefined {
    if (field === undefined || other !== undefined) return undefined;
    const pressed = field.getAttribute('aria-pressed') ?? field.getAttribute('aria-checked');
    if (pressed !== null) return pressed === 'true';
    return ['checkbox', 'radio'].includes(field.type) ? field.checked : undefined;
  }

  function answer(found: readonly Thing[], { ask, index, value = '' }: Question): unknown {
    if (ask === 'aim') return aim(found, index);
    if (ask === 'focus') return focus(found, value);
    if (ask === 'pick') return pick(found, value);
    if (ask === 'on') return isOn(found);
    return ask === 'missed' ? press.missed : undefined;
  }

  function queryAll(thing: Thing, body: string): Thing[] {
    const isRoot = thing === thing.ownerDocument.documentElement;
    if (body === 'gather') {
      if (isRoot) gathered = [];
      else gathered.push(thing);
      return isRoot ? [thing] : [];
    }
    const found = gathered;
    gathered = [];
    const question: Question = JSON.parse(decodeURIComponent(body));
    const told = thing.ownerDocument.createElement('span');
    told.textContent = JSON.stringify({ answer: answer(found, question) });
    return [told];
  }

  return { queryAll, query: (thing: Thing, body: string) => queryAll(thing, body)[0] };
}
