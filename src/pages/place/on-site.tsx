import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import type { PlaceRecord } from '#types/dataset'
import { Button } from '@/components/button'
import { CallFailed } from '@/components/call-failed'
import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { EmergencyBar } from '@/components/emergency-bar'
import { Icon } from '@/components/icon'
import { Provenance } from '@/components/provenance'
import { Section } from '@/components/section'
import { WechatButton } from '@/components/wechat-button'
import type { Now } from '@/domain/hours/clock'
import { messages as site } from '@/domain/places/messages'
import { furtherOffers, reportText } from '@/domain/places/services'
import { useCall } from '@/platform/phone'
import { scrollToElement } from '@/platform/reading-position'
import { Amenities } from './amenities'
import { sourceOf, stations } from './data'
import { HoursNotice } from './hours'
import { messages } from './messages'
import { NearestAed } from './nearest-aed'
import styles from './on-site.module.scss'
import { OtherStations } from './other-stations'
import { Hotline, Phones } from './phone-rows'

interface Props {
  place: PlaceRecord
  now: Now
  onEmergency(): void
  onList(): void
}

const { relief, sources } = neighbourhood

/** For somebody who stands at the door: whom to ask, what may be here, where else, and what to do in need. */
export function OnSite({ place, now, onEmergency, onList }: Props) {
  const { failed, onCall } = useCall(neighbourhood.emergencyNumber)
  const source = sourceOf(relief.source)
  return (
    <View className={styles.page}>
      <Card className={styles.ask}>
        <View className={styles.person}>
          <Icon name="user" size="l" />
        </View>
        <View className={styles.words}>
          <View className={styles.whom}>{relief.askInside}</View>
          <View className={styles.say}>{site.ask(relief.sayInside)}</View>
        </View>
      </Card>
      <HoursNotice place={place} now={now} onClosed={() => scrollToElement('others')} />
      <Section title={site.may}>
        <Amenities place={place} now={now} unknownText={site.unknown} />
        {furtherOffers(place, neighbourhood).map((offer) => (
          <View key={offer.service.id} className={styles.reported}>
            <Chip icon="doc" text={site.reported(offer.fact)} />
            <View className={styles.fact}>{reportText(offer, sources)}</View>
          </View>
        ))}
        <View className={styles.people}>{site.forWhom(relief.forWhom)}</View>
        <Phones place={place} />
        <Hotline />
      </Section>
      <View id="others">
        <OtherStations place={place} title={site.others} now={now} />
      </View>
      <NearestAed place={place} onEmergency={onEmergency} />
      <View className={styles.bar}>
        <EmergencyBar number={neighbourhood.emergencyNumber} onCall={onCall} onOpen={onEmergency} />
      </View>
      {failed && <CallFailed number={neighbourhood.emergencyNumber} />}
      <Section title={messages.site.more}>
        <WechatButton opens="feedback" kind="quiet" icon="report" label={messages.wrong} />
        <Button
          className={styles.list}
          kind="ghost"
          icon="list"
          label={site.allStations(stations.length, neighbourhood.words)}
          onTap={onList}
        />
      </Section>
      {source && <Provenance>{site.basis(source)}</Provenance>}
    </View>
  )
}
