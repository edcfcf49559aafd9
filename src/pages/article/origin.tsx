import type { Article, Neighbourhood } from '#types/dataset'
import { Card } from '@/components/card'
import { Facts } from '@/components/description-list'
import { Notice } from '@/components/notice'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { text } from './messages'

/** Where the article comes from, and what has been learnt since. */
export function Origin({ article, neighbourhood }: { article: Article; neighbourhood: Neighbourhood }) {
  const { sources, appName } = neighbourhood
  const named = (id: string | null) => sources.find((source) => source.id === id)
  const source = named(article.source)
  return (
    <>
      {article.confirmed.length > 0 && (
        <Section title={text.confirmed}>
          {article.confirmed.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an article never move, and may be alike
            <Notice key={index} tone="info" lead={text.confirmedOn(fact.asOf)}>
              {fact.text}
              {text.confirmedBy(named(fact.source)?.name)}
            </Notice>
          ))}
        </Section>
      )}
      <Section title={text.origin}>
        <Card>
          <Facts
            rows={[
              { label: text.source, value: source ? text.sourceLine(source) : text.sourceMissing },
              { label: text.department, value: article.department },
              { label: text.rewriting, value: text.rewritten(appName) },
              { label: text.checking, value: text.unchecked },
            ]}
          />
        </Card>
        {source?.note !== undefined && <Provenance icon="info">{source.note}</Provenance>}
      </Section>
    </>
  )
}
