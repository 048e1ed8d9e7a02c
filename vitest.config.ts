import { defineConfig } from 'vitest/config'

// Packages are tested from their sources: what is run is what is read.
export default defineConfig({
  resolve: { conditions: ['fazhi-source'] },
  ssr: { resolve: { conditions: ['fazhi-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
