import type { Article, Neighbourhood } from '#types/dataset'
import { Card } from '@/components/card'
import { DescriptionList } from '@/components/description-list'
import { Notice } from '@/components/notice'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { messages } from './messages'

/** Where the article comes from, and what has been learnt since. */
export function ArticleSource({
  article,
  neighbourhood,
}: {
  article: Article
  neighbourhood: Neighbourhood
}) {
  const { sources, appName } = neighbourhood
  const named = (id: string | null) => sources.find((source) => source.id === id)
  const source = named(article.source)
  return (
    <>
      {article.confirmed.length > 0 && (
        <Section title={messages.confirmed}>
          {article.confirmed.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an article never move, and may be alike
            <Notice key={index} tone="info" lead={messages.confirmedOn(fact.asOf)}>
              {fact.text}
              {messages.confirmedBy(named(fact.source)?.name)}
            </Notice>
          ))}
        </Section>
      )}
      <Section title={messages.provenance}>
        <Card>
          <DescriptionList
            rows={[
              {
                label: messages.source,
                value: source ? messages.sourceLine(source) : messages.sourceMissing,
              },
              { label: messages.department, value: article.department },
              { label: messages.rewriting, value: messages.rewritten(appName) },
              {
                label: messages.checking,
                value: article.confirmed.length === 0 ? messages.unchecked : messages.learntSince,
              },
            ]}
          />
        </Card>
        {source?.note !== undefined && <Provenance icon="info">{source.note}</Provenance>}
      </Section>
    </>
  )
}
