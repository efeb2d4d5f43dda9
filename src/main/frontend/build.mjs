// Bundles every folder that has an index.ts into one file of the same name.
import { build } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';

const out = process.env.QIANFA_ASSETS ?? '../../../target/classes/static/assets';
const islands = readdirSync('.', { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(`${entry.name}/index.ts`))
  .map(entry => ({ in: `${entry.name}/index.ts`, out: entry.name }));

await build({
  entryPoints: islands,
  outdir: out,
  bundle: true,
  minify: true,
  sourcemap: true,
  target: 'es2022',
  format: 'iife',
  loader: { '.woff': 'file', '.woff2': 'file', '.svg': 'file' },
  logLevel: 'warning',
});
