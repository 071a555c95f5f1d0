import { develop } from '../develop.ts'

const patience = 200

/**
 * Starts the development server with everything that readers do not see yet, and hands over what ends it; resolves with
 * its origin once it answers.
 */
export async function startPreview(
  root: string,
  port: string,
  print: (text: string) => void,
  endWith: (stop: () => Promise<void>) => void,
): Promise<string> {
  const origin = `http://127.0.0.1:${port}`
  endWith(await develop({ root, port, print, env: { PREVIEW: '1' } }))
  while (!(await answers(origin))) await new Promise((resolve) => setTimeout(resolve, patience))
  return origin
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { method: 'HEAD' })
    return true
  } catch {
    return false
  }
}
