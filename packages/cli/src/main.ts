#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { inChinese } from './commands/chinese.ts'
import { type Declaration, declare } from './commands/declare.ts'
import * as register from './commands/index.ts'
import { OperatorError } from './operator-error.ts'
import { version } from './version.ts'

/** In the order of a first day's work, not of the alphabet; a command not named here comes last. */
const order = [
  'check',
  'claims',
  'annotate',
  'render',
  'new',
  'next',
  'build',
  'figures',
  'compare',
  'publish',
  'text',
  'explain',
  'rules',
  'profiles',
  'schema',
]
const rank = ({ name }: Declaration) => (order.includes(name) ? order.indexOf(name) : order.length)
const declarations: readonly Declaration[] = Object.values(register).sort((a, b) => rank(a) - rank(b))

const program = inChinese(new Command('fazhi'))
  .description('法治政府建设年度报告：撰写、核验、排版')
  .version(version, '-v, --version', '显示版本')
  .helpCommand('help [命令]', '显示某个命令的帮助')
for (const declaration of declarations) {
  program.addCommand(
    inChinese(
      declare(declaration, code => {
        process.exitCode = code
      }),
    ),
  )
}

// A reader that closes the pipe early (head, less) is no fault of ours or the operator's.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof OperatorError) {
    process.stderr.write(`fazhi：${error.message}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write('fazhi：程序内部出错，这不是文件的问题。请把下面的内容告诉维护者。\n')
    throw error
  }
}
