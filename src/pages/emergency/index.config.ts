export default definePageConfig({
  navigationBarTitleText: '急救',
  // The red of the block below it (--c-danger), in the light; index.tsx sets the other in the dark.
  navigationBarBackgroundColor: '#B5141B',
  navigationBarTextStyle: 'white',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
