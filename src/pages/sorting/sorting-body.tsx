import { View } from '@tarojs/components'
import type { SortingRules } from '#types/dataset'
import { openPage } from '@/platform/navigation'
import { Foot } from './foot'
import { Home } from './home'
import { Nothing } from './nothing'
import { Results } from './results'
import type { SortingScreen } from './use-sorting'
import { VerdictView } from './verdict-view'

interface Props {
  rules: SortingRules
  screen: SortingScreen
  open(name: string): void
  close(): void
  clearRecent(): void
}

/** What stands under the search box. The foot stays: what does not change is not sent at a key. */
export function SortingBody(props: Props) {
  return (
    <>
      <View>
        <Screen {...props} />
      </View>
      <Foot rules={props.rules} />
    </>
  )
}

function Screen({ rules, screen, open, close, clearRecent }: Props) {
  switch (screen.kind) {
    case 'home':
      return (
        <Home
          rules={rules}
          recent={screen.recent}
          onWord={open}
          onClear={clearRecent}
          onBin={(bin) => openPage(`sorting-category?bin=${bin}`)}
          onQuiz={() => openPage('quiz')}
        />
      )
    case 'results':
      return <Results rules={rules} query={screen.query} hits={screen.hits} onOpen={open} />
    case 'nothing':
      return <Nothing rules={rules} query={screen.query} near={screen.near} onOpen={open} />
    case 'verdict':
      return <VerdictView verdict={screen.verdict} query={screen.query} onOpen={open} onBack={close} />
  }
}
