import type { Quilt as QuiltData } from '#lib/site/quilt.ts'

const fillClasses = {
  teal: 'fill-teal',
  sand: 'fill-sand',
  sky: 'fill-sky',
  sage: 'fill-sage',
  poppy: 'fill-poppy',
  plum: 'fill-plum',
  'sheet-light': 'fill-sheet-light',
  'ink-dark': 'fill-ink-dark',
  'paper-light': 'fill-paper-light',
} as const

interface QuiltProps {
  quilt: QuiltData
  /** What it shows, for a picture that stands alone; one beside its own headline needs none. */
  label?: string
  /** Whether it may be cropped at its sides to fill its box. */
  crop?: boolean
  className?: string
}

/** A quilt of neighborhood shapes. */
export function Quilt({ quilt, label, crop = false, className = '' }: QuiltProps) {
  const paths = quilt.paths.map(({ fill, d }) => <path key={d} className={fillClasses[fill]} d={d} />)
  const box = {
    viewBox: `0 0 ${quilt.width} ${quilt.height}`,
    className: `block w-full ${className}`,
    ...(crop ? { preserveAspectRatio: 'xMidYMid slice' } : {}),
  }
  return label ? (
    <svg {...box} role="img" aria-label={label}>
      {paths}
    </svg>
  ) : (
    <svg {...box} aria-hidden="true">
      {paths}
    </svg>
  )
}
