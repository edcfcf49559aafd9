import { FakeAudio, type Playing } from './audio'

/** A wx call as the page made it. */
export interface Call {
  name: string
  args: Record<string, unknown>
}

type Options = Record<string, unknown> & {
  success?: (result: unknown) => void
  fail?: (error: unknown) => void
  complete?: (result: unknown) => void
}

const system = {
  platform: 'ios',
  model: 'test',
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 812,
  SDKVersion: '3.5.0',
  version: '8.0.50',
  language: 'zh_CN',
}

/** WeChat calls that answer later, with what they answer when nothing else is set. */
const asynchronous: Record<string, unknown> = {
  navigateTo: {},
  redirectTo: {},
  switchTab: {},
  reLaunch: {},
  navigateBack: {},
  openLocation: {},
  makePhoneCall: {},
  setClipboardData: {},
  showToast: {},
  showModal: { confirm: true, cancel: false },
  showActionSheet: { tapIndex: 0 },
  setNavigationBarColor: {},
  setNavigationBarTitle: {},
  pageScrollTo: {},
  scanCode: { result: '', scanType: 'QR_CODE' },
  getLocation: { latitude: 31.3049, longitude: 121.4733, accuracy: 20, horizontalAccuracy: 20 },
  vibrateShort: {},
  getSetting: { authSetting: {} },
  openSetting: { authSetting: {} },
  setKeepScreenOn: {},
  setInnerAudioOption: {},
  getSystemInfo: system,
}

/** Every way to the network. The app has no business with any of them. */
export const networkCalls = [
  'request',
  'downloadFile',
  'uploadFile',
  'connectSocket',
  'createTCPSocket',
  'createUDPSocket',
  'loadFontFace',
  'getBackgroundFetchData',
  'preloadWebview',
] as const

/** Not WeChat's: webpack keeps the app's own chunks on `wx`, under this name. */
export const chunks = 'webpackJsonp'

/** A stand-in for `wx`: records calls, and can be made to fail, to refuse or to lack any of them. */
export class FakeWx {
  readonly calls: Call[] = []
  readonly storage = new Map<string, unknown>()
  fontSizeSetting = 17
  /** Android’s own factor; iOS gives none. */
  fontSizeScaleFactor: number | undefined
  platform: 'ios' | 'android' = 'ios'
  theme: 'light' | 'dark' = 'light'
  /** What becomes of a sound that is played from now on. */
  playing: Playing = 'plays'
  /** Every player that was made, the newest last. */
  readonly players: FakeAudio[] = []
  private readonly interruption = { begin: new Set<() => void>(), end: new Set<() => void>() }
  private readonly themeListeners = new Set<() => void>()
  private readonly missingListeners = new Set<(asked: object) => void>()
  readonly api: Record<string, unknown> = {}
  private readonly answers = new Map<string, unknown>()
  private readonly errors = new Map<string, unknown>()

  constructor() {
    for (const name of Object.keys(asynchronous))
      this.api[name] = (options: Options = {}) => this.answer(name, options)
    for (const name of networkCalls) {
      this.api[name] = () => {
        this.calls.push({ name, args: {} })
        throw new Error(`${name}: no page may use the network`)
      }
    }
    Object.assign(this.api, this.synchronous())
  }

  /** What `name` answers from now on. */
  answerWith(name: string, result: unknown): void {
    this.answers.set(name, result)
  }

  /** `name` fails from now on, as WeChat fails: through `fail`, with an errMsg. */
  fail(name: string, error: Record<string, unknown> = {}): void {
    this.errors.set(name, { errMsg: `${name}:fail`, ...error })
  }

  /** `name` works again from now on. */
  succeed(name: string): void {
    this.errors.delete(name)
  }

  /** `name` does not exist from now on, as in an old base library. */
  remove(name: string): void {
    delete this.api[name]
  }

  /**
   * Everything the app could ask of WeChat fails: what answers later through `fail`, the rest by throwing.
   * Nothing is spared: Taro starts without any of it.
   */
  failEverything(): void {
    for (const name of Object.keys(this.api)) {
      if (name in asynchronous) this.fail(name)
      // The ways to the network throw already, and are recorded.
      else if (typeof this.api[name] === 'function' && !networkCalls.some((call) => call === name)) {
        this.api[name] = () => {
          throw new Error(`${name}:fail`)
        }
      }
    }
  }

  /** Nothing the app could ask of WeChat exists, as in a base library older than all of it. */
  removeEverything(): void {
    for (const name of Object.keys(this.api)) if (name !== chunks) this.remove(name)
  }

  /** The reader comes by a card or a link of a page that the package does not have. */
  askForMissing(path: string): void {
    for (const listener of this.missingListeners) listener({ path, query: {}, isEntryPage: true })
  }

  /** The phone goes dark or light while the app is open. */
  changeTheme(theme: 'light' | 'dark'): void {
    this.theme = theme
    for (const listener of this.themeListeners) listener()
  }

  /** A call comes in, or has ended. */
  interruptAudio(moment: 'begin' | 'end'): void {
    for (const listener of this.interruption[moment]) listener()
  }

  callsOf(name: string): Record<string, unknown>[] {
    return this.calls.filter((call) => call.name === name).map(({ args }) => args)
  }

  private answer(name: string, options: Options): undefined {
    const { success, fail, complete, ...args } = options
    this.calls.push({ name, args })
    const error = this.errors.get(name)
    const result = error ?? {
      errMsg: `${name}:ok`,
      ...asObject(this.answers.get(name) ?? asynchronous[name]),
    }
    queueMicrotask(() => {
      if (error === undefined) success?.(result)
      else fail?.(result)
      complete?.(result)
    })
    return undefined
  }

  private synchronous(): Record<string, unknown> {
    return {
      canIUse: () => true,
      env: { USER_DATA_PATH: 'wxfile://usr' },
      getAppBaseInfo: () => ({
        ...system,
        fontSizeSetting: this.fontSizeSetting,
        fontSizeScaleFactor: this.fontSizeScaleFactor,
        theme: this.theme,
      }),
      onThemeChange: (listener: () => void) => void this.themeListeners.add(listener),
      onPageNotFound: (listener: (asked: object) => void) => void this.missingListeners.add(listener),
      offThemeChange: (listener: () => void) => void this.themeListeners.delete(listener),
      getDeviceInfo: () => ({ ...system, platform: this.platform }),
      getWindowInfo: () => system,
      getSystemInfoSync: () => system,
      getStorageSync: (key: string) => this.storage.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => void this.storage.set(key, value),
      removeStorageSync: (key: string) => void this.storage.delete(key),
      getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
      getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
      getUpdateManager: () => ({
        onUpdateReady() {},
        onCheckForUpdate() {},
        onUpdateFailed() {},
        applyUpdate() {},
      }),
      getMenuButtonBoundingClientRect: () => ({
        top: 48,
        bottom: 80,
        left: 281,
        right: 368,
        width: 87,
        height: 32,
      }),
      createInnerAudioContext: () => {
        const player = new FakeAudio(() => this.playing)
        this.players.push(player)
        return player
      },
      onAudioInterruptionBegin: (listener: () => void) => void this.interruption.begin.add(listener),
      offAudioInterruptionBegin: (listener: () => void) => void this.interruption.begin.delete(listener),
      onAudioInterruptionEnd: (listener: () => void) => void this.interruption.end.add(listener),
      offAudioInterruptionEnd: (listener: () => void) => void this.interruption.end.delete(listener),
      onAppShow() {},
      onAppHide() {},
      nextTick: (callback: () => void) => setTimeout(callback),
      createSelectorQuery: () => emptyQuery(),
      createMapContext: () => ({ includePoints() {}, moveToLocation() {} }),
      createIntersectionObserver: () => ({ relativeToViewport: () => ({ observe() {} }), disconnect() {} }),
    }
  }
}

function emptyQuery(): Record<string, unknown> {
  const query: Record<string, unknown> = {}
  for (const name of [
    'in',
    'select',
    'selectAll',
    'selectViewport',
    'boundingClientRect',
    'scrollOffset',
    'fields',
  ]) {
    query[name] = () => query
  }
  query.exec = (callback?: (results: unknown[]) => void) => callback?.([])
  return query
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
