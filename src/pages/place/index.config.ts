export default definePageConfig({
  navigationBarTitleText: FEATURE_FLAGS.words.station,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
