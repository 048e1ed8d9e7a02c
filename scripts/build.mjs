// Builds every package's JavaScript and declarations, and the command line as one bundle split by command.
import { run } from './run.mjs'

run('tsc', ['-b', 'tsconfig.packages.json'])
run('vite', ['build', '--config', 'packages/cli/vite.config.ts', '--logLevel', 'warn'])
