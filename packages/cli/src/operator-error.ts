/** 用法错误 Something the operator can mend: no such file, unknown profile, broken configuration. Ends in one sentence and exit code 2. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}
