export default definePageConfig({
  navigationBarTitleText: FEATURE_FLAGS.words.tabs.stations,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
