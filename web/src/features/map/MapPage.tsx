export function MapPage(_: { readonly id?: string }) {
  return null;
}
