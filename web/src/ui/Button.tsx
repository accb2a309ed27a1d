import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './symbols/Icon.tsx';
import type { IconName } from './symbols/icon-paths.ts';
import './button.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonLook = {
  readonly variant?: ButtonVariant | undefined;
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
  /** For rows of small tools on a desktop; still 44 px where a finger points. */
  readonly isDense?: boolean | undefined;
  readonly isWide?: boolean | undefined;
  readonly children: ReactNode;
};

export type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style' | 'children'> &
  ButtonLook & {
    /** The work is under way: stays focusable, ignores presses. Say so in the text as well. */
    readonly isBusy?: boolean | undefined;
  };

export function buttonClass({ variant = 'secondary', isDense, isWide }: Omit<ButtonLook, 'children'>): string {
  const parts = ['ui-button', `ui-button--${variant}`];
  if (isDense === true) parts.push('ui-button--dense');
  if (isWide === true) parts.push('ui-button--wide');
  return parts.join(' ');
}

export function ButtonContent({ icon, iconEnd, children }: Pick<ButtonLook, 'icon' | 'iconEnd' | 'children'>) {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd === undefined ? null : <Icon name={iconEnd} />}
    </>
  );
}

export function Button({ variant, icon, iconEnd, isDense, isWide, isBusy, children, onClick, ...button }: ButtonProps) {
  const busy = isBusy === true;
  return (
    <button
      type="button"
      {...button}
      className={buttonClass({ variant, isDense, isWide })}
      aria-disabled={busy ? true : button['aria-disabled']}
      aria-busy={busy ? true : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <ButtonContent icon={icon} iconEnd={iconEnd}>
        {children}
      </ButtonContent>
    </button>
  );
}
