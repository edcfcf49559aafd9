/**
 * The calls of WeChat that `src/platform` makes. Taro carries the names of all five hundred and wraps each of them;
 * here only these are put on its object, the asynchronous ones as promises. One that is missing is undefined, and
 * `test/unit/wechat-calls.test.ts` names it.
 */
module.exports = {
  /** Take `success` and `fail`; on Taro's object they return a promise. */
  asynchronous: [
    ...['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'],
    ...['setNavigationBarTitle', 'setNavigationBarColor'],
    ...['showModal', 'showToast', 'pageScrollTo', 'openLocation', 'getLocation', 'scanCode', 'makePhoneCall'],
    ...['setClipboardData', 'setKeepScreenOn', 'vibrateShort', 'setInnerAudioOption'],
  ],
  /** Return at once. */
  synchronous: [
    ...['canIUse', 'createMapContext', 'getAppBaseInfo', 'getDeviceInfo', 'getStorageSync', 'setStorageSync'],
    ...['getUpdateManager', 'onPageNotFound', 'onThemeChange', 'offThemeChange'],
    ...['createInnerAudioContext', 'onAudioInterruptionBegin', 'offAudioInterruptionBegin'],
    ...['onAudioInterruptionEnd', 'offAudioInterruptionEnd'],
  ],
}
