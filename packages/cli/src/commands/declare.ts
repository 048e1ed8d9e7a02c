import { Argument, Command, Option } from 'commander'

/** What a command is called, what it takes, and the action it loads when it is run. */
export interface Declaration {
  readonly name: string
  readonly summary: string
  /** More than the summary, for `--help`. */
  readonly details?: string
  /** `<file>` required, `[file]` optional, `<file...>` several; with its meaning. */
  readonly arguments?: readonly (readonly [syntax: string, meaning: string])[]
  readonly options?: readonly (readonly [
    flags: string,
    meaning: string,
    more?: { choices?: readonly string[]; fallback?: string | boolean },
  ])[]
  readonly examples: readonly string[]
  /** Loads the action; it gets the arguments, then the options, and returns the exit code. */
  readonly load: () => Promise<(...input: never[]) => number | Promise<number>>
}

/** 命令声明 → commander command, everything a user reads in Chinese. */
export function declare(declaration: Declaration, exit: (code: number) => void): Command {
  const command = new Command(declaration.name).summary(declaration.summary).description(declaration.details ?? declaration.summary)
  for (const [syntax, meaning] of declaration.arguments ?? []) command.addArgument(new Argument(syntax, meaning))
  for (const [flags, meaning, more] of declaration.options ?? []) {
    const option = new Option(flags, meaning)
    if (more?.choices) option.choices([...more.choices])
    if (more?.fallback !== undefined) option.default(more.fallback)
    command.addOption(option)
  }
  command.addHelpText('after', `\n例\n${declaration.examples.map(example => `  ${example}`).join('\n')}`)
  command.action(async (...input) => {
    const action = await declaration.load()
    // commander passes the arguments, the options and the command itself; the declaration above says which arguments there are
    exit(await (action as (...words: unknown[]) => number | Promise<number>)(...input.slice(0, -1)))
  })
  return command
}
