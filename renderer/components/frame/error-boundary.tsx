import { Component, type ReactNode } from 'react'
import { translate } from '../../app/texts.ts'

type State = { broken: Error | null }

/** Keeps the frame standing when a screen throws, and says what to do. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: null }

  static getDerivedStateFromError(thrown: unknown): State {
    return { broken: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override render() {
    const { broken } = this.state
    if (!broken) return this.props.children
    return (
      <div className="screen" role="alert">
        <h1 tabIndex={-1}>{translate('frame.brokenTitle')}</h1>
        <p className="prose">{translate('frame.brokenText')}</p>
        <pre>{broken.message}</pre>
        <button type="button" className="button" onClick={() => this.setState({ broken: null })}>
          {translate('frame.reopen')}
        </button>
      </div>
    )
  }
}
