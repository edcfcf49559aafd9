import rules from '@dataset/sorting-rules'
import { EmptyState } from '@/components/empty-state'
import { withErrorBoundary } from '@/components/error-boundary'
import { PageFrame } from '@/components/page-frame'
import { openTab } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { messages } from './messages'
import { QuestionView } from './question-view'
import { Score } from './score'
import { useQuiz } from './use-quiz'

/** 小测: ten of the items that people get wrong most, with the reason at once. */
function Quiz() {
  const quiz = useQuiz()
  useShareCard({ title: messages.share, route: routes.sortingQuiz() })
  return (
    <PageFrame>
      <Body quiz={quiz} />
    </PageFrame>
  )
}

export default withErrorBoundary(Quiz, () => openTab('sorting'))

function Body({ quiz }: { quiz: ReturnType<typeof useQuiz> }) {
  const { screen, length, choose, next, again } = quiz
  switch (screen.kind) {
    case 'none':
      return <EmptyState title={messages.nothing} text={messages.nothingText} />
    case 'question':
      return <QuestionView rules={rules} length={length} {...screen} onChoose={choose} onNext={next} />
    case 'score':
      return <Score rules={rules} {...screen} onAgain={again} onBack={() => openTab('sorting')} />
  }
}
