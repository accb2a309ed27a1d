import { filledPaths, type IconName, outlinePaths } from './icon-paths.ts';
import './symbols.css';

export type IconProps = {
  readonly name: IconName;
  /** Side in pixels at normal text size; grows with the reader's text size. */
  readonly size?: number | undefined;
  /** Only where no word stands beside it. */
  readonly label?: string | undefined;
};

const isFilled = (name: IconName): name is keyof typeof filledPaths => name in filledPaths;

export function Icon({ name, size = 20, label }: IconProps) {
  const side = `${size / 16}rem`;
  const spoken =
    label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg className="ui-icon" width={side} height={side} viewBox="0 0 24 24" focusable="false" {...spoken}>
      {isFilled(name) ? (
        <path d={filledPaths[name]} fill="currentColor" />
      ) : (
        <path
          d={outlinePaths[name]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
