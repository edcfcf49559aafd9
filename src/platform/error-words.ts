/** What WeChat says of a call that failed (`scanCode:fail cancel`); empty for anything that is no such answer. */
export function errorWords(error: unknown): string {
  return typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''
}
