/** A pair that a fleet shares through Redis. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { test } from 'node:test';

import { HbPortal } from 'hbportal';

import { script, withSandbox } from './support.js';

const sandbox = withSandbox();

/** A `redis-server` on a loopback port, once it answers. */
async function redis(): Promise<{ url: string; end: () => Promise<void> }> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server: ChildProcess = spawn('redis-server', options, { stdio: 'ignore' });
  for (;;) {
    assert.equal(server.exitCode, null, 'redis-server ended');
    if (await answers(port)) break;
  }
  const ended = once(server, 'exit');
  return {
    url: `redis://127.0.0.1:${port}`,
    end: async () => {
      server.kill();
      await ended;
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.unref().on('connect', () => socket.destroy());
  });
}

test('processes and clients that share a pair in Redis log in once, and refresh once', async (context) => {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    assert.equal(process.env['CI'], undefined, 'redis-server is not installed');
    return context.skip('without redis-server');
  }
  const server = await redis();
  try {
    const tokenStore = `${server.url}?prefix=test`;
    const program = `
      import { HbPortal } from 'hbportal';
      const client = new HbPortal({ tokenStore: '${tokenStore}' });
      for (let call = 0; call < 20; call++) await client.auth.tokenInfo();`;
    const clients = [1, 2].map(() => new HbPortal({ tokenStore }));
    const here = clients.map((client) => client.auth.tokenInfo());
    const there = await Promise.all([script(program), script(program), script(program)]);
    assert.deepEqual(
      there.map(({ code, output }) => [code, output]),
      [0, 0, 0].map((code) => [code, '']),
    );
    await Promise.all(here);
    await sandbox.advance(3601);
    await Promise.all(clients.map((client) => client.auth.tokenInfo()));
    const { by_route } = await sandbox.requests();
    assert.deepEqual([by_route['POST /auth/token'], by_route['POST /auth/refresh']], [1, 1]);
    await Promise.all(clients.map((client) => client.close()));
  } finally {
    await server.end();
  }
});
