/** What the YAML library's codes mean to the officer who typed the file. */
export const yamlTrouble: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对：同一层的各行要左对齐，下一层多缩进两格',
  TAB_AS_INDENT: '这里用了制表符缩进，请改用空格',
  DUPLICATE_KEY: '同一项写了两次，请留一个',
  MISSING_CHAR: '这里少了一个符号（引号、括号或者冒号），请补上',
  UNEXPECTED_TOKEN: '这里多了一个符号，请检查',
  BLOCK_AS_IMPLICIT_KEY: '冒号后面要空一格；一行只写一项',
  MULTILINE_IMPLICIT_KEY: '这一行缺冒号，应写成“名称: 数字”',
  BAD_ALIAS: '不能使用 * 和 & 引用',
  MULTIPLE_DOCS: '一个文件只能有一组数据，请删去 --- 之后的部分',
  IMPOSSIBLE: '这里读不懂，应写成“名称: 数字”',
}
