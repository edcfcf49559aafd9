export default definePageConfig({
  navigationBarTitleText: '跟着压',
  // --c-cpr, in light and dark.
  navigationBarBackgroundColor: '#2B0406',
  navigationBarTextStyle: 'white',
  // The number is as large as it can be, and nothing scrolls.
  pageOrientation: 'portrait',
})
