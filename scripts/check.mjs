// Format, lint, types, and whether the generated pages are current. The walls between packages are a test (test/walls.test.ts).
import { run } from './run.mjs'

run('biome', ['check', '.', '--error-on-warnings'])
run('tsc', ['-b', 'tsconfig.packages.json'])
run('tsc', ['-p', '.'])
run('vite', ['build', '--config', 'packages/cli/vite.config.ts', '--logLevel', 'warn'])
run(process.execPath, ['scripts/docs.mjs', '--check'])
console.log('check: ok')
