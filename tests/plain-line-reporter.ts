import type { FullResult, Reporter, Suite } from '@playwright/test/reporter'

/**
 * Ends the run with one plain line that any reader understands: `N passed, N failed, N skipped`. Before it, by name, what
 * passed only at its second try: each such test has so far pointed at a real fault.
 */
class PlainLineReporter implements Reporter {
  #suite: Suite | null = null

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite
  }

  onEnd(_result: FullResult): void {
    const tests = this.#suite?.allTests() ?? []
    const outcomes = tests.map((test) => test.outcome())
    const unsteady = tests.filter((test) => test.outcome() === 'flaky')
    for (const test of unsteady)
      process.stdout.write(`\nUNSTEADY, failed before it passed: ${test.titlePath().join(' › ')}`)
    const count = (...wanted: string[]) => outcomes.filter((one) => wanted.includes(one)).length
    const line = `${count('expected', 'flaky')} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`
    process.stdout.write(`\n${line}\n`)
  }

  printsToStdio(): boolean {
    return true
  }
}

export default PlainLineReporter
