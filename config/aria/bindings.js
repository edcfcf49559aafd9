/**
 * What a screen reader needs and Taro's WeChat templates leave out: without these bindings
 * `aria-role`, `aria-label` and the rest are dropped from the built package.
 * The empty string means: bind the value, with no default.
 */
const view = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-expanded': '',
  'aria-live': '',
}

const labelled = { 'aria-role': '', 'aria-label': '' }

module.exports = {
  components: { View: view, Button: labelled, Input: labelled, Map: labelled },
}
