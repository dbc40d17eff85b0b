import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';

/** A connection that comes back sooner is not worth a word. */
const patience = 800;

/** Says that the connection is lost, above everything, so that nothing moves when it comes and goes. */
export function ConnectionNotice({ lost }: { lost: boolean }) {
  const { t } = useTranslation();
  const [told, setTold] = useState(false);
  useEffect(() => {
    if (!lost) return;
    const timer = setTimeout(() => setTold(true), patience);
    return () => {
      clearTimeout(timer);
      setTold(false);
    };
  }, [lost]);
  if (!lost || !told) return null;
  return (
    <div className="fixed top-14 left-1/2 z-20 w-max max-w-[calc(100vw-24px)] -translate-x-1/2 rounded-control shadow-float">
      <Notice tone="waiting">{t('common.connectionLost')}</Notice>
    </div>
  );
}
