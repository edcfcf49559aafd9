export default definePageConfig({
  navigationBarTitleText: '接力站',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
