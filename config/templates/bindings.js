/**
 * How the app's elements differ from Taro's templates, which WeChat needs written out for each level of nesting.
 * Read by both halves, which must agree: `plugin.js` writes the templates, `runtime.js` fills them.
 */

/**
 * What a screen reader needs and the templates leave out: without these `aria-role`, `aria-label` and the rest
 * are dropped from the built package. The empty string means: bind the value, with no default.
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

const touch = ['bindTouchStart', 'bindTouchMove', 'bindTouchEnd', 'bindTouchCancel', 'bindLongTap']
const animation = [
  'animation',
  'bindAnimationStart',
  'bindAnimationIteration',
  'bindAnimationEnd',
  'bindTransitionEnd',
]

module.exports = {
  added: { View: view, Button: labelled, Input: labelled, Map: labelled },
  /** Attributes no page sets. On a View they are written out fifty times. */
  unused: {
    View: [...touch, ...animation],
    Text: [...touch, 'selectable', 'space', 'decode', 'overflow', 'max-lines'],
  },
  /** Elements no page has, which Taro carries all the same. */
  unusedElements: ['catch-view', 'scroll-view', 'image', 'static-image'],
}
