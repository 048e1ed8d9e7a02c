import type { Command } from 'commander'

const titles: Readonly<Record<string, string>> = { 'Usage:': '用法', 'Arguments:': '参数', 'Options:': '选项', 'Commands:': '命令' }

/** commander's own words, in Chinese: headings, the help option, and what it says of bad input. */
export function inChinese(command: Command): Command {
  command.helpOption('-h, --help', '显示帮助')
  command.configureHelp({
    styleTitle: title => titles[title] ?? title,
    optionDescription: option => [option.description, ...extras(option)].join(''),
    subcommandTerm: sub => sub.name(),
    commandUsage: sub =>
      `fazhi ${sub.parent ? `${sub.name()} ` : ''}${sub.usage().replace('[options]', '[选项]').replace('[command]', '<命令>')}`,
  })
  command.configureOutput({ outputError: (text, write) => write(`fazhi：${complaint(text)}\n`) })
  command.exitOverride()
  return command
}

function extras(option: { argChoices?: string[]; defaultValue?: unknown }): string[] {
  const choices = option.argChoices ? [`（可选 ${option.argChoices.join('、')}）`] : []
  const fallback = typeof option.defaultValue === 'string' ? [`（不写时为 ${option.defaultValue}）`] : []
  return [...choices, ...fallback]
}

/** commander's sentence, by its form. */
function complaint(text: string): string {
  const words = text.replace(/^error: /, '').trim()
  const told: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
    [/^unknown command '(.+?)'/, name => `没有“${name}”这个命令，fazhi --help 列出所有命令`],
    [/^unknown option '(.+?)'/, name => `没有“${name}”这个选项，加 --help 看有哪些`],
    [/^missing required argument '(.+?)'/, name => `还缺参数 ${name}，加 --help 看用法`],
    [/^option '(.+?)' argument missing/, name => `选项 ${name} 后面要有值`],
    [
      /^option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./,
      (name, value, choices) => `选项 ${name} 不能是“${value}”，可选 ${choices}`,
    ],
    [/^too many arguments/, () => '参数太多，加 --help 看用法'],
    [/^required option '(.+?)' not specified/, name => `必须写明选项 ${name}`],
  ]
  for (const [form, say] of told) {
    const found = form.exec(words)
    if (found) return say(...found.slice(1))
  }
  return words
}
