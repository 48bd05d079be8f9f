import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A program that is told statements, and answers each with lines and a closing line: `END`, and whether it failed. */
export interface Conversation {
  readonly ask: (text: string) => Promise<string[]>
  readonly end: () => Promise<void>
}

const END = /^END\s+(\w+)$/

export function converse(command: string, args: readonly string[]): Conversation {
  const child = spawn(command, args)
  let [said, errors]: [string[], string] = [[], '']
  let answer: { resolve: (lines: string[]) => void; reject: (error: Error) => void } | undefined
  const refuse = (why: string) => answer?.reject(new Error(`${command}: ${why} ${errors}`))

  child.on('error', (error) => refuse(String(error)))
  child.on('exit', (code) => refuse(`ended with ${code}.`))
  child.stderr.on('data', (data) => {
    errors = (errors + data).slice(-2000)
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const isFailed = END.exec(line)?.[1]
    if (isFailed === undefined) said.push(line)
    else if (isFailed !== 'false' && isFailed !== '0') refuse(said.join('\n'))
    else answer?.resolve(said)
    if (isFailed !== undefined) said = []
  })
  return {
    ask: (text) =>
      new Promise((resolve, reject) => {
        answer = { resolve, reject }
        errors = ''
        child.stdin.write(`${text}\n`)
      }),
    end: () => ended(child),
  }
}

/** Ends a program that ends with its input. */
function ended(child: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve())
    child.stdin.end()
  })
}
