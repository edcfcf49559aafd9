import neighbourhood from '@dataset/neighbourhood'
import type { PlaceRecord } from '#types/dataset'
import { Notice } from '@/components/notice'
import { PlaceCard } from '@/components/place-card'
import { Section } from '@/components/section'
import { metresText, walkText } from '@/domain/geo/distance'
import { nearestOf } from '@/domain/places/other-stations'
import { aedService, shortAddress } from '@/domain/places/place'
import { factText } from '@/domain/source'
import { aeds } from './data'
import { text } from './messages'
import { toPlace } from './to-place'

interface Props {
  place: PlaceRecord
  onEmergency(): void
}

/** The AED nearest to somebody who stands at this place. */
export function NearestAed({ place, onEmergency }: Props) {
  return (
    <Section title={text.site.aed} more={{ text: text.site.aedMore, onTap: onEmergency }}>
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
          lead={fact && text.site.aedHere.lead(factText(fact, neighbourhood.sources))}
        >
          {text.site.aedHere.rest}
        </Notice>
      )
    case 'there': {
      const { item, distance } = aed.reached
      return (
        <PlaceCard
          badge={{ kind: 'aed' }}
          name={item.name}
          address={shortAddress(item, neighbourhood)}
          distance={text.distance(metresText(distance), walkText(distance))}
          unknown={fact && text.site.cabinet(fact.asOf.slice(0, 4))}
          onOpen={() => toPlace.open(item)}
          onNavigate={() => toPlace.navigate(item)}
        />
      )
    }
    case 'unknown':
      return (
        <Notice tone="unknown" icon="aed" lead={text.site.aedUnknown.lead}>
          {text.site.aedUnknown.rest}
        </Notice>
      )
  }
}
