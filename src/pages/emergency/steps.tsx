import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { messages as firstAid } from '@/domain/first-aid-messages'
import { openPage } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { messages } from './messages'
import { Numbered } from './numbered'
import styles from './steps.module.scss'

/** Third: what to do until help comes, at a glance; the beat; then the details. */
export function Steps() {
  const { steps } = firstAid
  const { beat } = messages
  return (
    <View className={styles.box}>
      <Numbered number={3} tone="steps">
        {steps.title(neighbourhood)}
      </Numbered>
      <View className={styles.tiles}>
        {steps.tiles.map(({ icon, title, lines }) => (
          <View key={icon} className={styles.tile}>
            <Icon name={icon} className={styles.icon} />
            <View className={styles.words}>
              <View className={styles.title}>{title}</View>
              <View>
                {lines.map((line) => (
                  <View key={line} className={styles.line}>
                    {line}
                  </View>
                ))}
              </View>
            </View>
          </View>
        ))}
      </View>
      <Pressable
        className={styles.beat}
        role="link"
        label={`${beat.lead}，${beat.rest}`}
        onTap={() => openPage(routes.cpr())}
      >
        <Icon name="press" className={styles.press} />
        <View className={styles.words}>
          <View className={styles.beatLead}>{beat.lead}</View>
          <View>{beat.rest}</View>
        </View>
        <Icon name="right" />
      </Pressable>
      {steps.details.map(({ lead, rest }) => (
        <View key={lead} className={styles.detail}>
          <View className={styles.lead}>{lead}</View>
          {rest}
        </View>
      ))}
    </View>
  )
}
