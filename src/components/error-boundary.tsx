import { View } from '@tarojs/components'
import { Component, type PropsWithChildren } from 'react'
import { Button } from './button'
import { EmptyState } from './empty-state'

type State = { failed: boolean }

/** Catches what goes wrong inside a page: says so, and offers the page again or the way home. */
export class ErrorBoundary extends Component<PropsWithChildren<{ onHome(): void }>, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <EmptyState title="这一页出错了" text="信息都还在手机里，没有丢。">
        <Button label="再试一次" onTap={() => this.setState({ failed: false })} />
        <View style={{ height: '12px' }} />
        <Button kind="ghost" label="回首页" onTap={this.props.onHome} />
      </EmptyState>
    )
  }
}
