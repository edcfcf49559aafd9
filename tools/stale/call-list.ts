import { html } from '../markup/html'
import { messages } from './messages'
import type { Call } from './questions'

/** How many places and facts there are to ask for, in a sentence. */
export function summary(calls: readonly Call[]): string {
  const all = calls.flatMap(({ questions }) => questions)
  const past = all.filter(({ asOf }) => asOf !== undefined).length
  return messages.summary(calls.length, past, all.length - past)
}

/** The call list as text, a place after the other. */
export function callText(calls: readonly Call[]): string {
  const place = ({ name, address, phones, questions }: Call) => [
    `${name}（${address}）${messages.whom(phones)}`,
    ...questions.map(({ fact, asOf, words }) => `  · ${fact}（${messages.age(asOf)}）「${words}」`),
  ]
  return [...calls.map((call) => place(call).join('\n')), summary(calls)].join('\n\n')
}

/** The call list as a page to print, with a box to tick for each fact. */
export function callPage(neighbourhood: string, calls: readonly Call[], today: string): string {
  const title = messages.title(neighbourhood)
  return html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { max-width: 48em; margin: 1em auto; padding: 0 1em; font: 16px/1.5 sans-serif; color: #111; background: #fff }
section { border-top: 1px solid #111 }
li { list-style: "☐ "; break-inside: avoid }
h2 { margin-bottom: 0; break-after: avoid }
@media print { @page { size: A4; margin: 15mm } body { margin: 0; padding: 0; font-size: 11pt } }
</style>
<h1>${title}</h1>
<p>${messages.day(today)}。${summary(calls)}</p>
${calls.map(
  ({ name, address, phones, questions }) => html`<section>
<h2>${name}</h2>
<p>${address}，${messages.whom(phones)}</p>
<ul>${questions.map(({ fact, asOf, words }) => html`<li><b>${fact}</b>（${messages.age(asOf)}）「${words}」</li>\n`)}</ul>
</section>
`,
)}</html>
`.text
}
