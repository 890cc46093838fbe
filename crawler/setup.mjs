// Makes a fresh clone ready: packages, a Node that is new enough, a browser. Plain JavaScript for any Node from 18,
// without packages, since it runs before there are any. Does nothing, quickly, when nothing is lacking.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './gather/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.kerb-packages');
/** Without a network npm would try for a quarter of an hour; this way it gives up after a minute or two. */
const patience = ['--fetch-retries=1', '--fetch-retry-maxtimeout=10000', '--fetch-timeout=60000'];
const leastNode = [22, 22];

const whatToType = [
  'Kerb needs Chromium or Chrome and could not install it. Do one of these:',
  '  npx playwright install chromium          (needs a network)',
  '  sudo apt-get install chromium            (Debian, Ubuntu)',
  '  export KERB_BROWSER=/path/to/chromium    (one that is installed already)',
].join('\n');

main();

function main() {
  ensurePackages();
  ensureNode();
  ensureBrowser();
}

/** Packages as package-lock.json has them; a stamp in node_modules says for which lock file they were installed. */
function ensurePackages() {
  const wanted = createHash('sha256')
    .update(read('package.json'))
    .update(read('package-lock.json'))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing packages (npm install); the first time takes a minute or two …');
  if (
    !run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--loglevel=error',
      ...patience,
    ])
  ) {
    give(
      'The packages could not be installed. Look at what npm says above; with a network, type: npm install',
    );
  }
  writeFileSync(stamp, wanted);
}

/** The node that npm's scripts will find: the package's own, else the system's. */
function ensureNode() {
  const own = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (nodeVersion(own) || nodeVersion('node')) return;
  run(process.execPath, [join(modules, 'node', 'installArchSpecificPackage.js')], {
    cwd: join(modules, 'node'),
  });
  if (nodeVersion(own)) return;
  give(
    `Kerb needs Node ${leastNode.join('.')} or newer and this machine has ${process.version}. Install it from https://nodejs.org/, or type: npm install`,
  );
}

function nodeVersion(command) {
  const { stdout, status } = spawnSync(command, ['--version'], {
    encoding: 'utf8',
    shell: command.endsWith('.cmd'),
  });
  const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number);
  return status === 0 && (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]));
}

/**
 * A browser: named in KERB_BROWSER, Playwright's own, an installed one, a download, on Debian as root apt. With
 * KERB_NO_INSTALL nothing is installed.
 */
function ensureBrowser() {
  if ('path' in searchBrowser()) return;
  if (process.env.KERB_BROWSER) give(searchBrowser().problem);
  if (process.env.KERB_NO_INSTALL) give(whatToType);
  say('No Chromium or Chrome was found. Trying: npx playwright install chromium …');
  const playwright = join(modules, 'playwright', 'cli.js');
  if (
    run(process.execPath, [playwright, 'install', 'chromium'], { errors: 'ignore' }) &&
    'path' in searchBrowser()
  )
    return;
  if (canUseApt()) {
    say("Playwright's browser could not be had. Trying: apt-get install chromium …");
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env: quiet });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      env: quiet,
    });
    if ('path' in searchBrowser()) return;
  }
  give(whatToType);
}

function searchBrowser() {
  return findBrowser(process.env, playwrightsOwn());
}

/** Where Playwright keeps its own Chromium; asked only when no other is there, since asking takes a moment. */
function playwrightsOwn() {
  const query =
    "import('playwright').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  const named = findBrowser(process.env, '');
  if ('path' in named) return '';
  return (
    spawnSync(process.execPath, ['--input-type=module', '-e', query], { cwd: root, encoding: 'utf8' })
      .stdout ?? ''
  );
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Runs a command whose output goes to standard error, so that a caller's own output stays clean. */
function run(command, parameters, { cwd = root, env = process.env, errors = 2 } = {}) {
  const { status } = spawnSync(command, parameters, {
    cwd,
    env,
    stdio: ['ignore', 2, errors],
    shell: command.endsWith('.cmd'),
  });
  return status === 0;
}

function read(name) {
  const path = join(root, name);
  return existsSync(path) ? readFileSync(path) : '';
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function give(message) {
  say(message);
  process.exit(2);
}
