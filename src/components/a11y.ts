/** What a screen reader is told of an element. */
export interface A11yProps {
  role?:
    | 'button'
    | 'link'
    | 'heading'
    | 'radio'
    | 'img'
    | 'alert'
    | 'status'
    | 'group'
    | 'radiogroup'
    | 'searchbox'
  label?: string
  hidden?: boolean
  checked?: boolean
  expanded?: boolean
  /** Changes are read out when the reader pauses. */
  live?: boolean
}

/**
 * The attributes that carry `spoken` on the platform being built: WeChat knows `aria-role`, browsers know
 * `role` and need a tab stop for what can be tapped. `config/templates` binds WeChat's into the package.
 */
export function a11yProps(spoken: A11yProps): Record<string, unknown> {
  const { role, label, hidden, checked, expanded, live } = spoken
  const inBrowser = process.env.TARO_ENV === 'h5'
  return defined({
    [inBrowser ? 'role' : 'aria-role']: role,
    'aria-label': label,
    'aria-hidden': hidden,
    'aria-checked': checked,
    'aria-expanded': expanded,
    'aria-live': live === true ? 'polite' : undefined,
    ...(inBrowser && role === 'heading' ? { 'aria-level': 2 } : {}),
  })
}

function defined(attributes: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}
