export default definePageConfig({
  navigationBarTitleText: '小测',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
