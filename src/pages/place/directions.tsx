import neighbourhood from '@dataset/neighbourhood'
import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { PlaceRecord } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { type Badge, NumberBadge } from '@/components/number-badge'
import { placeBadge } from '@/components/place-badge'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { WechatButton } from '@/components/wechat-button'
import { distanceBetween, metresText, walkText } from '@/domain/geo/distance'
import {
  nameOfReferencePoint,
  positionOfReferencePoint,
  type ReferencePoint,
} from '@/domain/geo/reference-point'
import type { Now } from '@/domain/hours/clock'
import { messages as site } from '@/domain/places/messages'
import { offers, precisionWords, shortAddress } from '@/domain/places/place'
import { sourcesBehind } from '@/domain/source'
import { copy } from '@/platform/clipboard'
import { useFavourites } from '@/platform/favourites'
import { toast } from '@/platform/feedback'
import { canShowMap } from '@/platform/map'
import { navigateToPlace } from '@/platform/navigation'
import { useReferencePoint } from '@/platform/reference-point'
import { Amenities } from './amenities'
import { stations } from './data'
import styles from './directions.module.scss'
import { HoursNotice } from './hours'
import { KnownServices } from './known-services'
import { MentioningArticles } from './mentioning-articles'
import { messages } from './messages'
import { OtherStations } from './other-stations'
import { Phones } from './phone-rows'
import { PlaceMap } from './place-map'

interface Props {
  place: PlaceRecord
  now: Now
  onList(): void
}

/** For somebody who wants to go there: the way first, then how far to trust the point, then what is there. */
export function Directions({ place, now, onList }: Props) {
  const { favourites, onToggle } = useFavourites()
  const [copyFailed, setCopyFailed] = useState(false)
  const { referencePoint } = useReferencePoint()
  const from = useMemo(() => distanceFrom(referencePoint, place), [place, referencePoint])
  const address = shortAddress(place, neighbourhood)
  const exactness = precisionWords(place)
  const isFavourite = favourites.includes(place.id)
  const onKeep = () => {
    if (!onToggle(place.id)) toast(messages.way.keptForNow)
  }
  const isStation = offers(place, neighbourhood.roles.relief)
  const cited = [...place.services, ...(place.phones ?? [])]
  return (
    <View>
      <View className={styles.top}>
        <NumberBadge badge={badgeOf(place, isStation)} />
        <View className={styles.words}>
          <View className={styles.name} {...a11yProps({ role: 'heading' })}>
            {place.name}
          </View>
          <View className={styles.address}>{address}</View>
          {from !== undefined && <View className={styles.from}>{from}</View>}
        </View>
      </View>
      <Button
        className={styles.go}
        icon="nav"
        label={site.goTo(address)}
        onTap={() => navigateToPlace(place)}
      />
      <View className={styles.full}>
        <View className={styles.fullLabel}>{messages.way.fullAddress}</View>
        <Text userSelect>{[place.address, place.stationName].filter(Boolean).join('，')}</Text>
      </View>
      <View className={styles.buttons}>
        <View className={styles.half}>
          <Button
            kind="ghost"
            icon="copy"
            label={messages.way.copy}
            onTap={async () => setCopyFailed(!(await copy(place.address)))}
          />
        </View>
        <View className={styles.half}>
          <Button
            kind="ghost"
            icon={isFavourite ? 'check' : 'bookmark'}
            label={isFavourite ? messages.way.kept : messages.way.keep}
            onTap={onKeep}
          />
        </View>
      </View>
      {copyFailed && (
        <Notice alert tone="warn" lead={messages.way.copyFailed.lead}>
          {messages.way.copyFailed.rest}
        </Notice>
      )}
      <WechatButton opens="share" kind="quiet" icon="share" label={messages.way.send} />
      {canShowMap() && <PlaceMap position={place.position} />}
      <Notice tone={exactness.doubtful ? 'warn' : 'info'} icon="pin" lead={`${exactness.first}。`}>
        {`${exactness.rest}。`}
      </Notice>
      {place.note !== undefined && (
        <Notice tone={place.doubt === undefined ? 'info' : 'warn'}>{place.note}</Notice>
      )}
      <HoursNotice place={place} now={now} />
      <Phones place={place} />
      <KnownServices place={place} />
      {isStation && (
        <Section title={messages.way.may} note={place.amenities ? undefined : messages.way.mayNote}>
          <Amenities place={place} now={now} unknownText={messages.way.ask} />
        </Section>
      )}
      <OtherStations place={place} title={site.others} now={now} />
      <MentioningArticles place={place} />
      <WechatButton opens="feedback" kind="quiet" icon="report" label={messages.wrong} />
      <Button
        className={styles.list}
        kind="quiet"
        icon="list"
        label={site.allStations(stations.length, neighbourhood.words)}
        onTap={onList}
      />
      <Provenance>{messages.way.basis(sourcesBehind(cited, neighbourhood.sources))}</Provenance>
    </View>
  )
}

function badgeOf(place: PlaceRecord, isStation: boolean): Badge {
  const badge = placeBadge(place, neighbourhood.hosts, isStation ? undefined : 'post')
  return badge.kind === 'station' ? { ...badge, large: true } : badge
}

/** The distance from where the reader last said to be. The phone's own position is not kept, so it is not here. */
function distanceFrom(referencePoint: ReferencePoint | undefined, place: PlaceRecord): string | undefined {
  if (referencePoint === undefined) return undefined
  const known = { landmarks: neighbourhood.landmarks, places: stations }
  const position = positionOfReferencePoint(referencePoint, known)
  const name = nameOfReferencePoint(referencePoint, known)
  if (position === undefined || name === undefined) return undefined
  const distance = distanceBetween(position, place.position)
  return messages.way.from(name, metresText(distance), walkText(distance))
}
