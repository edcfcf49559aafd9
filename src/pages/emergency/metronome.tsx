import { View } from '@tarojs/components'
import { joinClasses } from '@/components/class-names'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { beatInterval } from '@/domain/first-aid'
import { messages } from './messages'
import styles from './metronome.module.scss'
import { useMetronome } from './use-metronome'

/** One button that starts and stops the beat for the presses. */
export function Metronome() {
  const { running, toggle } = useMetronome()
  const words = running ? messages.metronome.stop : messages.metronome.start
  return (
    <Pressable
      className={joinClasses(styles.button, running && styles.running)}
      label={`${words.lead}，${words.rest}`}
      onTap={toggle}
    >
      <View
        className={joinClasses(styles.disc, running && styles.beating)}
        style={{ animationDuration: `${beatInterval}ms` }}
      >
        <Icon name="press" className={styles.icon} />
      </View>
      <View className={styles.words}>
        <View className={styles.label}>{words.lead}</View>
        <View className={styles.hint}>{words.rest}</View>
      </View>
    </Pressable>
  )
}
