import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { PageError } from '#records/PageError.tsx';

type Props = { readonly place: string; readonly children: ReactNode };

/** A page that breaks says so and leaves the rest of the product working; going elsewhere starts afresh. */
class Boundary extends Component<Props, { readonly error: unknown; readonly place: string }> {
  override state = { error: null as unknown, place: this.props.place };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps({ place }: Props, state: { readonly place: string }) {
    return place === state.place ? null : { error: null, place };
  }

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <PageError isPage error={this.state.error} onRetry={() => window.location.reload()} />
    );
  }
}

export function PageErrors({ children }: { readonly children: ReactNode }) {
  const [place] = useLocation();
  return <Boundary place={place}>{children}</Boundary>;
}
