import neighbourhood from '@dataset/neighbourhood'
import type { PlaceRecord } from '#types/dataset'
import { Notice } from '@/components/notice'
import { PlaceCard } from '@/components/place-card'
import { Section } from '@/components/section'
import { metresText, walkText } from '@/domain/geo/distance'
import { messages as site } from '@/domain/places/messages'
import { nearestAed } from '@/domain/places/nearest-aed'
import { shortAddress } from '@/domain/places/place'
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
    <Section title={site.aed} more={{ text: messages.site.aedMore, onTap: onEmergency }}>
      <Where place={place} />
    </Section>
  )
}

function Where({ place }: Pick<Props, 'place'>) {
  const aed = nearestAed(place, aeds, neighbourhood)
  switch (aed.kind) {
    case 'here':
      return (
        <>
          {aed.boxes.map(({ lead, rest }, index) => (
            <Notice
              // biome-ignore lint/suspicious/noArrayIndexKey: the boxes at a place never move, and may be alike
              key={index}
              tone="warn"
              icon="aed"
              lead={lead}
            >
              {rest}
            </Notice>
          ))}
        </>
      )
    case 'there': {
      const { item, distance } = aed.reached
      return (
        <PlaceCard
          badge={{ kind: 'aed' }}
          name={item.name}
          address={shortAddress(item, neighbourhood)}
          distance={site.distance(metresText(distance), walkText(distance))}
          unknown={aed.cabinet}
          onOpen={() => openPlace(item)}
          onNavigate={() => navigateToPlace(item)}
        />
      )
    }
    case 'unknown':
      return (
        <Notice tone="unknown" icon="aed" lead={site.aedUnknown.lead}>
          {site.aedUnknown.rest(neighbourhood)}
        </Notice>
      )
  }
}
