/**
 * What the app's elements can be told, where that differs from Taro's templates, which WeChat needs written out
 * for each level of nesting. Read by both halves, which must agree: `plugin.js` writes the templates, `runtime.js`
 * fills them.
 */

module.exports = {
  /**
   * Attributes that pages use, by element; those of Taro that are not listed are left out. On a View they would be
   * written out fifty times. `class`, `style`, `id` and `bindtap` are always there.
   */
  kept: {
    View: ['hover-class', 'hover-stay-time'],
    Text: ['user-select'],
    // No page shows an image, but Taro's numbering of the elements asks for it.
    Image: [],
    Button: ['open-type', 'hover-class'],
    Input: [
      ...['value', 'placeholder', 'placeholder-class', 'maxlength', 'focus', 'confirm-type'],
      ...['bindinput', 'bindconfirm'],
    ],
    Map: [
      ...['latitude', 'longitude', 'scale', 'include-points', 'markers', 'circles'],
      ...['enable-scroll', 'enable-zoom', 'bindmarkertap', 'binderror'],
    ],
  },
  /**
   * What a screen reader needs and Taro leaves out: without these `aria-role`, `aria-label` and the rest are
   * dropped from the built package.
   */
  added: {
    View: ['aria-role', 'aria-label', 'aria-hidden', 'aria-checked', 'aria-expanded', 'aria-live'],
    Button: ['aria-role', 'aria-label'],
    Input: ['aria-role', 'aria-label'],
    Map: ['aria-role', 'aria-label'],
  },
  /** Elements no page has, which Taro carries all the same. */
  unusedElements: ['catch-view', 'scroll-view', 'image', 'static-image'],
}
