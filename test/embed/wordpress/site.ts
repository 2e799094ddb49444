/**
 * A WordPress site of its own for a test: Debian's WordPress copied to a temporary
 * folder, a database on a private socket, the server of PHP, our plugin from the
 * built zip, and an author. Everything ends and goes with `close`.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { root } from '../../package/built-package.ts';

const here = fileURLToPath(new URL('site', import.meta.url));
const wordpress = '/usr/share/wordpress';

export interface Site {
  /** Where it answers, without a slash at the end. */
  readonly address: string;
  /** The folder of the plugin as WordPress runs it. */
  readonly plugin: string;
  /** Publishes content that no filter sees; gives the number of the post. */
  publishUnfiltered(content: string): number;
  /** Switches the plugin off; gives the names of what is left of it outside posts. */
  leave(): readonly string[];
  /** What PHP noted about faults and warnings so far. */
  faults(): string;
  close(): Promise<void>;
}

/** The files of the built zip by their paths. */
export function pluginFiles(): ReadonlyMap<string, Uint8Array> {
  const zip = readFileSync(join(root, 'dist/wordpress/betrokken.zip'));
  return new Map(Object.entries(unzipSync(zip)));
}

function copySite(www: string): void {
  cpSync(wordpress, www, { recursive: true, dereference: true });
  cpSync(join(here, 'wp-config.php'), join(www, 'wp-config.php'));
  const content = join(www, 'wp-content');
  cpSync(join(here, 'theme'), join(content, 'themes/leeg'), { recursive: true });
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  cpSync(join(here, 'strict-policy.php'), join(content, 'mu-plugins/strict-policy.php'));
  for (const [name, bytes] of pluginFiles()) {
    const file = join(content, 'plugins', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Resolves with the first match in what `child` says; rejects when it ends before. */
function said(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      const match = pattern.exec(text);
      if (match) resolve(match);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', () => reject(new Error(`${child.spawnfile} ended: ${text}`)));
  });
}

async function startDatabase(folder: string): Promise<ChildProcess> {
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const data = `--datadir=${join(folder, 'db')}`;
  const install = ['--no-defaults', data, '--auth-root-authentication-method=normal'];
  execFileSync('mariadb-install-db', [...install, '--skip-test-db', ...asRoot], { stdio: 'pipe' });
  const server = spawn('mariadbd', [
    '--no-defaults',
    data,
    `--socket=${join(folder, 'db.sock')}`,
    `--pid-file=${join(folder, 'db.pid')}`,
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    ...asRoot,
  ]);
  await said(server, /ready for connections/);
  return server;
}

async function startServer(www: string): Promise<{ child: ChildProcess; address: string }> {
  const options = ['-d', 'opcache.enable_cli=1', '-S', '127.0.0.1:0', '-t', www];
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const child = spawn('php', options, { env, detached: true });
  const [, address = ''] = await said(child, /\((http:\/\/[\d.:]+)\) started/);
  return { child, address };
}

/** Makes the site and starts it. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'betrokken-wp-'));
  const www = join(folder, 'www');
  copySite(www);
  const database = await startDatabase(folder);
  execFileSync('php', [join(here, 'install.php'), www], { stdio: 'pipe' });
  const { child, address } = await startServer(www);
  const log = join(folder, 'debug.log');
  return {
    address,
    plugin: join(www, 'wp-content/plugins/betrokken'),
    publishUnfiltered: (content) =>
      Number(execFileSync('php', [join(here, 'publish.php'), www], { input: content })),
    leave: () =>
      JSON.parse(
        execFileSync('php', [join(here, 'leave.php'), www], { encoding: 'utf8' }),
      ) as readonly string[],
    faults: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    async close() {
      // Its workers are a group of their own.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await Promise.all([end(child), end(database)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
