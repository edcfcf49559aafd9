import neighbourhood from '@dataset/neighbourhood'
import type { PlaceRecord } from '#types/dataset'
import { placeBadge } from '@/components/place-badge'
import { PlaceCard } from '@/components/place-card'
import { Section } from '@/components/section'
import { metresText, walkText } from '@/domain/geo/distance'
import type { Now } from '@/domain/hours/clock'
import { messages as site } from '@/domain/places/messages'
import { otherStations } from '@/domain/places/other-stations'
import { shortAddress } from '@/domain/places/place'
import { navigateToPlace, openPlace } from '@/platform/navigation'
import { stations } from './data'

interface Props {
  place: PlaceRecord
  title: string
  now: Now
}

/** Where to go from a shut door: the two nearest other stations. Nothing where there are none. */
export function OtherStations({ place, title, now }: Props) {
  const others = otherStations(place, stations, now, 2)
  if (others.length === 0) return null
  return (
    <Section title={title}>
      {others.map(({ item, distance }) => (
        <PlaceCard
          key={item.id}
          badge={placeBadge(item, neighbourhood.hosts)}
          name={item.name}
          address={shortAddress(item, neighbourhood)}
          distance={site.distance(metresText(distance), walkText(distance))}
          doubt={item.doubt}
          onOpen={() => openPlace(item)}
          onNavigate={() => navigateToPlace(item)}
        />
      ))}
    </Section>
  )
}
