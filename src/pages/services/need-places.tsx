import { View } from '@tarojs/components'
import { Fragment } from 'react'
import type { Neighbourhood, PlaceRecord, Source } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Notice } from '@/components/notice'
import { PagedRows, placePaging } from '@/components/paged-rows'
import { placeBadge } from '@/components/place-badge'
import { PlaceCard } from '@/components/place-card'
import { Provenance } from '@/components/provenance'
import { usePaging } from '@/components/use-paging'
import type { Now } from '@/domain/hours/clock'
import { openingAt } from '@/domain/hours/opening-hours'
import { openingLabel } from '@/domain/hours/opening-label'
import { shortAddress } from '@/domain/places/place'
import type { NeedAnswer } from '@/domain/places/services'
import { factText } from '@/domain/source'
import { scrollToElement } from '@/platform/reading-position'
import { messages } from './messages'
import styles from './need-places.module.scss'

interface Props {
  answer: NeedAnswer<PlaceRecord>
  town: Neighbourhood
  sources: readonly Source[]
  now: Now
  onOpen(place: PlaceRecord): void
  onNavigate(place: PlaceRecord): void
}

/** Where a need is met: each place with what it offers, when that was true and who said so. */
export function NeedPlaces({ answer, town, sources, now, onOpen, onNavigate }: Props) {
  const { need, places, unlocated } = answer
  const paging = usePaging(places.length, placePaging)
  const row = ({ place, offers }: (typeof places)[number]) => (
    <Fragment key={place.id}>
      <PlaceCard
        badge={placeBadge(place, town.hosts, 'post')}
        name={place.name}
        address={shortAddress(place, town)}
        doubt={place.doubt}
        unknown={openingLabel(openingAt(place.hours, now), now).first}
        onOpen={() => onOpen(place)}
        onNavigate={() => onNavigate(place)}
      />
      <View className={styles.facts}>
        {offers.map(({ service, fact }) => (
          <Provenance key={service.id}>
            {`${service.short}（${factText(fact, sources)}）`}
            {fact.note !== undefined && `：${fact.note}`}
          </Provenance>
        ))}
      </View>
    </Fragment>
  )
  return (
    <View id="answer" className={styles.answer}>
      <View className={styles.head} {...a11yProps({ role: 'heading' })}>
        {messages.found(need.name, places.length)}
      </View>
      <PagedRows list={places} paging={paging} row={row} onBatch={() => scrollToElement('answer')} />
      {unlocated.map((each) => (
        <Notice key={each.id} tone="unknown" icon="unknown" lead={`${each.name}：`}>
          {`${each.note}（${factText(each, sources)}）`}
        </Notice>
      ))}
      {places.length === 0 && unlocated.length === 0 && <Notice tone="unknown">{messages.noPlace}</Notice>}
    </View>
  )
}
