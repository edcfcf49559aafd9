export default definePageConfig({
  navigationBarTitleText: FEATURE_FLAGS.words.tabs.sorting ?? '',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
