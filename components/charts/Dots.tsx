const columns = 30
const step = 12.6
const radius = 4.6

/** `count` dots in rows of thirty, as one path of round caps. */
export function Dots({ count, label }: { count: number; label: string }) {
  const rows = Math.ceil(count / columns)
  const d = Array.from({ length: count }, (_, index) => {
    const x = radius + 1 + (index % columns) * step
    const y = radius + 1 + Math.floor(index / columns) * step
    return `M${x.toFixed(1)} ${y.toFixed(1)}h0`
  }).join('')
  return (
    <svg
      viewBox={`0 0 ${(columns * step).toFixed(1)} ${(rows * step).toFixed(1)}`}
      role="img"
      aria-label={label}
    >
      <path d={d} className="stroke-poppy" strokeWidth={radius * 2} strokeLinecap="round" />
    </svg>
  )
}
