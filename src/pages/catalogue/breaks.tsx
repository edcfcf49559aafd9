import { useState } from 'react'
import { Button } from '@/components/button'
import { Section } from '@/components/section'

/** Fails on purpose, to see what a reader sees then. */
export function Breaks() {
  const [broken, setBroken] = useState(false)
  if (broken) throw new Error('broken on purpose')
  return (
    <Section title="出错时">
      <Button kind="quiet" label="让这一页出错" onTap={() => setBroken(true)} />
    </Section>
  )
}
