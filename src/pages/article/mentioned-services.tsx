import type { PlaceRecord, Service } from '#types/dataset'
import { Icon } from '@/components/icon'
import { List, ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { placesWith } from '@/domain/places/place'
import { messages } from './messages'

interface Props {
  services: Service[]
  places: PlaceRecord[]
  onOpen(service: string): void
}

/** The services an article speaks of, each with where it is known today and what of it is not. */
export function MentionedServices({ services, places, onOpen }: Props) {
  return (
    <Section title={messages.services}>
      <List>
        {services.map((service) => {
          const having = placesWith(places, service.id)
          const names = having.map(({ name }) => name)
          const allKnown =
            having.length > 0 &&
            having.every((place) =>
              place.services.every((fact) => fact.service !== service.id || fact.unknown === ''),
            )
          const known = names.length > 0 ? messages.servicePlaces(names) : messages.nowhere
          return (
            <ListRow
              key={service.id}
              title={service.name}
              text={[known, allKnown ? '' : service.unknown].filter(Boolean).join('；')}
              lead={<Icon name={service.icon} />}
              onTap={() => onOpen(service.id)}
            />
          )
        })}
      </List>
    </Section>
  )
}
