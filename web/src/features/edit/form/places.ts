/** Where the fields of a form are on the page, by the path that problems name them with. */
const controlPrefix = 'kentta';

/** Id of the control at a path. */
export const controlId = (path: readonly string[]): string => [controlPrefix, ...path].join('-');
/** Id of the place that holds all controls of a field. */
export const placeId = (field: string): string => `kohta-${field}`;

const openAround = (element: Element): void => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
};

const controls = 'input, select, textarea, button, a[href]';

/** Brings the control at a path on screen and into focus, opening the group it is folded in. */
export const focusAt = (path: readonly string[]): void => {
  const place = document.getElementById(placeId(path[0] ?? ''));
  const control =
    document.getElementById(controlId(path)) ??
    place?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    place?.querySelector<HTMLElement>(controls);
  if (!control) return;
  openAround(control);
  control.focus();
};
