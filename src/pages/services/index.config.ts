export default definePageConfig({
  navigationBarTitleText: '驿站服务',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
