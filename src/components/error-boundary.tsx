import { View } from '@tarojs/components'
import { Component, type ComponentType, type PropsWithChildren, type ReactNode } from 'react'
import { Button } from './button'
import { EmptyState } from './empty-state'
import { PageFrame } from './page-frame'

/**
 * The page with a way on for when it fails. The boundary stands above the page: what goes wrong in the page's own
 * hooks would get past one inside it and leave a blank screen.
 */
export function withErrorBoundary(Page: ComponentType, onHome: () => void): ComponentType {
  return function PageWithErrorBoundary() {
    return (
      <ErrorBoundary failed={(onRetry) => <Failed onRetry={onRetry} onHome={onHome} />}>
        <Page />
      </ErrorBoundary>
    )
  }
}

interface FailedProps {
  onRetry(): void
  onHome(): void
}

function Failed({ onRetry, onHome }: FailedProps) {
  return (
    <PageFrame>
      <EmptyState title="这一页出错了" text="信息都还在手机里，没有丢。">
        <Button label="再试一次" onTap={onRetry} />
        <View style={{ height: '12px' }} />
        <Button kind="ghost" label="回首页" onTap={onHome} />
      </EmptyState>
    </PageFrame>
  )
}

interface BoundaryProps {
  failed(onRetry: () => void): ReactNode
}

class ErrorBoundary extends Component<PropsWithChildren<BoundaryProps>, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.failed(() => this.setState({ failed: false })) : this.props.children
  }
}
