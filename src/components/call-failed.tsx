import { Notice } from './notice'

/** A call that did not come about: the number, to be dialled by hand. */
export function CallFailed({ number }: { number: string }) {
  return (
    <Notice alert tone="warn" icon="call" lead="电话没有打出去。">
      {`请用拨号盘直接拨 ${number}。`}
    </Notice>
  )
}
