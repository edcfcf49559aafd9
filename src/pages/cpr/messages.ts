import neighbourhood from '@dataset/neighbourhood'
import { type Beat, pressesPerMinute } from '@/domain/first-aid'

const { emergencyNumber } = neighbourhood

/** All that the page says. Where it comes from: docs/first-aid-sources.md. */
export const messages = {
  lead: `别挂电话，听 ${emergencyNumber} 的`,
  callFailed: `没拨出去，自己拨 ${emergencyNumber}`,
  pressed: ({ minutes, seconds }: Beat) =>
    `每分钟 ${pressesPerMinute} 下 · 已压 ${minutes === 0 ? '' : `${minutes} 分 `}${seconds} 秒`,
  press: '压',
  how: ['压胸口正中，大人 5–6\u00a0厘米，', '让它弹回来'],
  howMany: '几个人',
  helpers: {
    alone: { icon: 'user', text: '一个人', say: '别走开，一直压' },
    two: { icon: 'users', text: '两个人', say: '一个压，一个拿 AED，换手别停' },
  },
  sound: { on: '声音开着', off: '声音关了', lost: '没有声音，看数字' },
  call: `重拨 ${emergencyNumber}`,
  leave: '退出',
} as const
