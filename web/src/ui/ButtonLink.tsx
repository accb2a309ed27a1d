import { ButtonContent, buttonClass, type ButtonLook } from './Button.tsx';
import { Link, type LinkProps } from './Link.tsx';

export type ButtonLinkProps = Omit<LinkProps, 'className' | 'children'> & ButtonLook;

/** Goes somewhere, but weighs as much as a button. */
export function ButtonLink({ variant, icon, iconEnd, isDense, isWide, children, ...link }: ButtonLinkProps) {
  return (
    <Link {...link} className={buttonClass({ variant, isDense, isWide })}>
      <ButtonContent icon={icon} iconEnd={iconEnd}>
        {children}
      </ButtonContent>
    </Link>
  );
}
