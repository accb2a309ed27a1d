import type { ComponentProps } from 'react';
import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';
import './button.css';

export type IconButtonProps = Omit<
  ComponentProps<'button'>,
  'className' | 'style' | 'children' | 'aria-label' | 'title'
> & {
  readonly icon: IconName;
  /** Spoken, and shown on hover. */
  readonly label: string;
  readonly hasBorder?: boolean | undefined;
};

export function IconButton({ icon, label, hasBorder, ...button }: IconButtonProps) {
  return (
    <button
      type="button"
      {...button}
      className={
        hasBorder === true
          ? 'ui-button ui-button--icon ui-button--secondary'
          : 'ui-button ui-button--icon ui-button--quiet'
      }
      aria-label={label}
      title={label}
    >
      <Icon name={icon} size={22} />
    </button>
  );
}
