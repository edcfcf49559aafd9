import { Input, type InputProps } from '@tarojs/components'
import { FormElement, nextTick, TaroElement, type TaroEvent } from '@tarojs/runtime'
import { useCallback, useLayoutEffect, useRef } from 'react'

const inBrowser = process.env.TARO_ENV === 'h5'

interface Props extends Omit<InputProps, 'value'> {
  value: string
}

/**
 * An Input that is not told what it has just said. Taro writes every typed value back into WeChat's input; by
 * then the next key may have been pressed or the input method may be composing, and the text flickers or loses
 * letters. Here only a value that differs from what was typed (清空) is written.
 */
export function QuietInput({ value, ...props }: Props) {
  const box = useRef<FormElement>()
  const wanted = useRef(value)
  wanted.current = value
  const hold = useCallback((node: unknown) => {
    box.current = node instanceof FormElement ? node : undefined
    if (box.current === undefined) return
    box.current.props.value = wanted.current
    muteEcho(box.current)
  }, [])
  useLayoutEffect(() => {
    const node = box.current
    if (node === undefined || node.value === value) return
    // WeChat compares with what it was last told, not with what was typed: it must hear of that first, or a
    // box that began empty could not be emptied.
    const { value: typed } = node
    node.value = typed
    nextTick(() => {
      node.value = wanted.current
    })
  }, [value])
  return inBrowser ? <Input {...props} value={value} /> : <Input {...props} ref={hold} />
}

/** `FormElement.dispatchEvent` is what writes back; its parent class only tells the listeners. */
function muteEcho(node: FormElement): void {
  node.dispatchEvent = (event: TaroEvent) => {
    if (event.type === 'input') node.props.value = event.mpEvent?.detail.value
    return TaroElement.prototype.dispatchEvent.call(node, event)
  }
}
