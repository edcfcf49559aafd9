export default definePageConfig({
  navigationBarTitleText: '急救',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
