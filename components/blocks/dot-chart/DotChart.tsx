import { Dots } from '#components/charts/Dots.tsx'
import { type FactView, formatAmount } from '#lib/site/fact-view.ts'
import { fill, type Words } from '#lib/site/words.ts'

interface DotChartProps {
  fact: FactView
  /** How many one dot stands for; divides the fact's value. */
  each: number
  words: Words
}

/** A fact as dots that a reader could count. */
export function DotChart({ fact, each, words }: DotChartProps) {
  const count = fact.value / each
  const amount = formatAmount(each, fact.unit)
  return (
    <figure className="!my-9 border-y border-rule py-5">
      <figcaption className="mb-3.5 font-sans text-label">
        <span className="block font-serif text-xl font-semibold leading-tight">
          {fill(words.dots, { figure: fact.full, each: amount })}
        </span>
        <span className="mt-1 block first-letter:uppercase">
          {[fact.label, fact.period].filter(Boolean).join(', ')}
        </span>
      </figcaption>
      <Dots count={count} label={fill(words.dotsEach, { count, each: amount })} />
    </figure>
  )
}
