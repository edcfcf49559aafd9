export default definePageConfig({
  navigationBarTitleText: '急救',
  // --c-danger from the first moment; index.tsx follows the phone into the dark.
  navigationBarBackgroundColor: '#B5141B',
  navigationBarTextStyle: 'white',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
