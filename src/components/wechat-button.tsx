import { Button } from '@tarojs/components'
import { a11yProps } from './a11y'
import { joinClasses } from './class-names'
import { Icon } from './icon'
import styles from './wechat-button.module.scss'

interface Props {
  /** `share` opens WeChat's list of chats with the page's card; `feedback` WeChat's own form, which reaches whoever runs the app. */
  opens: 'share' | 'feedback'
  label: string
  icon: string
  kind?: 'primary' | 'quiet'
}

/** A button whose doing is WeChat's own: only its native `button` may open these. */
export function WechatButton({ opens, label, icon, kind = 'primary' }: Props) {
  return (
    <Button
      className={joinClasses(styles.button, styles[kind])}
      hoverClass="pressed"
      openType={opens}
      {...a11yProps({ role: 'button', label })}
    >
      <Icon name={icon} className={styles.icon} />
      {label}
    </Button>
  )
}
