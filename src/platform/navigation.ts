import Taro from '@tarojs/taro'
import type { Place } from '#types/dataset'
import { errorWords } from './error-words'
import { alert, trySafely } from './feedback'
import { pathOf, type Route, routes, type Tab } from './routes'

/** A point to navigate to. Coordinates are GCJ-02, in degrees, as `openLocation` takes them. */
export interface Destination {
  latitude: number
  longitude: number
  name: string
  address: string
}

/**
 * Opens a page. WeChat keeps ten pages at most: past that, and only then, the new one
 * replaces the top. Any other failure keeps the reader where they are, with their way back, and is said: a page
 * of a subpackage that WeChat has not fetched yet does not open without a network.
 */
export async function openPage(route: Route): Promise<void> {
  const url = pathOf(route)
  try {
    await Taro.navigateTo({ url })
    return
  } catch (error) {
    if (isFull(error) && (await trySafely(() => Taro.redirectTo({ url })))) return
  }
  alert('这一页没打开', '手机可能没连上网。连上网，再点一次。')
}

/** WeChat's words for a full page stack: `navigateTo:fail webview count limit exceed`. */
function isFull(error: unknown): boolean {
  return /limit exceed/.test(errorWords(error))
}

/**
 * Shows a page that leads on in place of every page that is asked for and that the app does not have. Call it before
 * the app is launched. WeChat heeds only what its listener asks for at once; Taro's own hook comes later.
 */
export function replaceMissingPages(): void {
  const url = pathOf(routes.notFound())
  trySafely(() => Taro.onPageNotFound(() => void trySafely(() => Taro.redirectTo({ url }))))
  if (process.env.TARO_ENV !== 'h5') return
  // The preview's router ends at an address that cannot be decoded, before it finds that there is no such page.
  try {
    decodeURI(location.hash)
  } catch {
    location.hash = url
  }
}

/** Goes back; to `otherwise` where nothing lies behind this page. */
export async function goBack(otherwise: Route): Promise<void> {
  if (await trySafely(() => Taro.navigateBack())) return
  await trySafely(() => Taro.redirectTo({ url: pathOf(otherwise) }))
}

/** Goes to a tab. Also the way out of a page that was opened by a code or a card, with nothing behind it. */
export async function openTab(tab: Tab): Promise<void> {
  const url = pathOf(routes.tab(tab))
  if (await trySafely(() => Taro.switchTab({ url }))) return
  await trySafely(() => Taro.reLaunch({ url }))
}

/** Opens the point in WeChat's map, which offers the phone's navigation apps. Needs no permission. */
async function navigateTo(destination: Destination): Promise<void> {
  const opened = await trySafely(() => Taro.openLocation({ ...destination, scale: 17 }))
  if (!opened) alert('地图打不开', `请在地图里查：${destination.address}（${destination.name}）`)
}

/** Opens the directions to a place. */
export function openPlace({ id }: Pick<Place, 'id'>): void {
  openPage(routes.place({ id }))
}

/** Opens a place in WeChat's map. */
export function navigateToPlace({
  position,
  name,
  address,
}: Pick<Place, 'position' | 'name' | 'address'>): void {
  const { latitude, longitude } = position
  navigateTo({ latitude, longitude, name, address })
}

/** Sets the title in the navigation bar; six characters at most stay whole beside WeChat's capsule. */
export function setTitle(title: string): void {
  trySafely(() => Taro.setNavigationBarTitle({ title }))
}
