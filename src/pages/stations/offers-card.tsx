import { View } from '@tarojs/components'
import type { Amenity } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { messages } from './messages'
import styles from './offers-card.module.scss'

interface Props {
  amenities: readonly Amenity[]
  /** No station's hours are known: said here once, not on each card. */
  hoursUnknown: boolean
}

/** What the network offers, and that no station has been checked for it. */
export function OffersCard({ amenities, hoursUnknown }: Props) {
  return (
    <Card>
      <View className={styles.title} {...a11yProps({ role: 'heading' })}>
        {messages.usually}
      </View>
      <View className={styles.list}>
        {amenities.map(({ id, name, icon }) => (
          <View key={id} className={styles.item}>
            <Icon name={icon} className={styles.icon} />
            <View>{name}</View>
          </View>
        ))}
      </View>
      <View className={styles.unknown}>
        <Icon name="unknown" className={styles.sign} />
        <View className={styles.words}>
          <View>{messages.ask}</View>
          {hoursUnknown && <View className="b">{messages.hours}</View>}
        </View>
      </View>
    </Card>
  )
}
