import { Bell as Drawing } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Me, Notification } from '../../shared/accounts/accounts-api.ts';
import { entityOf } from '../../shared/model/index.ts';
import { appInfo } from '../app/app-info.ts';
import { askServer } from '../store/data-client.ts';
import { locale } from '../text/index.ts';
import { classNames } from '../ui/class-names.ts';
import { LoadState } from '../ui/load-state.tsx';
import { Popover } from '../ui/popover.tsx';
import { me } from './session.ts';
import { useAnswer } from './use-answer.ts';
import { words } from './words.ts';

const often = 30_000;

/** What the person was told, and how much of it is new. */
export function Bell() {
  const [unread, setUnread] = useState(me.unread);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!me.person) return undefined;
    const look = () =>
      void askServer<Me>('/me').then(
        (now) => setUnread(now.unread),
        () => undefined,
      );
    const timer = setInterval(look, often);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  if (!me.person) return null;
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) setUnread(0);
  };
  return (
    <Popover
      label={words.notifications}
      open={open}
      onOpenChange={change}
      trigger={
        <button
          type="button"
          aria-label={unread > 0 ? `${words.notifications}: ${words.unread(unread)}` : words.notifications}
          className="relative inline-flex size-10 items-center justify-center rounded-control text-inherit hover:bg-header-hover pointer-coarse:size-11"
        >
          <Drawing className="size-5" aria-hidden />
          {unread > 0 && (
            <span
              aria-hidden
              className="absolute top-1 right-1 flex h-4 min-w-4 items-center justify-center rounded-full bg-primary px-1 text-[0.6875rem] leading-none font-semibold text-primary-foreground ring-2 ring-header"
            >
              {unread}
            </span>
          )}
        </button>
      }
    >
      <Notifications />
    </Popover>
  );
}

function Notifications() {
  const { answer, status, again } = useAnswer<{ notifications: readonly Notification[] }>('/notifications');
  useEffect(() => {
    if (status === 'ready') void askServer('/notifications/read', { method: 'POST' }).catch(() => undefined);
  }, [status]);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <LoadState status={status} retry={again}>
      <h2 className="px-1 pb-2 font-heading text-sm font-semibold">{words.notifications}</h2>
      {answer?.notifications.length === 0 && (
        <p className="px-1 pb-1 text-sm text-muted-foreground">{words.nothingNew}</p>
      )}
      <ul className="flex flex-col gap-1">
        {answer?.notifications.map(({ id, text, about, at, read }) => (
          <li
            key={id}
            className={classNames('rounded-control px-2 py-2 text-sm', !read && 'bg-primary-soft')}
          >
            <NotificationText text={text} about={about} />
            <p className="mt-0.5 text-xs text-muted-foreground">{format.format(new Date(at))}</p>
          </li>
        ))}
      </ul>
    </LoadState>
  );
}

/** What is told, as a link to what it is about where that has a page. */
function NotificationText({ text, about }: Pick<Notification, 'text' | 'about'>) {
  const [entity = '', row = ''] = about?.split('/') ?? [];
  const list = appInfo.menu.find(({ path }) => path === `/${entityOf(entity)?.path ?? ''}`)?.path;
  const path = appInfo.rowPages[entity]?.replace(':id', encodeURIComponent(row)) ?? list;
  return path === undefined ? (
    <p>{text}</p>
  ) : (
    <Link className="text-link underline-offset-2 hover:underline" to={path}>
      {text}
    </Link>
  );
}
