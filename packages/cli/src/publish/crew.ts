import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { OperatorError } from '../operator-error.ts'
import { perform } from './perform.ts'
import type { Outcome, Task } from './task.ts'

/** Fewer tasks than this are done before another thread has started. */
const few = 12
const most = 4
const role = 'fazhi publish'

/** What a thread answers. An error crosses as its words, so that the operator's stay the operator's. */
type Answer = { readonly outcome: Outcome } | { readonly complaint: string } | { readonly fault: string }

/**
 * 分工 Does all tasks, on several threads where there are many, and hands each outcome to `take`, in whatever order they come. Ends with
 * the first error.
 */
export async function crew(tasks: readonly Task[], take: (outcome: Outcome, at: number) => Promise<void>): Promise<void> {
  // From its sources the program has no file that a thread could run.
  if (tasks.length < few || !import.meta.url.endsWith('.js')) {
    for (const [at, task] of tasks.entries()) await take(await perform(task), at)
    return
  }
  let next = 0
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL(import.meta.url), { workerData: role })
    try {
      for (let at = next++; at < tasks.length; at = next++) {
        const answer = await ask(worker, tasks[at])
        if ('complaint' in answer) throw new OperatorError(answer.complaint)
        if ('fault' in answer) throw new Error(answer.fault)
        await take(answer.outcome, at)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, Math.max(1, availableParallelism())) }, work))
}

function ask(worker: Worker, task: Task | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', told).off('error', failed).off('exit', ended)
      act()
    }
    const told = (answer: Answer) => settle(() => resolve(answer))
    const failed = (error: Error) => settle(() => reject(error))
    const ended = (code: number) => settle(() => reject(new Error(`a thread ended with code ${code}`)))
    worker.on('message', told).on('error', failed).on('exit', ended)
    worker.postMessage(task)
  })
}

async function answer(task: Task): Promise<Answer> {
  try {
    return { outcome: await perform(task) }
  } catch (error) {
    if (error instanceof OperatorError) return { complaint: error.message }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

if (!isMainThread && workerData === role) {
  parentPort?.on('message', (task: Task) => {
    void answer(task).then(result => parentPort?.postMessage(result))
  })
}
