export default definePageConfig({
  navigationBarTitleText: '跟着压',
  // --c-cpr, in light and dark.
  navigationBarBackgroundColor: '#2B0406',
  navigationBarTextStyle: 'white',
})
