export default definePageConfig({
  navigationBarTitleText: FEATURE_FLAGS.words.tabs.services ?? '',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
