import neighbourhood from '@dataset/neighbourhood'
import type { PlaceRecord } from '#types/dataset'
import { Icon } from '@/components/icon'
import { List, ListRow } from '@/components/list-row'
import { Notice } from '@/components/notice'
import { Section } from '@/components/section'
import { furtherOffers } from '@/domain/places/services'
import { factText } from '@/domain/source'
import styles from './known-services.module.scss'
import { messages } from './messages'

/** What has been reported of a place beside its being a station, each with its date, its source and what is not known. */
export function KnownServices({ place }: { place: PlaceRecord }) {
  const offers = furtherOffers(place, neighbourhood)
  if (offers.length === 0) {
    return (
      <Notice tone="unknown" icon="unknown" lead={messages.way.noServices.lead}>
        {messages.way.noServices.rest}
      </Notice>
    )
  }
  return (
    <Section title={messages.way.services} note={messages.way.servicesNote}>
      <List>
        {offers.map(({ service, fact }) => (
          <ListRow
            key={service.id}
            lead={
              <Icon
                name={service.icon}
                className={service.id === neighbourhood.roles.aed ? styles.aed : undefined}
              />
            }
            title={service.name}
            text={[fact.note, fact.unknown ?? service.unknown, factText(fact, neighbourhood.sources)]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </List>
    </Section>
  )
}
