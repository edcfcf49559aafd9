import { View } from '@tarojs/components'
import { a11yProps } from '@/components/a11y'
import styles from './headline.module.scss'

/** What is said first where there is no verdict, as large as one. */
export function Headline({ children }: { children: string }) {
  return (
    <View className={`${styles.headline} keep-phrases`} {...a11yProps({ role: 'heading' })}>
      {children}
    </View>
  )
}
