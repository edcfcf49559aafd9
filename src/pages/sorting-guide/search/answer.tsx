import rules from '@dataset/sorting-rules'
import type { SortingAnswer } from '@/domain/sorting/search/sorting-search'
import { Results } from './results'
import { Ruled } from './ruled'
import { Several } from './several'
import { Unlisted } from './unlisted'

interface Props {
  query: string
  answer: SortingAnswer
  onOpen(name: string): void
}

/** What is said to what was typed: a verdict where that is certain, else names to choose from. */
export function Answer({ query, answer, onOpen }: Props) {
  switch (answer.kind) {
    case 'sure':
      return <Results rules={rules} query={query} hits={answer.hits} onOpen={onOpen} />
    case 'ruled':
      return <Ruled rules={rules} thing={answer.thing} ruled={answer.ruled} onOpen={onOpen} />
    case 'several':
      return <Several rules={rules} query={query} hits={answer.hits} onOpen={onOpen} />
    case 'unlisted':
      return <Unlisted rules={rules} query={query.trim()} hits={answer.hits} onOpen={onOpen} />
  }
}
