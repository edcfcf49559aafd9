import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { a11yProps } from '@/components/a11y'
import { Button } from '@/components/button'
import { joinClasses } from '@/components/class-names'
import { withErrorBoundary } from '@/components/error-boundary'
import { PageFrame } from '@/components/page-frame'
import { Segmented } from '@/components/segmented'
import { goBack, openTab } from '@/platform/navigation'
import { useCall } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { useBarColour } from '@/platform/theme'
import styles from './index.module.scss'
import { messages } from './messages'
import { useBeat } from './use-beat'

/** 跟着压: the beat of the presses on a whole screen, for both hands busy. It beats as soon as it is open. */
function Cpr() {
  const { beat, sound, onSound } = useBeat()
  const [helpers, setHelpers] = useState<keyof typeof messages.helpers>('alone')
  const { failed, onCall } = useCall(neighbourhood.emergencyNumber)
  // WeChat has the colour from the page's config already; the browser preview knows none of it.
  useBarColour('c-cpr', '#ffffff')
  const page = (
    <View className={styles.page}>
      <View className={styles.lead} {...a11yProps({ role: failed ? 'alert' : 'heading' })}>
        {failed ? messages.callFailed : messages.lead}
      </View>
      <View className={styles.line}>{messages.pressed(beat)}</View>
      <View className={styles.ring} style={{ '--count': beat.count }} {...a11yProps({ hidden: true })}>
        <View className={styles.done}>
          <View className={styles.ticks} />
        </View>
        {/* Two names of one movement: it starts anew with each number, however late that comes. */}
        <View className={joinClasses(styles.disc, beat.index % 2 === 0 ? styles.even : styles.odd)}>
          <View className={styles.count}>{beat.count}</View>
          <View className={styles.press}>{messages.press}</View>
        </View>
      </View>
      <View className={styles.how}>
        {messages.how.map((words) => (
          <View key={words} className={styles.whole}>
            {words}
          </View>
        ))}
      </View>
      <Segmented
        name={messages.howMany}
        options={(['alone', 'two'] as const).map((value) => ({ value, ...messages.helpers[value] }))}
        chosen={helpers}
        onChoose={(value) => setHelpers(value)}
      />
      <View className={styles.how}>{messages.helpers[helpers].say}</View>
      <View className={styles.foot}>
        <Button
          kind="quiet"
          className={styles.button}
          icon="volume"
          label={messages.sound[sound]}
          onTap={onSound}
        />
        <Button kind="quiet" className={styles.button} icon="call" label={messages.call} onTap={onCall} />
        <Button
          kind="ghost"
          className={styles.button}
          icon="x"
          label={messages.leave}
          onTap={() => goBack(routes.emergency())}
        />
      </View>
    </View>
  )
  return <PageFrame head={page} />
}

export default withErrorBoundary(Cpr, () => openTab('stations'))
