import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { withErrorBoundary } from '@/components/error-boundary'
import { PageFrame } from '@/components/page-frame'
import { openTab } from '@/platform/navigation'
import { messages } from './messages'

const onHome = () => openTab('stations')

/** Shown in place of a page that the app does not have: an old card, a link cut short, a tab that was switched off. */
function NotFound() {
  return (
    <PageFrame>
      <EmptyState title={messages.title} text={messages.text}>
        <Button label={messages.action} onTap={onHome} />
      </EmptyState>
    </PageFrame>
  )
}

export default withErrorBoundary(NotFound, onHome)
