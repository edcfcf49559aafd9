import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import type { PlaceRecord } from '#types/dataset'
import { Button } from '@/components/button'
import { CallFailed } from '@/components/call-failed'
import { EmergencyBar } from '@/components/emergency-bar'
import { EmptyState } from '@/components/empty-state'
import { List, ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { WechatButton } from '@/components/wechat-button'
import type { ReferencePoint } from '@/domain/geo/reference-point'
import type { Now } from '@/domain/hours/clock'
import { messages as site } from '@/domain/places/messages'
import { stationLabel } from '@/domain/places/place'
import { roadsOf } from '@/domain/places/road'
import type { LaunchTarget } from '@/domain/places/station-code'
import { useCall } from '@/platform/phone'
import { stations } from './data'
import { messages } from './messages'
import { OtherStations } from './other-stations'
import { Hotline } from './phone-rows'
import { TypedCode } from './typed-code'
import styles from './unknown-code.module.scss'

interface Props {
  target: Extract<LaunchTarget<PlaceRecord>, { kind: 'unknown' }>
  now: Now
  /** The person says that they stand at this station. */
  onConfirmed(place: PlaceRecord): void
  onEmergency(): void
  onList(): void
  /** Shows the list from somewhere. */
  onFrom(referencePoint: ReferencePoint): void
}

/** Whether there are codes on walls at all, and posters with numbers. */
const withCodes = neighbourhood.codeHosts !== undefined

/** More roads would be a long page; the list has them all. */
const mostRoads = 12

/** For somebody whose code leads nowhere: which station is meant, the list, the roads, the hotline, 120. */
export function UnknownCode({ target, now, onConfirmed, onEmergency, onList, onFrom }: Props) {
  const { failed, onCall } = useCall(neighbourhood.emergencyNumber)
  const { reason, retired } = target
  const calm =
    retired?.retired === undefined
      ? site.unknownCode.calm
      : site.retired.calm(stationLabel(retired), retired.name, retired.retired)
  return (
    <View>
      <EmptyState
        title={withCodes || retired ? messages.notFound.title[reason] : messages.notFound.noCodes}
        text={calm}
      />
      {retired && <OtherStations place={retired} title={site.retired.near} now={now} />}
      {withCodes && <TypedCode onConfirmed={onConfirmed} />}
      <Button
        className={styles.block}
        icon="list"
        label={site.allStations(stations.length, neighbourhood.words)}
        onTap={onList}
      />
      <View className={styles.block}>
        <EmergencyBar number={neighbourhood.emergencyNumber} onCall={onCall} onOpen={onEmergency} />
      </View>
      {failed && <CallFailed number={neighbourhood.emergencyNumber} />}
      <Section title={site.byRoad}>
        <List>
          {roadsOf(stations)
            .slice(0, mostRoads)
            .map(({ name, places }) => (
              <ListRow
                key={name}
                title={name}
                text={messages.notFound.along(places.map((place) => place.name))}
                onTap={() => onFrom({ kind: 'road', road: name })}
              />
            ))}
        </List>
      </Section>
      <Section title={messages.notFound.byLandmark}>
        <List>
          {neighbourhood.landmarks.map(({ id, name, address }) => (
            <ListRow key={id} title={name} text={address} onTap={() => onFrom({ kind: 'landmark', id })} />
          ))}
        </List>
        <Hotline />
      </Section>
      {withCodes && (
        <WechatButton opens="feedback" kind="quiet" icon="report" label={messages.notFound.report} />
      )}
      {withCodes && target.text !== '' && (
        <View className={styles.read}>
          {messages.notFound.read(shortened(target.text), messages.notFound.reason[reason])}
        </View>
      )}
    </View>
  )
}

/** A code may hold a whole page of text. */
function shortened(content: string): string {
  const letters = [...content]
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : content
}
