import { View } from '@tarojs/components'
import { a11yProps } from '@/components/a11y'
import { Icon } from '@/components/icon'
import { EmergencyPill } from '@/components/utility-row'
import { messages } from '@/domain/places/messages'
import styles from './site-head.module.scss'

interface Props {
  name: string
  /** 「7 号站」. */
  label: string
  address: string
  onEmergency(): void
}

/** The first thing after a scan: you are at the right place. In the orange and stripes of a work vest. */
export function SiteHead({ name, label, address, onEmergency }: Props) {
  return (
    <View className={styles.head}>
      <View className={styles.top}>
        <Icon name="pin" className={styles.pin} />
        <View className={styles.here}>{messages.here}</View>
        <EmergencyPill onTap={onEmergency} />
      </View>
      <View className={styles.name} {...a11yProps({ role: 'heading' })}>
        {name}
      </View>
      <View className={styles.address}>
        <View className={styles.label}>{label}</View>
        <View>{address}</View>
      </View>
      <View className={styles.stripe} />
      <View className={styles.stripe} />
    </View>
  )
}
