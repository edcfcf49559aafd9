import type { Route } from '@/platform/routes'

/**
 * WeChat's plain-text URL scheme, which opens a page of the published mini-program from a browser. The page must be
 * entered in WeChat's back end (设置 → 隐私与安全 → 明文 Scheme 拉起此小程序); `path` begins without a slash.
 * developers.weixin.qq.com/miniprogram/dev/framework/open-ability/url-scheme.html
 */
export function wechatLink(appId: string, { page, query }: Route): string {
  const asked = query === '' ? '' : `&query=${encodeURIComponent(query)}`
  return `weixin://dl/business/?appid=${appId}&path=${page}${asked}`
}
