import neighbourhood from '@dataset/neighbourhood'

/** What the page says, in one place. */
export const messages = {
  title: '没有这一页',
  text: '链接可能不完整，也可能是旧的，这一页已经撤下。',
  action: `看${neighbourhood.words.station}`,
} as const
