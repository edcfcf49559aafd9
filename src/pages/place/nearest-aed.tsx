import neighbourhood from '@dataset/neighbourhood'
import type { PlaceRecord } from '#types/dataset'
import { Notice } from '@/components/notice'
import { PlaceCard } from '@/components/place-card'
import { Section } from '@/components/section'
import { metresText, walkText } from '@/domain/geo/distance'
import { nearestOf } from '@/domain/places/other-stations'
import { aedService, shortAddress } from '@/domain/places/place'
import { factText } from '@/domain/source'
import { navigateToPlace, openPlace } from '@/platform/navigation'
import { aeds } from './data'
import { messages } from './messages'

interface Props {
  place: PlaceRecord
  onEmergency(): void
}

/** The AED nearest to somebody who stands at this place. */
export function NearestAed({ place, onEmergency }: Props) {
  return (
    <Section title={messages.site.aed} more={{ text: messages.site.aedMore, onTap: onEmergency }}>
      <Where place={place} />
    </Section>
  )
}

function Where({ place }: Pick<Props, 'place'>) {
  const aed = nearestOf(place, aeds)
  const at = aed.kind === 'there' ? aed.reached.item : place
  const fact = at.services.find(({ service }) => service === aedService)
  switch (aed.kind) {
    case 'here':
      return (
        <Notice
          tone="warn"
          icon="aed"
          lead={fact && messages.site.aedHere.lead(factText(fact, neighbourhood.sources))}
        >
          {messages.site.aedHere.rest}
        </Notice>
      )
    case 'there': {
      const { item, distance } = aed.reached
      return (
        <PlaceCard
          badge={{ kind: 'aed' }}
          name={item.name}
          address={shortAddress(item, neighbourhood)}
          distance={messages.distance(metresText(distance), walkText(distance))}
          unknown={fact && messages.site.cabinet(fact.asOf.slice(0, 4))}
          onOpen={() => openPlace(item)}
          onNavigate={() => navigateToPlace(item)}
        />
      )
    }
    case 'unknown':
      return (
        <Notice tone="unknown" icon="aed" lead={messages.site.aedUnknown.lead}>
          {messages.site.aedUnknown.rest}
        </Notice>
      )
  }
}
