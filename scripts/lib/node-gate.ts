/**
 * First import of every script: stops with one sentence under a Node that cannot run the project
 * (Node 20 dies without a word when it loads better-sqlite3).
 */
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `Imagin needs Node 24; this is ${process.version}. After \`npm ci\`, start it with \`npm run …\`, or put node_modules/.bin first on the PATH.\n`,
  )
  process.exit(1)
}
