/** Runs the steps of a long piece of work and shows which one it is at, how many there are and how long each took. */
export interface Progress {
  /** Runs a step; what `say` is told last stands behind its name, such as a count. */
  step<Result>(name: string, work: (say: (detail: string) => void) => Promise<Result>): Promise<Result>
}

interface Output {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

const frame = 100

/** At a terminal one line is kept up to date; elsewhere each step is one plain line when it ends. */
export function createProgress(output: Output, count: number): Progress {
  let current = 0
  return {
    async step(name, work) {
      current += 1
      const line = createLine(output, `${current}/${count} ${name}`)
      try {
        const result = await work(line.say)
        line.end('')
        return result
      } catch (error) {
        line.end('failed')
        throw error
      }
    },
  }
}

function createLine(output: Output, name: string) {
  const start = performance.now()
  let detail = ''
  const text = (end: string) => {
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`
    return `${name}: ${[end, detail, seconds].filter(Boolean).join(', ')}`
  }
  // A line that wraps could not be written over.
  const show = () => output.write(`\r\u001b[2K${text('').slice(0, (output.columns || 80) - 1)}`)
  const timer = output.isTTY ? setInterval(show, frame) : undefined
  if (timer) show()
  return {
    say(next: string) {
      detail = next
    },
    end(how: string) {
      clearInterval(timer)
      output.write(`${timer ? '\r\u001b[2K' : ''}${text(how)}\n`)
    },
  }
}
