export default definePageConfig({
  navigationBarTitleText: FEATURE_FLAGS.words.tabs.news ?? '',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
