import type { ReactNode } from 'react';
import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';
import './notice.css';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'danger';

export type NoticeProps = {
  readonly tone?: NoticeTone | undefined;
  /** The first words, in bold: they say the thing. */
  readonly lead?: string | undefined;
  readonly children?: ReactNode;
  /** Buttons or links below the text. */
  readonly actions?: ReactNode;
  /** Spoken when it appears: politely, or (danger) at once. Leave out for what is there from the start. */
  readonly isLive?: boolean | undefined;
};

const toneIcons: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info-circle',
  ok: 'circle-check',
  warn: 'alert-circle',
  danger: 'alert-triangle',
};

export function Notice({ tone = 'info', lead, children, actions, isLive }: NoticeProps) {
  const role = isLive === true ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className={`ui-notice ui-notice--${tone}`} role={role}>
      <Icon name={toneIcons[tone]} size={22} />
      <div className="ui-notice__text">
        <div>
          {lead === undefined ? null : <strong>{lead}</strong>}
          {lead === undefined || children === undefined ? null : ' '}
          {children}
        </div>
        {actions === undefined ? null : <div className="cluster">{actions}</div>}
      </div>
    </div>
  );
}
