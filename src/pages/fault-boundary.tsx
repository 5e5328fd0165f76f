import { Component, type ReactNode } from 'react';
import { explainError } from '#queries/explain-error.ts';
import { Failed } from './failed.tsx';

interface FaultBoundaryProps {
  /** page: in place of everything · inline: in place of one part. */
  readonly variant: 'page' | 'inline';
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly error: unknown;
  readonly caught: boolean;
}

/** A fault of our own while rendering: said in its place, so that nothing is a blank page. React knows boundaries as classes alone. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { error: null, caught: false };

  static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { error, caught: true };
  }

  override render(): ReactNode {
    const { error, caught } = this.state;
    if (!caught) return this.props.children;
    const retry = () => {
      this.setState({ error: null, caught: false });
    };
    return <Failed why={explainError(error, 'timeline')} retry={retry} variant={this.props.variant} />;
  }
}
