import { defineConfig } from 'vite'

// The command line as ES modules for Node: everything bundled, split so that a command loads only what it needs.
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['fazhi-source'] },
  ssr: { noExternal: true, external: ['pdfjs-dist'], resolve: { conditions: ['fazhi-source'] } },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
})
