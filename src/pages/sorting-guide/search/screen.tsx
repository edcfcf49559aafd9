import rules from '@dataset/sorting-rules'
import { AskedWords } from '@/components/asked-words'
import { Answer } from './answer'
import { messages } from './messages'
import type { SearchScreen } from './use-search'
import { VerdictView } from './verdict-view'

interface Props {
  screen: SearchScreen
  onOpen(name: string): void
  onAnother(): void
  onClear(): void
}

const asked = rules.asked.map(({ name }) => name)

/** What stands under the search box. */
export function Screen({ screen, onOpen, onAnother, onClear }: Props) {
  switch (screen.kind) {
    case 'start':
      return (
        <AskedWords
          title={messages.asked}
          recent={screen.recent}
          asked={asked}
          onWord={onOpen}
          onClear={onClear}
        />
      )
    case 'answer':
      return <Answer query={screen.query} answer={screen.answer} onOpen={onOpen} />
    case 'verdict':
      return <VerdictView verdict={screen.verdict} onOpen={onOpen} onAnother={onAnother} />
  }
}
