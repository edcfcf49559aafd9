import neighbourhood from '@dataset/neighbourhood'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceRecord } from '#types/dataset'
import { spokenAs } from '@/components/a11y'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { type Badge, NumberBadge } from '@/components/number-badge'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { WechatButton } from '@/components/wechat-button'
import { distanceBetween, metresText, walkText } from '@/domain/geo/distance'
import { nameOfOrigin, positionOfOrigin } from '@/domain/geo/reference-point'
import type { Now } from '@/domain/hours/clock'
import { chineseNumeral, offers, precisionWords, reliefService, shortAddress } from '@/domain/places/place'
import { sourcesBehind } from '@/domain/source'
import { copy } from '@/platform/clipboard'
import { useKeptPlaces } from '@/platform/favourites'
import { say } from '@/platform/feedback'
import { canShowMap } from '@/platform/map'
import { rememberedOrigin } from '@/platform/reference-point'
import { Amenities } from './amenities'
import { sourceOf, stations } from './data'
import styles from './directions.module.scss'
import { HoursNotice } from './hours'
import { KnownServices } from './known-services'
import { MentioningArticles } from './mentioning-articles'
import { text } from './messages'
import { OtherStations } from './other-stations'
import { PhoneRow } from './phone-rows'
import { PlaceMap } from './place-map'
import { toPlace } from './to-place'

interface Props {
  place: PlaceRecord
  now: Now
  onList(): void
}

/** For somebody who wants to go there: the way first, then how far to trust the point, then what is there. */
export function OnTheWay({ place, now, onList }: Props) {
  const { kept, onToggle } = useKeptPlaces()
  const [copyFailed, setCopyFailed] = useState(false)
  const [from] = useState(() => distanceFromOrigin(place))
  const address = shortAddress(place, neighbourhood)
  const exactness = precisionWords(place)
  const isKept = kept.includes(place.id)
  const onKeep = () => {
    if (!onToggle(place.id)) say(text.way.keptForNow)
  }
  const isStation = offers(place, reliefService)
  const cited = [...place.services, ...(place.phone ? [place.phone] : [])]
  return (
    <View>
      <View className={styles.top}>
        <NumberBadge badge={badgeOf(place, isStation)} />
        <View className={styles.words}>
          <View className={styles.name} {...spokenAs({ role: 'heading' })}>
            {place.name}
          </View>
          <View className={styles.address}>{address}</View>
          {from !== undefined && <View className={styles.from}>{from}</View>}
        </View>
      </View>
      <Button
        className={styles.go}
        icon="nav"
        label={text.way.goTo(address)}
        onTap={() => toPlace.navigate(place)}
      />
      <View className={styles.full}>
        <View className={styles.fullLabel}>{text.way.fullAddress}</View>
        <Text userSelect>{`${place.address}，${place.stationName}`}</Text>
      </View>
      <View className={styles.buttons}>
        <View className={styles.half}>
          <Button
            kind="ghost"
            icon="copy"
            label={text.way.copy}
            onTap={async () => setCopyFailed(!(await copy(place.address)))}
          />
        </View>
        <View className={styles.half}>
          <Button
            kind="ghost"
            icon={isKept ? 'check' : 'bookmark'}
            label={isKept ? text.way.kept : text.way.keep}
            onTap={onKeep}
          />
        </View>
      </View>
      {copyFailed && (
        <Notice alert tone="warn" lead={text.way.copyFailed.lead}>
          {text.way.copyFailed.rest}
        </Notice>
      )}
      <WechatButton opens="share" kind="quiet" icon="share" label={text.way.send} />
      {canShowMap() && <PlaceMap position={place.position} />}
      <Notice tone={exactness.doubtful ? 'warn' : 'info'} icon="pin" lead={`${exactness.first}。`}>
        {`${exactness.rest}。`}
      </Notice>
      {place.note !== undefined && (
        <Notice tone={place.doubt === undefined ? 'info' : 'warn'}>{place.note}</Notice>
      )}
      <HoursNotice place={place} now={now} />
      {place.phone && (
        <PhoneRow
          number={place.phone.number}
          title={text.way.phone(place.phone.number)}
          note={`${place.phone.note}（${sourceOf(place.phone.source)?.name ?? ''}）`}
        />
      )}
      <KnownServices place={place} />
      {isStation && (
        <Section title={text.way.may} note={text.way.mayNote}>
          <Amenities place={place} unknownText={text.way.ask} />
        </Section>
      )}
      <OtherStations place={place} title={text.others} now={now} />
      <MentioningArticles place={place} />
      <WechatButton opens="feedback" kind="quiet" icon="report" label={text.wrong} />
      <Button
        className={styles.list}
        kind="quiet"
        icon="list"
        label={text.allStations(stations.length)}
        onTap={onList}
      />
      <Provenance>{text.way.basis(sourcesBehind(cited, neighbourhood.sources))}</Provenance>
    </View>
  )
}

function badgeOf({ number, post }: PlaceRecord, isStation: boolean): Badge {
  if (isStation || post === undefined) return { kind: 'station', number, large: true }
  return { kind: 'post', numeral: chineseNumeral(post), located: true }
}

/** The distance from where the reader last said to be. The phone's own position is not kept, so it is not here. */
function distanceFromOrigin(place: PlaceRecord): string | undefined {
  const origin = rememberedOrigin()
  if (origin === undefined) return undefined
  const known = { landmarks: neighbourhood.landmarks, places: stations }
  const position = positionOfOrigin(origin, known)
  const name = nameOfOrigin(origin, known)
  if (position === undefined || name === undefined) return undefined
  const distance = distanceBetween(position, place.position)
  return text.way.from(name, metresText(distance), walkText(distance))
}
