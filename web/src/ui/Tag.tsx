import type { ReactNode } from 'react';
import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';
import './tag.css';

export type TagTone = 'neutral' | 'info' | 'ok' | 'warn' | 'danger' | 'dream';

export type TagProps = {
  readonly tone?: TagTone | undefined;
  readonly icon?: IconName | undefined;
  readonly isOutlined?: boolean | undefined;
  readonly children: ReactNode;
};

/** A short state in words: unreviewed, not counted, open. */
export function Tag({ tone = 'neutral', icon, isOutlined, children }: TagProps) {
  return (
    <span className={`ui-tag ui-tag--${tone}${isOutlined === true ? ' ui-tag--outlined' : ''}`}>
      {icon === undefined ? null : <Icon name={icon} size={14} />}
      <span>{children}</span>
    </span>
  );
}
