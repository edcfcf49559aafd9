export default definePageConfig({
  navigationBarTitleText: '垃圾分类',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
