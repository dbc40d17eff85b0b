import { socketFrameSchema, type ProjectEvent } from '../../server/contract/event.ts';

export type ConnectionStatus = 'connecting' | 'open' | 'lost';

interface ConnectionOptions {
  slug: string;
  /** Number of the last event that is known; asked again at every reconnect. */
  after(): number;
  onEvent(event: ProjectEvent): void;
  onStatus(status: ConnectionStatus): void;
}

const firstDelay = 250;
const longestDelay = 4000;

/** Follows a project's events through lost connections and server restarts. Returns how to end it. */
export function followEvents(options: ConnectionOptions): () => void {
  let ended = false;
  let delay = firstDelay;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = () => {
    if (ended) return;
    options.onStatus('connecting');
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const path = `/api/projects/${encodeURIComponent(options.slug)}/socket?after=${options.after()}`;
    socket = new WebSocket(`${scheme}://${location.host}${path}`);
    socket.addEventListener('message', (message) => {
      const frame = socketFrameSchema.parse(JSON.parse(String(message.data)));
      delay = firstDelay;
      if (frame.kind === 'event') options.onEvent(frame.event);
      else options.onStatus('open');
    });
    socket.addEventListener('close', () => {
      if (ended) return;
      options.onStatus('lost');
      timer = setTimeout(connect, delay);
      delay = Math.min(delay * 2, longestDelay);
    });
  };
  connect();

  return () => {
    ended = true;
    clearTimeout(timer);
    socket?.close();
  };
}
