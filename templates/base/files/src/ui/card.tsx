import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

export function Card({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={classNames('rounded-card card-frame bg-card text-card-foreground shadow-card', className)}
      {...props}
    />
  );
}
